// Edges between documents: each with its evidence, none to itself, none into the future.
import type { Diagnostic } from '../types.ts';
import type { CheckedRecords } from './check-edition.ts';
import { diagnose } from './diagnose.ts';

/** `edge-without-evidence`, `edge-backwards`, `edge-to-itself`. */
export function checkEdges({ documents, instrumentCitations }: CheckedRecords): readonly Diagnostic[] {
  const byId = new Map(documents.map((document) => [document.id, document]));
  return instrumentCitations.flatMap(({ from, to, relation, evidence, place }) => {
    const found: Diagnostic[] = [];
    if (evidence.where.trim() === '' || evidence.source.trim() === '') {
      const lacking = evidence.where.trim() === '' ? 'the place in the citing document' : 'a source';
      const message = `The edge from ${from} to ${to} lacks ${lacking}.`;
      found.push(diagnose('edge-without-evidence', place, message, from, [to]));
    }
    if (from === to) {
      found.push(diagnose('edge-to-itself', place, `${from} is said to cite itself.`, from));
    }
    const [citing, cited] = [byId.get(from), byId.get(to)];
    // A draft is there before the text that it becomes.
    if (citing && cited && relation !== 'draft-of' && isEarlier(citing.issued, cited.issued)) {
      const message = `${citing.shortTitle} (${citing.issued ?? ''}) cites ${cited.shortTitle} (${cited.issued ?? ''}), which is later.`;
      found.push(diagnose('edge-backwards', place, message, from, [to]));
    }
    return found;
  });
}

/** Compared only as far as both dates are known: 2017 is not earlier than 2017-04-25. */
function isEarlier(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false;
  const parts = Math.min(one.split('-').length, other.split('-').length);
  const cut = (iso: string): string => iso.split('-').slice(0, parts).join('-');
  return cut(one) < cut(other);
}

// Takes the calls out of the running text and remembers where each one stood.
import type { FoundCall } from './find-calls.ts';
import { editTraced } from './traced-text.ts';
import type { Edit } from './traced-text.ts';
import type { TracedText } from './types.ts';

/** Texts without their calls, and the calls with their offsets into them. */
export interface CutTexts {
  readonly texts: readonly TracedText[];
  readonly calls: readonly { readonly call: FoundCall; readonly offset: number }[];
}

/** Cuts every call's span out of its paragraph; where two words would meet, a space stays. */
export function cutCalls(texts: readonly TracedText[], calls: readonly FoundCall[]): CutTexts {
  const byParagraph = new Map<number, FoundCall[]>();
  for (const call of calls) {
    const list = byParagraph.get(call.paragraph);
    if (list) list.push(call);
    else byParagraph.set(call.paragraph, [call]);
  }
  const cut: { call: FoundCall; offset: number }[] = [];
  const edited = texts.map((traced, paragraph) => {
    const edits: Edit[] = [];
    let removed = 0;
    for (const call of byParagraph.get(paragraph) ?? []) {
      const last = edits.at(-1);
      if (last && call.start < last.end) {
        cut.push({ call, offset: last.start - removed + (last.end - last.start) - last.text.length });
        continue;
      }
      // A list written with bare numbers: what stands between them goes with them.
      const start =
        last && /^\s?[,;–-]\s?$/.test(traced.text.slice(last.end, call.start)) ? last.end : call.start;
      const meets =
        /[\p{L}\d.,;:!?”"’)]/u.test(traced.text[start - 1] ?? '') &&
        /^[\p{L}\d“"‘(]/u.test(traced.text.slice(call.end));
      cut.push({ call, offset: start - removed });
      edits.push({ start, end: call.end, text: meets ? ' ' : '' });
      removed += call.end - start - (meets ? 1 : 0);
    }
    return editTraced(traced, edits);
  });
  return { texts: edited, calls: cut };
}

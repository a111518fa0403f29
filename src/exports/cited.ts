// A document as the styles of citation need it: its reference, with its symbol, its number as a resolution, and what is
// known of it as a treaty.
import type { DocumentRecord, TreatyDates } from '../citations/types.ts';
import type { ParsedSymbol } from '../symbols/index.ts';
import { adoptedNumberOf, type AdoptedNumber } from './adopted-number.ts';
import { parseDate, referenceOf, type Reference, type ReferenceDate } from './reference.ts';
import { chiefSymbol } from './symbol-record.ts';
import { printedTreaty, type PrintedTreaty } from './treaty-series.ts';

export interface Cited extends Reference {
  /** Null also for an annex, whose symbol is that of another document. */
  readonly symbol: ParsedSymbol | null;
  readonly adoptedNumber: AdoptedNumber | null;
  /** Whether readers know it by its title rather than by its number: a declaration, a treaty. */
  readonly titled: boolean;
  /** The symbol of the document that carries it as an annex. */
  readonly carrier: string | null;
  /** The word for what happened on its date, and when it entered into force. */
  readonly act: TreatyDates['act'];
  readonly inForce: ReferenceDate | null;
  /** The number of its registration with the United Nations. */
  readonly registered: string | null;
  /** Where a treaty is printed; null unless series, volume and page are all known. */
  readonly printed: PrintedTreaty | null;
  /** The address that is part of the citation: that of a text which is neither printed nor found by its symbol. */
  readonly web: string | null;
}

/** Kinds that are cited by where they are printed. */
const inPrint = new Set<Reference['kind']>([
  'treaty',
  'charter',
  'legislation',
  'journal-article',
  'book',
  'chapter',
  'case',
  'thesis',
]);

/**
 * A document as the styles of citation need it.
 *
 * @param carrier the document whose annex it is
 * @example citedOf(icescr).printed?.page // '3'
 */
export function citedOf(document: DocumentRecord, carrier: DocumentRecord | null = null): Cited {
  const reference = referenceOf(document);
  const symbol = document.annexOf === null ? chiefSymbol(document) : null;
  return {
    ...reference,
    symbol,
    adoptedNumber: adoptedNumberOf(document, symbol),
    titled: reference.kind !== 'resolution' && reference.kind !== 'decision',
    carrier: carrier === null ? null : (chiefSymbol(carrier)?.canonical ?? null),
    act: document.treaty?.act ?? 'adopted',
    inForce: parseDate(document.treaty?.inForce ?? null),
    registered: document.treaty?.registered ?? null,
    printed: printedTreaty(reference),
    web:
      document.symbols.length > 0 || carrier !== null || inPrint.has(reference.kind)
        ? null
        : reference.ownUrl,
  };
}

// A note's text → tokens that tile it → citations → pinpoints, in one breath:
//   scan (what signs tell) ▶ segments (citation or comment) ▶ drafts (one form each) ▶ claims ▶ tokens
import { claim, toCitation } from './draft.ts';
import type { Draft } from './draft.ts';
import { ROLE } from './editors.ts';
import { findEmbedded, readInside } from './embedded.ts';
import { readCitation } from './read-citation.ts';
import { MASK, scanNote, within } from './scan.ts';
import type { Scan } from './scan.ts';
import { findSegments } from './segments.ts';
import type { Segment } from './segments.ts';
import { toTokens } from './tokens.ts';
import type { ParsedNote, Token } from './types.ts';

/**
 * Reads one note. Never throws; what is not understood is a token `unknown` and listed in `unknown`.
 *
 * @example parseNote('Ibid., 3-5.', 18).citations[0]?.pinpoints[0]?.to // '5'
 */
export function parseNote(text: string, number: number): ParsedNote {
  const read = text.length > LONGEST_NOTE ? text.slice(0, LONGEST_NOTE) : text;
  const scan = scanNote(read);
  const drafts = rejoined(scan, findSegments(scan))
    .flatMap((segment) => readSegment(scan, segment))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  givePlacesToDocument(read, drafts);
  const claims = drafts.flatMap((draft) => draft.claims);
  const covered = outer(drafts);
  const tokens = toTokens(text, claims, covered, read.length);
  return {
    number,
    text,
    tokens,
    citations: drafts.map(toCitation),
    kind: kindOf(tokens, covered),
    unknown: tokens.filter((token) => token.kind === 'unknown').map((token) => token.span),
  };
}

/** `A/CONF.157/24 and Corr.1, paras. 3-5`: the places are those of the document, which its corrigendum only mends. */
function givePlacesToDocument(text: string, drafts: readonly Draft[]): void {
  let document: Draft | null = null;
  for (const draft of drafts) {
    const base = document?.symbol?.canonical;
    const suffix = /^(?:(?:Corr|Add|Rev)\.\s?)?\d/.test(text.slice(draft.start, draft.start + 7));
    if (!suffix || document === null || base === undefined) document = draft;
    else if (document.pinpoints.length === 0 && draft.symbol?.canonical.startsWith(`${base}/`) === true) {
      document.pinpoints = draft.pinpoints;
      draft.pinpoints = [];
      if (document.pinpoints.length > 0) document.end = Math.max(document.end, draft.end);
    }
  }
}

/** No note is longer; what stands beyond is kept, and counted as not understood. */
const LONGEST_NOTE = 98_304;

/** A title may hold a stop or a semicolon, or several: a piece that names author and title only is tried together with the next. */
function rejoined(scan: Scan, segments: readonly Segment[]): Segment[] {
  const joined: Segment[] = [];
  for (let index = 0; index < segments.length; index += 1) {
    const segment = segments[index];
    if (segment === undefined) break;
    const count = unfinishedPieces(scan, segments, index);
    joined.push({ ...segment, end: segments[index + count]?.end ?? segment.end });
    index += count;
  }
  return joined;
}

/** How many of the pieces after `index` belong to the citation that begins there. */
function unfinishedPieces(scan: Scan, segments: readonly Segment[], index: number): number {
  const first = segments[index];
  if (first === undefined || first.prose) return 0;
  let whole = first;
  for (let count = 1; count <= MOST_STOPS && isUnfinished(scan, whole); count += 1) {
    const next = segments[index + count];
    if (next === undefined || next.signal !== null || next.prose || next.end - first.start > 700) return 0;
    whole = { ...first, end: next.end };
    const draft = readCitation(scan, whole);
    if (draft !== null && draft.type !== 'unknown' && draft.type !== 'reference' && draft.authors.length > 0)
      return count;
  }
  return 0;
}

/** `Le droit des peuples. Méthodes d’analyse. Mélanges Chaumont`: no title has more stops. */
const MOST_STOPS = 3;

/** Any of these dates or places a work. */
const COMPLETE = new RegExp(
  `[${MASK.date}${MASK.symbol}${MASK.url}${MASK.bracket}]|(?<!\\d[-–])\\b\\d{4}(?![-–:\\d])|^(?:ibid|id)\\b|supra`,
  'iu',
);

/** The mask of a segment without `(eds)` and its kin, which place no work. */
function withoutRoles(scan: Scan, { start, end }: Segment): string {
  let mask = scan.mask.slice(start, end);
  for (const pair of within(scan.pairs, start, end))
    if (ROLE.test(scan.text.slice(pair.start, pair.end)))
      mask =
        mask.slice(0, pair.start - start) + ' '.repeat(pair.end - pair.start) + mask.slice(pair.end - start);
  return mask;
}

/** Author and title, and nothing that dates or places the work. */
function isUnfinished(scan: Scan, segment: Segment): boolean {
  if (COMPLETE.test(withoutRoles(scan, segment))) return false;
  const draft = readCitation(scan, segment);
  if (draft === null) return false;
  return (
    draft.type === 'unknown' &&
    draft.date === null &&
    draft.pinpoints.length === 0 &&
    draft.authors.length > 0 &&
    draft.title !== null
  );
}

/** Most segments are one citation or none; comment may hold several, and so may the brackets after a citation. */
function readSegment(scan: Scan, segment: Segment): Draft[] {
  const length = segment.end - segment.start;
  const country = COUNTRY.exec(scan.text.slice(segment.start, segment.start + 40))?.[0].length ?? 0;
  const draft =
    segment.prose || length > LONGEST || length < 2
      ? null
      : readCitation(scan, { start: segment.start + country, end: segment.end });
  if (draft === null) return withSignal(scan, segment, findEmbedded(scan, segment.start, segment.end));
  return withSignal(scan, segment, [draft, ...quotedInside(scan, draft)]);
}

/** Chinese journals print the country of a foreign author before the name: `[France] Émile Durkheim`. */
const COUNTRY = /^\[\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?\] (?=\p{Lu})/u;

/** No citation is longer; a longer stretch is searched like comment. */
const LONGEST = 3000;

function withSignal(scan: Scan, { signal }: Segment, drafts: Draft[]): Draft[] {
  const [first] = drafts;
  if (signal === null || first === undefined) return drafts;
  first.signal ??= scan.text.slice(signal.start, signal.end);
  claim(first, 'signal', signal.start, signal.end);
  return drafts;
}

/** `(quoting Roe v. Wade, 410 U.S. 113 (1973))`: a citation in the bracket of another. */
function quotedInside(scan: Scan, draft: Draft): Draft[] {
  const pairs = within(scan.pairs, draft.start, draft.end).filter(
    (pair) =>
      pair.kind === 'round' &&
      !draft.claims.some(({ kind, start }) => kind === 'ibid' && pair.start <= start && start < pair.end) &&
      /^\((?:quoting|citing|quoted in|cited in|see|reprinted in|cf\.|ibid\b|id\.\s)/i.test(
        scan.text.slice(pair.start, pair.start + 16),
      ),
  );
  const inner = pairs.flatMap((pair) => readInside(scan, pair, 1));
  for (const one of inner)
    draft.claims = draft.claims.filter((item) => item.end <= one.start || item.start >= one.end);
  return inner;
}

function outer(drafts: readonly Draft[]): Draft[] {
  let end = 0;
  return drafts.filter((draft) => {
    if (draft.start < end) return false;
    end = draft.end;
    return true;
  });
}

/** Comment alone, citation alone, or both: stray link words between citations do not make a comment. */
function kindOf(tokens: readonly Token[], citations: readonly Draft[]): ParsedNote['kind'] {
  if (citations.length === 0) return 'comment';
  let words = 0;
  let at = 0;
  for (const token of tokens) {
    while ((citations[at]?.end ?? Infinity) <= token.span[0]) at += 1;
    const inside = (citations[at]?.start ?? Infinity) <= token.span[0];
    if (token.kind === 'prose' && !inside) words += (token.text.match(/\p{L}{2,}/gu) ?? []).length;
  }
  return words >= 4 ? 'mixed' : 'citation';
}

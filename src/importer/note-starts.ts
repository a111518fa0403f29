// Lines that may start a note, and the chains of them that count up: 1, 2, 3 … Numbered paragraphs, lists and headings
// count up as well, so what stands after the number decides, and the chain as a whole.
import { isRule } from './page-rule.ts';
import { fromRaised } from './raised-digits.ts';
import type { SourceLine } from './types.ts';

export type NoteStyle =
  | 'given'
  | 'bracket'
  | 'raised'
  | 'caret'
  | 'dot'
  | 'close'
  | 'parenthesis'
  | 'slash'
  | 'bare'
  | 'glued'
  | 'alone';

/** A line that starts with a number. */
export interface NoteStart {
  readonly index: number;
  readonly number: number;
  readonly style: NoteStyle;
  /** Characters of the line that are the number and its marks. */
  readonly marker: number;
  readonly score: number;
}

const MARKERS: readonly (readonly [style: NoteStyle, pattern: RegExp, score: number])[] = [
  ['bracket', /^\\?\[\^?(\d{1,4})\\?\]:?\.?\s*(?=\S)/, 2],
  ['raised', /^<sup>\s*\[?(\d{1,4})\.?\]?\s*<\/sup>\s*(?=\S)/i, 3],
  ['caret', /^\^\{?\[?(\d{1,4})\]?\}?\^?[.:)]?\s*(?=\S)/, 2],
  ['slash', /^(\d{1,4})\s?\/\s+(?=\S)/, 1.5],
  ['dot', /^(\d{1,4})\s?\.(?:[\s\u00a0]+(?=\S)|(?=[^\d\s]))/, 0.5],
  ['close', /^(\d{1,4})\s?\)\s*(?=\S)/, 0],
  ['parenthesis', /^\((\d{1,4})\)\s*(?=\S)/, -0.5],
  ['bare', /^(\d{1,4})(?:\s*[|:]\s*|\s+)(?=[^\d\s]|\d+ (?:[A-Z]\.|\p{Lu}\p{Ll}+ (?:J|L|of)\b))/u, 0],
  // `11 1833 UNTS 397`, `3 3 May 2004`: only the count tells such a note from a row of a table.
  ['bare', /^(\d{1,4})\s+(?=\d{1,4}\s\p{L})/u, -1.5],
  ['glued', /^(\d{1,3})(?=[\p{Lu}“"‘*]|https?:|www\.)/u, -0.5],
];
/** A number on a line of its own, the note under it. */
const ALONE = /^(?:(\d{1,4})[.)]?|[[(](\d{1,4})[\])])$/;
const PLACE_CUT = /\b(?:arts?|ch|n|nos?|notes?|paras?|pp?|secs?|ss?|vols?|at|and)\.?$|[§¶]$/i;
const RAISED = /^([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,4})[.)]?\s*(?=\S)/;

/** What a citation looks like; each that holds counts once. */
const CITATION_SIGNS: readonly RegExp[] = [
  /^[“"(]?(?:See|see|Cf\.|cf\.|E\.g\.|But see|Accord|Compare|Ibid|ibid|IBID|Id\.|id\.|Idem|Supra|supra|Op\. cit|Loc\. cit|For (?:a|an|the|more|example|further|discussion))\b/,
  /\b(?:ibid|id\.|supra|infra|op\. cit|et al\.?|eds?\.|trans\.)/i,
  /\bpp?\.\s?\d|\bparas?\b\.?\s?\d|¶|§|\bat \d+|\bnote \d|, \d+[–-]\d+/,
  /[([]?(?:1[5-9]|20)\d\d[a-z]?[)\]]?[.,;:]|\((?:[^()]*\s)?(?:1[5-9]|20)\d\d\)/,
  /https?:|www\.|doi|ISBN|Retrieved|Archived|accessed/i,
  /\b[A-Z]{1,4}\/[A-Z0-9.]+\s?\/|UN Doc|U\.N\. Doc/,
  /\bv\. [A-Z]|\bU\.S\.C|\bF\.[23]d|\bL\. ?Rev|\bJ\.|\bInt['’]l|\bVol\.|\bNo\.|\bUniversity Press|\bPress\b|\bJournal\b|\bReview\b/i,
  /^[“"‘][^”"’]{8,}[,.]?[”"’]|,[”"]/,
  /^\p{Lu}[\p{L}’'-]+,? (?:\p{Lu}\.|and |& )|^\p{Lu}\. ?(?:\p{Lu}\. ?)?\p{Lu}/u,
];

/** Counts the signs of a citation in the beginning of a note. */
export function countCitationSigns(text: string): number {
  const head = text.slice(0, 220);
  return CITATION_SIGNS.reduce((sum, sign) => sum + (sign.test(head) ? 1 : 0), 0);
}

/** Lists the lines that may start a note. */
export function findNoteStarts(lines: readonly SourceLine[]): NoteStart[] {
  const starts: NoteStart[] = [];
  let underNotes = false;
  lines.forEach((line, index) => {
    if (isNotesHeading(line.text)) underNotes = true;
    else if (line.heading !== null) underNotes = false;
    if (line.note !== null) {
      starts.push({ index, number: line.note, style: 'given', marker: 0, score: 12 });
      return;
    }
    if (line.heading !== null) return;
    const next = lines[index + 1];
    const alone = ALONE.exec(line.text);
    if (alone && next && next.blanks <= 1 && !next.page) {
      // `… UN Doc. A/AC.259/11, para.` and on the next line `8.`: the place cited, cut off by the end of the line.
      if (line.blanks === 0 && PLACE_CUT.test(lines[index - 1]?.text ?? '')) return;
      const score = scoreStart(lines, index + 1, 0, 'alone') - 0.5 + (underNotes ? 1 : 0);
      starts.push({
        index,
        number: Number(alone[1] ?? alone[2]),
        style: 'alone',
        marker: line.text.length,
        score,
      });
      return;
    }
    const marker = findMarker(line.text);
    if (!marker) return;
    const score = marker.score + scoreStart(lines, index, marker.length, marker.style) + (underNotes ? 1 : 0);
    starts.push({ index, number: marker.number, style: marker.style, marker: marker.length, score });
  });
  return starts;
}

/** Tells a heading over the notes: `Notes`, `ENDNOTES`, `References[edit]`. */
export function isNotesHeading(text: string): boolean {
  return /^(?:[\dIVX]+\.?\s+)?(?:end ?notes?|foot ?notes?|notes?|references|notes and references|references and notes|notas(?: al pie| finales)?|note|notes de bas de page|anmerkungen|endnoten|fu(?:ß|ss)noten|notas de rodapé|citations|works cited|bibliography)\s*:?(?:\s*\[edit\])?$/i.test(
    text,
  );
}

function findMarker(
  text: string,
): { number: number; style: NoteStyle; length: number; score: number } | null {
  const raised = RAISED.exec(text);
  if (raised?.[1] !== undefined) {
    const number = Number(fromRaised(raised[1]));
    return { number, style: 'raised', length: raised[0].length, score: 3 };
  }
  for (const [style, pattern, score] of MARKERS) {
    const match = pattern.exec(text);
    if (match?.[1] === undefined) continue;
    if (match[1].startsWith('0')) return null;
    return { number: Number(match[1]), style, length: match[0].length, score };
  }
  return null;
}

function scoreStart(lines: readonly SourceLine[], index: number, marker: number, style: NoteStyle): number {
  const line = lines[index];
  if (!line) return 0;
  const next = lines[index + 1];
  const previous = lines[index - 1];
  const rest = line.text.slice(marker);
  const near = rest.length < 120 && next?.blanks === 0 ? `${rest} ${next.text}` : rest;
  let score = -2.5 + Math.min(4, countCitationSigns(near) * 1.2);
  if (/^\p{Ll}/u.test(rest) && !/^(?:id|ibid|see|cf|supra|e\.g|op|loc|de|van|von|al|http|www)/.test(rest))
    score -= 2.5;
  if (rest.length > 400 && countCitationSigns(rest) < 2) score -= 1.5;
  const alone = line.blanks > 0 && (next === undefined || next.blanks > 0);
  if (rest.length < 80 && alone && !/[.)”"]$/.test(rest) && countCitationSigns(rest) < 2) score -= 3;
  const runsOn =
    previous !== undefined &&
    line.blanks === 0 &&
    !line.page &&
    !/[.!?:;)”’"'\d*]$|@\S+$|https?:\S+$/.test(previous.text);
  const ruled = previous !== undefined && isRule(previous.text);
  if (ruled) score += 2;
  if (runsOn && !ruled && !isNotesHeading(previous.text))
    score -= style === 'bare' || style === 'glued' ? 5 : 1.5;
  if (line.blanks > 0 || line.page) score += 0.5;
  if (
    /^(?:January|February|March|April|May|June|July|August|September|October|November|December|U\.S\.C|U\.S\.|F\.\dd|Stat\.|C\.F\.R|percent|per cent|million|billion|years?|days?|months?)\b/.test(
      rest,
    )
  ) {
    score -= style === 'bare' ? 4 : 1;
  }
  return score;
}

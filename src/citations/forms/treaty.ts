// Treaties and declarations named by their title, without a symbol: `Convention relating to the Status of Refugees, July 28, 1951, 189 U.N.T.S. 137, art. 33`.
import { claim, cutTitle, newDraft, takeDate } from '../draft.ts';
import type { Draft } from '../draft.ts';
import { readHead } from '../head.ts';
import { readImprint } from '../imprint.ts';
import { isBodyName, splitNames } from '../names.ts';
import { cleanTitle, splitPieces } from '../pieces.ts';
import { MASK, within } from '../scan.ts';
import type { Scan, Stretch } from '../scan.ts';
import { DECLARATION_NOUN, ON_INSTRUMENT, TREATY_NOUN } from '../tables/instruments.ts';
import { UN_BODY } from '../tables/bodies.ts';
import { readTail } from '../tail.ts';
import { matchIn, TREATY_SERIES, UN_TREATY_SERIES } from '../tail-patterns.ts';

const SERIES =
  /\b\d{1,4},?\s(?:U\.?\s?N\.?\s?T\.?\s?S|L\.?N\.?T\.?S|U\.S\.T|I\.?L\.?M|Stat)\b|Treaty Series|\bT\.I\.A\.S|\bE\.?T\.?S\.? (?:No)|opened for signature|entered into force|adopted (?:on )?\d/iu;
/** A book about an instrument has editions, the instrument has none. */
const EDITION = /,\s\d{1,2}(?:st|nd|rd|th)\s(?:rev\.\s|revised\s)?ed(?:n|ition|\.)/u;
const RULES = { bare: 'unspecified', headings: true } as const;
/** `Articles 2 and 3 of the Convention …`, `Article 31, Vienna Convention …`. */
const PLACE_FIRST =
  /^(?!articles of (?:agreement|association|confederation)\b)(?:arts?\.?|articles?|paras?\.?|paragraphs?|preamble|annex|section|sections|§)\s?(?:[\dIVX][\dIVX.()a-z]*(?:(?:,\s|\s?[-–]\s?|\sand\s|,?\sto\s)[\dIVX][\dIVX.()a-z]*)*)?,?\s?(?:(?:of|to|in)\s(?:the\s)?|,\s|(?<=[\d)]\s))/iu;

/**
 * Reads a treaty or a declaration by its title; null where the title is of another kind.
 *
 * @example readTreaty(scan, { start: 0, end: 40 })?.type // 'treaty'
 */
export function readTreaty(scan: Scan, { start, end }: Stretch): Draft | null {
  const mask = scan.mask.slice(start, Math.min(end, start + 500));
  const text = scan.text.slice(start, Math.min(end, start + 500));
  // `16 ILM 1391 (1977)`, `UNTS, vol. 1155, p. 331`: where it is printed stands for the treaty.
  const printed =
    matchIn(TREATY_SERIES, scan.text, start, end)?.[3] ?? matchIn(UN_TREATY_SERIES, scan.text, start, end);
  if (typeof printed === 'string' || (printed?.length ?? 0) > 0) {
    const series = newDraft('treaty', start, end);
    readTail(series, scan, start, end, RULES);
    return series;
  }
  const lead = PLACE_FIRST.exec(text);
  const from = lead?.[0].length ?? 0;
  const rest = mask.slice(from);
  const stop = rest.search(/[\uE000\uE004]|,\s(?:opened|adopted|\d{4}\b)/u);
  const title = stop < 0 ? rest : rest.slice(0, stop);
  const head = title.replace(/^[^,]{2,90},\s(?=\p{Lu}|general\s(?:comment|recommendation)\b)/u, '');
  const noun =
    (isInstrument(title) || (isInstrument(head) && UN_BODY.test(title.toLowerCase()))) &&
    !rest.startsWith(MASK.quote);
  const founding = isFounding(title);
  if (!noun && !founding && !(SERIES.test(mask) && (TREATY_NOUN.test(title) || FOUNDING_ACT.test(title))))
    return null;
  if (mask.includes(MASK.quote) && mask.indexOf(MASK.quote) < 120 && !SERIES.test(mask)) return null;
  if (!SERIES.test(mask) && (hasImprint(text) || EDITION.test(text))) return null;
  if (!SERIES.test(mask) && isByPerson(scan, start, end)) return null;
  if (namesAuthorAndPages(scan, start, end)) return null;
  const draft = newDraft('treaty', start, end);
  if (lead !== null) readTail(draft, scan, start, start + from, RULES);
  const titleEnd = readHead(draft, scan, start + from, titleLimit(scan, start + from, end));
  if (draft.title === null) return null;
  splitCommittee(draft, scan);
  splitParties(draft, scan);
  splitTrailingPlace(draft, scan);
  readTail(draft, scan, titleEnd, end, RULES);
  const year = /\(((?:19|20)\d\d)\)\s(?:on|concerning|regarding|relating)\s/u.exec(draft.title)?.[1];
  if (draft.date === null && year !== undefined) takeDate(draft, year);
  if (
    draft.date === null &&
    draft.container === null &&
    draft.pinpoints.length === 0 &&
    (draft.issuer !== null || /^principles\b/i.test(draft.title))
  )
    return null;
  if (!founding && isUnInstrument(draft)) draft.type = 'un-document';
  else if (
    /^(?:final|outcome|concluding) (?:document|report)|^(?:report|programme|plan|resolution|recommendation)\b/i.test(
      draft.title,
    )
  )
    draft.type = 'report';
  return draft;
}

/** Instruments that found an organization without the name of a treaty. */
const FOUNDING_ACT =
  /^(?:the\s)?(?:Constitution of|Constitutive Act|General Act|Final Act|Single European Act|Exchange of (?:Notes|Letters)|Memorandum of Understanding)\b/iu;

/** `Constitution of the World Health Organization`: a state's constitution is its law, an organization's is a treaty. */
export function isFounding(title: string): boolean {
  const [, name] =
    /^(?:the\s)?(?:Constitution|Constitutive Act) of (?:the )?([^,\uE000-\uE004]{3,90}(?:, Scientific and Cultural Organi[sz]ation)?)/u.exec(
      title,
    ) ?? [];
  return name !== undefined && isBodyName(name.trim()) && !/\bSoviet\b|\bUnion of\b/.test(name);
}

/** `Mary Ann Glendon, A World Made New: … the Universal Declaration of Human Rights 221–33 (2001)`: persons write books, not instruments. */
function isByPerson(scan: Scan, start: number, end: number): boolean {
  const [who] = splitPieces(scan, start, end);
  return who !== undefined && splitNames(scan.text.slice(who.start, who.end)) !== null;
}

/** `Craven, International Covenant, pp. 144–150`: a surname first, and pages, which no instrument has. */
function namesAuthorAndPages(scan: Scan, start: number, end: number): boolean {
  return /^\p{Lu}\p{Ll}[\p{L}'’-]+,\s[^,\uE000-\uE004]{4,60},\spp?\.\s?\d[\d–-]*\.?$/u.test(
    scan.mask.slice(start, end),
  );
}

/** OSCOLA: the title ends before `(adopted …` or `189 UNTS 137`. */
function titleLimit(scan: Scan, start: number, end: number): number {
  const bracket = within(scan.pairs, start, end).find(
    (pair) =>
      pair.kind === 'round' &&
      /^\((?:adopted|opened|signed|concluded|done|entered|approved|\d{1,2} \p{L}+ \d{4}|\d{4}\)|\p{L}+ \d{1,2}, \d{4}|[^()]{0,60}as amended|not yet)/iu.test(
        scan.text.slice(pair.start, pair.start + 80),
      ) &&
      // `general comment No. 36 (2018) on the right to life`: the title goes on.
      !/^\s(?:on|concerning|regarding|relating)\s/u.test(scan.text.slice(pair.end, pair.end + 12)),
  );
  const series =
    /,?\s(?:\[\d{4}\]\sOJ|\d{1,4}\s(?:U\.?N\.?T\.?S|L\.?N\.?T\.?S|I\.?L\.?M|E\.?T\.?S|U\.S\.T))/u.exec(
      scan.text.slice(start, end),
    );
  return Math.min(end, bracket?.start ?? end, series === null ? end : start + series.index);
}

/** The first noun that carries the title names an instrument: no report on one, no study of one. */
function isInstrument(title: string): boolean {
  const words = title.trim().slice(0, 220);
  if (!TREATY_NOUN.test(words) && !DECLARATION_NOUN.test(words)) return false;
  if (
    !/^(?:the\s)?(?:\d{4}\s)?["“]?(?:\p{Lu}|general\s(?:comment|recommendation)\b)/u.test(words) ||
    ON_INSTRUMENT.test(words)
  )
    return false;
  const noun = Math.min(
    ...[TREATY_NOUN, DECLARATION_NOUN].map((pattern) => words.search(pattern)).filter((index) => index >= 0),
  );
  const before = words.slice(0, noun);
  return (
    !/\b(?:report|study|commentary|comment|review|on|against|implementation|status|history|introduction|handbook|guide|law|crisis|limits|after|beyond|from|why|how|politics|origins|making)\b/i.test(
      before,
    ) && !/,\s/.test(before.replace(/^[^,]{2,60},\s/u, ''))
  );
}

/** `CERD general recommendation No. 30 (2004)`: the committee stands before what it issued, without a comma. */
function splitCommittee(draft: Draft, scan: Scan): void {
  const title = draft.claims.find(({ kind }) => kind === 'title');
  if (title === undefined || draft.issuer !== null) return;
  const [lead, committee] =
    /^(\p{Lu}[\p{L}’' -]{2,70})\s(?=general\s(?:comment|recommendation)\b)/iu.exec(
      scan.text.slice(title.start, title.end),
    ) ?? [];
  if (lead === undefined || committee === undefined) return;
  draft.issuer = committee.replace(/[’']s$/, '');
  draft.title = cleanTitle(scan.text.slice(title.start + lead.length, title.end));
  cutTitle(draft, title, title.start + committee.length, title.start + lead.length);
}

/** Bluebook names the parties of a treaty between two or three after its title: `North American Free Trade Agreement, U.S.-Can.-Mex.` */
function splitParties(draft: Draft, scan: Scan): void {
  const title = draft.claims.find(({ kind }) => kind === 'title');
  const parties = /,\s\p{Lu}[\p{L}.]{1,14}(?:[-–]\p{Lu}[\p{L}. ]{1,14}){1,2}$/u.exec(
    title === undefined ? '' : scan.text.slice(title.start, title.end),
  );
  if (title === undefined || parties === null || parties.index < 8) return;
  draft.claims = draft.claims.filter((item) => item !== title);
  claim(draft, 'title', title.start, title.start + parties.index);
  claim(draft, 'name', title.start + parties.index + 2, title.end);
  draft.title = cleanTitle(scan.text.slice(title.start, title.start + parties.index));
}

/** Bluebook sets the article right after the title: `Vienna Convention on the Law of Treaties art. 31`. */
function splitTrailingPlace(draft: Draft, scan: Scan): void {
  const title = draft.claims.find((item) => item.kind === 'title');
  if (title === undefined) return;
  const text = scan.text.slice(title.start, title.end);
  const place =
    /,?\s(?:arts?\.?|articles?|pmbl\.?|preamble|annex|§§?|¶¶?|ch\.|pt\.|para\.?)\s?(?:[\dIVX][\d.()a-zIVX]*(?:(?:,\s|\s?[-–]\s?|\sand\s|\s&\s)[\dIVX][\d.()a-zIVX]*)*)?$/iu.exec(
      text,
    );
  if (place === null || place.index < 8) return;
  draft.claims = draft.claims.filter((item) => item !== title);
  claim(draft, 'title', title.start, title.start + place.index);
  draft.title = cleanTitle(text.slice(0, place.index));
  readTail(draft, scan, title.start + place.index, title.end, RULES);
}

/** Declarations that a UN body issued are its documents; treaties stay treaties. */
function isUnInstrument(draft: Draft): boolean {
  const title = draft.title ?? '';
  const conference = /conference|plenipotentiar/i.test(draft.issuer ?? '');
  const treaty =
    /\b(?:convention|covenant|treaty|protocol|pact|agreement|statute)\b/i.test(title) &&
    !/^(?:draft|towards|general (?:comment|recommendation))\b/i.test(title);
  const un = UN_BODY.test((draft.issuer ?? '').toLowerCase());
  return (
    !treaty &&
    ((un && !conference) ||
      un ||
      /\buniversal declaration of human rights\b|^general (?:comment|recommendation)\b|\bunited nations\b/i.test(
        title,
      )) &&
    !/^charter of the united nations/i.test(title)
  );
}

/** A bracket with an edition or a publisher makes a book of what is titled like an instrument. */
function hasImprint(text: string): boolean {
  for (const [, inner = ''] of text.matchAll(/\(([^()]{4,120})\)/gu)) {
    const imprint = readImprint(inner);
    if (imprint !== null && (imprint.edition !== null || imprint.publisher !== null)) return true;
  }
  return false;
}

// What kind of work it is that has neither symbol nor imprint nor volume: the first rule that holds decides.
import type { Draft } from '../draft.ts';
import { UN_BODY } from '../tables/bodies.ts';
import {
  HEADLINE_VERBS,
  LEGISLATION,
  ON_INSTRUMENT,
  PRESS_WORDS,
  REPORT_WORDS,
  SPEECH_WORDS,
  THESIS_WORDS,
  TREATY_NOUN,
} from '../tables/instruments.ts';
import { BLOG_NAMES, NEWS_NAMES, NEWS_WORDS } from '../tables/periodicals.ts';
import { seriesKind } from '../tables/reporters.ts';
import { PAPER_SERIES } from '../tail-patterns.ts';
import type { CitationType } from '../types.ts';

interface Facts {
  readonly draft: Draft;
  readonly text: string;
  readonly title: string;
  /** Lower case; empty when no body is named. */
  readonly issuer: string;
  /** The date is given to the day. */
  readonly exact: boolean;
}

const SPEECH_TITLE = /^(?:remarks|address|speech|keynote|lecture|opening|closing|statement by)/i;
const SPEECH_OCCASION =
  /—|–|Speech at|Address (?:to|at)|Lecture (?:at|given|delivered)|\b(?:Lecture|Address|Speech|Remarks),\s/;
const TREATY_TITLE =
  /^(?:the\s)?(?:\p{Lu}[\p{L}-]*\s){0,6}(?:Convention|Covenant|Treaty|Protocol|Charter|Pact|Agreement)\b/u;
/** Agencies whose undated papers are reports rather than documents of an organ. */
const AGENCY = /^(?:ohchr|unesco|who|undp|unicef|world health)/i;

const isNews = ({ draft, title }: Facts): boolean =>
  draft.container !== null &&
  (NEWS_NAMES.test(draft.container) || NEWS_WORDS.test(draft.container)) &&
  !/^(?:remarks|address|speech|statement)/i.test(title);
const isSpeech = ({ draft, text, title }: Facts): boolean =>
  SPEECH_TITLE.test(title) ||
  /^(?:joint )?statement (?:at|to|before|on behalf of)\b/i.test(title) ||
  (SPEECH_WORDS.test(text) && (draft.authors.length > 0 || SPEECH_OCCASION.test(text)));
const isOnline = ({ draft, title }: Facts): boolean =>
  draft.url !== null && !/\b(?:report|study)\b/i.test(title);
const isOrganDocument = ({ draft, issuer, exact }: Facts): boolean =>
  UN_BODY.test(issuer) &&
  !AGENCY.test(issuer) &&
  draft.year !== null &&
  !exact &&
  draft.container === null &&
  draft.authors.length === 0;
/** Resolutions of the world conferences, which went without symbols of their own: Teheran 1968. */
const isConferenceText = ({ draft, issuer }: Facts): boolean =>
  draft.otherNumbers.some((number) => /^(?:Resolution|Decision)\b/.test(number)) &&
  /\b(?:united nations|world|international) (?:\p{L}+ )?conference on\b/u.test(issuer);
/** `UN Covenant on Civil and Political Rights: CCPR Commentary` is a book, and so is what a person wrote. */
const isTreaty = ({ draft, title }: Facts): boolean =>
  draft.authors.length === 0 &&
  TREATY_NOUN.test(title) &&
  TREATY_TITLE.test(title) &&
  !ON_INSTRUMENT.test(title);
const isLaw = ({ draft, title }: Facts): boolean =>
  draft.authors.length === 0 &&
  !/^(?:the )?principles\b/i.test(title) &&
  LEGISLATION.test(title) &&
  /\b(?:Act|Law|Code|Constitution)\b/.test(title);
const isBook = ({ draft, text }: Facts): boolean =>
  draft.authors.length > 0 && draft.date !== null && (draft.publisher !== null || !text.includes('“'));

const RULES: readonly (readonly [CitationType, (facts: Facts) => boolean])[] = [
  // Reports of panels and of the Appellate Body decide disputes: `WT/DS394/R`.
  ['case', ({ draft }) => draft.otherNumbers.some((number) => number.startsWith('WT/DS'))],
  ['un-document', isConferenceText],
  // `International Health Regulations, 2509 UNTS 79`: treaty collections print treaties, whatever they are called.
  ['treaty', ({ draft }) => draft.authors.length === 0 && seriesKind(draft.container ?? '') === 'treaty'],
  ['thesis', ({ text }) => THESIS_WORDS.test(text)],
  ['report', ({ title }) => /^yearbook/i.test(title)],
  ['news', isNews],
  ['speech', isSpeech],
  ['journal-article', ({ draft }) => draft.container !== null && /^[^\p{Ll}]+$/u.test(draft.container)],
  ['press-release', ({ text, exact }) => exact && PRESS_WORDS.test(text)],
  ['report', ({ draft, text }) => draft.date !== null && PAPER_SERIES.test(text)],
  ['report', (facts) => isOnline(facts) && facts.issuer !== '' && REPORT_WORDS.test(facts.title)],
  ['web-page', (facts) => isOnline(facts) || BLOG_NAMES.test(facts.draft.container ?? '')],
  ['treaty', isTreaty],
  [
    'press-release',
    ({ draft, issuer, title, exact }) =>
      exact && issuer !== '' && draft.pinpoints.length === 0 && HEADLINE_VERBS.test(title),
  ],
  ['book', ({ draft, issuer }) => issuer !== '' && draft.publisher !== null],
  ['un-document', isOrganDocument],
  [
    'report',
    ({ draft, issuer, title }) => issuer !== '' && (REPORT_WORDS.test(title) || draft.date !== null),
  ],
  ['legislation', isLaw],
  ['book', isBook],
  ['web-page', ({ issuer, title }) => issuer !== '' && title !== ''],
  [
    'report',
    ({ draft, title }) => REPORT_WORDS.test(title) && draft.date !== null && draft.authors.length === 0,
  ],
  ['book', ({ draft }) => draft.publisher !== null && draft.date !== null && draft.authors.length === 0],
];

/**
 * The type of a work by its words, container, body and date; `unknown` where nothing tells.
 *
 * @example plainType(draft, 'Kofi Annan, Address to the General Assembly, 21 September 2004') // 'speech'
 */
export function plainType(draft: Draft, text: string): CitationType {
  const facts: Facts = {
    draft,
    text,
    title: draft.title ?? '',
    issuer: (draft.issuer ?? '').toLowerCase(),
    exact: (draft.date ?? '').length > 7,
  };
  return RULES.find(([, holds]) => holds(facts))?.[0] ?? 'unknown';
}

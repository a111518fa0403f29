// What speaks for a call and what against it: a table of weights in log-odds, each with the case it was made for.
import type { CallCandidate } from './call-candidates.ts';
import type { CallForm } from './types.ts';

/** A candidate with what stands round it. */
export interface CallContext extends CallCandidate {
  /** Up to forty characters before the number, white space at the end removed. */
  readonly before: string;
  /** Up to forty characters after it. */
  readonly after: string;
  /** The word before, without its mark. */
  readonly wordBefore: string;
  readonly wordAfter: string;
  /** What kind of character stands before. */
  readonly lead: Lead;
  /** True when nothing of the paragraph stands before it. */
  readonly opens: boolean;
  /** True when nothing of the paragraph stands after it. */
  readonly closes: boolean;
}

export type Lead =
  'sentence' | 'quote' | 'comma' | 'mark' | 'bracket' | 'lower' | 'upper' | 'digit' | 'none' | 'other';

interface Feature {
  /** Why it counts, with an example. */
  readonly name: string;
  readonly weight: number;
  readonly holds: (context: CallContext) => boolean;
}

/** Log-odds that a number in this form is a call before anything else is looked at. */
const FORM_WEIGHTS: Readonly<Record<CallForm, number>> = {
  footnote: 9,
  sup: 6,
  unicode: 5,
  bracket: 5,
  caret: 5,
  parenthesis: -1,
  glued: 0,
  bare: -1,
  'year-glued': -2,
};

/** Words that number what follows, small or capital: `article 22`, `Chapter 3`. */
const REFERRING = new Set(
  `article articles art arts section sections sec secs para paras paragraph paragraphs page pages p pp no nos number numbers vol vols
  volume volumes chapter chapters ch chap table tables figure figures fig figs rule rules clause clauses item items line lines
  note notes footnote footnotes n nn fn column cols col doc docs add rev corr exhibit aged circa approximately nearly almost
  some over under than least most every only just total exactly roughly up eq equation theorem lemma ref refs isbn issn cn`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
/** Words that do so only where they are written like a name: `Protocol 12`, `March 20`, but `the protocol 12`. */
const REFERRING_NAMES = new Set(
  `Part Parts Annex Annexes Appendix Resolution Resolutions Res Principle Principles Protocol Goal Goals Target Title Amendment
  Amendments Schedule Regulation Regulations Directive Session Meeting Group Phase Stage Step Tier Level Type Class Category Version
  Box Map Chart Plate Room Grade Act Bill Order Law Decree Case Cases Sub Recommendation Recommendations Question Form Series World War
  Day Week Year Covid Apollo Windows Definition Sample Experiment Study Model Hypothesis Formula Cap Stat January February March
  April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
const FUNCTION_WORDS = new Set(
  `a an the of in on at by for to from with between and or nor but than as is are was were be been has have had all its their his her our
  these those this that which who only another other any each every both either first last next per into within after before until since
  through during against among if when while where because plus minus times equals includes including contains containing comprising
  about only then also not no will would can could shall should may might must`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
const MONTHS =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b/;
const UNITS =
  /^(?:per ?cent|percent|%|°|million|billion|trillion|thousand|hundred|dozen|years?|months?|weeks?|days?|hours?|minutes?|seconds?|times|km|kg|cm|mm|m|g|ml|miles?|metres?|meters?|kilomet|kilogram|hectares?|acres?|tonnes?|tons?|feet|foot|inch|degrees?|pages?|vols?|volumes?|a\.m|p\.m|am\b|pm\b|U\.S\.C|U\.S\.|U\.N\.T\.S|F\.\s?\dd|F\. ?Supp|S\. ?Ct|Stat\.|C\.F\.R|Fed\. Reg|I\.L\.M|I\.C\.J|Cal\.|N\.Y\.|N\.E\.|P\.\dd|So\.|dollars?|euros?|pounds?|cents?|people|persons|women|men|children|countries|states|nations|members?|delegat\p{L}+|votes?|articles?|paragraphs?|chapters?|sections?|goals?|participants?|respondents?|cases|judges|groups|percentage|points?|out of|of the|of \d)/iu;
const ABBREVIATION =
  /(?:^|[\s(/])(?:[Aa]rts?|[Ss]ecs?|[Pp]aras?|pp?|PP?|[Nn]os?|[Vv]ols?|[Cc]h(?:ap)?s?|[Ff]igs?|[Rr]es|[Dd]ocs?|nn?|[Ff]n|[Cc]ols?|[Pp]ts?|[Ss]tat|[Aa]dd|[Rr]ev|[Cc]orr|CN|[Ss]ub|[Aa]pp|[Ee]q|[Rr]ef|Gen|Eur|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|[Cc]a?|v|vs|approx|St|Mt|Dr|Mr|Mrs|Prof|[A-Z])\.$/;

/** Each row is one reason; the weights of all that hold are added up. */
export const CALL_FEATURES: readonly Feature[] = [
  { name: 'after the end of a sentence: `battle. 1`', weight: 3.2, holds: (c) => c.lead === 'sentence' },
  { name: 'after a closing quotation mark: `battle.” 1`', weight: 3.2, holds: (c) => c.lead === 'quote' },
  {
    name: 'after a comma or semicolon: `pandemic, 42 UN bodies`',
    weight: 0.5,
    holds: (c) => c.lead === 'comma',
  },
  { name: 'after a colon or dash', weight: -0.5, holds: (c) => c.lead === 'mark' },
  { name: 'after a closing bracket: `(SDGs) 17`', weight: 1.2, holds: (c) => c.lead === 'bracket' },
  {
    name: 'spaced, after a word without a mark: `the report 12 said`',
    weight: -1.6,
    holds: (c) => isPlain(c) && c.spaced && (c.lead === 'lower' || c.lead === 'upper'),
  },
  {
    name: 'glued to a word in lower case: `report12`',
    weight: 2.4,
    holds: (c) => c.form === 'glued' && c.lead === 'lower',
  },
  {
    name: 'glued to capitals: `G77`, `CO2`',
    weight: -3,
    holds: (c) => c.form === 'glued' && c.lead === 'upper',
  },
  {
    name: 'glued to a mark: `report.12`',
    weight: 0.8,
    holds: (c) => c.form === 'glued' && ['sentence', 'quote', 'comma', 'bracket'].includes(c.lead),
  },
  {
    name: 'after a digit: `1,200` `3.14` `10²`',
    weight: -3.5,
    holds: (c) => c.lead === 'digit' && !c.listed && c.form !== 'year-glued',
  },
  {
    name: 'stuck to a number: `3.14` `12:30` `1990-95`',
    weight: -6,
    holds: (c) => isPlain(c) && !c.listed && /\d\s?[.,:/–—-]\s?$/.test(c.before) && !c.spaced,
  },
  {
    name: 'stuck to a number that ends a sentence: `by 5–4.18 Most`',
    weight: 5,
    holds: (c) => c.form === 'glued' && /\d\.$/.test(c.before) && opensSentence(c.after),
  },
  { name: 'in a list of numbers: `3, 4`', weight: -2, holds: (c) => isPlain(c) && c.listed },
  {
    name: 'goes on as a number: `12.5` `12,000` `12/3` `12–15` `12(3)`',
    weight: -5,
    holds: (c) =>
      isPlain(c) &&
      /^(?:[.,:]\d|[-–/]\s?[\d\p{L}]|\(\w{1,3}\))/u.test(c.after) &&
      !/^[.,]\d{1,4}(?:\s|$)/.test(c.after),
  },
  {
    name: 'begins a longer number: `12,000`',
    weight: -5,
    holds: (c) => isPlain(c) && /^[.,]\d/.test(c.after),
  },
  {
    name: 'an ordinal or plural: `21st` `1990s`',
    weight: -6,
    holds: (c) => isPlain(c) && /^\s?(?:st|nd|rd|th)\b/.test(c.after),
  },
  {
    name: 'stuck to a small letter: `12a`',
    weight: -5,
    holds: (c) => isPlain(c) && /^\p{Ll}/u.test(c.after),
  },
  {
    name: 'stuck to a capital: `battle.”12United`',
    weight: -1,
    holds: (c) => isPlain(c) && /^\p{Lu}/u.test(c.after),
  },
  {
    name: 'a reference before: `Article 22` `para. 3`',
    weight: -5,
    holds: (c) =>
      !isRaised(c) &&
      (c.lead === 'lower' || c.lead === 'upper') &&
      refers(c) &&
      !(c.form === 'glued' && c.wordBefore.length > 4),
  },
  {
    name: 'the word before has an article and refers to nothing: `the common rule 8.`',
    weight: 3.5,
    holds: (c) =>
      isPlain(c) &&
      refers(c) &&
      /^[.,;:](?!\d)/.test(c.after) &&
      /\b(?:the|an?|this|that|its|their|no|each|every)\s+(?:\p{L}+\s+)?\p{L}+$/u.test(c.before),
  },
  {
    name: 'an abbreviation before: `art. 22` `No. 3`',
    weight: -7,
    holds: (c) => !isRaised(c) && ABBREVIATION.test(c.before),
  },
  {
    name: 'a function word before: `of 27 members`',
    weight: -4.5,
    holds: (c) =>
      isPlain(c) &&
      (c.lead === 'lower' || c.lead === 'upper') &&
      FUNCTION_WORDS.has(c.wordBefore.toLowerCase()),
  },
  {
    name: 'a month after: `20 March`',
    weight: -3.5,
    holds: (c) =>
      isPlain(c) && c.spaced && MONTHS.test(c.after.trimStart()) && !['sentence', 'quote'].includes(c.lead),
  },
  {
    name: 'a unit after: `17 percent` `42 U.S.C.`',
    weight: -3,
    holds: (c) => isPlain(c) && UNITS.test(c.after.trimStart()),
  },
  {
    name: 'a sign before: `$12` `§ 12` `#12` `¶ 3` `+3`',
    weight: -7,
    holds: (c) => /[$€£¥§#№¶+=<>≤≥~×]$/.test(c.before),
  },
  {
    name: 'inside a symbol or address: `A/HRC/12/27`',
    weight: -7,
    holds: (c) => isPlain(c) && /[/_@\\&-]$/.test(c.before) && !c.spaced,
  },
  {
    name: 'inside a symbol: `E/CN. 4/Sub. 2/`',
    weight: -7,
    holds: (c) => isPlain(c) && /^[/_@]/.test(c.after),
  },
  {
    name: 'in an opened bracket: `(12 of` `(No. 12)`',
    weight: -4,
    holds: (c) => isPlain(c) && /[([]$/.test(c.before),
  },
  { name: 'the paragraph begins with it', weight: -6, holds: (c) => c.opens && c.form !== 'footnote' },
  { name: 'the paragraph ends with it: `development. 31`', weight: 1, holds: (c) => c.closes },
  {
    name: 'after a mark and before a capital: `poor. 13 It`',
    weight: 0.8,
    holds: (c) => ['sentence', 'quote'].includes(c.lead) && /^\s*[“"‘'([]?\p{Lu}/u.test(c.after),
  },
  {
    name: 'after a mark and before a small letter: `1995. 12 delegates`',
    weight: -2,
    holds: (c) => isPlain(c) && c.spaced && c.lead === 'sentence' && /^\s+\p{Ll}/u.test(c.after),
  },
  {
    name: 'between a comma and a capital: `In 2018, 53 African`',
    weight: -0.8,
    holds: (c) => isPlain(c) && c.lead === 'comma' && /^\s+\p{Lu}/u.test(c.after),
  },
  {
    name: 'after a short phrase of time: `In 2018, 53`',
    weight: -2,
    holds: (c) =>
      isPlain(c) && c.spaced && /\b(?:In|By|Since|On|Until|After|At) [^.,]{0,20}\d{4},$/.test(c.before),
  },
  {
    name: 'a date: `March 20, 2020` `May 3,`',
    weight: -4,
    holds: (c) => isPlain(c) && /^,\s*(?:1[5-9]|20)\d\d\b/.test(c.after),
  },
  {
    name: 'before a mark: `report 12, which` `report12.`',
    weight: 1.2,
    holds: (c) => isPlain(c) && /^[.,;:)”"](?!\d)/.test(c.after),
  },
  {
    name: 'a year: `1989` `2015`',
    weight: -4,
    holds: (c) => isPlain(c) && c.number >= 1500 && c.number <= 2100,
  },
  {
    name: 'an exponent: `m²` `10³` `x^2`',
    weight: -6,
    holds: (c) =>
      isRaised(c) &&
      c.number <= 12 &&
      /(?:^|[\s\d(/·])(?:[kcmdµ]?m|10|[a-zA-Z]|\d+|ft|sec|s)$/.test(c.before) &&
      !/(?:^|\s)[aAI]$/.test(c.before),
  },
  {
    name: 'an enumeration: `(1) first; (2) second`',
    weight: -3,
    holds: (c) =>
      c.form === 'parenthesis' &&
      c.number <= 10 &&
      (['mark', 'comma', 'none'].includes(c.lead) || /\b(?:and|or|are|that|to|by|of)$/.test(c.before)),
  },
  {
    name: 'a sub-paragraph: `22(1)` `§ 3(2)`',
    weight: -6,
    holds: (c) => c.form === 'parenthesis' && /[\d)]$/.test(c.before) && !c.spaced,
  },
  {
    name: 'an equation: `x = 3 (2)` `Eq. (2)`',
    weight: -2,
    holds: (c) => c.form === 'parenthesis' && /[=+]/.test(c.before.slice(-12)),
  },
  {
    name: 'a version or model: `Windows 10`',
    weight: -1,
    holds: (c) => isPlain(c) && c.spaced && c.lead === 'upper',
  },
  {
    name: 'an initial capital before, in lower case otherwise: `Protocol 12 to`',
    weight: -1,
    holds: (c) => isPlain(c) && c.spaced && /^\p{Lu}/u.test(c.wordBefore) && c.lead === 'lower',
  },
];

/** Adds up what speaks for and against a candidate, in log-odds. */
export function scoreCall(context: CallContext): number {
  return CALL_FEATURES.reduce(
    (sum, { weight, holds }) => (holds(context) ? sum + weight : sum),
    FORM_WEIGHTS[context.form],
  );
}

/** Looks round a candidate. */
export function toContext(text: string, candidate: CallCandidate): CallContext {
  const before = text.slice(Math.max(0, candidate.start - 40), candidate.start).trimEnd();
  const after = text.slice(candidate.end, candidate.end + 40);
  const wordBefore = /([\p{L}'’]+)[^\p{L}]*$/u.exec(before)?.[1] ?? '';
  return {
    ...candidate,
    before,
    after,
    wordBefore,
    wordAfter: /^\s*([\p{L}'’]+)/u.exec(after)?.[1] ?? '',
    lead: leadOf(before, candidate.spaced && opensSentence(after)),
    opens: text.slice(0, candidate.start).trim() === '',
    closes: after.trim() === '',
  };
}

/** A number and a full stop end a sentence only where a new one visibly begins: `by 5–4. 18 Most`. */
function leadOf(before: string, opensSentence: boolean): Lead {
  const last = before.at(-1);
  if (last === undefined) return 'none';
  if (/[.!?…]/.test(last)) {
    const numeral = /\d\.$/.test(before) && !/\b(?:1[5-9]|20)\d\d\.$/.test(before);
    return numeral && !opensSentence ? 'digit' : 'sentence';
  }
  if (/[”"’'»]/.test(last)) return 'quote';
  if (/[,;]/.test(last)) return 'comma';
  if (/[:–—-]/.test(last)) return 'mark';
  if (/[)\]}]/.test(last)) return 'bracket';
  if (/\p{Lu}/u.test(last)) return 'upper';
  if (/\p{L}/u.test(last)) return 'lower';
  return /[\p{N}%]/u.test(last) ? 'digit' : 'other';
}

function refers({ wordBefore }: CallContext): boolean {
  return REFERRING.has(wordBefore.toLowerCase()) || REFERRING_NAMES.has(wordBefore);
}

function opensSentence(after: string): boolean {
  return /^(?:\s+[“"‘'(]?\p{Lu}|\s*$)/u.test(after);
}

function isPlain({ form }: CallContext): boolean {
  return form === 'bare' || form === 'glued';
}

function isRaised({ form }: CallContext): boolean {
  return (
    form === 'sup' || form === 'unicode' || form === 'caret' || form === 'footnote' || form === 'bracket'
  );
}

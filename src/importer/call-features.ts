// What speaks for a call and what against it: a table of weights in log-odds, each with the case it was made for.
import { opensSentence } from './call-context.ts';
import type { CallContext } from './call-context.ts';
import { ABBREVIATION, FUNCTION_WORDS, MONTHS, refersTo, UNITS } from './call-words.ts';
import type { CallForm } from './types.ts';

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
  {
    name: 'no decimal ends a sentence without a mark: `articles 19 and 32.2 It`',
    weight: 3,
    holds: (c) =>
      c.form === 'glued' &&
      /(?:^|[^\d.,])\d{1,3}(?:,\d{3}|\d)*\.$/.test(c.before) &&
      opensSentence(c.after) &&
      !refersTo(c.wordBefore),
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
      refersTo(c.wordBefore) &&
      !(c.form === 'glued' && c.wordBefore.length > 4),
  },
  {
    name: 'the word before has an article and refers to nothing: `the common rule 8.`',
    weight: 3.5,
    holds: (c) =>
      isPlain(c) &&
      refersTo(c.wordBefore) &&
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

function isPlain({ form }: CallContext): boolean {
  return form === 'bare' || form === 'glued';
}

function isRaised({ form }: CallContext): boolean {
  return (
    form === 'sup' || form === 'unicode' || form === 'caret' || form === 'footnote' || form === 'bracket'
  );
}

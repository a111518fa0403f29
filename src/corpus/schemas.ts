// What may stand in the YAML of content/: the shapes of the core's records, with the messages an editor will read.
// A message of our own is two lines: what is wrong, and what to do.
import { z } from 'astro/zod';
import type { InstrumentRelation, Strength } from '../citations/types.ts';
import { rules } from '../citations/index.ts';
import { kinds } from '../graph/kinds.ts';

const text = z
  .string()
  .refine((value) => value.trim() !== '', 'this is empty.\nWrite it, or take the key out.');
const optionalText = text.nullable().default(null);
const texts = z.array(text).default([]);

/** The stem of an address: lower case, digits, hyphens. */
const id = z
  .string()
  .regex(
    /^[\p{Ll}\p{Lo}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{N}]+)*$/u,
    'this is no id.\nAn id is lower-case letters and digits joined by hyphens: "a-hrc-35-35".',
  );

const isoDate = z
  .string()
  .refine(
    isDate,
    "this is no date.\nA date is a day, a month or a year, in quotes: '1948-12-10', '1977-11', '1977'.",
  );

/** A page that was read, or `article` for the article itself. */
const source = z
  .string()
  .refine(
    (value) => value === 'article' || isWebAddress(value),
    'this is no address.\nWrite a whole address (https://…), or "article" where the article itself is the source.',
  );

const webAddress = z
  .string()
  .refine(isWebAddress, 'this is no address.\nWrite a whole address that begins with https:// or http://.');

const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'this is no language tag.\nWrite "en", "fr", "zh-Hans" …');

const strengths = ['strong', 'medium', 'weak', 'style', 'unconfirmed'] as const satisfies readonly Strength[];

const relations = [
  'refers-to',
  'recalls',
  'reaffirms',
  'annexes',
  'established-by',
  'responds-to',
  'guided-by',
  'follows-up',
  'draft-of',
] as const satisfies readonly InstrumentRelation[];

const discrepancy = z.strictObject({
  where: text,
  kind: text,
  article: text,
  source: text,
  strength: z.enum(strengths),
  qualification: optionalText,
  checked: z.boolean().default(false),
  evidence: z.array(source).default([]),
});

const adoption = z
  .strictObject({ id: id.nullable().default(null), symbol: optionalText, note: optionalText })
  .refine(
    (adopted) => adopted.id !== null || adopted.symbol !== null,
    'this names no adopted text.\nGive its id or its symbol.',
  );

/** `content/documents.yml`: one entry a document. */
export const documentsSchema = z.array(
  z.strictObject({
    id,
    title: text,
    shortTitle: text,
    aliases: texts,
    kind: z.enum(kinds.map(({ kind }) => kind)),
    symbols: texts,
    body: optionalText,
    authors: texts,
    issued: isoDate.nullable().default(null),
    container: optionalText,
    volume: optionalText,
    issue: optionalText,
    pages: optionalText,
    publisher: optionalText,
    publisherPlace: optionalText,
    treaty: z
      .strictObject({
        act: z.enum(['adopted', 'signed', 'opened']).default('adopted'),
        inForce: isoDate.nullable().default(null),
        registered: optionalText,
      })
      .nullable()
      .default(null),
    sources: z.array(z.strictObject({ url: source, what: text })).default([]),
    verified: z.boolean(),
    unverified: texts,
    remark: optionalText,
    discrepancies: z.array(discrepancy).default([]),
    adoptedAs: z.array(adoption).default([]),
    annexOf: id.nullable().default(null),
    urls: z.array(z.strictObject({ label: text, href: webAddress })).default([]),
  }),
);

/** `content/citations.yml`: one entry an edge from document to document. */
export const citationsSchema = z.array(
  z.strictObject({
    from: id,
    to: id,
    relation: z.enum(relations),
    evidence: z.strictObject({
      where: text,
      quote: optionalText,
      language: languageTag.exactOptional(),
      source,
      locator: optionalText,
      sourceKind: z.enum(['instrument-text', 'article', 'secondary']),
      checked: z.boolean().default(false),
      note: optionalText,
    }),
  }),
);

/** `content/remarks.yml`: one entry a remark. */
export const remarksSchema = z.array(
  z.strictObject({
    document: id,
    discrepancy: z.strictObject({ where: text, kind: text }),
    strength: z.enum(strengths),
    paragraph: text,
    notes: z.array(z.int().positive()).default([]),
    text,
    source: text,
    href: webAddress.nullable().default(null),
  }),
);

const person = z.strictObject({
  name: text,
  family: optionalText,
  given: optionalText,
  native: optionalText,
  affiliation: optionalText,
});

/** `content/article.yml`: the title page. */
export const articleSchema = z.strictObject({
  edition: text,
  title: text,
  language: languageTag,
  authors: z.array(person).default([]),
  translators: z.array(person).default([]),
  journal: optionalText,
  published: isoDate.nullable().default(null),
  source: z.strictObject({ label: text, url: webAddress.nullable().default(null) }),
  rights: text,
  abstract: texts,
  keywords: texts,
  statement: texts,
  layers: z.array(z.enum(['digest', 'full'])).default(['digest']),
  resolution: z
    .strictObject({
      ibidScope: z.enum(['previous-note', 'same-note-only']).exactOptional(),
      ibidAfterSeveral: z.enum(['error', 'last']).exactOptional(),
      titleLikeness: z.number().min(0).max(1).exactOptional(),
      mint: z.boolean().exactOptional(),
    })
    .default({}),
  tolerate: z.array(z.enum(rules.map(({ code }) => code))).default([]),
  editions: z
    .array(
      z.strictObject({
        name: text,
        url: webAddress.refine(
          (value) => value.endsWith('/'),
          'this is no address of a home page.\nWrite it with the slash at its end: https://example.org/second/',
        ),
      }),
    )
    .exactOptional(),
});

/** The front matter of a chapter. */
export const frontMatterSchema = z.strictObject({
  section: z
    .string()
    .regex(
      /^[\p{L}\p{N}]+(?:[-.][\p{L}\p{N}]+)*$/u,
      "this is no section id.\nIt is the chapter's own number, in quotes if it is a digit: I, 'A', '0'.",
    ),
  title: text,
  shortTitle: text.exactOptional(),
});

function isDate(value: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (!match) return false;
  const [, year = '', month = '01', day = '01'] = match;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

function isWebAddress(value: string): boolean {
  return /^https?:\/\/\S+$/.test(value) && URL.canParse(value);
}

// A fault that Zod found, in the words of somebody who edits the file: what is wrong, and what to write instead.
import { z } from 'astro/zod';
import { didYouMean, nearestWord } from './did-you-mean.ts';

/** A fault at its path in the data; `atKey` points to the key and not to its value. */
export interface ShapeFault {
  readonly path: readonly PropertyKey[];
  readonly atKey: boolean;
  readonly message: string;
  readonly hint: string;
  /** The key that is missing, or that a misspelt one most likely means. */
  readonly key?: string | null;
}

type Issue = z.core.$ZodIssue;

const SEE_HEAD = 'The comment at the head of the file says what belongs here.';

/**
 * What one issue of Zod means, in one or (for several unknown keys) more faults. A message of our own schemas carries
 * its hint behind a line break.
 *
 * @param data the whole value that was checked, to say what stands there now
 * @example explainIssue(issue, schema, data)[0]?.message // '"kind" cannot be "resolutoin".'
 */
export function explainIssue(issue: Issue, schema: z.ZodType, data: unknown): ShapeFault[] {
  const { path } = issue;
  const name = nameOf(path);
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(key, path, schema));
  const given = valueAt(data, path);
  if (given === undefined && issue.code !== 'custom') return [missing(path, name)];
  const at = { path, atKey: false };
  if (issue.code === 'invalid_type') return [{ ...at, ...wrongType(name, issue.expected, given) }];
  if (issue.code === 'invalid_value') {
    const known = issue.values.map(String);
    const hint = didYouMean(show(given), known, `It is one of: ${known.join(', ')}.`);
    return [{ ...at, message: `${name} cannot be ${JSON.stringify(show(given))}.`, hint }];
  }
  const [message = '', hint = SEE_HEAD] = issue.message.split('\n');
  return [{ ...at, message: `${name}: ${message}`, hint }];
}

/**
 * Faults without those that say the same again: a key that is missing only because it is misspelt.
 *
 * @example withoutEchoes(faults).length <= faults.length // true
 */
export function withoutEchoes(faults: readonly ShapeFault[]): ShapeFault[] {
  const meant = new Set(
    faults.filter(({ atKey }) => atKey).map(({ path, key }) => [...path.slice(0, -1), key].join('/')),
  );
  return faults.filter(
    ({ path, atKey, key }) =>
      atKey || key === undefined || key === null || !meant.has([...path, key].join('/')),
  );
}

function unknownKey(key: string, path: readonly PropertyKey[], schema: z.ZodType): ShapeFault {
  const known = keysAt(schema, path);
  return {
    path: [...path, key],
    atKey: true,
    message: `Unknown key "${key}".`,
    hint: didYouMean(key, known, `The keys here are: ${known.join(', ')}.`),
    key: nearestWord(key, known),
  };
}

function missing(path: readonly PropertyKey[], name: string): ShapeFault {
  const key = String(path.at(-1) ?? '');
  const hint = typeof path.at(-1) === 'string' ? `Add "${key}: …" to this entry.` : SEE_HEAD;
  return { path: path.slice(0, -1), atKey: false, message: `${name} is missing.`, hint, key };
}

function wrongType(name: string, expected: string, given: unknown): { message: string; hint: string } {
  const message = `${name} must be ${TYPE_WORDS[expected] ?? expected}, not ${typeWord(given)}.`;
  if (expected === 'string' && ['number', 'boolean'].includes(typeof given))
    return { message, hint: `Put it in quotes: '${String(given)}'.` };
  if (expected === 'array') return { message, hint: 'Write it as a list, each item behind "- ".' };
  if (expected === 'number') return { message, hint: 'Write the number without quotes.' };
  if (expected === 'boolean') return { message, hint: 'Write true or false, without quotes.' };
  return { message, hint: SEE_HEAD };
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'an entry with keys',
  boolean: 'true or false',
  number: 'a number',
};

function typeWord(given: unknown): string {
  if (given === null) return 'empty';
  if (Array.isArray(given)) return 'a list';
  return TYPE_WORDS[typeof given] ?? typeof given;
}

function show(given: unknown): string {
  return typeof given === 'string' ? given : JSON.stringify(given);
}

/** `"kind"`; for an item of a list the list's own name. */
function nameOf(path: readonly PropertyKey[]): string {
  const last = path.at(-1);
  if (typeof last === 'string') return `"${last}"`;
  const list = path.findLast((step) => typeof step === 'string');
  return list === undefined ? 'The entry' : `An item of "${list}"`;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
    data,
  );
}

/** The keys that a schema allows at a path, looked up through defaults, optionals and lists. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let here: unknown = schema;
  for (const step of [...path, null]) {
    while (here instanceof z.ZodDefault || here instanceof z.ZodNullable || here instanceof z.ZodOptional)
      here = here.unwrap();
    if (step === null) break;
    if (here instanceof z.ZodArray) here = here.element;
    else if (here instanceof z.ZodObject) here = here.shape[String(step)];
  }
  return here instanceof z.ZodObject ? Object.keys(here.shape) : [];
}

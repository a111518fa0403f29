// Faults of YAML's syntax in the words of somebody who edits the file, at the place where they began.
import { isScalar, visit } from 'yaml';
import type { Document, YAMLError } from 'yaml';
import type { Complaint } from './reading.ts';

/** A complaint with its offset in the file. */
export interface SyntaxFault extends Complaint {
  readonly offset: number;
}

const LOOK =
  'Look for an open quote, a missing space after a colon, or text with ": " in it that needs quotes.';

/** The parser's code → what it means and what to do; what is not here is said in the parser's words. */
const WORDS: Readonly<Record<string, readonly [message: string, hint: string]>> = {
  BAD_INDENT: [
    'This line is indented differently from its neighbours.',
    'Line it up with the entries round it.',
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    'A second colon stands in this line.',
    'Put quotes round text with ": " in it, or line up the next line with this one.',
  ],
  DUPLICATE_KEY: ['This key stands twice in one entry.', 'Keep one of the two.'],
  MULTILINE_IMPLICIT_KEY: ['This text goes on where a key was expected.', LOOK],
  MULTIPLE_DOCS: ['The file goes on after its end.', 'Take out the line "---": a file holds one document.'],
  TAB_AS_INDENT: ['This line is indented with a tab.', 'Indent with spaces.'],
  UNEXPECTED_TOKEN: ['The file cannot be read from here on.', LOOK],
};
const QUOTE = [
  'This quotation mark is never closed.',
  'Close it, or double it where it belongs to the text.',
] as const;

/**
 * The faults of a parsed document; after the first thing that could not be read, the rest would only be its echo.
 *
 * @example findSyntaxFaults(parseDocument('a: *b'), 'a: *b')[0]?.message // 'There is nothing called "b" to point to.'
 */
export function findSyntaxFaults(document: Document, text: string): SyntaxFault[] {
  const said = [...document.errors, ...document.warnings];
  const last = said.findIndex(({ code }) => code === 'UNEXPECTED_TOKEN');
  const own = last === -1 ? said : said.slice(0, last + 1);
  const faults = own.map((fault) => toFault(fault, document, text));
  const first = faults.filter(
    ({ offset }, index) => faults.findIndex((fault) => fault.offset === offset) === index,
  );
  return first.length > 0 ? first : lostAliases(document);
}

function toFault(fault: YAMLError, document: Document, text: string): SyntaxFault {
  const [stop] = fault.pos;
  const lineStart = text.lastIndexOf('\n', stop - 1) + 1;
  const indent = /^[ \t]*/.exec(text.slice(lineStart, stop))?.[0] ?? '';
  const tab = indent.indexOf('\t');
  if (tab !== -1) return toComplaint(lineStart + tab, WORDS['TAB_AS_INDENT'] ?? QUOTE);
  if (/^Missing closing ["']/.test(fault.message)) return toComplaint(openQuote(document, stop), QUOTE);
  const words = WORDS[fault.code] ?? [`${(fault.message.split('\n', 1)[0] ?? '').replace(/\.$/, '')}.`, LOOK];
  return toComplaint(stop, words);
}

function toComplaint(offset: number, [message, hint]: readonly [string, string]): SyntaxFault {
  return { offset, rule: 'yaml-syntax', message, hint };
}

/** The start of the quoted text that runs on to where the parser gave up. */
function openQuote(document: Document, stop: number): number {
  let start = stop;
  visit(document, (_, node) => {
    if (!isScalar(node) || !node.range || !String(node.type).startsWith('QUOTE')) return;
    const [from, to] = node.range;
    if (from < stop && to >= stop) start = from;
  });
  return start;
}

function lostAliases(document: Document): SyntaxFault[] {
  const faults: SyntaxFault[] = [];
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document)) return;
      const message = `There is nothing called "${alias.source}" to point to.`;
      const hint = 'Put quotes round text that begins with an asterisk.';
      faults.push(toComplaint(alias.range?.[0] ?? 0, [message, hint]));
    },
  });
  return faults;
}

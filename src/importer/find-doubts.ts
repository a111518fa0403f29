// What looks wrong in a text and is left as it is: told to the editor, who has the original.
import type { Ledger } from './join-lines.ts';
import { placeAt } from './traced-text.ts';
import type { TracedText } from './types.ts';

const SUSPICIONS: readonly { readonly rule: string; readonly pattern: RegExp; readonly message: string }[] = [
  {
    rule: 'lower-case-name',
    pattern:
      /\b(?:un|united nations|un [a-z]+) (?=[A-Z][a-z]+ation\b|General|Security|Charter|Secretary|Human)|\bun [a-z]+ [A-Z]\p{Ll}+|\bunited nations\b/gu,
    message: 'a name that is elsewhere written with capitals',
  },
  {
    rule: 'letter-for-digit',
    pattern: /\b[lIO]\d{2,3}\b|\b\d+[lIO]\d*\b|\b(?:Article|Articles|para\.|paragraph|page|Section) [lO]\b/g,
    message: 'a letter that may be a digit',
  },
  {
    rule: 'doubled-word',
    pattern: /\b(the|of|and|to|in|a|an|is|for|that|with|on|by|as|at) \1\b/gi,
    message: 'a word that stands twice',
  },
  {
    rule: 'unclosed-note',
    pattern: /\^\[(?=\p{L}|\s)/gu,
    message: 'a note that is opened and not closed in this paragraph',
  },
];

/** Writes down what is suspicious in a paragraph or note. */
export function findDoubts(traced: TracedText, ledger: Ledger): void {
  for (const { rule, pattern, message } of SUSPICIONS) {
    for (const match of traced.text.matchAll(pattern)) {
      const place = { file: ledger.file, ...placeAt(traced, match.index) };
      ledger.doubts.push({ rule, place, text: match[0], message });
    }
  }
  const open = findUnclosedQuote(traced.text);
  if (open === null) return;
  ledger.doubts.push({
    rule: 'unclosed-quote',
    place: { file: ledger.file, ...placeAt(traced, open) },
    text: traced.text.slice(open, open + 40),
    message: 'a quotation mark that is opened and not closed in this paragraph',
  });
}

function findUnclosedQuote(text: string): number | null {
  let open: number | null = null;
  for (const match of text.matchAll(/[“”]/g)) {
    if (match[0] === '”') open = null;
    else if (open !== null) return open;
    else open = match.index;
  }
  return open;
}

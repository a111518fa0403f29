// Properties: random calls woven into random prose are all found, and no word gets lost on the way.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SHOWN_CONFIDENCE, importArticle } from '../../src/importer/index.ts';
import { toRaised } from '../../src/importer/raised-digits.ts';

const SUBJECTS = [
  'The harbour master',
  'A later treaty',
  'Every pilot',
  'The old statute',
  'No captain',
  'The court',
  'One witness',
  'The port',
];
const VERBS = ['remembers', 'denies', 'describes', 'governs', 'closes', 'repeats', 'ignores', 'measures'];
const OBJECTS = [
  'the tide',
  'an older rule',
  'the quay',
  'a broken lamp',
  'the ledger',
  'that promise',
  'the winter',
  'a distant light',
];
/** Numbers that are no calls; `#` becomes a number that some note has. */
const TRAPS = [
  '',
  '',
  '',
  ' in 1987',
  ' under Article # of the code',
  ' by about # percent',
  ' with # other ships',
  ' on March #, 1999',
  ' for $# million',
  ' before the #th session',
  ' in chapters # and #',
];

type Style = 'bare' | 'glued' | 'bracket' | 'unicode' | 'caret' | 'sup';
interface Sentence {
  readonly text: string;
  readonly called: boolean;
  readonly comma: boolean;
}

const number = fc.integer({ min: 2, max: 29 });
const sentence = fc
  .record({
    subject: fc.constantFrom(...SUBJECTS),
    verb: fc.constantFrom(...VERBS),
    object: fc.constantFrom(...OBJECTS),
    trap: fc.constantFrom(...TRAPS),
    value: number,
    called: fc.boolean(),
    comma: fc.integer({ min: 0, max: 9 }),
  })
  .map(({ subject, verb, object, trap, value, called, comma }): Sentence => ({
    text: `${subject} ${verb} ${object}${trap.replaceAll('#', String(value))}`,
    called,
    comma: comma === 0,
  }));
const article = fc.array(fc.array(sentence, { minLength: 4, maxLength: 8 }), { minLength: 6, maxLength: 12 });
const styles: readonly Style[] = ['bare', 'glued', 'bracket', 'unicode', 'caret', 'sup'];

describe('random prose with random calls', () => {
  test.each(styles)('gives every call back where calls are written %s', (style) => {
    fc.assert(
      fc.property(article, (paragraphs) => {
        const { text, gold } = weave(paragraphs, style);
        fc.pre(gold.length >= 8);
        const found = importArticle(text, { file: 'random.txt', format: 'text' });
        const texts = new Map(found.paragraphs.map(({ id, text: paragraph }) => [id, paragraph]));
        const places = found.calls.map(
          ({ note, paragraph, offset }) => `${note} ${(texts.get(paragraph) ?? '').slice(0, offset)}`,
        );
        const right = places.filter((place) => gold.includes(place)).length;
        const sureAndWrong = found.calls.filter(
          ({ confidence }, index) => confidence >= SHOWN_CONFIDENCE && !gold.includes(places[index] ?? ''),
        );
        expect(sureAndWrong).toEqual([]);
        expect(right).toBe(gold.length);
      }),
      { numRuns: 60, seed: 20200930 },
    );
  });

  test('loses no word of the text or the notes', () => {
    fc.assert(
      fc.property(
        article,
        fc.constantFrom(...styles),
        fc.integer({ min: 40, max: 90 }),
        (paragraphs, style, width) => {
          const { text } = weave(paragraphs, style);
          const wrapped = text
            .split('\n')
            .map((line) => wrap(line, width))
            .join('\n');
          const found = importArticle(wrapped, { file: 'random.txt', format: 'text' });
          const out = [
            found.title,
            ...found.authors,
            ...found.affiliations,
            ...found.abstract,
            ...found.sections.filter(({ id }) => id !== '0').map(({ title }) => title),
            ...found.paragraphs.map((paragraph) => paragraph.text),
            ...found.notes.map((note) => note.text),
            ...found.dropped.map((line) => line.text),
          ];
          expect(countWords(out.join(' '))).toEqual(countWords(text));
        },
      ),
      { numRuns: 60, seed: 58 },
    );
  });
});

/** Writes an article whose notes are called in order; the gold is the note and the paragraph's text up to the call. */
function weave(paragraphs: readonly (readonly Sentence[])[], style: Style): { text: string; gold: string[] } {
  let note = 0;
  const gold: string[] = [];
  const body = paragraphs.map((sentences) => {
    let written = '';
    let plain = '';
    for (const { text, called, comma } of sentences) {
      const gap = written === '' ? '' : ' ';
      const mark = comma ? ',' : '.';
      written += `${gap}${text}${mark}`;
      plain += `${gap}${text}${mark}`;
      if (called) {
        note += 1;
        gold.push(`${note} ${plain}`);
        written += writeCall(note, style);
      }
      if (comma) {
        written += ' which is well known.';
        plain += ' which is well known.';
      }
    }
    return written;
  });
  const notes = Array.from(
    { length: note },
    (_, index) =>
      `${index + 1}. ${SUBJECTS[index % 8] ?? ''}, Lights and Ledgers (London: Quay Press, ${1950 + index}), ${index + 10}.`,
  );
  return {
    text: [
      'On Lamps and Ledgers',
      '',
      ...body.flatMap((paragraph) => [paragraph, '']),
      'Notes',
      '',
      ...notes,
    ].join('\n'),
    gold,
  };
}

function writeCall(note: number, style: Style): string {
  if (style === 'bare') return ` ${note}`;
  if (style === 'glued') return String(note);
  if (style === 'bracket') return `[${note}]`;
  if (style === 'caret') return `^${note}`;
  if (style === 'sup') return `<sup>${note}</sup>`;
  return toRaised(String(note));
}

function wrap(line: string, width: number): string {
  const lines: string[] = [''];
  for (const word of line.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last === '' || last.length + word.length < width)
      lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}

/** How often each word of letters stands there; `sup` tags are no words. */
function countWords(text: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const [word] of text.replace(/<\/?sup>/g, ' ').matchAll(/\p{L}+/gu))
    counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}

// Properties over generated, random and mutated input: round trips, keys, spans, and that nothing hangs or throws.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  describeSymbol,
  findResolutions,
  findSymbols,
  formatSymbol,
  parseSymbol,
  symbolKey,
  symbolKeys,
} from '../../src/symbols/index.ts';
import { REAL_SYMBOLS } from './real-symbols.ts';

const real = fc.constantFrom(...REAL_SYMBOLS.map(({ canonical }) => canonical));
const small = fc.integer({ min: 1, max: 80 }).map(String);
const number = fc.integer({ min: 1, max: 3000 }).map(String);
const year = fc.integer({ min: 1976, max: 2030 }).map(String);
const suffix = fc
  .tuple(fc.constantFrom('Add', 'Corr', 'Rev', 'Amend'), small)
  .map(([code, at]) => `/${code}.${at}`);
const stem = fc
  .oneof(
    fc.tuple(
      fc.constantFrom('A', 'A/HRC', 'A/C.1', 'A/C.3', 'A/RES', 'A/HRC/RES', 'A/DEC', 'TD/B', 'ISBA'),
      small,
      number,
    ),
    fc.tuple(
      fc.constantFrom(
        'E',
        'E/CN.4',
        'E/CN.4/Sub.2',
        'S',
        'S/PRST',
        'E/RES',
        'FCCC/CP',
        'DP',
        'ST/SGB',
        'A/AC.999',
      ),
      year,
      number,
    ),
    fc
      .tuple(fc.constantFrom('A/CONF', 'A/AC', 'E/CN', 'A/CN'), small, number)
      .map(([code, at, last]) => [`${code}.${at}`, 'L', last]),
  )
  .map((pieces) => pieces.join('/').replace('/L/', '/L.'));
const generated = fc
  .tuple(stem, fc.array(suffix, { maxLength: 3 }))
  .map(([head, tail]) => head + tail.join(''));
const symbol = fc.oneof(real, generated);
const noise = fc.string({
  unit: fc.constantFrom(...Array.from('AESTCRHLPV/.- ()[]0123456789XVIabc*,;–\u00a0\n')),
  maxLength: 60,
});

const mutated = fc
  .tuple(
    symbol,
    fc.array(
      fc.tuple(
        fc.nat(60),
        fc.constantFrom(' ', '/', '.', '-', '(', ')', 'A', '9', '', '–', '\u200b', 'é', '💥'),
      ),
      { maxLength: 4 },
    ),
  )
  .map(([text, edits]) =>
    edits.reduce(
      (kept, [at, mark]) =>
        kept.slice(0, at % (kept.length + 1)) +
        mark +
        kept.slice((at % (kept.length + 1)) + (mark === '' ? 1 : 0)),
      text,
    ),
  );

describe('properties', () => {
  it('parsing what was formatted gives the same symbol, in both styles', () => {
    fc.assert(
      fc.property(symbol, (text) => {
        const first = parseSymbol(text) ?? expect.fail(text);
        for (const style of ['canonical', 'printed'] as const) {
          expect({ ...parseSymbol(formatSymbol(first, style)), raw: '', repairs: [] }).toEqual({
            ...first,
            raw: '',
            repairs: [],
          });
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('what is parsed at all is parsed again from its canonical form, with the same key and parts', () => {
    fc.assert(
      fc.property(fc.oneof(mutated, noise), (text) => {
        const first = parseSymbol(text);
        if (!first) return;
        const again = parseSymbol(first.canonical) ?? expect.fail(`${text} → ${first.canonical}`);
        expect(again.canonical).toBe(first.canonical);
        expect(again.repairs).toEqual([]);
        expect(symbolKey(again)).toBe(symbolKey(first));
        expect(describeSymbol(first).length).toBeGreaterThan(1);
      }),
      { numRuns: 20_000, examples: [['UNEP/ZZ.3/HLS.1']] },
    );
  });

  it('typographic damage never changes the document', () => {
    fc.assert(
      fc.property(symbol, fc.constantFrom(' ', '\u00a0', '\n', ' \n'), (text, gap) => {
        expect(symbolKey(text.replaceAll('/', `/${gap}`))).toBe(symbolKey(text));
        expect(symbolKey(`UN Doc. ${text}.`)).toBe(symbolKey(text));
        expect(symbolKey(text.toLowerCase())).toBe(symbolKey(text));
      }),
      { numRuns: 3000, examples: [['A/HRC/35/35', ' ']] },
    );
  });

  it('spans slice to the raw text, in order, without overlap', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(symbol, mutated, noise, fc.constantFrom(', ', ' and ', '; see ', ' (2017)', ' para. 3')),
          { maxLength: 8 },
        ),
        (pieces) => {
          const text = pieces.join(' ');
          let end = 0;
          for (const found of findSymbols(text)) {
            expect(text.slice(...found.span)).toBe(found.symbol.raw);
            expect(found.span[0]).toBeGreaterThanOrEqual(end);
            end = found.span[1];
          }
          for (const found of findResolutions(text)) expect(text.slice(...found.span)).toBe(found.symbol.raw);
        },
      ),
      { numRuns: 5000 },
    );
  });

  it('a hundred thousand random and mutated inputs neither hang nor throw', () => {
    let count = 0;
    fc.assert(
      fc.property(fc.oneof(mutated, noise, fc.string({ unit: 'binary', maxLength: 80 })), (text) => {
        count += 1;
        const parsed = parseSymbol(text);
        expect(parsed === null || parsed.raw === text).toBe(true);
        expect(symbolKeys(text.slice(0, 30)).every((key) => key.length > 0)).toBe(true);
        expect(findSymbols(text).length).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 100_000 },
    );
    expect(count).toBeGreaterThanOrEqual(100_000);
  }, 120_000);

  it('a line of a megabyte is read to its end, whatever it is made of', () => {
    for (const piece of [
      'A/1/ ',
      'A/HRC/',
      '((',
      '/',
      'A',
      'E/CN. 4/',
      'A/RES/1 and ',
      '1/',
      'S-',
      'https://undocs.org/',
      'UN Doc. ',
      ' ',
      '*',
      'A/C.1/72/L.54-',
      'General Assembly resolution ',
    ]) {
      const line = piece.repeat(Math.ceil(1_000_000 / piece.length));
      expect(parseSymbol(line)).toBeNull();
      expect(findSymbols(line).length).toBeLessThan(line.length);
      expect(findResolutions(line)).toEqual([]);
    }
  }, 60_000);
});

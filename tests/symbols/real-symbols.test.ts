// Real symbols from public pages: each is parsed into the parts that a reader of the UN guide finds in it.
import { describe, expect, it } from 'vitest';
import { describeSymbol, formatSymbol, parseSymbol, summarizeSymbol } from '../../src/symbols/index.ts';
import { REAL_SYMBOLS } from './real-symbols.ts';

describe('real symbols', () => {
  it('are at least two hundred, each once', () => {
    expect(REAL_SYMBOLS.length).toBeGreaterThanOrEqual(200);
    expect(new Set(REAL_SYMBOLS.map(({ printed }) => printed)).size).toBe(REAL_SYMBOLS.length);
  });

  it.each(REAL_SYMBOLS.map((real) => [real.printed, real] as const))('reads %s', (printed, real) => {
    const symbol = parseSymbol(printed);
    expect(symbol).not.toBeNull();
    if (!symbol) return;
    expect(symbol).toMatchObject({
      canonical: real.canonical,
      organ: real.organ,
      bodies: real.bodies,
      session: real.session,
      year: real.year,
      type: real.type,
      number: real.number,
      suffixes: real.suffixes,
      part: real.part,
      country: real.country,
    });
    expect(symbol.raw).toBe(printed);
    expect(symbol.joint).toEqual([]);
  });

  it('come back from both printed styles', () => {
    for (const { printed } of REAL_SYMBOLS) {
      const symbol = parseSymbol(printed);
      if (!symbol) throw new Error(printed);
      for (const style of ['canonical', 'printed'] as const) {
        const again = parseSymbol(formatSymbol(symbol, style));
        expect({ ...again, raw: '', repairs: [] }, printed).toEqual({ ...symbol, raw: '', repairs: [] });
      }
    }
  });

  it('have every part explained in words and a line that begins with the organ, or with the conference', () => {
    for (const { printed, organ } of REAL_SYMBOLS) {
      const symbol = parseSymbol(printed);
      if (!symbol) throw new Error(printed);
      const parts = describeSymbol(symbol);
      const first = /^[AE]\/CONF\./.test(printed) ? parts[1] : parts[0];
      expect(parts[0]?.text, printed).toBe(organ);
      for (const { meaning } of parts) expect(meaning.trim(), printed).not.toBe('');
      expect(summarizeSymbol(symbol).startsWith(first?.meaning ?? '?'), printed).toBe(true);
    }
  });
});

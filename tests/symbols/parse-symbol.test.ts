// parseSymbol: what it repairs and reports, what it refuses, double symbols, and what it keeps as given.
import { describe, expect, it } from 'vitest';
import {
  describeSymbol,
  findSymbols,
  formatSymbol,
  parseSymbol,
  summarizeSymbol,
  symbolUrls,
} from '../../src/symbols/index.ts';
import { REFUSALS } from './refusals.ts';

describe('parseSymbol', () => {
  for (const [kind, texts] of Object.entries(REFUSALS)) {
    it.each(texts.map((text) => [text]))(`refuses ${kind}: %j`, (text) => {
      expect(parseSymbol(text)).toBeNull();
    });
  }

  it.each([
    ['A/ HRC/12/27', 'A/HRC/12/27', ['spaces']],
    ['E/CN. 4/Sub. 2/2004/43', 'E/CN.4/Sub.2/2004/43', ['spaces']],
    ['A/C. 1/72/L. 54 *', 'A/C.1/72/L.54', ['trailing-mark', 'spaces']],
    ['A\u2011HRC/35/35'.replace('\u2011', '/'), 'A/HRC/35/35', []],
    ['A/RES/S\u201127/2', 'A/RES/S-27/2', ['hyphens']],
    ['A∕HRC∕35∕35', 'A/HRC/35/35', ['slashes']],
    ['A/HRC/35\u00ad/35', 'A/HRC/35/35', ['invisible-characters']],
    ['A/HRC/\n35/35', 'A/HRC/35/35', ['spaces']],
    ['Ａ/ＨＲＣ/３５/３５', 'A/HRC/35/35', ['full-width']],
    ['UN Doc. A/68/176', 'A/68/176', ['document-prefix']],
    ['U.N. Doc. No. A/68/176.', 'A/68/176', ['document-prefix', 'trailing-mark']],
    ['(A/68/176)', 'A/68/176', ['wrapping']],
    ['A/RES/41/69[E]', 'A/RES/41/69E', ['letter-in-brackets']],
    ['a/hrc/35/35', 'A/HRC/35/35', ['case']],
    ['A HRC 35 35', 'A/HRC/35/35', ['separators']],
    ['HRC/35/35', 'A/HRC/35/35', ['organ-added']],
    ['GA/RES/60/1', 'A/RES/60/1', ['organ-added']],
    ['undocs.org/A/HRC/35/35', 'A/HRC/35/35', ['address']],
    ['GA res 60/209', 'A/RES/60/209', ['resolution-phrase']],
    ['AHRC3535', 'A/HRC/35/35', ['no-separators']],
  ])('reads %j as %s and reports %j', (text, canonical, rules) => {
    const symbol = parseSymbol(text);
    expect(symbol?.canonical).toBe(canonical);
    expect(symbol?.raw).toBe(text);
    expect([...new Set(symbol?.repairs.map(({ rule }) => rule))]).toEqual(rules);
  });

  it.each([
    'A/RES/2625 (XXV)',
    'S/RES/1325 (2000)',
    'A/CONF.157/24 (Part I)',
    'A/RES/217 (III) A',
    'S/PV.6201 (Resumption 1)',
  ])('takes the print of %s for no damage', (text) => {
    expect(parseSymbol(text)?.repairs).toEqual([]);
  });

  it('reads both symbols of a double one', () => {
    const symbol = parseSymbol('A/60/250–S/2005/12');
    expect(symbol?.canonical).toBe('A/60/250-S/2005/12');
    expect(symbol).toMatchObject({ organ: 'A', session: '60', number: '250', joint: ['S/2005/12'] });
  });

  it('keeps an unknown body whose shape is sound', () => {
    expect(parseSymbol('A/AC.999/1')).toMatchObject({ bodies: ['AC.999'], number: '1' });
    expect(summarizeSymbol(parseSymbol('A/AC.999/1') ?? expect.fail())).toBe(
      'General Assembly · ad hoc committee 999 · document 1',
    );
  });

  it('never calls a number a year or a session that is none', () => {
    expect(parseSymbol('A/810')).toMatchObject({ session: null, year: null, number: '810' });
    expect(parseSymbol('A/59/2005')).toMatchObject({ session: '59', year: null, number: '2005' });
    expect(parseSymbol('E/1990/23')).toMatchObject({ session: null, year: 1990, number: '23' });
    expect(parseSymbol('S/PV.2000')).toMatchObject({ year: null, number: '2000' });
  });
});

describe('a symbol in words', () => {
  it.each([
    ['A/HRC/35/35', 'General Assembly · Human Rights Council · 35th session (2017) · document 35'],
    ['A/RES/60/209', 'General Assembly · 60th session (2005–2006) · resolution 209'],
    ['A/CONF.157/23', 'World Conference on Human Rights · document 23'],
    ['A/CONF.999/PC/3', 'conference 999 · preparatory committee · document 3'],
    ['S/RES/1325 (2000)', 'Security Council · year 2000 · resolution 1325'],
    ['A/RES/ES-10/15', 'General Assembly · 10th emergency special session (1997) · resolution 15'],
    ['A/60/250-S/2005/12', 'General Assembly · 60th session (2005–2006) · document 250 · also S/2005/12'],
  ])('says what %s is', (text, line) => {
    expect(summarizeSymbol(parseSymbol(text) ?? expect.fail())).toBe(line);
  });

  it('explains each part', () => {
    expect(describeSymbol(parseSymbol('E/CN.4/Sub.2/2004/43/Add.1') ?? expect.fail())).toEqual([
      { text: 'E', role: 'organ', meaning: 'Economic and Social Council' },
      { text: 'CN.4', role: 'body', meaning: 'Commission on Human Rights' },
      {
        text: 'Sub.2',
        role: 'body',
        meaning: 'Sub-Commission on the Promotion and Protection of Human Rights',
      },
      { text: '2004', role: 'year', meaning: 'year 2004' },
      { text: '43', role: 'number', meaning: 'number 43' },
      { text: 'Add.1', role: 'suffix', meaning: 'addendum 1' },
    ]);
  });
});

describe('codes that no table has and names of several words', () => {
  it.each([
    ['UNCTAD/GDS/APP/2008/1', ['GDS', 'APP'], '1'],
    ['UNEP/EA.5/HLS.1', ['EA.5', 'HLS'], '1'],
    ['UNEP/OzL.Pro.WG.1/38/8', ['OzL.Pro.WG.1'], '8'],
    ['UNIDO/IS.345', ['IS'], '345'],
    ['E/AC.7/W.14', ['AC.7', 'W'], '14'],
    ['FCCC/IDR.3/USA', ['IDR'], '3'],
    ['ST/SGB/Staff Rules/1/Rev.7', ['Staff Rules'], '1'],
    ['TD/CODE TOT/47', ['CODE TOT'], '47'],
    ['BWC/AD HOC GROUP/WP.100', ['AD HOC GROUP'], '100'],
  ])('are read in %s', (text, bodies, number) => {
    expect(parseSymbol(text)).toMatchObject({ canonical: text, bodies, number, repairs: [] });
    expect(findSymbols(`see ${text}, and so on`).map(({ symbol }) => symbol.canonical)).toEqual([text]);
  });
});

describe('formatSymbol and symbolUrls', () => {
  it.each([
    ['A/RES/217(III)A', 'A/RES/217 (III) A'],
    ['S/RES/1325(2000)', 'S/RES/1325 (2000)'],
    ['A/CONF.157/24(PartI)', 'A/CONF.157/24 (Part I)'],
    ['HRI/GEN/1/Rev.9(Vol.I)', 'HRI/GEN/1/Rev.9 (Vol. I)'],
  ])('prints %s as UN documents do', (canonical, printed) => {
    const symbol = parseSymbol(printed) ?? expect.fail();
    expect(formatSymbol(symbol)).toBe(canonical);
    expect(formatSymbol(symbol, 'printed')).toBe(printed);
  });

  it('gives the address by symbol and the library search', () => {
    const urls = symbolUrls(parseSymbol('A/60/250-S/2005/12') ?? expect.fail());
    expect(urls.map(({ href }) => href)).toEqual([
      'https://docs.un.org/en/A/60/250',
      'https://digitallibrary.un.org/search?ln=en&p=symbol%3A%22A%2F60%2F250%22',
    ]);
  });
});

// Keys: every spelling of a document reaches one key, and no other document has it.
import { describe, expect, it } from 'vitest';
import { looseKey, parseSymbol, symbolKey, symbolKeys } from '../../src/symbols/index.ts';
import { REAL_SYMBOLS } from './real-symbols.ts';

/** One document a row; every spelling of a row must reach the key of the first. */
const SPELLINGS: readonly (readonly string[])[] = [
  [
    'A/HRC/35/35',
    'a/hrc/35/35',
    'A HRC 35 35',
    'a hrc 35 35',
    'A-HRC-35-35',
    'A–HRC–35–35',
    'A_HRC_35_35-EN.pdf',
    'a.hrc.35.35',
    'AHRC3535',
    'ahrc3535',
    'HRC/35/35',
    'hrc 35 35',
    'UN Doc. A/HRC/35/35',
    'U.N. Doc. A/HRC/35/35.',
    'A/HRC/35/35 *',
    '“A/HRC/35/35”',
    'https://docs.un.org/en/A/HRC/35/35',
    'docs.un.org/A/HRC/35/35',
    'undocs.org/A/HRC/35/35',
    'https://undocs.org/en/A/HRC/35/35',
    'http://www.undocs.org/A/HRC/35/35',
    'https://undocs.org/Home/Mobile?FinalSymbol=A%2FHRC%2F35%2F35&Language=E',
    'http://daccess-ods.un.org/access.nsf/Get?Open&DS=A/HRC/35/35&Lang=E',
    'https://www.un.org/en/ga/search/view_doc.asp?symbol=A/HRC/35/35',
    'http://www.un.org/Docs/journal/asp/ws.asp?m=A/HRC/35/35',
    'https://digitallibrary.un.org/search?ln=en&p=A/HRC/35/35',
  ],
  [
    'A/RES/60/209',
    'GA res 60/209',
    'General Assembly resolution 60/209',
    'UNGA Res. 60/209',
    'G.A. Res. 60/209',
    'GA/RES/60/209',
    'resolution 60/209',
    'RES/60/209',
    'A/60/RES/209',
  ],
  [
    'A/HRC/RES/38/2',
    'HRC res. 38/2',
    'Human Rights Council resolution 38/2',
    'HRC/RES/38/2',
    'UN Human Rights Council, Resolution 38/2',
  ],
  [
    'A/RES/2625(XXV)',
    '2625 (XXV)',
    'A/ RES/2625 (XXV)',
    'A/RES/2625',
    'GA Res 2625 (XXV)',
    'General Assembly resolution 2625 (XXV)',
    'A/RES/25/2625',
    'A RES 2625 XXV',
    'UN General Assembly Resolution 2625(XXV)',
  ],
  [
    'A/RES/217(III)A',
    'A/RES/217(III)',
    'A/RES/217 A (III)',
    'A/RES/217A(III)',
    'A/RES/217 (III) A',
    'A/RES/217(III)[A]',
    'A/RES/3/217 A',
    'resolution 217 A (III)',
    'G.A. Res. 217A',
    'a/res/217 a (iii)',
  ],
  [
    'S/RES/1325(2000)',
    'S/RES/1325',
    'S/RES/1325 (2000)',
    'Security Council resolution 1325 (2000)',
    'SC Res. 1325',
    'UNSC Resolution 1325 (2000)',
    'resolution 1325 (2000)',
    'RES/1325 (2000)',
  ],
  [
    'E/CN.4/RES/2005/55',
    'E/CN. 4/ RES/2005/55',
    'Commission on Human Rights resolution 2005/55',
    'CHR res. 2005/55',
    'E/CN.4/2005/RES/55',
    'E CN.4 RES 2005 55',
    'e-cn-4-res-2005-55',
  ],
  ['E/CN.4/RES/4(XXXIII)', 'CHR res. 4 (XXXIII)', 'UN Commission on Human Rights, Resolution 4. (XXXIII)'],
  [
    'E/CN.4/Sub.2/2004/43',
    'E/CN. 4/Sub. 2/2004/43',
    'e/cn.4/sub.2/2004/43',
    'e cn 4 sub 2 2004 43',
    'E-CN-4-Sub-2-2004-43',
    'Sub.2/2004/43',
    'CN.4/Sub.2/2004/43',
    'ECN4Sub2200443',
    'E_CN.4_Sub.2_2004_43',
  ],
  ['E/CN.4/Sub.2/DEC/2003/115', 'E/CN. 4/Sub. 2/DEC/2003/115', 'Sub-Commission decision 2003/115'],
  ['A/C.1/72/L.54', 'A/C. 1/72/L. 54 *', 'A C 1 72 L 54', 'C.1/72/L.54', 'AC172L54', 'a/c.1/72/l.54'],
  ['A/CONF.157/24(PartI)', 'A/CONF.157/24 (Part I)', 'CONF.157/24 (Part I)', 'a/conf.157/24 (part i)'],
  ['E/RES/1503(XLVIII)', 'ECOSOC resolution 1503 (XLVIII)', '1503 (XLVIII)'],
];

describe('symbolKey', () => {
  it.each(SPELLINGS.flatMap((row) => row.map((spelling) => [spelling, row[0] ?? ''] as const)))(
    'finds the document of %j',
    (spelling, canonical) => {
      expect(symbolKey(spelling)).toBe(symbolKey(canonical));
      expect(symbolKey(spelling)).not.toBeNull();
    },
  );

  it('gives different documents different keys', () => {
    const keys = [
      ...REAL_SYMBOLS.map(({ printed }) => printed),
      ...SPELLINGS.map((row) => row[0] ?? '').filter((text) => text !== 'A/RES/217(III)A'),
    ].map(symbolKey);
    expect(new Set(keys).size).toBe(keys.length);
    const near = [
      'A/HRC/3/535',
      'A/HRC/35/35',
      'A/HRC/35/35/Add.1',
      'A/HRC/RES/35/35',
      'A/RES/217(III)B',
      'A/RES/217(III)',
      'A/HRC/2/11',
      'A/HRC/21/1',
    ];
    expect(new Set(near.map(symbolKey)).size).toBe(near.length);
  });

  it('takes a parsed symbol as well, and refuses what is none', () => {
    expect(symbolKey(parseSymbol('A/68/176') ?? expect.fail())).toBe(symbolKey('A/68/176'));
    expect(symbolKey('and/or')).toBeNull();
  });

  it.each([
    ['lower case', (text: string) => text.toLowerCase()],
    ['UN Doc.', (text: string) => `UN Doc. ${text}`],
    ['a trailing dot', (text: string) => `${text}.`],
    ['a trailing asterisk', (text: string) => `${text} *`],
    ['docs.un.org', (text: string) => `https://docs.un.org/en/${encodeURI(text)}`],
    ['undocs.org', (text: string) => `undocs.org/${text}`],
    ['the print of the article', (text: string) => text.replaceAll('/', '/ ').replace(/\.(?=\d)/g, '. ')],
  ])('reaches the key of every real symbol through %s', (_name, spell) => {
    const missed = REAL_SYMBOLS.filter(
      ({ canonical }) => symbolKey(spell(canonical)) !== symbolKey(canonical),
    );
    expect(missed.map(({ canonical }) => canonical)).toEqual([]);
  });
});

describe('symbolKeys and looseKey', () => {
  it('list the organs that a spelling without one can mean', () => {
    expect(symbolKeys('68/176')).toContain(symbolKey('A/68/176'));
    expect(symbolKeys('2004/616')).toContain(symbolKey('S/2004/616'));
    expect(symbolKeys('CN.4/2006/96')).toContain(symbolKey('E/CN.4/2006/96'));
    expect(symbolKeys('CN.4/704')).toContain(symbolKey('A/CN.4/704'));
    expect(symbolKeys('and/or')).toEqual([]);
  });

  it('list both readings of a spelling without separators', () => {
    expect(symbolKeys('AHRC3535')).toEqual(
      expect.arrayContaining([symbolKey('A/HRC/35/35'), symbolKey('A/HRC/3/535')]),
    );
  });

  it('list both documents of a double symbol', () => {
    expect(symbolKeys('A/60/250-S/2005/12')).toEqual([symbolKey('A/60/250'), symbolKey('S/2005/12')]);
  });

  it('reduces every real symbol to letters and digits', () => {
    for (const { canonical } of REAL_SYMBOLS) {
      const symbol = parseSymbol(canonical) ?? expect.fail(canonical);
      expect(looseKey(symbol)).toMatch(/^[A-Z0-9]+$/);
      expect(looseKey(canonical.replace(/[^A-Za-z0-9]/g, ''))).toBe(looseKey(symbol));
    }
  });
});

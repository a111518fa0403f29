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

/** As OSCOLA, AGLC, McGill and the Bluebook print them, stops left out included. */
const PRINTED_BY_STYLE: readonly (readonly string[])[] = [
  ['E/CN.4/1985/4', 'E/CN4/1985/4', 'UN Doc E/CN.4/1985/4', 'E/CN 4/1985/4', 'e/cn4/1985/4'],
  [
    'A/CONF.183/9',
    'A/CONF183/9',
    'A/Conf.183/9',
    'UN Doc A/CONF.183/9',
    'a/conf 183/9',
    'A/CONF. 183/9',
    'A/Conf 183/9',
  ],
  ['E/CN.4/Sub.2/1992/16', 'E/CN4/Sub2/1992/16', 'E/CN.4/SUB.2/1992/16', 'E/CN.4/sub.2/1992/16'],
  ['A/CN.4/L.682', 'A/CN4/L682', 'A/CN.4/L 682', 'A/CN.4/L.682.'],
  ['S/PV.4950', 'S/PV 4950', 'UN Doc S/PV.4950', 'S/PV4950'],
  [
    'A/HRC/RES/17/4',
    'A/HRC/Res/17/4',
    'HRC Res 17/4',
    'UNHRC Res 17/4',
    'Human Rights Council Res 17/4',
    'A/HRC/17/RES/4',
  ],
  [
    'A/RES/60/1',
    'A/Res/60/1',
    'UNGA Res 60/1',
    'GA Res 60/1',
    'A/RES/60/1*',
    'UN General Assembly resolution 60/1',
    'General Assembly Res. 60/1',
    'UN GA Res. 60/1',
    'UNGA Resolution 60/1',
    'UNGA, Res 60/1',
    'G.A. Res. 60/1',
  ],
  [
    'A/RES/217(III)A',
    'UNGA Res 217 A(III)',
    'UNGA Res 217 A (III)',
    'GA Res 217A (III)',
    'G.A. Res. 217 (III) A',
    'General Assembly resolution 217 A (III)',
    'A/RES/217(III)[A]',
    'GA Res 217(III)',
  ],
  [
    'A/RES/2625(XXV)',
    'GA Res 2625 (XXV)',
    'A/Res/2625(XXV)',
    'UNGA Res 2625 (XXV)',
    'A/RES/25/2625',
    'A/RES/2625/XXV',
  ],
  [
    'S/RES/1373(2001)',
    'UNSC Res 1373 (2001)',
    'S/Res/1373',
    'SC Res 1373',
    'UN Security Council Resolution 1373',
    'S/RES/1373 (2001)',
    'UNSCR 1373',
    'UNSCR 1373 (2001)',
  ],
  [
    'S/RES/242(1967)',
    'S/Res/242(1967)',
    'S/RES/242',
    'SC Res 242',
    'S.C. Res. 242',
    'Security Council resolution 242 (1967)',
  ],
  [
    'E/RES/1996/31',
    'ECOSOC Res 1996/31',
    'ECOSOC resolution 1996/31',
    'Economic and Social Council Resolution 1996/31',
    'E/1996/RES/31',
  ],
  ['E/RES/663(XXIV)C', 'ECOSOC Res 663 C (XXIV)', 'ECOSOC Res 663C (XXIV)'],
  ['A/HRC/RES/S-12/1', 'HRC Res S-12/1', 'Human Rights Council resolution S-12/1'],
  [
    'E/CN.4/RES/2005/69',
    'CHR Res 2005/69',
    'Commission on Human Rights resolution 2005/69',
    'UNCHR Res 2005/69',
  ],
  ['A/RES/377(V)A', 'GA Res 377(V) A', 'GA Res 377 A (V)', 'UNGA Res 377A(V)'],
  ['A/RES/ES-10/14', 'GA Res ES-10/14', 'General Assembly resolution ES-10/14'],
  [
    'CCPR/C/21/Rev.1/Add.13',
    'CCPR/C/21/Rev.1/Add. 13',
    'CCPR/C/21/Rev 1/Add 13',
    'CCPR/C/21/Rev1/Add13',
    'CCPR/C/21/REV.1/ADD.13',
  ],
  ['A/64/341-S/2009/445', 'A/64/341–S/2009/445', 'A/64/341 - S/2009/445'],
  ['FCCC/CP/2010/7/Add.1', 'FCCC/CP/2010/7/Add 1', 'FCCC/CP/2010/7/Add1'],
  [
    'HRI/GEN/1/Rev.9(Vol.I)',
    'HRI/GEN/1/Rev.9 (Vol. I)',
    'HRI/GEN/1/Rev.9 (vol. I)',
    'HRI/GEN/1/Rev 9 (Vol I)',
  ],
  ['A/56/10', 'UN Doc A/56/10', 'UN GAOR A/56/10', 'UN Document A/56/10', 'Doc. A/56/10', 'document A/56/10'],
];

describe('symbolKey', () => {
  it.each(
    [...SPELLINGS, ...PRINTED_BY_STYLE].flatMap((row) =>
      row.map((spelling) => [spelling, row[0] ?? ''] as const),
    ),
  )('finds the document of %j', (spelling, canonical) => {
    expect(symbolKey(spelling)).toBe(symbolKey(canonical));
    expect(symbolKey(spelling)).not.toBeNull();
  });

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

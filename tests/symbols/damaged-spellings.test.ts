// Spellings that scans, word processors and other citation styles make: each reaches the one document, and the finder
// in running text, where a symbol stands out, finds it whole or not at all.
import { describe, expect, it } from 'vitest';
import { findResolutions, findSymbols, parseSymbol, symbolKey } from '../../src/symbols/index.ts';

/** A document, then spellings that are read as it alone and in running text. */
const IN_TEXT: readonly (readonly string[])[] = [
  [
    'A/RES/41/128',
    'A/res/41/128',
    'a/RES/41/128',
    'a/res/41/128',
    'A/Res/41/128',
    'A/Res. 41/128',
    'A/RES/41/l28',
    'A/RES/4l/128',
    'A/RES/4I/128',
    'A/RES 41/128',
    'A/RES/41–128',
    'A/RES./41/128',
    'A//RES/41/128',
    'AIRES/41/128',
    'AlRES/41/128',
    'UN Doc.A/RES/41/128',
    'UN-Doc. A/RES/41/128',
    'U.N.Doc. A/RES/41/128',
    'ONU Doc. A/RES/41/128',
    'Doc. de la ONU A/RES/41/128',
    'UN-Dok. A/RES/41/128',
    'UNGA Doc A/RES/41/128',
    'General Assembly Resolution A/RES/41/128',
    '_A/RES/41/128_',
    '*A/RES/41/128*',
  ],
  [
    'E/CN.4/Sub.2/1992/16',
    'e/cn.4/sub.2/1992/16',
    'E/CN.4/Sub.2/l992/16',
    'E/CN.4/Sub.2/1992/I6',
    'E/CN 4/Sub 2/1992/16',
  ],
  ['CCPR/C/21/Rev.1/Add.13', 'CCPR/C/21/Rev.l/Add.l3', 'CCPR/C/2l/Rev.1/Add.13', 'CCPR/C/21/Rev.1/Add 13'],
  ['CRC/C/GC/12', 'CRC/C/GC/l2', 'crc/c/gc/12'],
  ['ST/SGB/2003/13', 'St/SGB/2003/13', 'st/sgb/2003/13', 'ST/SGB/2OO3/13'],
  ['S/RES/1325(2000)', 'S/Res. 1325 (2000)', 'S/RES/l325 (2000)', 'UNSC resolution S/RES/1325'],
  ['S/2004/567/Add.1', 'S/2004/567/Add.l'],
  ['A/CN.4/L.682', 'A/CN.4/L 682', 'A/CN.4/L/682', 'a/cn.4/l.682'],
  ['A/HRC/WG.6/27/GBR/2', 'A/HRC/WG6/27/GBR/2', 'A/HRC/WG 6/27/GBR/2'],
  ['A/HRC/RES/S-9/1', 'A/HRC/RES/S9/1', 'A/HRC/RES/S–9/1'],
  [
    'S/PV.4011 (Resumption 1)',
    'S/PV.4011 (Resumption I)',
    'S/PV.4011 (resumption 1)',
    'S/PV.4011/Resumption 1',
    's/pv.4011 (resumption 1)',
  ],
  ['HRI/GEN/1/Rev.9 (Vol. I)', 'HRI/GEN/1/Rev.9 (Vol. 1)', 'HRI/GEN/1/Rev.9 (vol. I)'],
  ['A/CN.4/SER.A/2001/Add.1 (Part 2)', 'A/CN.4/SER.A/2001/Add.1 (Part II)'],
  ['HCR/IP/4/Eng/Rev.1', 'HCR/1P/4/ENG/REV.1'],
  ['LC/G.2681-P/Rev.3', 'LC/G.2681–P/Rev.3'],
  ['E/CN.4/1998/53', 'ElCN.4/1998/53', 'E/CN,4/1998/53', 'E/CN..4/1998/53'],
  ['A/RES/2625 (XXV)', 'A/RES/2625(xxv)', 'A/RES/2625 ( XXV )'],
  ['S/RES/1325 (2000)', 'S/RES/1325 (20OO)'],
  ['E/1990/5/Rev.1', 'E/1990/5/Rev.I', 'E/1990/5/Rev. l'],
  ['HRI/GEN/1/Rev.9', 'HRI/GEN/l/Rev.9'],
  ['A/72/10 (SUPP)', 'A/72/10 (Supp. 10)'],
  ['E/CN.4/RES/2003/71', 'UNCHR Res 2003/71', 'C.H.R. Res. 2003/71'],
  ['A/RES/2625 (XXV)', 'A/RES/2625 [XXV]', 'A/RES/2625/XXV'],
  ['A/RES/217 (III) A', 'A/RES/217 [III] A', 'A/RES/217 A (III)'],
  ['S/RES/1325 (2000)', 'S/RES/1325 [2000]', 'S/RES/1325/2000', 'S/RES/ 1325 (2000)', 'S/ RES/1325(2000)'],
  [
    'E/CN.4/Sub.2/1999/18',
    'E/CN.4/Suh.2/1999/18',
    'E/CN.4/Sub. 2/1999/18',
    'E/CN4/Sub2/1999/18',
    'E/CN.4/SUB.2/1999/18',
    'E/CN.4/Sub.2/1999 /18',
    'E/CN.4/ Sub.2/ 1999/ 18',
  ],
  ['A/CONF.39/27', 'A/CONF. 39/27', 'A/Conf. 39/27', 'A/CONF.39/ 27', 'A /CONF.39/27'],
  ['A/CN.4/L.702', 'A/CN.4/L.7O2', 'A/CN. 4/L. 702', 'A/CN.4 /L.702'],
  [
    'A/HRC/17/27',
    'A/HRC/17/27.',
    'A/HRC/l7/27',
    'A/HRC/I7/27',
    'A/HRC/ 17/27',
    'A/ HRC/ 17/ 27',
    'A/HRC/17–27',
  ],
  [
    'A/HRC/17/27/Add.1',
    'A/HRC/17/27/ Add.1',
    'A/HRC/17/27/Add. 1',
    'A/HRC/17/27/ADD.1',
    'A/HRC/17/27/Add1',
    'A/HRC/17/27Add.1',
    'A/HRC/17/27/add.1',
    'A/HRC/17/27 Add.1',
  ],
  [
    'CCPR/C/21/Rev.1/Add.6',
    'CCPR/C/21/Rev. 1/Add. 6',
    'CCPR/C/21/Rev 1/Add 6',
    'CCPR/C/21/Rev.1/ Add.6',
    'CCPR/C/21/REV.1/ADD.6',
    'CCPR/ C/21/Rev.1/Add.6',
  ],
  ['CERD/C/304/Add.102', 'CERD/C/304/Add. 102', 'CERD/C/304/ADD 102'],
  ['ST/SGB/1999/13', 'ST/SGB/ 1999/13', 'ST/SGB/1999/ 13'],
  ['S/PV.4072 (Resumption 1)', 'S/PV.4072 (Resumption1)'],
  ['S/PV.4072', 'S/PV 4072', 'S/PV. 4072'],
  ['A/AC.138/SC.II/L.37', 'A/AC.138/SC.ll/L.37', 'A/AC. 138/SC. II/L. 37'],
  ['E/1990/5/Add.60', 'E/1990/5/Add. 60'],
  ['E/C.12/2000/4', 'E/C. 12/2000/4', 'E/C.12/2000 /4', 'E/C. l2/2000/4', 'E/C.12/20OO/4'],
  ['UNEP/GC.27/17', 'UNEP/GC 27/17'],
  ['UNEP/CBD/COP/10/27', 'UNEP /CBD/COP/10/27'],
  ['FCCC/CP/2015/10/Add.1', 'FCCC/CP/2015/10/Add 1'],
  ['A/59/565', 'A/59/565 *', 'A/ 59/565', '(A/59/565)'],
  ['A/C.3/38/SR.5', 'A/C.3/38/SR 5', 'A/C.3/38/S.R.5', 'A/C. 3/38/SR. 5'],
  ['A/RES/60/251', 'A /RES/60/251', 'A/RES/ 60/251', 'A/RES/60/ 251', 'A/RES 60/251', 'A /RES /60 /251'],
  ['A/RES/S-26/2', 'A/RES/S26/2', 'A/RES/S–26/2'],
  ['JSPB/G.4/Rep.8', 'JSPB/G.4/REP.8'],
  ['NPT/CONF/35/I', 'NPT/CONF/ 35/I'],
];

/** Spellings that only a reader who means a symbol types. */
const ALONE: readonly (readonly string[])[] = [
  ['A/RES/41/128', 'A\\RES\\41\\128'],
  ['E/CN.4/Sub.2/1992/16', 'E.CN.4/Sub.2/1992/16', 'E/CN,4/Sub.2/1992/16', 'E/CN·4/Sub·2/1992/16'],
  ['A/CONF.157/23', 'A.CONF.157/23', 'A/Conf/157/23', 'A/CONF.l57/23', 'A/C0NF.157/23', 'A/CONF-157/23'],
  ['A/HRC/17/27/Add.1', 'A/HRC/17/27, Add.1'],
  ['S/PV.4011 (Resumption 1)', 'S/P.V.4011 (Resumption 1)', 'S/PV/4011 (Resumption 1)'],
  ['A/RES/217(III)A', 'A/RES/217(lll)A'],
  ['A/RES/ES-10/24', 'A/RES/ES10/24'],
];

const pairs = (rows: readonly (readonly string[])[]): (readonly [string, string])[] =>
  rows.flatMap(([whole = '', ...others]) => others.map((other) => [other, whole] as const));

describe('a damaged spelling', () => {
  it.each(pairs([...IN_TEXT, ...ALONE]))('%j is read as %s', (spelling, whole) => {
    expect(symbolKey(spelling)).toBe(symbolKey(whole));
  });

  it.each(pairs(IN_TEXT))('%j is found in a sentence', (spelling, whole) => {
    const text = `It was said in ${spelling}, and so on.`;
    const found = [...findSymbols(text), ...findResolutions(text)];
    expect(found.map(({ symbol }) => symbolKey(symbol))).toEqual([symbolKey(whole)]);
  });

  it.each([
    ['A/RES/44/116O', '116O'],
    ['A/RES/44/116I', '116I'],
  ])('keeps the letter of %s, which is no misread figure', (text, number) => {
    expect(parseSymbol(text)?.number).toBe(number);
  });

  it.each([
    'and/or 12, s/he, a/b, t/f 12; e/c. 5',
    'in A/HRC/AC 12 members',
    'src/a/c/12',
    'a/c no. 12/4',
    'C. s/res',
  ])('is not seen in %j', (text) => {
    expect(findSymbols(text)).toEqual([]);
  });
});

// findSymbols and findResolutions in running text, damaged and not.
import { describe, expect, it } from 'vitest';
import { findResolutions, findSymbols } from '../../src/symbols/index.ts';
import { REAL_SYMBOLS } from './real-symbols.ts';
import { REFUSALS } from './refusals.ts';

const found = (text: string): readonly (readonly [string, string])[] =>
  findSymbols(text).map(({ span, symbol }) => [text.slice(...span), symbol.canonical] as const);

describe('findSymbols', () => {
  it.each<[string, [string, string][]]>([
    ['UN Doc. A/ HRC/12/27, 2009, para. 3 and 20.', [['A/ HRC/12/27', 'A/HRC/12/27']]],
    [
      'UN Doc. E/CN. 4/Sub. 2/DEC/2003/115, 2003.',
      [['E/CN. 4/Sub. 2/DEC/2003/115', 'E/CN.4/Sub.2/DEC/2003/115']],
    ],
    [
      'A/C. 1/72/L. 54 * , 2017; A/C. 1/72/L. 53, 2017.',
      [
        ['A/C. 1/72/L. 54 *', 'A/C.1/72/L.54'],
        ['A/C. 1/72/L. 53', 'A/C.1/72/L.53'],
      ],
    ],
    [
      'resolutions A/RES/60/1 and 60/209, and S/RES/1325 (2000), 1820 (2008)',
      [
        ['A/RES/60/1', 'A/RES/60/1'],
        ['60/209', 'A/RES/60/209'],
        ['S/RES/1325 (2000)', 'S/RES/1325(2000)'],
        ['1820 (2008)', 'S/RES/1820(2008)'],
      ],
    ],
    [
      'A/CN.4/435 + Corr.1 + Add.1/Corr.1 and A/60/640 and Add.1',
      [
        ['A/CN.4/435', 'A/CN.4/435'],
        ['Corr.1', 'A/CN.4/435/Corr.1'],
        ['Add.1/Corr.1', 'A/CN.4/435/Add.1/Corr.1'],
        ['A/60/640', 'A/60/640'],
        ['Add.1', 'A/60/640/Add.1'],
      ],
    ],
    [
      '(see CRC/C/SR.1836 and 1837), held',
      [
        ['CRC/C/SR.1836', 'CRC/C/SR.1836'],
        ['1837', 'CRC/C/SR.1837'],
      ],
    ],
    [
      'A/HRC/35/35 (2017) and A/HRC/12/27, 24/7',
      [
        ['A/HRC/35/35', 'A/HRC/35/35'],
        ['A/HRC/12/27', 'A/HRC/12/27'],
      ],
    ],
    ['A/RES/217 (III) A of 10 December', [['A/RES/217 (III) A', 'A/RES/217(III)A']]],
    ['A/CONF.157/24 (Part I), chap. III', [['A/CONF.157/24 (Part I)', 'A/CONF.157/24(PartI)']]],
    [
      'on A/HRC/\n35/35 and E/CN.\n4/2006/96.',
      [
        ['A/HRC/\n35/35', 'A/HRC/35/35'],
        ['E/CN.\n4/2006/96', 'E/CN.4/2006/96'],
      ],
    ],
    ['A/47/277–S/24111, annex', [['A/47/277–S/24111', 'A/47/277-S/24111']]],
    [
      'A/C.3/60/SR.1-5 and A/RES/60/1–5',
      [
        ['A/C.3/60/SR.1-5', 'A/C.3/60/SR.1-5'],
        ['A/RES/60/1–5', 'A/RES/60/1-5'],
      ],
    ],
    [
      '“A/68/176”; [A/72/171]; A/HRC/35/35’s',
      [
        ['A/68/176', 'A/68/176'],
        ['A/72/171', 'A/72/171'],
        ['A/HRC/35/35', 'A/HRC/35/35'],
      ],
    ],
    ['at https://undocs.org/A/68/176.', [['https://undocs.org/A/68/176', 'A/68/176']]],
    [
      'A/HRC/4/2 / E/CN.4/2006/1',
      [
        ['A/HRC/4/2', 'A/HRC/4/2'],
        ['E/CN.4/2006/1', 'E/CN.4/2006/1'],
      ],
    ],
    [
      'HRC/35/35, SG/SM/7136, UNEP/EA.4/Res.1',
      [
        ['HRC/35/35', 'A/HRC/35/35'],
        ['SG/SM/7136', 'SG/SM/7136'],
        ['UNEP/EA.4/Res.1', 'UNEP/EA.4/Res.1'],
      ],
    ],
    ['U.N. Doc. E/4832/Add.1 (1970)', [['E/4832/Add.1', 'E/4832/Add.1']]],
  ])('finds what %j cites', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('finds nothing in what only looks like a symbol', () => {
    const prose = new Set(['A/HRC/35/35 (2017)', 'A/HRC/35/35 and more words', 'S/RES/1325 (2000) (2001)']);
    for (const text of Object.values(REFUSALS).flat()) {
      if (!prose.has(text)) expect(found(`as in ${text}, of course`), text).toEqual([]);
    }
  });

  it('finds every real symbol in a sentence, damaged as the article prints them too', () => {
    for (const { printed, canonical } of REAL_SYMBOLS) {
      const plain = canonical.replaceAll(/\.(?=\d)/g, '. ');
      // Brackets of a kind that prose uses as well ((REC), groups alone) are left to parseSymbol.
      if (/\((?:REC)\)|\[/.test(printed)) continue;
      expect(
        found(`see ${printed}, para. 3`).map(([, name]) => name),
        printed,
      ).toEqual([canonical]);
      expect(
        found(`see ${plain}; below`).map(([, name]) => name),
        plain,
      ).toEqual([canonical]);
    }
  });
});

describe('findResolutions', () => {
  it.each<[string, [string, string][]]>([
    [
      'as in General Assembly resolution 60/209, para. 2',
      [['General Assembly resolution 60/209', 'A/RES/60/209']],
    ],
    ['G.A. Res. 217A, U.N. Doc. A/810', [['G.A. Res. 217A', 'A/RES/217A']]],
    [
      'Security Council resolution 1325 (2000) of',
      [['Security Council resolution 1325 (2000)', 'S/RES/1325(2000)']],
    ],
    ['G.A. Res. 2200A (XXI), 21 U.N. GAOR', [['G.A. Res. 2200A (XXI)', 'A/RES/2200(XXI)A']]],
    ['ECOSOC Res. 1503 (XLVIII), 48', [['ECOSOC Res. 1503 (XLVIII)', 'E/RES/1503(XLVIII)']]],
    [
      'UN Commission on Human Rights, Resolution 4. (XXXIII), 21 February',
      [['UN Commission on Human Rights, Resolution 4. (XXXIII)', 'E/CN.4/RES/4(XXXIII)']],
    ],
    ['by resolution 2625 (XXV) it', [['resolution 2625 (XXV)', 'A/RES/2625(XXV)']]],
    ['a resolution of 1970; resolution 35; his New Year resolution 2017', []],
  ])('reads %j', (text, expected) => {
    expect(findResolutions(text).map(({ span, symbol }) => [text.slice(...span), symbol.canonical])).toEqual(
      expected,
    );
  });
});

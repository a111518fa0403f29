// How fast symbols are read: symbols a second on one core, and a line of a megabyte through both doors.
import { findSymbols, parseSymbol, symbolKey } from '../../src/symbols/index.ts';

/** One figure of a benchmark: what was measured, and the value with its unit. */
export interface Row {
  readonly bench: string;
  readonly figure: string;
  readonly value: number;
  readonly unit: string;
}

const SAMPLES = [
  'A/HRC/35/35',
  'A/ HRC/12/27',
  'E/CN. 4/Sub. 2/2004/43',
  'A/RES/2625 (XXV)',
  'A/C. 1/72/L. 54 *',
  'S/RES/1325 (2000)',
  'A/CONF.157/24 (Part I)',
  'CCPR/C/21/Rev.1/Add.13',
  'E/CN.4/Sub.2/AC.4/1985/WP.5/Add.1',
  'A/60/250-S/2005/12',
  'UN Doc. A/68/176',
  'FCCC/CP/2015/10/Add.1',
];

/** Measures the symbols room; takes about three seconds. */
export async function benchSymbols(): Promise<Row[]> {
  const rate = (read: (text: string) => unknown): number => {
    const started = performance.now();
    let count = 0;
    while (performance.now() - started < 600) {
      for (const sample of SAMPLES) read(sample);
      count += SAMPLES.length;
    }
    return Math.round(count / ((performance.now() - started) / 1000));
  };
  const prose = `As ${SAMPLES.join(', and again in ')} say, the duty to co-operate is and/or was known on 12/03/2019. `;
  const lines: readonly (readonly [string, string])[] = [
    ['prose', prose.repeat(Math.ceil(1_000_000 / prose.length))],
    ['A/1/', 'A/1/ '.repeat(200_000)],
    ['(((', '('.repeat(1_000_000)],
    ['A/A/A', 'A/'.repeat(500_000)],
  ];
  rate(parseSymbol);
  const rows: Row[] = [
    { bench: 'symbols', figure: 'parseSymbol', value: rate(parseSymbol), unit: 'symbols/s' },
    { bench: 'symbols', figure: 'symbolKey', value: rate(symbolKey), unit: 'symbols/s' },
  ];
  for (const [name, line] of lines) {
    const started = performance.now();
    findSymbols(line);
    parseSymbol(line);
    const value = Math.round(performance.now() - started);
    rows.push({ bench: 'symbols', figure: `one line of 1 MB: ${name}`, value, unit: 'ms' });
  }
  return await Promise.resolve(rows);
}

if (import.meta.main) console.table(await benchSymbols());

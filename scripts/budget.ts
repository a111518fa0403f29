// `npm run budget`: the bytes of each kind of page against its limit. Exit status 1 when one is over.
import { existsSync, globSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { basePath, outDir } from './settings.ts';
import { KB, PAGE_BUDGETS } from './page-budgets.ts';
import { weighPage } from './page-weight.ts';

/** The preloaded face: one round trip as well. */
const FONT = 14.4 * KB;

/** Whole-site limits, uncompressed bytes on disk. */
const FILES: readonly { readonly kind: string; readonly file: string; readonly limit: number }[] = [
  { kind: 'one-file edition', file: 'apparatus.html', limit: 600 * KB },
];

const folder = outDir();
if (!existsSync(folder)) {
  console.error(`budget: there is no ${folder}.\n        Run \`npm run build\` first.`);
  process.exit(1);
}
let over = 0;
const kb = (bytes: number): string => (bytes / KB).toFixed(1).padStart(7);
console.log(`${'KB, gzipped'.padEnd(18)}   html     css  script   total   limit    font  heaviest page`);
for (const limit of PAGE_BUDGETS) {
  const pages = globSync(limit.pages, { cwd: folder }).filter(
    (page) => page !== limit.pages || !page.includes('*'),
  );
  const heaviest = pages
    .map((page) => ({ page, weight: weighPage(folder, page, basePath()) }))
    .sort((a, b) => b.weight.total - a.weight.total || (a.page < b.page ? -1 : 1))[0];
  if (!heaviest) continue;
  const { html, css, script, font, total } = heaviest.weight;
  const fails = total > limit.total || script > limit.script || html + css > limit.page || font > FONT;
  if (fails) over += 1;
  console.log(
    `${limit.kind.padEnd(18)}${[html, css, script, total, limit.total, font].map(kb).join(' ')}  ${heaviest.page}${fails ? '  OVER' : ''}`,
  );
}
for (const { kind, file, limit } of FILES) {
  const path = join(folder, file);
  if (!existsSync(path)) continue;
  const { size } = statSync(path);
  if (size > limit) over += 1;
  console.log(
    `${kind.padEnd(18)}${kb(size)} of ${kb(limit).trim()} KB${size > limit ? '  OVER' : ''}  ${relative(folder, path)}`,
  );
}
if (over > 0) console.error(`budget: ${over} over the limit.`);
process.exit(over > 0 ? 1 : 0);

// `npm run links`: every address outside the site that its pages link to, one a line with the pages that do, for a job
// elsewhere that may ask them (this build never leaves the machine). Exit status 1 when an address is malformed.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { outDir } from './settings.ts';

const out = outDir();
if (!existsSync(out)) {
  console.error(`links: there is no ${out}.\n       Run \`npm run build\` first.`);
  process.exit(1);
}
const linked = new Map<string, Set<string>>();
for (const page of globSync('**/*.html', { cwd: out }).sort()) {
  if (page === 'apparatus.html') continue;
  for (const match of readFileSync(join(out, page), 'utf8').matchAll(/<a\b[^>]*?\bhref="(https?:[^"]*)"/g)) {
    const href = (match[1] ?? '').replaceAll('&#38;', '&').replaceAll('&amp;', '&');
    const pages = linked.get(href) ?? new Set();
    linked.set(href, pages.add(page));
  }
}
let malformed = 0;
for (const [href, pages] of [...linked].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const sound = URL.canParse(href) && !/\s/.test(href);
  if (!sound) malformed += 1;
  console.log([href, pages.size, [...pages][0], sound ? '' : 'MALFORMED'].join('\t').trimEnd());
}
console.error(`links: ${linked.size} addresses outside the site, ${malformed} malformed.`);
process.exit(malformed > 0 ? 1 : 0);

// `apparatus.html`: the whole edition as one file that opens from a disk, with nothing to fetch. The text is taken from
// the built chapters, the script and the styles are bundled for it, and its own policy allows nothing else.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '../../src/corpus/types.ts';
import { outDir } from '../settings.ts';
import { bundle } from './bundle.ts';
import { oneFilePage } from './one-file-page.ts';

/** Bundles script and styles, and returns what writes the file once the chapters are there. */
export async function prepareOneFile(edition: Edition): Promise<() => string> {
  const { script, style } = await bundle('src/components/one-file/wake-one-file.ts');
  if (script === '' || style === '') throw new Error('The bundle of the one-file edition is empty.');
  const parts = {
    folder: outDir(),
    // What would end the element it stands in early.
    script: script.replaceAll('</script', '<\\/script'),
    // On the site a face that comes late is left out; here it is in the file.
    style: style.replaceAll('font-display:optional', 'font-display:block'),
    policy,
  };
  return () => {
    const page = oneFilePage(edition, parts);
    writeFileSync(join(outDir(), 'apparatus.html'), page);
    return `apparatus.html of ${Math.round(Buffer.byteLength(page) / 1024)} KB`;
  };
}

/** Only these scripts and styles, fonts and pictures from the file itself, and not a single request. */
function policy(scripts: readonly string[], styles: readonly string[]): string {
  const hashes = (texts: readonly string[]): string =>
    texts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`).join(' ');
  return [
    "default-src 'none'",
    `script-src ${hashes(scripts)}`,
    `style-src ${hashes(styles)}`,
    'font-src data:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

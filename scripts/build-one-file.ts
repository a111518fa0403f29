// Writes `apparatus.html`: the whole edition as one file that opens from a disk, with nothing to fetch. The text is taken
// from the built chapters, the script and the styles are bundled for it, and its own policy allows nothing else.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { getEdition } from '../src/corpus/edition.ts';
import { oneFilePage } from './one-file-page.ts';
import { outDir } from './settings.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { script, style } = await bundle();
const page = oneFilePage(await getEdition(), { folder: outDir(), script, style, policy });
writeFileSync(join(outDir(), 'apparatus.html'), page);
console.log(`build: apparatus.html, ${Math.round(Buffer.byteLength(page) / 1024)} KB`);

/** One script and one style sheet, fonts inside. */
async function bundle(): Promise<{ script: string; style: string }> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    define: { 'import.meta.env.BASE_URL': '"/"' },
    build: {
      write: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: {
        input: join(root, 'src/components/one-file/wake-one-file.ts'),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  const script = outputs.flatMap((file) => (file.type === 'chunk' ? [file.code] : [])).join('\n');
  const style = outputs
    .flatMap((file) =>
      file.type === 'asset' && file.fileName.endsWith('.css') ? [file.source.toString()] : [],
    )
    .join('\n');
  if (script === '' || style === '') throw new Error('The bundle of the one-file edition is empty.');
  return {
    // What would end the element it stands in early.
    script: script.replaceAll('</script', '<\\/script'),
    // On the site a face that comes late is left out; here it is in the file.
    style: style.replaceAll('font-display:optional', 'font-display:block'),
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

// One script and one style sheet of an entry and all it imports, with fonts inside: for what has to be a single file.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/**
 * Bundles an entry in memory.
 *
 * @param entry a file, relative to the project
 * @example (await bundle('src/components/one-file/wake-one-file.ts')).script // '(function(){…})()'
 */
export async function bundle(entry: string): Promise<{ readonly script: string; readonly style: string }> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    define: { 'import.meta.env.BASE_URL': '"/"', 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: { input: join(root, entry), output: { format: 'iife', codeSplitting: false } },
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
  return { script, style };
}

// Writes `sw.js`, the worker that keeps the whole edition for reading offline: one precache with a hash of every file, so
// that an edition is taken whole or not at all. Last step of the build, for it lists what is there.
//
// APPARATUS_OFFLINE=off writes a worker that takes itself and its copy away again; publish such a build to undo offline
// reading on every reader's machine.
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { generateSW } from 'workbox-build';
import { outDir } from './settings.ts';

/** What is fetched ahead may weigh this much as it is transferred, in bytes. */
const LIMIT = 1024 * 1024;

const KILL = `// Offline reading is switched off: this worker removes its copy of the site and itself.
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      const { scope } = self.registration;
      const own = (await caches.keys()).filter((name) => name.endsWith(scope));
      await Promise.all(own.map((name) => caches.delete(name)));
      const pages = await self.clients.matchAll({ type: 'window' });
      await self.registration.unregister();
      await Promise.all(pages.map((page) => page.navigate(page.url).catch(() => undefined)));
    })(),
  );
});
`;

const folder = outDir();
const target = join(folder, 'sw.js');
rmSync(target, { force: true });
if (process.env['APPARATUS_OFFLINE'] === 'off') {
  writeFileSync(target, KILL);
  console.log('build: offline reading is off; sw.js removes earlier copies');
} else {
  await writeWorker();
}

async function writeWorker(): Promise<void> {
  let raw = 0;
  let compressed = 0;
  const { count, warnings } = await generateSW({
    swDest: target,
    globDirectory: folder,
    globPatterns: [
      '**/*.{html,js,css,woff2,webmanifest,pagefind,pf_meta,pf_index,pf_fragment,pf_filter}',
      'icon.svg',
      'icon-192.png',
      'search/*.json',
      'graph/**/*.json',
      'pagefind/*.json',
    ],
    // Nobody misses offline: what is meant for other programs, the edition that is a file anyway, pictures for sharing.
    globIgnores: ['apparatus.html', 'data/**/!(index.html)', 'sw.js'],
    maximumFileSizeToCacheInBytes: LIMIT,
    manifestTransforms: [
      (entries) => {
        const manifest = entries
          .sort((a, b) => (a.url < b.url ? -1 : 1))
          .map(({ url, size }) => {
            const content = readFileSync(join(folder, url));
            raw += content.length;
            compressed += Math.min(content.length, gzipSync(content, { level: 9 }).length);
            const hash = createHash('sha256').update(content).digest('base64');
            // The hash is checked when a file is fetched: a site that changes meanwhile does not mix two editions.
            return { url: pageUrl(url), revision: hash.slice(0, 8), integrity: `sha256-${hash}`, size };
          });
        return { manifest, warnings: [] };
      },
    ],
    cacheId: 'apparatus',
    inlineWorkboxRuntime: true,
    sourcemap: false,
    mode: 'production',
    clientsClaim: true,
    skipWaiting: false,
    cleanupOutdatedCaches: true,
    directoryIndex: '',
    // Every file is static: no parameter (a query, words to mark, Pagefind's time stamp) changes what is served.
    ignoreURLParametersMatching: [/.*/],
    runtimeCaching: [
      {
        urlPattern: ({ request }) => request.mode === 'navigate',
        handler: 'NetworkOnly',
        options: { precacheFallback: { fallbackURL: '404.html' } },
      },
    ],
  });
  if (warnings.length > 0) throw new Error(warnings.join('\n'));
  const kb = (bytes: number): string => `${(bytes / 1024).toFixed(0)} KB`;
  console.log(`build: ${count} files for offline reading, ${kb(compressed)} compressed, ${kb(raw)} as stored`);
  if (compressed > LIMIT) throw new Error(`Offline copy too large: ${kb(compressed)} of ${kb(LIMIT)}.`);
}

/** Pages are known by their addresses, as hosts serve them without a redirect: `chapters/`, not `chapters/index.html`. */
function pageUrl(file: string): string {
  const page = file.replace(/(^|\/)index\.html$/, '$1');
  return page === '' ? './' : page;
}

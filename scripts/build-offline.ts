// Writes `sw.js`, the worker that keeps the whole edition for reading offline, and the archive it reads pages from. Last
// step of the build, for it lists what is there.
//
// APPARATUS_OFFLINE=off writes a worker that takes itself and its copy away again; publish such a build to undo offline
// reading on every reader's machine.
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateSW } from 'workbox-build';
import { compressArchive, toArchive } from './offline-archive.ts';
import { outDir } from './settings.ts';

/** Nobody misses offline what is meant for other programs or for sharing, or what is a file of its own anyway. */
const TEXTS = '**/*.{html,js,css,webmanifest,svg,json}';
const NOT_KEPT = /^(?:apparatus\.html|sw\.js|offline\/.*|data\/.*(?<!index\.html))$/;
const COMPRESSED = [
  '**/*.{woff2,pagefind,pf_meta,pf_index,pf_fragment,pf_filter}',
  'icon-192.png',
  'offline/*.bin',
];

const KILL = `// Offline reading is switched off: this worker removes its copy of the site and itself.
self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
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

const here = dirname(fileURLToPath(import.meta.url));
const folder = outDir();
const target = join(folder, 'sw.js');
rmSync(target, { force: true });
rmSync(join(folder, 'offline'), { recursive: true, force: true });
if (process.env['APPARATUS_OFFLINE'] === 'off') {
  writeFileSync(target, KILL);
  console.log('build: offline reading is off; sw.js removes earlier copies');
} else {
  const { count, size } = await writeWorker(writeArchive());
  console.log(`build: ${count} files of ${Math.round(size / 1000)} kB are kept for offline reading`);
}

/** Writes archive and reader under names made of what is in them; returns the reader's address. */
function writeArchive(): string {
  const files = globSync(TEXTS, { cwd: folder })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !NOT_KEPT.test(file))
    .sort();
  const archive = compressArchive(toArchive(folder, files));
  const archiveUrl = `offline/edition.${hashOf(archive)}.bin`;
  const source = readFileSync(join(here, '../src/components/offline/archive-worker.js'), 'utf8');
  const reader = `const ARCHIVE = '${archiveUrl}';\n${source}`;
  const readerUrl = `offline/reader.${hashOf(reader)}.js`;
  mkdirSync(join(folder, 'offline'));
  writeFileSync(join(folder, archiveUrl), archive);
  writeFileSync(join(folder, readerUrl), reader);
  return readerUrl;
}

async function writeWorker(reader: string): Promise<{ count: number; size: number }> {
  const { count, size, warnings } = await generateSW({
    swDest: target,
    globDirectory: folder,
    globPatterns: COMPRESSED,
    // A large edition is kept as well; what this one may weigh is tested in tests/site/.
    maximumFileSizeToCacheInBytes: Number.MAX_SAFE_INTEGER,
    manifestTransforms: [
      (entries) => ({
        manifest: entries
          .sort((a, b) => (a.url < b.url ? -1 : 1))
          .map(({ url, size: bytes }) => {
            const hash = createHash('sha256')
              .update(readFileSync(join(folder, url)))
              .digest('base64');
            const named = url.startsWith('offline/');
            // The hash is checked when a file is fetched: a site that changes meanwhile does not mix two editions.
            return {
              url,
              revision: named ? null : hash.slice(0, 8),
              integrity: `sha256-${hash}`,
              size: bytes,
            };
          }),
        warnings: [],
      }),
    ],
    importScripts: [reader],
    cacheId: 'apparatus',
    inlineWorkboxRuntime: true,
    sourcemap: false,
    mode: 'production',
    clientsClaim: true,
    skipWaiting: false,
    cleanupOutdatedCaches: true,
    // Every file is static: no parameter (Pagefind's time stamp, words to mark) changes what is served.
    ignoreURLParametersMatching: [/.*/],
  });
  if (warnings.length > 0) throw new Error(warnings.join('\n'));
  return { count, size };
}

function hashOf(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 12);
}

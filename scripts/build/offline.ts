// `sw.js`, the worker that keeps the whole edition for reading offline, and the archive it reads pages from. Last step of
// the build, for it lists what is there.
//
// APPARATUS_OFFLINE=off writes a worker that takes itself and its copy away again; publish such a build to undo offline
// reading on every reader's machine.
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { outDir } from '../settings.ts';
import { bundle } from './bundle.ts';
import { compressArchive, toArchive } from './offline-archive.ts';

/** Nobody misses offline what is meant for other programs or for sharing, or what is a file of its own anyway. */
const TEXTS = '**/*.{html,js,css,webmanifest,svg,json}';
const NOT_KEPT = /^(?:apparatus\.html|sw\.js|offline\/.*|data\/.*(?<!index\.html))$/;
const COMPRESSED = [
  '**/*.{woff2,pagefind,pf_meta,pf_index,pf_fragment,pf_filter}',
  'icon-192.png',
  'offline/*.bin',
];
/** Where the bundled worker expects the list of what to keep, as Workbox names it. */
const MANIFEST = 'self.__WB_MANIFEST';

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

/** Bundles the worker, and returns what writes it when the site is complete. */
export async function prepareOffline(): Promise<() => string> {
  if (process.env['APPARATUS_OFFLINE'] === 'off') {
    return () => {
      clear();
      writeFileSync(join(outDir(), 'sw.js'), KILL);
      return 'offline reading is off; sw.js removes earlier copies';
    };
  }
  const { script } = await bundle('src/components/offline/worker.js');
  if (script.split(MANIFEST).length !== 2)
    throw new Error(`The offline worker has no place for ${MANIFEST}.`);
  return () => {
    clear();
    writeArchive();
    const entries = listKept();
    // As a function, for a replacement text has signs of its own.
    writeFileSync(
      join(outDir(), 'sw.js'),
      script.replace(MANIFEST, () => JSON.stringify(entries)),
    );
    const bytes = entries.reduce((sum, { size }) => sum + size, 0);
    return `${entries.length} files of ${Math.round(bytes / 1000)} kB are kept`;
  };
}

function clear(): void {
  rmSync(join(outDir(), 'sw.js'), { force: true });
  rmSync(join(outDir(), 'offline'), { recursive: true, force: true });
}

/** Writes the archive under a name made of what is in it. */
function writeArchive(): void {
  const folder = outDir();
  const files = filesOf([TEXTS]).filter((file) => !NOT_KEPT.test(file));
  const archive = compressArchive(toArchive(folder, files));
  mkdirSync(join(folder, 'offline'));
  const hash = createHash('sha256').update(archive).digest('hex').slice(0, 12);
  writeFileSync(join(folder, 'offline', `edition.${hash}.bin`), archive);
}

/** Workbox's list of what to keep. A large edition is kept as well; what this one may weigh is tested in tests/site/. */
function listKept(): readonly {
  readonly url: string;
  readonly revision: string | null;
  readonly integrity: string;
  readonly size: number;
}[] {
  return filesOf(COMPRESSED).map((url) => {
    const content = readFileSync(join(outDir(), url));
    const hash = createHash('sha256').update(content).digest('base64');
    // The hash is checked when a file is fetched: a site that changes meanwhile does not mix two editions.
    return {
      url,
      revision: url.startsWith('offline/') ? null : hash.slice(0, 8),
      integrity: `sha256-${hash}`,
      size: content.length,
    };
  });
}

function filesOf(patterns: readonly string[]): readonly string[] {
  return globSync([...patterns], { cwd: outDir() })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

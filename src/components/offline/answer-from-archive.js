// Part of the offline worker: one compressed file holds every page, script and style of the edition. As one file they
// weigh a third of what they weigh apart, and an edition is there whole or not at all. Fonts and Pagefind's index,
// compressed already, stay files of their own, which Workbox serves.

const TYPES = {
  css: 'text/css',
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
  webmanifest: 'application/manifest+json',
};
const OWN_FILES = /\.(?:woff2|png|wasm|pagefind|pf_\w+|bin|bib|ris|csv|graphml|jsonld|xml|txt)$/;

let archiveUrl = '';
let reading = null;

/**
 * Answers requests for texts of the edition from the archive at an address (relative to the worker's scope). To be called
 * before Workbox adds its own listener: the first answer counts.
 *
 * @param {string} url
 */
export function answerFromArchive(url) {
  archiveUrl = url;
  self.addEventListener('fetch', (event) => {
    const { request } = event;
    const { scope } = self.registration;
    const { href, pathname } = new URL(request.url);
    if (request.method !== 'GET' || !href.startsWith(scope) || OWN_FILES.test(pathname)) return;
    event.respondWith(answer(request, pathname.slice(new URL(scope).pathname.length)));
  });
}

/** From the archive, else from the network, else the page that says that there is no such page. */
async function answer(request, path) {
  const archive = await readArchive().catch(() => null);
  if (archive?.files.has(path)) return toResponse(archive, path, 200);
  if (archive?.files.has(`${path}/`))
    return Response.redirect(request.url.replace(/\/?(?=[?#]|$)/, '/'), 301);
  try {
    return await fetch(request);
  } catch (error) {
    if (!archive || request.mode !== 'navigate') throw error;
    return toResponse(archive, '404.html', 404);
  }
}

function readArchive() {
  reading ??= openArchive().catch((error) => {
    reading = null;
    throw error;
  });
  return reading;
}

async function openArchive() {
  const stored = await caches.match(new URL(archiveUrl, self.registration.scope).href);
  if (!stored) throw new Error('The archive is not here yet.');
  const bytes = await stored.arrayBuffer();
  const [first, second] = new Uint8Array(bytes, 0, 2);
  const body = new Response(bytes).body;
  // A host that declares the file compressed has had it unpacked on the way.
  const plain = first === 0x1f && second === 0x8b ? body.pipeThrough(new DecompressionStream('gzip')) : body;
  const { blocks, files } = await new Response(plain).json();
  return { blocks, files: new Map(Object.entries(files)) };
}

/** Blocks that many pages share stand once in the archive; a page names them by number. */
function toResponse({ blocks, files }, path, status) {
  const pieces = files.get(path);
  const extension = /\.(\w+)$/.exec(path)?.[1] ?? 'html';
  const text = pieces.map((piece) => (typeof piece === 'number' ? blocks[piece] : piece)).join('');
  const type = `${TYPES[extension] ?? 'text/plain'}; charset=utf-8`;
  return new Response(text, {
    status,
    headers: { 'content-type': type, 'x-content-type-options': 'nosniff' },
  });
}

// Text files go out compressed where the browser takes that, as every static host does it; figures taken on this machine
// would otherwise be of a site that no reader gets. What the build has compressed (build-compressed.ts) goes as it is.
import { readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Kinds of files that compress, with their media types. */
const TEXT: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml; charset=utf-8',
};

const known = new Map<string, { readonly modified: number; readonly bytes: Buffer }>();

/**
 * Answers a request for a text file of a folder with its compressed bytes; leaves every other request alone.
 *
 * @returns whether the request was answered
 * @example serveCompressed('dist', request, response) // true for `/notes/` from a browser that takes gzip
 */
export function serveCompressed(folder: string, request: IncomingMessage, response: ServerResponse): boolean {
  const { method, headers } = request;
  if (method !== 'GET' || !/\bgzip\b/.test(headers['accept-encoding'] ?? '') || headers.range) return false;
  const file = fileOf(folder, request.url ?? '/');
  const type = file === null ? undefined : TEXT[extname(file)];
  if (file === null || type === undefined) return false;
  const modified = statSync(file, { throwIfNoEntry: false });
  if (!modified?.isFile()) return false;
  const brotli = /\bbr\b/.test(headers['accept-encoding'] ?? '') ? readyMade(file, modified.mtimeMs) : null;
  const encoding = brotli ? 'br' : 'gzip';
  const etag = `W/"${modified.size}-${modified.mtimeMs}-${encoding}"`;
  if (headers['if-none-match'] === etag) {
    response.writeHead(304, { etag }).end();
    return true;
  }
  const bytes = brotli ?? gzipped(file, modified.mtimeMs);
  response.writeHead(200, {
    'content-type': type,
    'content-encoding': encoding,
    'content-length': bytes.length,
    'cache-control': 'no-cache',
    vary: 'Accept-Encoding',
    etag,
  });
  response.end(bytes);
  return true;
}

/** The file that an address means, null where it would lie outside the folder. */
function fileOf(folder: string, url: string): string | null {
  const root = resolve(folder);
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/s, ''));
    const file = resolve(join(root, path.endsWith('/') ? `${path}index.html` : path));
    return file.startsWith(root + sep) ? file : null;
  } catch {
    return null;
  }
}

/** What the build has compressed; null where it has not, or the file has changed since. */
function readyMade(file: string, modified: number): Buffer | null {
  const ready = statSync(`${file}.br`, { throwIfNoEntry: false });
  return ready && ready.mtimeMs >= modified ? readFileSync(`${file}.br`) : null;
}

function gzipped(file: string, modified: number): Buffer {
  const before = known.get(file);
  if (before?.modified === modified) return before.bytes;
  const bytes = gzipSync(readFileSync(file));
  known.set(file, { modified, bytes });
  return bytes;
}

// A plain static host for the built site: for `npm start`, for the tests and for the bench.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { serveCompressed } from './serve-compressed.ts';

export interface ServeOptions {
  /** The path under which the folder is served, with a slash at both ends. */
  readonly base?: string;
  /** 0 takes any free port. */
  readonly port?: number;
  /** Take the next free port when the wanted one is in use. */
  readonly search?: boolean;
  /** Headers for every answer, by name. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Called before every answer; returns true when it has answered itself. */
  readonly intercept?: (request: IncomingMessage, response: ServerResponse) => boolean;
}

export interface ServedSite {
  /** With the base path and a slash at its end: `http://localhost:4321/`. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a folder on this machine only, unknown addresses with the folder's own `404.html`.
 *
 * @example const site = await serveFolder('dist', { port: 0 })
 * @throws the server's error when the port is taken and `search` is not set
 */
export async function serveFolder(folder: string, options: ServeOptions = {}): Promise<ServedSite> {
  const base = options.base ?? '/';
  const handle = sirv(folder, { dev: true, etag: true });
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(options.headers ?? {})) response.setHeader(name, value);
    if (options.intercept?.(request, response)) return;
    const url = request.url ?? '/';
    if (url === base.slice(0, -1) && base !== '/') {
      redirect(response, base);
      return;
    }
    if (!url.startsWith(base)) {
      notFound(folder, response);
      return;
    }
    request.url = url.slice(base.length - 1);
    if (serveCompressed(folder, request, response)) return;
    handle(request, response, () => notFound(folder, response));
  });
  const port = await listen(server, options.port ?? 0, options.search ?? false);
  return {
    url: `http://localhost:${port}${base}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => {
          done();
        });
      }),
  };
}

type Server = ReturnType<typeof createServer>;

async function listen(server: Server, port: number, search: boolean): Promise<number> {
  for (let attempt = port; ; attempt++) {
    const taken = await tryListen(server, attempt);
    if (!taken) return (server.address() as AddressInfo).port;
    if (!search || attempt > port + 50) throw taken;
  }
}

function tryListen(server: Server, port: number): Promise<Error | null> {
  return new Promise((done) => {
    const failed = (error: Error): void => {
      done(error);
    };
    server.once('error', failed);
    server.listen(port, 'localhost', () => {
      server.off('error', failed);
      done(null);
    });
  });
}

function redirect(response: ServerResponse, to: string): void {
  response.writeHead(302, { location: to }).end();
}

function notFound(folder: string, response: ServerResponse): void {
  const page = join(folder, '404.html');
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
  response.end(existsSync(page) ? readFileSync(page) : 'Not found');
}

// The four settings of a build, all from the environment, read in one place.
import { resolve } from 'node:path';

export { contentDir } from '../src/corpus/content-dir.ts';

/** Where the built site goes (`APPARATUS_OUT`, default `dist`), absolute. */
export function outDir(): string {
  return resolve(process.env['APPARATUS_OUT'] ?? 'dist');
}

/** The path under which the site will live (`APPARATUS_BASE`, default `/`), with a slash at both ends. */
export function basePath(): string {
  const given = process.env['APPARATUS_BASE'] ?? '/';
  return `/${given}/`.replace(/\/+/g, '/');
}

/** The public origin (`APPARATUS_SITE`), for canonical addresses and the sitemap. */
export function siteOrigin(): string {
  return process.env['APPARATUS_SITE'] ?? 'https://apparatus.example';
}

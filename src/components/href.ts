// Every link inside the site goes through here, so that the site also lives under a path of its own.

/**
 * The address of a page of the site, with the base path in front.
 *
 * @example href('/notes/18/') // '/notes/18/', or '/some/path/notes/18/' under APPARATUS_BASE=/some/path/
 */
export function href(path: string): string {
  return withBase(import.meta.env.BASE_URL, path);
}

/**
 * Joins a base path and a site-relative path with one slash.
 *
 * @example withBase('/some/path/', '/notes/') // '/some/path/notes/'
 */
export function withBase(base: string, path: string): string {
  return `${base.replace(/\/+$/, '')}/${path.replace(/^\/+/, '')}`;
}

/**
 * The public address of a page, for canonical links and metadata that other machines read.
 *
 * @example absolute('/notes/18/', new URL('https://example.org')) // 'https://example.org/notes/18/'
 */
export function absolute(path: string, site: URL | undefined): string {
  return new URL(href(path), site ?? 'http://localhost').href;
}

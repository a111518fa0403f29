// One address of every kind of page that the built site has, for the tests that look at each kind. Where a kind has
// many pages, the longest stands for it: what holds there holds for shorter ones.
import { existsSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface PageKind {
  /** `chapter` */
  readonly kind: string;
  /** Relative to the site's base: `chapters/1-meaning/`. */
  readonly path: string;
}

/** Folders with one index page each. */
const ROOMS = [
  'chapters',
  'notes',
  'documents',
  'bodies',
  'checks',
  'data',
  'graph',
  'search',
  'about',
  'print',
];
/** Folders whose subfolders are pages of one kind. */
const MANY = { chapter: 'chapters', note: 'notes', document: 'documents', body: 'bodies' } as const;

/**
 * The kinds of page in a built site, in a fixed order.
 *
 * @example findPageKinds('dist').at(-1) // { kind: '404', path: '404.html' }
 */
export function findPageKinds(folder: string): PageKind[] {
  return [
    { kind: 'home', path: '' },
    ...ROOMS.filter((room) => existsSync(join(folder, room, 'index.html'))).map((room) => ({
      kind: `${room} room`,
      path: `${room}/`,
    })),
    ...Object.entries(MANY).map(([kind, room]) => ({ kind, path: longestPage(folder, room) })),
    { kind: '404', path: '404.html' },
  ];
}

/**
 * The longest page one folder below a room.
 *
 * @throws when the room has none
 */
export function longestPage(folder: string, room: string): string {
  const pages = globSync(`${room}/*/index.html`, { cwd: folder })
    .sort()
    .map((file) => ({ path: file.replace(/index\.html$/, ''), size: statSync(join(folder, file)).size }));
  const [first] = pages.sort((a, b) => b.size - a.size);
  if (!first) throw new Error(`${folder} has no page under ${room}/.`);
  return first.path;
}

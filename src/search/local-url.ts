// Addresses of the site as places in one file: `apparatus.html` holds everything under the same names.

/**
 * The place in the one-file edition that stands for a site-relative address; pages that it does not hold lead to its top.
 *
 * @example localUrl('/chapters/1-meaning/?mark=peace#I.B.5') // '#I.B.5'
 * @example localUrl('/documents/udhr/') // '#document-udhr'
 */
export function localUrl(url: string): string {
  const [path = '', fragment] = url.replace(/\?[^#]*/, '').split('#');
  const [room = '', name = ''] = path.replace(/^\/|\/$/g, '').split('/');
  if (room === 'chapters') return `#${fragment ?? (name === '' ? 'contents' : `chapter-${name}`)}`;
  if (room === '' && fragment !== undefined) return `#${fragment}`;
  if (room === 'notes' && name !== '') return `#note-${name}`;
  if (room === 'documents') return name === '' ? '#documents' : `#document-${name}`;
  if (room === 'bodies') return name === '' ? '#bodies' : `#body-${name}`;
  const rooms: Readonly<Record<string, string>> = { graph: '#graph', notes: '#notes', search: '#find' };
  return rooms[room] ?? '#top';
}

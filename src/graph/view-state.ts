// The whole view in the address, after the `#`: arrangement, layers, filters, selection, path, zoom, what was moved.
// Defaults are left out, so the plain address is the default view. An address that no longer fits is read as far as it
// does, and says so.
import type { Arrangement } from './arrangement.ts';
import type { Move } from './move-places.ts';

/** Which of the three equal views is open. */
export type Show = 'picture' | 'table' | 'list';
export type Layer = 'article' | 'instrument';
export type Extra = 'section' | 'note' | 'body';

export interface View {
  readonly show: Show;
  readonly arrangement: Arrangement;
  readonly layers: readonly Layer[];
  /** Types of node shown beside documents. */
  readonly extras: readonly Extra[];
  /** What the legend switched off: families, relations, degrees of certainty, ids of bodies. */
  readonly without: readonly string[];
  readonly years: readonly [number, number] | null;
  /** The id of the selected node or edge. */
  readonly selected: string | null;
  readonly path: readonly [string, string] | null;
  /** Scale and offset, in scene units; null for the whole picture. */
  readonly zoom: readonly [scale: number, x: number, y: number] | null;
  /** Marks that were moved by hand in this arrangement. */
  readonly moved: readonly Move[];
  /** Whether table and list show only what is selected or on the path. */
  readonly only: boolean;
}

export const defaultView: View = {
  show: 'picture',
  arrangement: 'time',
  layers: ['article', 'instrument'],
  extras: [],
  without: [],
  years: null,
  selected: null,
  path: null,
  zoom: null,
  moved: [],
  only: false,
};

/** What an address may name; anything else in it is stale. */
export interface Known {
  has(id: string): boolean;
  /** Families, relations, degrees of certainty and bodies. */
  canHide(name: string): boolean;
}

const shows: readonly Show[] = ['picture', 'table', 'list'];
const arrangements: readonly Arrangement[] = ['time', 'force'];
const layers: readonly Layer[] = ['article', 'instrument'];
const extras: readonly Extra[] = ['section', 'note', 'body'];
/** Ids may hold dots and dashes, so two ids part at a character that none holds. */
const between = '~';

/**
 * A view as the part of an address after `#`; empty for the default view.
 *
 * @example encodeView({ ...defaultView, selected: 'udhr' }) // 'at=udhr'
 */
export function encodeView(view: View): string {
  const parts: [string, string][] = [];
  const put = (key: string, value: string): unknown => parts.push([key, value]);
  if (view.show !== 'picture') put('show', view.show);
  if (view.arrangement !== 'time') put('by', view.arrangement);
  if (view.layers.length !== layers.length) put('layer', view.layers[0] ?? 'none');
  if (view.extras.length > 0) put('with', view.extras.join(','));
  if (view.without.length > 0) put('without', view.without.join(','));
  if (view.years) put('years', view.years.join('-'));
  if (view.selected) put('at', view.selected);
  if (view.path) put('path', view.path.join(between));
  if (view.zoom) put('zoom', view.zoom.map((value) => Math.round(value * 100) / 100).join(','));
  if (view.moved.length > 0) put('moved', view.moved.map((move) => move.join(between)).join(','));
  if (view.only) put('only', 'lit');
  // Commas and tildes stay readable; everything that could end the value is escaped.
  return parts.map(([key, value]) => `${key}=${encodeURIComponent(value).replaceAll('%2C', ',')}`).join('&');
}

/**
 * The view that an address means. What it does not know is left at its default and named in `stale`.
 *
 * @example decodeView('#by=force&at=nobody', known) // { view: { …, arrangement: 'force' }, stale: ['at=nobody'] }
 */
export function decodeView(
  hash: string,
  known: Known,
): { readonly view: View; readonly stale: readonly string[] } {
  let view = defaultView;
  const stale: string[] = [];
  for (const part of hash.replace(/^#/, '').split('&')) {
    if (!part) continue;
    // `#table` is the plain link that works without scripts.
    const [key = '', raw = ''] = shows.some((show) => show === part) ? ['show', part] : part.split(/=(.*)/s);
    const change = Object.hasOwn(readers, key) ? readers[key]?.(decode(raw), known) : null;
    if (change) view = { ...view, ...change };
    else stale.push(decode(part));
  }
  return { view, stale };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

type Reader = (value: string, known: Known) => Partial<View> | null;

/** One reader for each key: what it changes, or null when the value means nothing here. */
const readers: Readonly<Record<string, Reader>> = {
  show: (value) => one(value, shows, (show) => ({ show })),
  by: (value) => one(value, arrangements, (arrangement) => ({ arrangement })),
  layer: (value) =>
    value === 'none' ? { layers: [] } : one(value, layers, (layer) => ({ layers: [layer] })),
  with: (value) =>
    some(
      value,
      (name) => extras.includes(name as Extra),
      (names) => ({ extras: extras.filter((extra) => names.includes(extra)) }),
    ),
  without: (value, known) =>
    some(
      value,
      (name) => known.canHide(name),
      (without) => ({ without }),
    ),
  years: (value) => {
    const [, from, to] = /^(\d{1,4})-(\d{1,4})$/.exec(value) ?? [];
    return from && to && Number(from) <= Number(to) ? { years: [Number(from), Number(to)] } : null;
  },
  at: (value, known) => (known.has(value) ? { selected: value } : null),
  path: (value, known) => {
    const [from = '', to = '', ...rest] = value.split(between);
    return rest.length === 0 && from !== to && known.has(from) && known.has(to) ? { path: [from, to] } : null;
  },
  zoom: (value) => {
    const [scale = 0, x = NaN, y = NaN, ...rest] = value.split(',').map(Number);
    const fits = rest.length === 0 && scale >= 0.2 && scale <= 12 && Math.abs(x) < 1e5 && Math.abs(y) < 1e5;
    return fits ? { zoom: [scale, x, y] } : null;
  },
  moved: (value, known) => {
    const moved = value.split(',').map((move) => move.split(between));
    const fits = moved.every(
      ([id = '', dx, dy, ...rest]) => rest.length === 0 && known.has(id) && isStep(dx) && isStep(dy),
    );
    return fits ? { moved: moved.map(([id = '', dx, dy]) => [id, Number(dx), Number(dy)]) } : null;
  },
  only: (value) => (value === 'lit' ? { only: true } : null),
};

/** A distance in whole units that a hand could have gone. */
function isStep(text = ''): boolean {
  return /^-?\d{1,4}$/.test(text);
}

function one<Word extends string>(
  value: string,
  words: readonly Word[],
  change: (word: Word) => Partial<View>,
): Partial<View> | null {
  const word = words.find((candidate) => candidate === value);
  return word ? change(word) : null;
}

function some(
  value: string,
  fits: (name: string) => boolean,
  change: (names: readonly string[]) => Partial<View>,
): Partial<View> | null {
  const names = [...new Set(value.split(',').filter(Boolean))];
  return names.length > 0 && names.every(fits) ? change(names) : null;
}

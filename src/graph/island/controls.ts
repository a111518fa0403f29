// The controls round the picture: they show the view and change it. Nothing here draws.
import type { CitationGraph } from '../../citations/types.ts';
import { findCommonAncestors, findPaths } from '../find-paths.ts';
import type { GraphData } from '../graph-data.ts';
import { labelsOf, pathSentence } from '../path-sentence.ts';
import { defaultView, type Extra, type Layer, type Show, type View } from '../view-state.ts';
import { element, find } from './element.ts';
import type { Zoom } from './camera.ts';
import { wakeFinder } from './finder.ts';
import type { Picture } from './picture.ts';

export interface ControlActions {
  readonly change: (change: Partial<View>) => void;
  readonly select: (id: string) => void;
  readonly zoomBy: (factor: number) => void;
  readonly picture: () => Picture;
  readonly zoom: () => Zoom;
  readonly data: () => Promise<GraphData>;
}

export interface Controls {
  /** Sets every control to the view, and filters table and list as the picture is. */
  readonly show: (view: View, data: GraphData, shown: CitationGraph) => void;
  readonly say: (words: string) => void;
  /** Says that an address was out of date; nothing when it was not. */
  readonly warn: (stale: readonly string[]) => void;
  /** Says that the data did not come, and what is there without them. */
  readonly sayFailed: () => void;
  readonly startPath: (from: string) => void;
}

/**
 * Wakes the controls of the page.
 *
 * @example const controls = wakeControls(root, actions); controls.show(view, data, shown);
 */
export function wakeControls(root: HTMLElement, actions: ControlActions): Controls {
  const inputs = [...root.querySelectorAll<HTMLInputElement>('input[data-set]')];
  const years = inputs.filter((input) => input.dataset['set'] === 'years');
  root.addEventListener('change', (event) => {
    if (event.target instanceof HTMLInputElement && event.target.dataset['set'])
      actions.change(readInputs(inputs, years));
  });
  for (const year of years) year.addEventListener('input', () => writeYears(root, years));
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[data-show]'))
    link.addEventListener('click', (event) => {
      event.preventDefault();
      actions.change({ show: link.dataset['show'] as Show });
    });
  wakeButtons(root, actions);
  wakeFinder(root, actions);
  const startPath = wakePath(root, actions);
  const live = find(root, '[data-says]', HTMLElement);
  const notice = find(root, '[data-notice]', HTMLElement);
  return {
    startPath,
    say: (words) => (live.textContent = words),
    warn: (stale) => {
      notice.hidden = stale.length === 0;
      notice.textContent =
        stale.length === 0
          ? ''
          : `This address does not fit the graph as it is now (${stale.join(', ')}). You see the default view.`;
    },
    sayFailed: () => {
      notice.hidden = false;
      notice.textContent =
        'The data of the graph could not be loaded, so filters and paths are at rest. The picture, the table and the list are whole, and every mark leads to its page. Reload to try again.';
    },
    show: (view, data, shown) => {
      // What is looked at stands where the picture stood, for the eye and for Tab alike.
      const part = root.querySelector(`.part#${view.show}`);
      if (part) find(root, '.stage', HTMLElement).after(part);
      writeInputs(inputs, view);
      writeYears(root, years);
      for (const link of root.querySelectorAll<HTMLAnchorElement>('a[data-show]'))
        link.setAttribute('aria-current', String(link.dataset['show'] === view.show));
      showPath(root, view, data, actions);
      hideRows(root, shown);
    },
  };
}

/** The view as the boxes say it. */
function readInputs(inputs: readonly HTMLInputElement[], years: readonly HTMLInputElement[]): Partial<View> {
  const checked = (set: string, state = true): string[] =>
    inputs
      .filter((input) => input.dataset['set'] === set && input.checked === state)
      .map((input) => input.value);
  const values = years.map((input) => Number(input.value)).sort((a, b) => a - b);
  const [from = 0, to = 0] = values;
  const whole = years.length === 0 || (from === Number(years[0]?.min) && to === Number(years[0]?.max));
  return {
    arrangement: checked('arrangement').includes('force') ? 'force' : 'time',
    layers: checked('layer') as Layer[],
    extras: checked('extra') as Extra[],
    without: checked('keep', false),
    years: whole ? null : [from, to],
  };
}

function writeInputs(inputs: readonly HTMLInputElement[], view: View): void {
  for (const input of inputs) {
    const { value } = input;
    if (input.dataset['set'] === 'arrangement') input.checked = view.arrangement === value;
    if (input.dataset['set'] === 'layer') input.checked = view.layers.includes(value as Layer);
    if (input.dataset['set'] === 'extra') input.checked = view.extras.includes(value as Extra);
    if (input.dataset['set'] === 'keep') input.checked = !view.without.includes(value);
  }
  const [from, to] = inputs.filter((input) => input.dataset['set'] === 'years');
  if (from && to) {
    from.value = String(view.years?.[0] ?? from.min);
    to.value = String(view.years?.[1] ?? to.max);
  }
}

function writeYears(root: HTMLElement, years: readonly HTMLInputElement[]): void {
  const output = root.querySelector('[data-years]');
  const [from, to] = years.map((input) => Number(input.value)).sort((a, b) => a - b);
  if (output && from !== undefined && to !== undefined) output.textContent = `${from}–${to}`;
}

function wakeButtons(root: HTMLElement, actions: ControlActions): void {
  const on = (name: string, act: (button: HTMLButtonElement) => void): void => {
    for (const button of root.querySelectorAll<HTMLButtonElement>(`button[data-do="${name}"]`))
      button.addEventListener('click', () => act(button));
  };
  on('in', () => actions.zoomBy(1.4));
  on('out', () => actions.zoomBy(1 / 1.4));
  on('whole', () => actions.change({ zoom: null }));
  on('reset', () => actions.change(defaultView));
  on('copy', (button) => {
    void navigator.clipboard.writeText(location.href).then(
      () => (button.textContent = 'Copied'),
      () => (button.textContent = 'Copy it from the address bar'),
    );
  });
  // Taking the picture away is rare: its code comes when it is asked for.
  on(
    'svg',
    () =>
      void import('./take-away.ts').then(({ save, svgFile }) =>
        save(svgFile(actions.picture().svg), 'graph.svg'),
      ),
  );
  on(
    'png',
    () =>
      void import('./take-away.ts').then(async ({ save, pngFile }) => {
        const file = await pngFile(actions.picture(), actions.zoom());
        if (file) save(file, 'graph.png');
      }),
  );
}

function wakePath(root: HTMLElement, actions: ControlActions): (from: string) => void {
  const from = find(root, 'select[data-path="from"]', HTMLSelectElement);
  const to = find(root, 'select[data-path="to"]', HTMLSelectElement);
  const read = (): void => {
    const both = from.value !== '' && to.value !== '' && from.value !== to.value;
    actions.change({ path: both ? [from.value, to.value] : null, selected: null });
  };
  from.addEventListener('change', read);
  to.addEventListener('change', read);
  return (id) => {
    from.value = id;
    if (to.value === id) to.value = '';
    find(root, 'details.paths', HTMLDetailsElement).open = true;
    to.focus();
    read();
  };
}

/** The answer in words; it stands before the light does. */
function showPath(root: HTMLElement, view: View, data: GraphData, actions: ControlActions): void {
  const answer = find(root, '[data-answer]', HTMLElement);
  if (!view.path) {
    answer.replaceChildren();
    return;
  }
  find(root, 'details.paths', HTMLDetailsElement).open = true;
  const [from, to] = view.path;
  find(root, 'select[data-path="from"]', HTMLSelectElement).value = from;
  find(root, 'select[data-path="to"]', HTMLSelectElement).value = to;
  const names = labelsOf(data.graph);
  const paths = findPaths(data.graph, from, to);
  const sentences = paths.map((path, index) =>
    element('li', index === 0 ? { class: 'lit-path' } : {}, pathSentence(path, names)),
  );
  const none = `No citation known here joins ${names(from)} and ${names(to)}, and they rest on no document in common.`;
  const parts: HTMLElement[] =
    paths.length === 0 ? [element('p', {}, none)] : [element('ol', {}, ...sentences)];
  const common = findCommonAncestors(data.graph, from, to).slice(0, 12);
  const links = common.flatMap(({ id }, index) => [
    index ? ', ' : '',
    element('button', { type: 'button', class: 'name', onclick: () => actions.select(id) }, names(id)),
  ]);
  if (common.length > 0)
    parts.push(
      element('p', { class: 'common' }, 'Both rest, directly or through others, on ', ...links, '.'),
    );
  parts.push(
    element(
      'p',
      {},
      element(
        'button',
        { type: 'button', class: 'tool', onclick: () => actions.change({ path: null }) },
        'Put the path out',
      ),
    ),
  );
  answer.replaceChildren(...parts);
}

/** Table and list show what the picture shows. */
function hideRows(root: HTMLElement, shown: CitationGraph): void {
  const edges = new Set(shown.edges.map((edge) => edge.id));
  const nodes = new Set(shown.nodes.map((node) => node.id));
  for (const row of root.querySelectorAll<HTMLElement>('[data-row-edge]'))
    row.hidden = !edges.has(row.dataset['rowEdge'] ?? '');
  for (const entry of root.querySelectorAll<HTMLElement>('[data-row-node]'))
    entry.hidden = !nodes.has(entry.dataset['rowNode'] ?? '');
}

// The controls round the picture: they show the view and change it. Nothing here draws.
import type { CitationGraph } from '../../citations/types.ts';
import type { GraphData } from '../graph-data.ts';
import { defaultView, type Extra, type Layer, type Show, type View } from '../view-state.ts';
import { find } from './element.ts';
import type { Zoom } from './camera.ts';
import { wakeFinder } from './finder.ts';
import { followRows } from './follow-rows.ts';
import { wakePathBox } from './path-box.ts';
import type { Picture } from './picture.ts';

export interface ControlActions {
  readonly change: (change: Partial<View>) => void;
  readonly select: (id: string) => void;
  readonly zoomBy: (factor: number) => void;
  /** Moves the picture, in quarters of its frame. */
  readonly panBy: (x: number, y: number) => void;
  readonly picture: () => Picture;
  readonly zoom: () => Zoom;
  readonly data: () => Promise<GraphData>;
}

export interface Controls {
  /** Sets every control to the view, and filters table and list as the picture is. */
  readonly show: (view: View, data: GraphData, shown: CitationGraph) => void;
  /** Writes how much is shown; read out as well when a filter has changed it. */
  readonly tell: (tally: string, aloud: boolean) => void;
  readonly say: (words: string) => void;
  /** Says that an address was out of date; nothing when it was not. */
  readonly warn: (stale: readonly string[]) => void;
  /** Says that the data did not come, and what is there without them. */
  readonly sayFailed: () => void;
  readonly startPath: (from: string) => void;
  /** Whether the document ends a path that waited for its end. */
  readonly endPath: (to: string) => boolean;
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
  wakeBrush(root, years);
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[data-show]'))
    link.addEventListener('click', (event) => {
      // Without the data all three stand in the page, and the link leads to one.
      if (root.dataset['show'] === undefined) return;
      event.preventDefault();
      actions.change({ show: link.dataset['show'] as Show });
    });
  const live = find(root, '[data-says]', HTMLElement);
  const say = (words: string): void => void (live.textContent = words);
  wakeButtons(root, { ...actions, say });
  wakeFinder(root, actions);
  const paths = wakePathBox(root, { ...actions, say });
  const notice = find(root, '[data-notice]', HTMLElement);
  return {
    startPath: (from) => void paths.start(from),
    endPath: paths.end,
    say,
    warn: (stale) => {
      notice.hidden = stale.length === 0;
      notice.textContent =
        stale.length === 0
          ? ''
          : `This address does not fit the graph as it is now (${stale.join(', ')}). You see the default view.`;
    },
    sayFailed: () => {
      delete root.dataset['show'];
      notice.hidden = false;
      notice.textContent =
        'The data of the graph could not be loaded, so filters and paths are at rest. The picture, the table and the list are whole, and every mark leads to its page. Reload to try again.';
    },
    tell: (tally, aloud) => {
      find(root, '[data-tally]', HTMLElement).textContent = tally;
      if (aloud) say(tally);
    },
    show: (view, data, shown) => {
      writeInputs(inputs, view);
      writeYears(root, years);
      for (const link of root.querySelectorAll<HTMLAnchorElement>('a[data-show]'))
        link.setAttribute('aria-current', String(link.dataset['show'] === view.show));
      paths.show(view, data);
      followRows(root, view, data.graph, shown);
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
    only: checked('only').length > 0,
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

/** A click beside the handles brings the nearer one there: the years can be chosen without a drag. */
function wakeBrush(root: HTMLElement, years: readonly HTMLInputElement[]): void {
  const brush = root.querySelector<HTMLElement>('.brush');
  brush?.addEventListener('click', ({ target, clientX }) => {
    const [one, other] = years;
    if (target !== brush || !one || !other) return;
    const { left, width } = brush.getBoundingClientRect();
    const [min, max] = [Number(one.min), Number(one.max)];
    const year = min + ((clientX - left) / width) * (max - min);
    const far = (input: HTMLInputElement): number => Math.abs(Number(input.value) - year);
    const near = far(one) <= far(other) ? one : other;
    near.value = String(Math.round(year));
    near.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

function writeYears(root: HTMLElement, years: readonly HTMLInputElement[]): void {
  const output = root.querySelector('[data-years]');
  const [from, to] = years.map((input) => Number(input.value)).sort((a, b) => a - b);
  if (output && from !== undefined && to !== undefined) output.textContent = `${from}–${to}`;
}

/** How long a button says what came of it before it says again what it does. */
const heed = 4000;
let heeding: ReturnType<typeof setTimeout> | undefined;

async function copyAddress(button: HTMLButtonElement, say: (words: string) => void): Promise<void> {
  const offer = (button.dataset['offer'] ??= button.textContent.trim());
  const isCopied = await navigator.clipboard.writeText(location.href).then(
    () => true,
    () => false,
  );
  button.textContent = isCopied ? 'Copied' : 'Copy it from the address bar';
  say(isCopied ? 'The address of this view is copied.' : 'The address could not be copied.');
  clearTimeout(heeding);
  heeding = setTimeout(() => (button.textContent = offer), heed);
}

/** Which way the picture goes when a reader wants to see what lies to the left, the right, above or below. */
const directions = [
  ['left', 1, 0],
  ['right', -1, 0],
  ['up', 0, 1],
  ['down', 0, -1],
] as const;

function wakeButtons(
  root: HTMLElement,
  actions: ControlActions & { readonly say: (words: string) => void },
): void {
  const on = (name: string, act: (button: HTMLButtonElement) => void): void => {
    for (const button of root.querySelectorAll<HTMLButtonElement>(`button[data-do="${name}"]`))
      button.addEventListener('click', () => act(button));
  };
  on('in', () => actions.zoomBy(1.4));
  on('out', () => actions.zoomBy(1 / 1.4));
  on('whole', () => actions.change({ zoom: null }));
  on('show-picture', () => actions.change({ show: 'picture' }));
  on('put-out', () => actions.change({ path: null, selected: null }));
  // Before a long table the filters wait folded up, so that neither stands in the other's way.
  on('filters', (button) => {
    const isOpen = root.toggleAttribute('data-filters');
    button.setAttribute('aria-expanded', String(isOpen));
  });
  for (const [name, x, y] of directions) on(name, () => actions.panBy(x, y));
  on('reset', () => actions.change(defaultView));
  on('copy', (button) => void copyAddress(button, actions.say));
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

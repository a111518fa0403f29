// Where a reader asks how one document leads to another: two fields, and the answer. Beside the picture where there is
// room, else below it: an answer never moves the picture under a finger.
import type { GraphData } from '../graph-data.ts';
import type { View } from '../view-state.ts';
import { element, find } from './element.ts';
import { answerPath } from './path-answer.ts';

export interface PathActions {
  readonly change: (change: Partial<View>) => void;
  readonly select: (id: string) => void;
  readonly data: () => Promise<GraphData>;
  readonly say: (words: string) => void;
}

export interface PathBox {
  readonly show: (view: View, data: GraphData) => void;
  /** Opens the box with the document that the path is to start from. */
  readonly start: (from: string) => Promise<void>;
  /** Takes the document that is chosen next, in the picture say, for the end of a path so started; false where none waits. */
  readonly end: (to: string) => boolean;
}

// As in stage.css: from this width on there is a column beside the picture.
const wideScreen = '(min-width: 66.01rem)';

/**
 * Wakes the fields for a path.
 *
 * @example const paths = wakePathBox(root, actions); paths.show(view, data);
 */
export function wakePathBox(root: HTMLElement, actions: PathActions): PathBox {
  const box = find(root, 'details.paths', HTMLDetailsElement);
  const from = find(root, 'select[data-path="from"]', HTMLSelectElement);
  const to = find(root, 'select[data-path="to"]', HTMLSelectElement);
  const show = wakeAnswer(root, actions, from);
  let lit: View['path'] = null;
  let waits = false;
  const fill = ({ groups }: GraphData): void => {
    if (from.options.length < 2) for (const field of [from, to]) field.append(...optionsOf(groups));
  };
  const read = (): void => {
    const both = from.value !== '' && to.value !== '' && from.value !== to.value;
    waits &&= !both;
    actions.change({ path: both ? [from.value, to.value] : null, selected: null });
  };
  for (const field of [from, to]) field.addEventListener('change', read);
  box.addEventListener('toggle', () => box.open && void actions.data().then(fill));
  return {
    start: async (id) => {
      fill(await actions.data());
      from.value = id;
      if (to.value === id) to.value = '';
      box.open = true;
      to.focus();
      waits = true;
      read();
      if (to.value === '')
        actions.say('Choose the document that the path is to lead to, here or in the picture.');
    },
    end: (id) => {
      const isThere = [...to.options].some(({ value }) => value === id);
      if (!waits || !box.open || !isThere || id === from.value) return false;
      to.value = id;
      read();
      return true;
    },
    // A path that was put out by other means than these fields leaves them empty, so that it can be chosen again.
    show: ({ path }, data) => {
      if (path || box.open) fill(data);
      // What is open or focused in an answer stays so while the rest of the view changes.
      if (!show(path, data)) return;
      if (path) {
        box.open = true;
        [from.value, to.value] = path;
      } else if (lit && from.value === lit[0] && to.value === lit[1]) from.value = to.value = '';
      lit = path;
    },
  };
}

/**
 * The place of the answer: a function that shows the one to a path, and says whether it was another before.
 *
 * @param first what has the focus when an answer that had it is gone
 */
function wakeAnswer(
  root: HTMLElement,
  actions: PathActions,
  first: HTMLElement,
): (path: View['path'], data: GraphData) => boolean {
  const answer = find(root, '[data-answer]', HTMLElement);
  const outcome = find(root, '[data-outcome]', HTMLElement);
  const below = root.querySelector<HTMLButtonElement>('[data-do="read-path"]');
  below?.addEventListener('click', () => {
    answer.scrollIntoView({ block: 'nearest' });
    answer.focus({ preventScroll: true });
  });
  placeAnswer(root, answer);
  let told = '';
  return (path, { graph }) => {
    const asked = path?.join(' ') ?? '';
    if (asked === told) return false;
    told = asked;
    if (below) below.disabled = !path;
    const found = path && answerPath(graph, path, actions.select);
    outcome.textContent = found?.outcome ?? 'Choose two documents.';
    actions.say(found?.says ?? 'The path is cleared.');
    // The button that puts it out goes with it.
    if (!found && answer.contains(document.activeElement)) first.focus();
    answer.hidden = !path;
    const out = button('Clear the path', () => actions.change({ path: null }));
    answer.replaceChildren(...(found ? [...found.parts, element('p', {}, out)] : []));
    return true;
  };
}

function placeAnswer(root: HTMLElement, answer: HTMLElement): void {
  const wide = matchMedia(wideScreen);
  const beside = find(root, '.path-box', HTMLElement);
  const below = find(root, '.sheet', HTMLElement);
  const place = (): void => {
    if (wide.matches) beside.append(answer);
    else below.after(answer);
  };
  place();
  wide.addEventListener('change', place);
}

function button(words: string, onclick: () => void): HTMLButtonElement {
  return element('button', { type: 'button', class: 'tool', onclick }, words);
}

/** The documents by lane; both fields offer the same. */
function optionsOf(groups: GraphData['groups']): readonly HTMLElement[] {
  return groups.map(({ label, documents }) =>
    element(
      'optgroup',
      { label },
      ...documents.map(({ id, name }) => element('option', { value: id }, name)),
    ),
  );
}

// Notes beside the text when one of them is open: it stands level with its call, and its neighbours make room, so that
// none covers another. At rest the places are the style sheet's (note-anchors.ts). Runs in the browser.

/** The gap between two notes in rem, as in note-anchors.ts. */
const GAP = 1.1;

/**
 * Brings a note level with its call and moves the others out of its way; null puts all back in their places.
 */
export function levelNotes(open: { readonly note: HTMLElement; readonly call: HTMLElement } | null): void {
  const all = [...document.querySelectorAll<HTMLElement>('.notes .note')];
  for (const note of all) note.style.top = '';
  if (!open) return;
  const notes = all.filter((note) => note.checkVisibility());
  const at = notes.indexOf(open.note);
  if (at < 0) return;
  const gap = GAP * parseFloat(getComputedStyle(document.documentElement).fontSize);
  const boxes = notes.map((note) => note.getBoundingClientRect());
  const rest = boxes.map(({ top }) => top);
  const heights = boxes.map(({ height }) => height + gap);
  const tops = [...rest];
  const origin = open.note.offsetParent?.getBoundingClientRect().top ?? 0;
  const call = open.call.getBoundingClientRect().top;
  tops[at] = call;
  // Those before it move up as far as they must, but the first not out of the column.
  for (let i = at - 1; i >= 0; i -= 1)
    tops[i] = Math.min(rest[i] ?? 0, (tops[i + 1] ?? 0) - (heights[i] ?? 0));
  tops[0] = Math.max(tops[0] ?? 0, origin);
  for (let i = 1; i < notes.length; i += 1) {
    const wanted = i > at ? callTop(notes[i], rest[i]) : (tops[i] ?? 0);
    tops[i] = Math.max(wanted, (tops[i - 1] ?? 0) + (heights[i - 1] ?? 0));
  }
  // All of them, for what has no place of its own here would follow the ones that have moved.
  notes.forEach((note, i) => (note.style.top = `${Math.round((tops[i] ?? 0) - origin)}px`));
}

/** Where a note's call is; where it is not in sight, the note stays where it is. */
function callTop(note: HTMLElement | undefined, rest = 0): number {
  const calls = document.querySelectorAll(`a.call[href="#${note?.id}"]`);
  const shown = [...calls].find((call) => call.checkVisibility());
  return shown?.getBoundingClientRect().top ?? rest;
}

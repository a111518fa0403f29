// What a reader does with the calls and notes of a chapter: mouse, touch, keyboard, address.
import { NoteOpener } from './note-opener.ts';

/** Milliseconds a pointer rests on a call before its note shows, and may be away before it goes. */
const HOVER = { show: 180, hide: 320 };

/** Wakes the calls and notes of the page. */
export function wakeNotes(): void {
  const opener = new NoteOpener();
  const hover = new Hover(opener);
  for (const call of opener.calls) wakeCall(call, opener, hover);
  for (const note of document.querySelectorAll<HTMLElement>('.note')) wakeNote(note, opener, hover);
  document.addEventListener('keydown', (event) => {
    onKey(event, opener);
  });
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof Node) opener.yieldTo(target);
  });
  const openAddressed = (): void => {
    const id = location.hash.slice(1);
    if (!id.startsWith('note-')) return;
    // A note of another chapter, `note-30`, has a page of its own, `notes/30/`; one that there is not is told there.
    if (document.getElementById(id)) opener.showById(id);
    else location.replace(`../../${id.replace('-', 's/')}/`);
  };
  const close = (): void => opener.close(false);
  addEventListener('hashchange', openAddressed);
  addEventListener('resize', () => opener.level());
  addEventListener('beforeprint', close);
  opener.beside.addEventListener('change', close);
  openAddressed();
}

/** Shows a note while a mouse rests on its call, and hides it when the mouse has left call and note. */
class Hover {
  readonly #opener: NoteOpener;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(opener: NoteOpener) {
    this.#opener = opener;
  }

  rest(call: HTMLElement): void {
    this.stop();
    this.#timer = setTimeout(() => {
      const { open } = this.#opener;
      // A note that was opened on purpose, before or since, is not taken away by a pointer that happens to rest.
      if (!open || open.passing) this.#opener.show(call, { passing: true });
    }, HOVER.show);
  }

  leave(): void {
    this.stop();
    this.#timer = setTimeout(() => {
      const { open } = this.#opener;
      if (open?.passing && !open.note.matches(':hover')) this.#opener.close(false);
    }, HOVER.hide);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}

function wakeCall(call: HTMLElement, opener: NoteOpener, hover: Hover): void {
  let wasOpen = false;
  call.addEventListener('pointerdown', () => {
    // A click elsewhere closes a popover before the call hears of it; so the call remembers.
    wasOpen = opener.open?.call === call && !opener.open.passing;
  });
  call.addEventListener('click', (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    hover.stop();
    if (wasOpen && event.detail > 0) opener.close(true);
    else opener.show(call, { focus: event.detail === 0 });
    wasOpen = false;
  });
  call.addEventListener('pointerenter', (event) => {
    if (event.pointerType === 'mouse') hover.rest(call);
  });
  call.addEventListener('pointerleave', () => {
    hover.leave();
  });
}

function wakeNote(note: HTMLElement, opener: NoteOpener, hover: Hover): void {
  note.addEventListener('pointerleave', () => {
    hover.leave();
  });
  // Closed by the browser itself: a click elsewhere, the back gesture.
  note.addEventListener('toggle', (event) => {
    const closed = event.newState === 'closed' && !note.matches(':popover-open');
    if (closed && opener.open?.note === note) opener.close(note.contains(document.activeElement));
  });
}

function onKey(event: KeyboardEvent, opener: NoteOpener): void {
  if (event.key === 'Escape' && opener.open) opener.close(true);
  else if (event.key === 'n' && isPlain(event)) opener.step(1);
  else if (event.key === 'p' && isPlain(event)) opener.step(-1);
  else return;
  event.preventDefault();
}

/** A key pressed for the page, not typed into a field or meant for the browser. */
function isPlain(event: KeyboardEvent): boolean {
  const target = event.target instanceof Element ? event.target : null;
  return (
    !event.ctrlKey && !event.metaKey && !event.altKey && !target?.closest('input, textarea, select, dialog')
  );
}

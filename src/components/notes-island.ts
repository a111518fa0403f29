// Opens the notes of a chapter where they are called: highlighted beside the text where there is room, in a popover at
// the call or a sheet from the bottom elsewhere. One at a time; the notes themselves are the list in the page.
import { NOTES_BESIDE } from './note-anchors.ts';
import { noteTools } from './note-tools.ts';

/** Milliseconds a pointer rests on a call before its note shows, and may be away before it goes. */
const HOVER = { show: 180, hide: 320 };

interface OpenNote {
  readonly note: HTMLElement;
  readonly call: HTMLElement;
  /** Opened by a resting pointer, so it goes when the pointer goes. */
  passing: boolean;
}

/** Wakes the calls and notes of the page. */
export function wakeNotes(): void {
  const beside = matchMedia(NOTES_BESIDE);
  const calls = [...document.querySelectorAll<HTMLElement>('a.call')];
  let open: OpenNote | null = null;
  let timer = 0;
  const isBeside = (): boolean => beside.matches && CSS.supports('anchor-name', '--a');
  const noteOf = (call: HTMLElement): HTMLElement | null =>
    document.getElementById((call.getAttribute('href') ?? '#').slice(1));

  const close = (returnFocus: boolean): void => {
    if (!open) return;
    const { note, call } = open;
    open = null;
    tools.element.remove();
    for (const part of [call, note]) part.classList.remove('on', 'lit');
    if (note.matches(':popover-open')) note.hidePopover();
    note.popover = 'auto';
    if (returnFocus) call.focus();
    if (location.hash === `#${note.id}`) history.replaceState(null, '', location.pathname + location.search);
  };

  const show = (call: HTMLElement, how: { passing?: boolean; focus?: boolean } = {}): void => {
    const note = noteOf(call);
    if (!note) return;
    const passing = how.passing ?? false;
    if (open?.note === note) open = { ...open, passing };
    else {
      const wasPinned = open?.note.popover === 'manual';
      close(false);
      open = { note, call, passing };
      if (!isBeside()) {
        if (!passing) bringIntoView(call);
        showPopover(note, call, wasPinned);
      }
    }
    // Beside the text a resting pointer only marks the pair; nothing moves until it is asked for.
    for (const part of [call, note]) {
      part.classList.toggle('lit', passing);
      part.classList.toggle('on', !passing || !isBeside());
    }
    if (passing) return;
    history.replaceState(null, '', `#${note.id}`);
    if (how.focus) note.focus({ preventScroll: true });
    if (isBeside()) bringIntoView(call);
    else uncover(call, note);
  };

  const showPopover = (note: HTMLElement, call: HTMLElement, pinned: boolean): void => {
    if (!('showPopover' in note)) return;
    note.append(tools.element);
    tools.setPinned(pinned);
    if (pinned) note.popover = 'manual';
    note.showPopover({ source: call });
  };

  const step = (by: 1 | -1): void => {
    const at = open ? calls.indexOf(open.call) + by : firstBelow(calls, by);
    const call = calls[at];
    if (call) show(call, { focus: true });
  };

  const pin = (): void => {
    if (!open) return;
    const { note, call } = open;
    const pinned = note.popover !== 'manual';
    // Changing the kind of popover hides it; the note must not count as closed for that.
    const kept = open;
    open = null;
    note.popover = pinned ? 'manual' : 'auto';
    note.showPopover({ source: call });
    open = { ...kept, passing: false };
    tools.setPinned(pinned);
  };

  const tools = noteTools({ step, pin, close: () => close(true) });

  const openAddressed = (): void => {
    const number = /^#note-(.+)$/.exec(location.hash)?.[1];
    const call = number ? document.getElementById(`call-${number}`) : null;
    if (call) show(call, { focus: true });
  };

  for (const call of calls) {
    let wasKept = false;
    call.addEventListener('pointerdown', () => {
      wasKept = open?.call === call && !open.passing;
    });
    call.addEventListener('click', (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      clearTimeout(timer);
      if (wasKept && event.detail > 0) close(true);
      else show(call, { focus: event.detail === 0 });
      wasKept = false;
    });
    call.addEventListener('pointerenter', (event) => {
      if (event.pointerType !== 'mouse') return;
      clearTimeout(timer);
      if (open && !open.passing) return;
      timer = window.setTimeout(() => show(call, { passing: true }), HOVER.show);
    });
    call.addEventListener('pointerleave', leave);
  }

  function leave(): void {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      if (open?.passing && !open.note.matches(':hover')) close(false);
    }, HOVER.hide);
  }

  for (const note of document.querySelectorAll<HTMLElement>('.note')) {
    note.addEventListener('pointerleave', leave);
    // Closed by the browser itself: a click elsewhere, the back gesture.
    note.addEventListener('toggle', (event) => {
      if (
        (event as ToggleEvent).newState === 'closed' &&
        open?.note === note &&
        !note.matches(':popover-open')
      ) {
        close(note.contains(document.activeElement));
      }
    });
  }

  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && open) {
      event.preventDefault();
      close(true);
    } else if ((event.key === 'n' || event.key === 'p') && isPlain(event)) {
      event.preventDefault();
      step(event.key === 'n' ? 1 : -1);
    }
  });
  addEventListener('hashchange', openAddressed);
  addEventListener('beforeprint', () => close(false));
  beside.addEventListener('change', () => close(false));
  openAddressed();
}

/** A key pressed for the page, not typed into a field or meant for the browser. */
function isPlain(event: KeyboardEvent): boolean {
  const target = event.target instanceof Element ? event.target : null;
  return (
    !event.ctrlKey && !event.metaKey && !event.altKey && !target?.closest('input, textarea, select, dialog')
  );
}

/** The first call below the top of the window, or for a step back the last one above its middle. */
function firstBelow(calls: readonly HTMLElement[], by: 1 | -1): number {
  const at = calls.findIndex((call) => call.getBoundingClientRect().top > 0);
  if (at < 0) return by > 0 ? -1 : calls.length - 1;
  return by > 0 ? at : at - 1;
}

/** Scrolls only when the call is out of sight. */
function bringIntoView(call: HTMLElement): void {
  const { top, bottom } = call.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) scrollBy({ top: top - innerHeight * 0.3, behavior: 'instant' });
}

/** Scrolls the call out from under the sheet that opened over it. */
function uncover(call: HTMLElement, note: HTMLElement): void {
  const line = call.getBoundingClientRect();
  const box = note.getBoundingClientRect();
  if (line.bottom > box.top && line.top < box.bottom) {
    scrollBy({ top: line.top - innerHeight * 0.2, behavior: 'instant' });
  }
}

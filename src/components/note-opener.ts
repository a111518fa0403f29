// Which note is open, and how: marked beside the text where there is room, in a popover at its call or a sheet from the
// bottom elsewhere. One at a time; the notes themselves are the list in the page. Runs in the browser.
import { leadingCalls } from './layer-switch.ts';
import { NOTES_BESIDE } from './note-anchors.ts';
import { noteTools } from './note-tools.ts';
import { levelNotes } from './side-notes.ts';

const CAN_POP_UP = 'popover' in HTMLElement.prototype;

interface OpenNote {
  readonly note: HTMLElement;
  readonly call: HTMLElement;
  /** Opened by a resting pointer, so it goes when the pointer goes. */
  readonly passing: boolean;
}

/** How a note is opened: by a pointer that rests, or for the keyboard, with the focus. */
export interface Manner {
  readonly passing?: boolean;
  readonly focus?: boolean;
}

export class NoteOpener {
  readonly beside = matchMedia(NOTES_BESIDE);
  readonly #calls = [...document.querySelectorAll<HTMLElement>('a.call')];
  readonly #tools = noteTools({
    step: (by) => this.step(by),
    pin: () => this.pin(),
    close: () => this.close(true),
  });
  /** Says to who cannot see it that there is no note to step to. */
  readonly #says = document.createElement('p');
  #open: OpenNote | null = null;

  constructor() {
    this.#says.className = 'unseen';
    this.#says.setAttribute('role', 'status');
    document.querySelector('main')?.append(this.#says);
  }

  get calls(): readonly HTMLElement[] {
    return this.#calls;
  }

  get open(): OpenNote | null {
    return this.#open;
  }

  /** False in browsers from before popovers, where a call jumps to the list as without scripts. */
  get canOpen(): boolean {
    return this.#isBeside || CAN_POP_UP;
  }

  /** Opens the note of a call, closing any other. */
  show(call: HTMLElement, { passing = false, focus = false }: Manner = {}): void {
    const note = noteOf(call);
    if (!note) return;
    if (!this.canOpen) {
      if (!passing) location.hash = note.id;
      return;
    }
    if (this.#open?.note === note && this.#open.call === call) this.#open = { note, call, passing };
    else this.#replace({ note, call, passing });
    // Beside the text a resting pointer only marks the pair; nothing moves until it is asked for.
    for (const part of [call, note]) {
      part.classList.toggle('lit', passing);
      part.classList.toggle('on', !passing || !this.#isBeside);
    }
    if (passing) return;
    history.replaceState(null, '', `#${note.id}`);
    if (focus) note.focus({ preventScroll: true });
    this.level();
    if (this.#isBeside) {
      bringIntoView(call);
      showWhole(call, note);
    } else uncover(call, note);
  }

  /** Opens the note with this id at its first call in sight. */
  showById(id: string): void {
    const calls = this.#calls.filter((call) => call.getAttribute('href') === `#${id}`);
    const call = leadingCalls(calls)[0] ?? calls[0];
    if (call && this.canOpen) this.show(call, { focus: true });
  }

  /** Closes the open note, if any. */
  close(returnFocus: boolean): void {
    if (!this.#open) return;
    const { note, call } = this.#open;
    this.#open = null;
    this.#tools.element.remove();
    for (const part of [call, note]) part.classList.remove('on', 'lit');
    this.level();
    if (CAN_POP_UP) {
      if (note.matches(':popover-open')) note.hidePopover();
      note.popover = 'auto';
    }
    if (returnFocus) call.focus();
    if (location.hash === `#${note.id}`) history.replaceState(null, '', location.pathname + location.search);
  }

  /** Puts the notes beside the text where they belong now. */
  level(): void {
    levelNotes(this.#isBeside && this.#open?.passing === false ? this.#open : null);
  }

  /** Closes a note over the text when the focus goes to what it may cover; one that is kept open on purpose stays. */
  yieldTo(target: Node): void {
    if (!this.#open || this.#isBeside || this.#open.note.popover === 'manual') return;
    const { note, call } = this.#open;
    if (!note.contains(target) && !call.contains(target)) this.close(false);
  }

  /** Goes to the next note or the one before; from none, to the one nearest the reading place. */
  step(by: 1 | -1): void {
    const open = this.#open;
    const shown = leadingCalls(this.#calls);
    // A call in the layer beside the one that is stepped through counts as its twin there.
    const from =
      open && (shown.includes(open.call) ? open.call : shown.find((link) => noteOf(link) === open.note));
    const call = shown[from ? shown.indexOf(from) + by : nearest(shown, by)];
    if (call) this.show(call, { focus: true });
    this.#says.textContent = call ? '' : by > 0 ? 'Last note' : 'First note';
  }

  /** Keeps the open note open while the page is clicked, or lets it go again. */
  pin(): void {
    if (!this.#open) return;
    const { note, call } = this.#open;
    const pinned = note.popover !== 'manual';
    // Changing the kind of popover hides it; the note must not count as closed for that.
    this.#open = null;
    note.popover = pinned ? 'manual' : 'auto';
    note.showPopover({ source: call });
    this.#open = { note, call, passing: false };
    this.#tools.setPinned(pinned);
  }

  get #isBeside(): boolean {
    return this.beside.matches && CSS.supports('anchor-name', '--a');
  }

  #replace(next: OpenNote): void {
    const pinned = this.#open?.note.popover === 'manual';
    this.close(false);
    this.#open = next;
    if (this.#isBeside) return;
    if (!next.passing) bringIntoView(next.call);
    next.note.append(this.#tools.element);
    this.#tools.setPinned(pinned);
    if (pinned) next.note.popover = 'manual';
    next.note.showPopover({ source: next.call });
  }
}

function noteOf(call: HTMLElement): HTMLElement | null {
  return document.getElementById((call.getAttribute('href') ?? '#').slice(1));
}

/** The first call below the top of the window, or for a step back the last one above it. */
function nearest(calls: readonly HTMLElement[], by: 1 | -1): number {
  const at = calls.findIndex((call) => call.getBoundingClientRect().top > 0);
  if (at < 0) return by > 0 ? -1 : calls.length - 1;
  return by > 0 ? at : at - 1;
}

/** Scrolls only when the call is out of sight. */
function bringIntoView(call: HTMLElement): void {
  const { top, bottom } = call.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) scrollBy({ top: top - innerHeight * 0.3, behavior: 'instant' });
}

/** Scrolls a note that runs below the window into it, as far as its call stays in sight. */
function showWhole(call: HTMLElement, note: HTMLElement): void {
  const below = note.getBoundingClientRect().bottom + 16 - innerHeight;
  const above = call.getBoundingClientRect().top - innerHeight * 0.1;
  if (below > 0 && above > 0) scrollBy({ top: Math.min(below, above), behavior: 'instant' });
}

/** Scrolls the call out from under the sheet that opened over it. */
function uncover(call: HTMLElement, note: HTMLElement): void {
  const line = call.getBoundingClientRect();
  const box = note.getBoundingClientRect();
  if (line.bottom > box.top && line.top < box.bottom) {
    scrollBy({ top: line.top - innerHeight * 0.2, behavior: 'instant' });
  }
}

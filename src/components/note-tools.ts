// The small bar inside an open note: back, on, keep open, close. One bar, moved from note to note.

interface Actions {
  readonly step: (by: 1 | -1) => void;
  readonly pin: () => void;
  readonly close: () => void;
}

interface NoteTools {
  readonly element: HTMLElement;
  /** Shows whether the note is kept open. */
  readonly setPinned: (pinned: boolean) => void;
}

/** Makes the bar. */
export function noteTools({ step, pin, close }: Actions): NoteTools {
  const element = document.createElement('div');
  element.className = 'note-tools';
  const keep = button('Keep open', 'Keep open until another is called', pin);
  element.append(
    button('←', 'Previous note (p)', () => step(-1)),
    button('→', 'Next note (n)', () => step(1)),
    keep,
    button('×', 'Close note (Esc)', close, 'close'),
  );
  return { element, setPinned: (pinned) => keep.setAttribute('aria-pressed', String(pinned)) };
}

function button(text: string, name: string, act: () => void, className = ''): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.className = className;
  for (const attribute of ['title', 'aria-label']) made.setAttribute(attribute, name);
  made.addEventListener('click', act);
  return made;
}

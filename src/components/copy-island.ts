// Buttons that copy a text of the page: `<button data-copy="id">` copies what the element of that id holds.

/** Wakes every copy button; where the clipboard is refused the text is selected instead. */
export function wakeCopyButtons(): void {
  const status = document.querySelector('[data-copied]');
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    const { textContent: label, ariaLabel: name } = button;
    button.addEventListener('click', () => {
      const source = document.getElementById(button.dataset['copy'] ?? '');
      if (!source) return;
      void copy(source).then((done) => {
        const word = done ? 'Copied' : 'Selected';
        const copied = name?.replace(label.trim(), word) ?? null;
        button.textContent = word;
        button.ariaLabel = copied;
        // The name of a button that has the focus is not read anew when it changes; a status is.
        if (status) status.textContent = copied ?? word;
        setTimeout(() => {
          button.textContent = label;
          button.ariaLabel = name;
          if (status) status.textContent = '';
        }, 2000);
      });
    });
  }
}

async function copy(source: HTMLElement): Promise<boolean> {
  try {
    const text = source.textContent;
    // Italics go along for whoever pastes into a text that has them; the plain copy stays plain.
    if (source.querySelector('em') && 'write' in navigator.clipboard)
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/plain': asBlob(text, 'text/plain'),
          'text/html': asBlob(source.innerHTML, 'text/html'),
        }),
      ]);
    else await navigator.clipboard.writeText(text);
    return true;
  } catch {
    getSelection()?.selectAllChildren(source);
    return false;
  }
}

function asBlob(text: string, type: string): Blob {
  return new Blob([text], { type });
}

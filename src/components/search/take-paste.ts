// A paste of several lines: the field has one, so it shows them run together, and the text itself goes beside it.

/** The most of a paste that the field shows. */
const SHOWN = 300;

/** The text of a paste of more than one line, shown in the field; null for any other, which is left to the browser. */
export function takePaste(event: ClipboardEvent, input: HTMLInputElement): string | null {
  const text = event.clipboardData?.getData('text') ?? '';
  if (!/\n\s*\S/.test(text.trim())) return null;
  event.preventDefault();
  showPaste(text, input);
  return text;
}

/** Shows the beginning of a text in the field, on one line. */
export function showPaste(text: string, input: HTMLInputElement): void {
  input.value = text.replace(/\s+/g, ' ').trim().slice(0, SHOWN);
}

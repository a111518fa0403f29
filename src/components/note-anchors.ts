// Where the notes of a chapter stand on a wide screen: each beside its call, and below the note before it. CSS anchors
// say so without a script, so that nothing moves after the first paint.

/** The width from which a chapter has room for notes beside its text; `chapter.css` and the notes' script use it too. */
export const NOTES_BESIDE = '(min-width: 62rem)';

/**
 * The rules that place the notes of one chapter, in the order of their calls.
 *
 * @example noteAnchors([4, 5]) // '#call-4{anchor-name:--c4}…#note-5{top:max(anchor(--c5 top),anchor(--n4 bottom) + 1.1rem)}'
 */
export function noteAnchors(notes: readonly number[]): string {
  const anchors = notes.map((n) => `#call-${n}{anchor-name:--c${n}}#note-${n}{anchor-name:--n${n}}`);
  const tops = notes.map((n, at) => {
    const before = notes[at - 1];
    const beside = `anchor(--c${n} top)`;
    const top = before === undefined ? beside : `max(${beside},anchor(--n${before} bottom) + 1.1rem)`;
    // An open note stands exactly at its call, over its neighbours if need be.
    return `.notes #note-${n}{top:${top}}.notes #note-${n}:is(.on,:target){top:${beside}}`;
  });
  return `${anchors.join('')}@media screen and ${NOTES_BESIDE}{${tops.join('')}}`;
}

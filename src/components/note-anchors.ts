// Where the notes of a chapter stand on a wide screen: each beside its call, and below the note before it. CSS anchors
// say so without a script, so that nothing moves after the first paint.

/** The width from which a chapter has room for notes beside its text; `chapter.css` and the notes' script use it too. */
export const NOTES_BESIDE = '(min-width: 62rem)';

/** The notes that each layer of a text of two layers calls. */
export interface NotesByLayer {
  readonly digest: ReadonlySet<number>;
  readonly article: ReadonlySet<number>;
}

/**
 * The rules that place the notes of one chapter, in the order of their calls.
 *
 * @example noteAnchors([4, 5]) // '#call-4{anchor-name:--c4}…#note-5{top:max(anchor(--c5 top),anchor(--n4 bottom) + 1.1rem)}'
 */
export function noteAnchors(notes: readonly number[], layers: NotesByLayer | null = null): string {
  const anchors = notes.map((n) => `${callAnchor(n, layers)}#note-${n}{anchor-name:--n${n}}`);
  // A note whose call is in a layer out of sight is itself out of sight, and the next one stands below nothing.
  const nothing = layers ? ',-99rem' : '';
  const tops = notes.map((n, at) => {
    const before = notes[at - 1];
    const beside = `anchor(--c${n} top)`;
    const top =
      before === undefined ? beside : `max(${beside},anchor(--n${before} bottom${nothing}) + 1.1rem)`;
    // An open note stands exactly at its call, over its neighbours if need be.
    return `.notes #note-${n}{top:${top}}.notes #note-${n}:is(.on,:target){top:${beside}}`;
  });
  return `${anchors.join('')}@media screen and ${NOTES_BESIDE}{${tops.join('')}}${layers ? hiddenNotes(notes, layers) : ''}`;
}

/** Where both layers call a note it stands at the article's call, or at the digest's where that one is opened. */
function callAnchor(n: number, layers: NotesByLayer | null): string {
  const name = `{anchor-name:--c${n}}`;
  if (!layers?.article.has(n)) return `#call-${n}${name}`;
  return `#full-call-${n},[data-layer='digest'] #call-${n},#call-${n}:is(.on,:target)${name}`;
}

function hiddenNotes(notes: readonly number[], { digest, article }: NotesByLayer): string {
  return notes
    .filter((n) => !digest.has(n) || !article.has(n))
    .map((n) => `[data-layer='${digest.has(n) ? 'article' : 'digest'}'] #note-${n}{display:none}`)
    .join('');
}

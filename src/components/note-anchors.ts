// Where the notes of a chapter stand on a wide screen: each beside its call, and below the note before it. CSS anchors
// say so without a script, so that nothing moves after the first paint.

/** The width from which a chapter has room for notes beside its text; `notes-beside.css` and the notes' script use it too. */
export const NOTES_BESIDE = '(min-width: 62rem)';

/** The notes that each layer of a text of two layers calls. */
export interface NotesByLayer {
  readonly digest: ReadonlySet<number>;
  readonly article: ReadonlySet<number>;
}

/**
 * The rules that place the notes of one chapter, in the order of their calls. A note that is opened stays in its place
 * among the others, so that none covers another; side-notes.ts brings it level with its call.
 *
 * @example noteAnchors([4, 5]) // '@media…{#call-4{anchor-name:--c4}#note-4{anchor-name:--n4;top:anchor(--c4 top)}…}'
 */
export function noteAnchors(notes: readonly number[], layers: NotesByLayer | null = null): string {
  // A note whose call is in a layer out of sight is itself out of sight, and the next one stands below nothing.
  const nothing = layers ? ',-99rem' : '';
  const places = notes.map((n, at) => {
    const before = notes[at - 1];
    const beside = `anchor(--c${n} top)`;
    const top =
      before === undefined ? beside : `max(${beside},anchor(--n${before} bottom${nothing}) + 1.1rem)`;
    return `${callAnchor(n, layers)}#note-${n}{anchor-name:--n${n};top:${top}}`;
  });
  // Elsewhere nothing is placed by them, and every name costs a layout its time.
  return `@media screen and ${NOTES_BESIDE}{${places.join('')}}${layers ? hiddenNotes(notes, layers) : ''}`;
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

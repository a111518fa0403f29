// The text of a note as HTML: each citation one link to its document, symbols in their face, nothing between them that
// the printed text does not have.
import type { NotePiece } from './note-view.ts';

/** Characters: a symbol of this length still fits the narrowest column, notes at 320 px. */
const LONGEST_UNBROKEN = 32;

/**
 * The pieces of a note as HTML. Pieces that stand next to each other and cite the same document share one link.
 *
 * @param address turns a document's id into the address of its page
 * @example toNoteHtml([{ text: 'A/1', document: 'a-1', symbol: 'A/1' }], (id) => `/documents/${id}/`)
 * // '<a class="cite" href="/documents/a-1/"><span class="sym">A/1</span></a>'
 */
export function toNoteHtml(pieces: readonly NotePiece[], address: (document: string) => string): string {
  const runs: NotePiece[][] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    if (last?.[0] && last[0].document === piece.document && piece.document !== null) last.push(piece);
    else runs.push([piece]);
  }
  return runs
    .map((run) => {
      const words = run.map(pieceHtml).join('');
      const document = run[0]?.document ?? null;
      return document === null
        ? words
        : `<a class="cite" href="${escapeHtml(address(document))}">${words}</a>`;
    })
    .join('');
}

/**
 * A symbol as HTML that is not broken at a line's end; one too long for a narrow column may break after a slash.
 *
 * @example symbolHtml('A/HRC/35/35') // '<span class="sym">A/HRC/35/35</span>'
 */
export function symbolHtml(symbol: string): string {
  if (symbol.length <= LONGEST_UNBROKEN) return `<span class="sym">${escapeHtml(symbol)}</span>`;
  return `<span class="sym long">${symbol
    .split(/(?<=\/)/)
    .map(escapeHtml)
    .join('<wbr>')}</span>`;
}

function pieceHtml({ text, symbol }: NotePiece): string {
  return symbol === null ? escapeHtml(withApostrophes(text)) : symbolHtml(text);
}

/** The typewriter's apostrophe inside a word, as a printer sets it; the data keep the character of the source. */
function withApostrophes(text: string): string {
  return text.replace(/(?<=\p{L})'(?=\p{L})/gu, '’');
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

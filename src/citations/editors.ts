// Who edited: names before `(ed.)`, `, eds.,` and their kin in other languages.
import { claim } from './draft.ts';
import type { Draft } from './draft.ts';
import { isPersonName, isSurname, splitNames } from './names.ts';
import type { Scan, Stretch } from './scan.ts';

/** The role after the names of editors: `(eds.)`, `, ed.` */
export const ROLE =
  /\s?(?:\((?:eds?|trans|editors?|dirs?|hrsg|coord)\.?\)|,?\s\b(?:eds?|editors?|trans|dirs?)\b\.?)\s*,?\s*$/iu;
const ROLE_ALONE = /^\(?(?:eds?|editors?|trans|comps?|dirs?|hrsg)\.?\)?$/i;

/** `David J. Harris (ed.), Title` and `X & Y eds., Title`: answers the index of the title, null where no role is named. */
export function readEditedBy(draft: Draft, scan: Scan, pieces: readonly Stretch[]): number | null {
  const limit = Math.min(pieces.length - 1, 5);
  for (let index = 0; index < limit; index += 1) {
    const piece = pieces[index];
    if (piece === undefined) break;
    const text = scan.text.slice(pieces[0]?.start, piece.end);
    const alone = ROLE_ALONE.test(scan.text.slice(piece.start, piece.end));
    if (!ROLE.test(text) && !alone) continue;
    // `Lassa Oppenheim, International Law: A Treatise, H. Lauterpacht (ed.)`: a title stands between author and editor.
    const between = pieces
      .slice(1, index)
      .some(({ start, end }) => /[:\d]/.test(scan.text.slice(start, end)));
    if (between) return null;
    draft.authors = namesOf(text);
    claim(draft, 'name', pieces[0]?.start ?? piece.start, piece.end);
    return index + 1;
  }
  return null;
}

/** The same where nothing but names may stand before the role. */
export function readEditors(draft: Draft, scan: Scan, pieces: readonly Stretch[]): number | null {
  const index = pieces.slice(0, 5).findIndex(({ start, end }) => {
    const text = scan.text.slice(start, end);
    return ROLE.test(text) || ROLE_ALONE.test(text);
  });
  const last = pieces[index];
  if (last === undefined || index + 1 >= pieces.length) return null;
  const names = namesOf(scan.text.slice(pieces[0]?.start, last.end));
  return names.every((name) => isPersonName(name) || isSurname(name))
    ? readEditedBy(draft, scan, pieces)
    : null;
}

/** Editors after the title, `Title, X and Y, eds.`: the index of their first piece, null where none close the list. */
export function trailingEditors(scan: Scan, pieces: readonly Stretch[]): number | null {
  const textOf = (piece: Stretch | undefined): string =>
    piece === undefined ? '' : scan.text.slice(piece.start, piece.end);
  const close = pieces.length - 1;
  if (!ROLE_ALONE.test(textOf(pieces[close])) && !ROLE.test(textOf(pieces[close]))) return null;
  let first = close;
  while (first > 1 && splitNames(textOf(pieces[first - 1]).replace(/^(?:and|&) /, '')) !== null) first -= 1;
  const names = textOf({ start: pieces[first]?.start ?? 0, end: pieces[close]?.end ?? 0 });
  return first > 0 && splitNames(names.replace(ROLE, '').replace(/, (?:and|&) /g, ', ')) !== null
    ? first
    : null;
}

function namesOf(text: string): string[] {
  const bare = text.replace(ROLE, '').replace(/,?\s(?:and|&)\s/g, ', ');
  return (
    splitNames(bare) ?? (bare.split(', ').every(isSurname) ? bare.split(', ') : [text.replace(ROLE, '')])
  );
}

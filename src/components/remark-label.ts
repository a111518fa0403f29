// The name of a remark for those who do not see where it stands.
import type { Remark } from '../corpus/types.ts';

/**
 * What a remark is about, in a few words.
 *
 * @example remarkLabel(remark) // 'Our remark on I.A.3, notes 8 and 29'
 */
export function remarkLabel({ paragraph, notes }: Pick<Remark, 'paragraph' | 'notes'>): string {
  const numbers =
    notes.length < 2 ? String(notes[0]) : `${notes.slice(0, -1).join(', ')} and ${String(notes.at(-1))}`;
  const concerned = notes.length === 0 ? '' : `, ${notes.length === 1 ? 'note' : 'notes'} ${numbers}`;
  return `Our remark on ${paragraph}${concerned}`;
}

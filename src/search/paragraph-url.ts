// The address of a paragraph, from its id alone.
import type { SearchIndex } from './types.ts';

/**
 * The site-relative address of a paragraph, or null when no chapter has it.
 *
 * @example paragraphUrl('I.B.5', [['1-meaning', 'I']]) // '/chapters/1-meaning/#I.B.5'
 */
export function paragraphUrl(paragraph: string, chapters: SearchIndex['chapters']): string | null {
  const [top = ''] = paragraph.split('.');
  const chapter = chapters.find(([, section]) => section === top);
  return chapter ? `/chapters/${chapter[0]}/#${paragraph}` : null;
}

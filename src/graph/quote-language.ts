// The language of a quotation: an instrument is quoted in the version that was read, and a voice that reads aloud has to
// know which. The official languages of the United Nations, told apart by script and by their small words.

/** An official language of the United Nations, as `lang` has it. */
export type QuoteLanguage = 'ar' | 'en' | 'es' | 'fr' | 'ru' | 'zh';

const scripts: readonly (readonly [RegExp, QuoteLanguage])[] = [
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Han}/u, 'zh'],
];

/** Words that one of the languages uses all the time and the others do not. */
const smallWords: readonly (readonly [QuoteLanguage, ReadonlySet<string>])[] = [
  ['en', new Set('the of and to in for by on with which its this that as is'.split(' '))],
  ['fr', new Set('le les des du et une dans par sur aux à ses qui au pour leur ces'.split(' '))],
  ['es', new Set('el los las del y una por sobre al con sus e para como'.split(' '))],
];

/**
 * The language of a quotation; English when nothing in it speaks for another.
 *
 * @example quoteLanguage('Recordando la Carta de las Naciones Unidas') // 'es'
 */
export function quoteLanguage(quote: string): QuoteLanguage {
  const script = scripts.find(([letters]) => letters.test(quote));
  if (script) return script[1];
  const words = quote.toLowerCase().match(/\p{L}+/gu) ?? [];
  const scores = smallWords.map(
    ([language, small]) => [language, words.filter((word) => small.has(word)).length] as const,
  );
  const [best] = scores.toSorted((a, b) => b[1] - a[1]);
  return best?.[0] ?? 'en';
}

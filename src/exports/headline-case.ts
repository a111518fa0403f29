// English titles with their major words in capitals, as OSCOLA (4th edition, 3.1.2) and the Bluebook (rule 8(a)) print them.

/** Articles, conjunctions, and prepositions of up to four letters; particles of names. */
const minor = new Set(
  (
    'a an the and but or nor for so yet as if at by in of off on out over per to up via from into onto upon with than vs ' +
    'de van von der den del di da dos du la le ter bin ibn al el'
  ).split(' '),
);

/** Small words that only titles in other languages hold, and those that names bring into English ones too. */
const foreign =
  /(?<!\p{L})(?:und|für|zur|zum|des|les|aux|une|pour|dans|sur|della|dei|het|een|voor|los|las|sobre|por)(?!\p{L})/iu;
const foreignInPairs = /(?<!\p{L})(?:de|la|le|el|al|du|et|y|da|di|der|den|das)(?!\p{L})/giu;

/** Prefixes after whose hyphen the word goes on: `Co-operation`. */
const prefixes = /^(?:co|re|pre|sub)$/i;

const token = /[\p{L}\p{N}][\p{L}\p{M}\p{N}’'/.-]*/gu;

/**
 * A title with its major words in capitals. What has capitals inside, symbols and titles in other languages stay as they
 * are; nothing is set smaller.
 *
 * @example headlineCase('Transforming our world: the 2030 Agenda') // 'Transforming Our World: The 2030 Agenda'
 */
export function headlineCase(title: string): string {
  if (!isEnglish(title)) return title;
  return title.replace(token, (word, at: number) => headlineWord(word, isFirst(title.slice(0, at))));
}

function isEnglish(title: string): boolean {
  return !foreign.test(title) && (title.match(foreignInPairs) ?? []).length < 2;
}

/** Whether a word begins the title or what follows a colon or a question. */
function isFirst(before: string): boolean {
  return /(?:^|[:?!]\s)[^\p{L}\p{N}]*$/u.test(before);
}

function headlineWord(word: string, first: boolean): string {
  const name = word.replace(/[.’']+$/u, '');
  if (name.includes('/') || /\p{L}\p{Lu}|\p{N}\p{L}/u.test(name)) return word;
  if (first) return capitalized(word);
  if (name.length === 1 || minor.has(name)) return word;
  const [start = '', ...rest] = word.split('-');
  if (prefixes.test(start)) return capitalized(word);
  return [capitalized(start), ...rest.map((part) => (minor.has(part) ? part : capitalized(part)))].join('-');
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

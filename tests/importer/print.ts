// A second invented article, set in lines of print: `{3}` is the call of note 3. It holds what a page of print has and no
// list of notes should be misled by: a symbol and a number at the end of a sentence, notes that open with numbers.

export const TITLE = 'The Weight of Water: Reservoirs and the Duty to Consult';
export const AUTHOR = 'Ines Calloway';

export const SECTIONS: readonly { readonly heading: string; readonly paragraphs: readonly string[] }[] = [
  {
    heading: 'Introduction',
    paragraphs: [
      'In 1962 the valley was flooded, and nobody asked the 4,300 people who lived there.{1} The decree of 14 March 1961 spoke of public utility and of nothing else.{2} The Assembly had by then adopted the text that is now read with A/RES/41/128.{3}',
      'This article asks what a duty to consult would have changed. It draws on 27 interviews and on the records of the 3rd and 21st sittings of the council.{4} Of the 112 families, 64.5% wished to stay.{5}',
    ],
  },
  {
    heading: 'The Decree and Its Readers',
    paragraphs: [
      'The decree was short. It had 9 articles and 2 annexes, and para. 7 of the preamble named the river.{6} Nobody, wrote the rapporteur of the Water Board in his letter, has a right that survives the water.{7} Others were less sure.{8}',
      'Between 1965 and 1971 the files grew from 12 to 340 pages. The World Bank lent $25 million at 5.5 per cent, to be paid back in 20 years out of the price of the water.{9}',
    ],
  },
  {
    heading: 'A Duty Without a Form',
    paragraphs: [
      'Consultation has a form in the Convention of 1989 and in the Declaration of 2007, articles 19 and 32.{10} It has none in the older texts.{11} Between the two lies the practice of 46 years, and nobody has ever written it down.{12}',
    ],
  },
];

export const NOTES: readonly string[] = [
  'P. Orley, The Drowned Parish (Leeds: Weir Press, 1988), 14.',
  '14 March 1961, Official Gazette, p. 455.',
  'General Assembly resolution 41/128 of 4 December 1986, UN Doc. A/RES/41/128.',
  'The interviews were held in 2014 and 2015. Names have been changed.',
  'National Census Office, Report of the Special Count, 1961, table 3.',
  '1833 UNTS 397, 401.',
  'H. Mars, “Property and Flood,” Journal of River Law 8, no. 2 (1963): 101, 110.',
  'See L. Vance, “A Reply to Mars,” Journal of River Law 9 (1964): 3.',
  'World Bank, Loan Agreement 412, 1966, art. 3.',
  'UN Doc. A/RES/61/295, 13 September 2007.',
  'See Vance, “A Reply to Mars,” 7.',
  'K. Ito, Asking First: Consultation in Practice (Osaka: Minato, 2011), 201.',
];

/** Letters alone. */
export const letters = (text: string): string => text.replace(/[^\p{L}]/gu, '');

/** Each call as its note and the last letters before it. */
export const CALLS: readonly string[] = SECTIONS.flatMap(({ paragraphs }) =>
  paragraphs.flatMap((text) =>
    [...text.matchAll(/\{(\d+)\}/g)].map(
      ({ 1: note = '', index }) => `${note} ${letters(text.slice(0, index)).slice(-12)}`,
    ),
  ),
);

/** The text with its calls as `call` writes them. */
export const put = (text: string, call: (note: number) => string): string =>
  text.replace(/\{(\d+)\}/g, (_, note: string) => call(Number(note)));

/** Lines of print, the first with an indent. */
export function wrap(text: string, width = 68, indent = ''): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(last === undefined ? indent + word : word);
  }
  return lines.join('\n');
}

/** All notes, one after the other. */
export const list = (write: (note: number, text: string) => string, between = '\n'): string =>
  NOTES.map((text, index) => write(index + 1, text)).join(between);

/** All sections with empty lines between paragraphs. */
export const body = (call: (note: number) => string): string =>
  SECTIONS.map(({ heading, paragraphs }) =>
    [heading, ...paragraphs.map((text) => wrap(put(text, call)))].join('\n\n'),
  ).join('\n\n');

/** Sections without empty lines: paragraphs have an indent, headings a number. */
export const tight = (call: (note: number) => string, number: readonly string[]): string =>
  SECTIONS.map(({ heading, paragraphs }, index) =>
    [`${number[index] ?? ''} ${heading}`, ...paragraphs.map((text) => wrap(put(text, call), 68, '   '))].join(
      '\n',
    ),
  ).join('\n');

/** One section a page, its notes at the foot, under the headers that `header` gives; `anew` counts on each page from 1. */
export function pages(header: (page: number) => string, anew: boolean, end: string): string {
  return SECTIONS.map(({ heading, paragraphs }, index) => {
    const notes = [...paragraphs.join(' ').matchAll(/\{(\d+)\}/g)].map(({ 1: note = '' }) => Number(note));
    const printed = (note: number): number => (anew ? note - (notes[0] ?? 1) + 1 : note);
    const text = paragraphs
      .map((paragraph) => wrap(put(paragraph, (note) => String(printed(note)))))
      .join('\n\n');
    const foot = notes.map((note) => wrap(`${printed(note)} ${NOTES[note - 1] ?? ''}`)).join('\n');
    return `${index === 0 ? '' : `${header(211 + index)}\n\n`}${index + 1}. ${heading}\n\n${text}\n\n${foot}\n`;
  }).join(end);
}

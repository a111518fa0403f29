// One invented article in the layouts that people bring: how calls are written, where notes stand, how they are numbered. `{3}` is the
// call of note 3. The text holds numbers that call nothing: years, sections, counts, a list in brackets, a sum.

/** A layout: its name, the file's format and text, and what must be found in it. */
export interface Layout {
  readonly name: string;
  readonly format: 'text' | 'markdown' | 'html';
  readonly text: string;
  readonly notes: readonly string[];
  /** Each call as its note, the last letters before it and the first after it, in its paragraph. */
  readonly calls: readonly string[];
}

type Put = (note: number) => string;

const TITLE = 'Harbours of Last Resort: Shelter for Ships in Distress';
const HEAD = `${TITLE}\n\nAnna Lindqvist\n\n`;
const SECTIONS: readonly { readonly heading: string; readonly paragraphs: readonly string[] }[] = [
  {
    heading: 'I. The Custom of Shelter',
    paragraphs: [
      'Until 1957 no harbour master on the coast thought to ask who would pay.{1} A ship that came in under a storm jib was given a berth, and the berth was free for 3 days under section 12 of the Harbours Act.{2} The 1982 Convention says nothing of it, and Article 98 speaks only of persons.{3}',
      'The custom was older than the statute. It is found in the rolls of 1411, in a letter of 20 March 1588 and in 17 judgments of the admiralty court.{4} Some writers, among them the two who drafted Protocol 12, call it a right;{5} others a courtesy that can be refused.{6}',
      'Three duties followed: (1) to answer the signal, (2) to send a pilot and (3) to keep the berth clear. None of the three was ever written down before 1894.{7}',
    ],
  },
  {
    heading: 'II. The Refusals',
    paragraphs: [
      'Between 1999 and 2007 at least 14 vessels were turned away.{8} The best known broke in two some 130 miles from land, after 6 days of asking, with 77,000 tonnes of fuel on board.{9} “We had no plan and no place,” the minister said.{10}',
      'The assembly of the organization answered in December 2003 with 2 resolutions, numbered 949 and 950.{11} They ask each State to set up a service and to weigh the risk, but they leave the decision where it was.{12} By 2010 some 21 States had done so.',
    ],
  },
  {
    heading: 'III. A Duty to Decide',
    paragraphs: [
      'What the law can require is a decision. A port may refuse, but it has to say why, within 24 hours, and to whom the ship may turn next.{13} That is less than the old custom gave, and it is more than the 4 conventions give now.{14}',
      'The cost is no answer. The fund of 1992 pays up to 203 million units of account, and insurers pay the rest.{15} A State that refuses for want of money refuses for a want that has been met.{16}',
    ],
  },
];
const NOTES: readonly string[] = [
  'M. Okafor, The Open Quay (Lagos: Harbour Press, 1961), 14–16.',
  'Harbours Act 1931, s 12(1).',
  'United Nations Convention on the Law of the Sea, 10 December 1982, 1833 UNTS 397, art 98.',
  'See J. Pell, “Rolls of the Admiralty,” Journal of Coastal History 12, no. 3 (1988): 210–214. The letter of 1588 is at p. 213.',
  'Ibid., 215.',
  'L. Brandt, Courtesy and Law at Sea (Hamburg: Nordsee, 1974), 3.',
  'Merchant Shipping Act 1894, 57 & 58 Vict c 60.',
  'Secretariat, Places of Refuge: Note, UN Doc. A/AC.259/11, para. 8.',
  'R. Soto, “The Last Voyage,” 34 Ocean Law Review 77, 81 (2004).',
  'The minister spoke on 14 November 2002. 3 days later he resigned.',
  'Resolutions A.949(23) and A.950(23), 5 December 2003.',
  'Soto, supra note 9, at 90.',
  'Brandt, Courtesy, 41.',
  'Compare Okafor, The Open Quay, 101, with Pell, “Rolls,” 220.',
  'Protocol of 1992, art 4(4).',
  'This was said first by Brandt (n 6) 44.',
];
const SECOND = new Map([
  [4, 'The roll itself is lost. A copy of 1720 is at Kew.'],
  [10, 'His successor did not speak of it again.'],
]);
const NAMES =
  'okafor act unclos pell ibid5 brandt msa refuge soto minister res soto2 brandt2 compare protocol last'.split(
    ' ',
  );
const SIGNS = ['*', '†', '‡', '§', '‖', '¶'];

const letters = (text: string): string => text.replace(/[^\p{L}]/gu, '');
const put = (text: string, call: Put): string =>
  text.replace(/\{(\d+)\}/g, (_, n: string) => call(Number(n)));
const notesIn = (text: string): number[] => [...text.matchAll(/\{(\d+)\}/g)].map(([, n]) => Number(n));
const raised: Put = (note) => Array.from(String(note), (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('');
const letter: Put = (note) => String.fromCharCode(96 + note);
const name: Put = (note) => NAMES[note - 1] ?? '';

function wrap(text: string): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < 66) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}

const body = (call: Put, level = '', wrapped = false): string =>
  SECTIONS.map(({ heading, paragraphs }) =>
    [level + heading, ...paragraphs.map((text) => (wrapped ? wrap(put(text, call)) : put(text, call)))].join(
      '\n\n',
    ),
  ).join('\n\n');
const list = (write: (note: number, text: string) => string, between = '\n'): string =>
  NOTES.map((text, index) => write(index + 1, text)).join(between);

/** Two paragraphs a page, the notes at its foot; `number` writes a note's own line, numbering begins again where `restart` is set. */
function pages(number: (note: number, text: string) => string, call: Put, restart: boolean): string {
  const texts = SECTIONS.flatMap(({ heading, paragraphs }) =>
    paragraphs.map((text, index) => ({ heading: index === 0 ? `${heading}\n\n` : '', text })),
  );
  let page = 100;
  let out = HEAD;
  for (let at = 0; at < texts.length; at += 2) {
    const two = texts.slice(at, at + 2);
    const notes = two.flatMap(({ text }) => notesIn(text));
    const printed: (note: number) => number = (note) => (restart ? note - (notes[0] ?? 1) + 1 : note);
    out += two
      .map(({ heading, text }) => heading + wrap(put(text, (note) => call(printed(note)))))
      .join('\n\n');
    page += 1;
    out += `\n\n${notes.map((note) => wrap(number(printed(note), NOTES[note - 1] ?? ''))).join('\n')}\n\n${page}\n\f`;
  }
  return out;
}

/** Notes counted anew in each chapter, and the notes of each chapter. */
function byChapter(write: (note: number, text: string) => string): { call: Put; groups: string[] } {
  const printed = new Map<number, number>();
  const groups = SECTIONS.map(({ paragraphs }) => {
    const notes = paragraphs.flatMap(notesIn);
    notes.forEach((note, index) => printed.set(note, index + 1));
    return notes.map((note) => write(printed.get(note) ?? 0, NOTES[note - 1] ?? '')).join('\n');
  });
  return { call: (note) => String(printed.get(note)), groups };
}

const page = (main: string): string =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${TITLE} | Journal</title></head><body><nav><a href="/">Home</a></nav><main><h1>${TITLE}</h1><p class="author">Anna Lindqvist</p>${main}</main></body></html>`;
const html = (call: Put): string =>
  SECTIONS.map(
    ({ heading, paragraphs }) =>
      `<h2>${heading}</h2>\n${paragraphs.map((text) => `<p>${put(text, call)}</p>`).join('\n')}`,
  ).join('\n');
const safe = (text: string): string => text.replaceAll('&', '&amp;');
const joined = NOTES.map((text, index) =>
  [text, SECOND.get(index + 1)].filter((part) => part !== undefined).join(' '),
);
const several = (note: number, text: string): string =>
  [text, SECOND.get(note)].filter((part) => part !== undefined).join('\n\n    ');
const dressed = (text: string): string =>
  text
    .replace('The Open Quay', '*The Open Quay*')
    .replace('Courtesy and Law at Sea', '_Courtesy and Law at Sea_')
    .replace('Ibid.', '*Ibid.*')
    .replace('supra', '*supra*')
    .replace('Journal of Coastal History', '**Journal of Coastal History**');

const calls: readonly string[] = SECTIONS.flatMap(({ paragraphs }) =>
  paragraphs.flatMap((text) =>
    notesIn(text).map((note) => {
      const [before = '', after = ''] = text.split(`{${note}}`);
      return `${note} ${letters(before.replace(/\{\d+\}/g, '')).slice(-16)} ${letters(after.replace(/\{\d+\}/g, '')).slice(0, 12)}`;
    }),
  ),
);
const layout = (
  title: string,
  format: Layout['format'],
  text: string,
  notes: readonly string[] = NOTES,
): Layout => ({ name: title, format, text, notes, calls });

const ANEW = byChapter((note, text) => `${note}. ${text}`);
const BRACKETED = byChapter((note, text) => `[${note}] ${text}`);

/** All layouts. */
export const LAYOUTS: readonly Layout[] = [
  layout(
    'numbers in brackets, endnotes',
    'text',
    `${HEAD}${body((n) => `[${n}]`)}\n\nNotes\n\n${list((n, t) => `[${n}] ${t}`)}\n`,
  ),
  layout(
    'raised digits, endnotes in lines of print',
    'text',
    `${HEAD}${body(raised, '', true)}\n\nNOTES\n\n${list((n, t) => wrap(`${raised(n)} ${t}`))}\n`,
  ),
  layout(
    'digits stuck to words',
    'text',
    `${HEAD}${body(String, '', true)}\n\nEndnotes\n\n${list((n, t) => wrap(`${n}. ${t}`))}\n`,
  ),
  layout(
    'digits set off by a space, the notes’ numbers on lines of their own',
    'text',
    `${HEAD}${body((n) => ` ${n}`)}\n\nNotes\n\n${list((n, t) => `${n}\n${t}`, '\n\n')}\n`,
  ),
  layout('carets', 'text', `${HEAD}${body((n) => `^${n}`)}\n\n---\n\n${list((n, t) => `^${n} ${t}`)}\n`),
  layout(
    'tabs before and after the numbers of notes',
    'text',
    `${HEAD}${body(String)}\n\nNotes\n${list((n, t) => `\t${n}\t${t}`)}\n`,
  ),
  layout(
    'letters in brackets',
    'text',
    `${HEAD}${body((n) => `[${letter(n)}]`)}\n\nNotes\n\n${list((n, t) => `[${letter(n)}] ${t}`)}\n`,
  ),
  layout(
    'notes at the foot of pages',
    'text',
    pages((n, t) => `${n} ${t}`, String, false),
  ),
  layout(
    'notes at the foot of pages, their numbers on lines of their own',
    'text',
    pages((n, t) => `${n}\n${t}`, String, false).replace(/(^|\n)(\d{1,2}) (?=\p{Lu})/gu, '$1$2\n'),
  ),
  layout(
    'digits that begin again on every page',
    'text',
    pages((n, t) => `${n} ${t}`, String, true),
  ),
  layout(
    'raised digits that begin again on every page',
    'text',
    pages((n, t) => `${raised(n)} ${t}`, raised, true),
  ),
  layout(
    'numbers in round brackets that begin again on every page',
    'text',
    pages(
      (n, t) => `(${n}) ${t}`,
      (n) => `(${n})`,
      true,
    ),
  ),
  layout(
    'the signs of print at the foot of pages',
    'text',
    pages(
      (n, t) => `${SIGNS[n - 1] ?? ''} ${t}`,
      (n) => SIGNS[n - 1] ?? '',
      true,
    ),
  ),
  layout(
    'endnotes by chapter, counted anew',
    'text',
    `${HEAD}${body(ANEW.call)}\n\nNotes\n\n${SECTIONS.map(({ heading }, index) => `${heading}\n\n${ANEW.groups[index] ?? ''}`).join('\n\n')}\n`,
  ),
  layout(
    'notes at the end of each chapter, counted anew',
    'text',
    `${HEAD}${SECTIONS.map(({ heading, paragraphs }, index) => [heading, ...paragraphs.map((text) => put(text, (n) => `[${BRACKETED.call(n)}]`)), 'Notes', BRACKETED.groups[index]].join('\n\n')).join('\n\n')}\n`,
  ),
  layout(
    'notes of several paragraphs',
    'text',
    `${HEAD}${body((n) => `[${n}]`)}\n\nNotes\n\n${list((n, t) => `[${n}] ${several(n, t)}`, '\n\n')}\n`,
    joined,
  ),
  layout(
    'Markdown, notes of several paragraphs',
    'markdown',
    `# ${TITLE}\n\nAnna Lindqvist\n\n${body((n) => `[^${n}]`, '## ')}\n\n${list((n, t) => `[^${n}]: ${several(n, t)}`, '\n\n')}\n`,
    joined,
  ),
  layout(
    'Markdown with emphasis and links',
    'markdown',
    `# ${TITLE}\n\n*Anna Lindqvist*\n\n${body((n) => `[^${n}]`, '## ')
      .replace('older', '*older*')
      .replace('a right', '**a right**')
      .replace(
        'no plan',
        '[no plan](https://example.org/plan)',
      )}\n\n${list((n, t) => `[^${n}]: ${dressed(t)}`)}\n`,
  ),
  layout(
    'Markdown with named notes',
    'markdown',
    `# ${TITLE}\n\nAnna Lindqvist\n\n${body((n) => `[^${name(n)}]`, '## ')}\n\n${list((n, t) => `[^${name(n)}]: ${t}`)}\n`,
  ),
  layout(
    'HTML as Pandoc writes it',
    'html',
    page(
      `${html((n) => `<a href="#fn${n}" class="footnote-ref" id="fnref${n}" role="doc-noteref"><sup>${n}</sup></a>`)}<section id="footnotes" class="footnotes" role="doc-endnotes"><hr><ol>${list((n, t) => `<li id="fn${n}"><p>${safe(t)}${SECOND.has(n) ? `</p><p>${SECOND.get(n) ?? ''}` : ''}<a href="#fnref${n}" class="footnote-back" role="doc-backlink">↩︎</a></p></li>`)}</ol></section>`,
    ),
    joined,
  ),
  layout(
    'HTML as Word saves it',
    'html',
    page(
      `${html((n) => `<a href="#_ftn${n}" name="_ftnref${n}" title=""><span class=MsoFootnoteReference>[${n}]</span></a>`)}<div><br clear=all><hr align=left size=1 width="33%">${list((n, t) => `<div id=ftn${n}><p class=MsoFootnoteText><a href="#_ftnref${n}" name="_ftn${n}" title=""><span class=MsoFootnoteReference>[${n}]</span></a> ${safe(t)}</p></div>`)}</div>`,
    ),
  ),
  layout(
    'HTML with raised digits and no links',
    'html',
    page(
      `${html((n) => `<sup>${n}</sup>`)}<h3>Notes</h3>${list((n, t) => `<p><sup>${n}</sup> ${safe(t)}</p>`)}`,
    ),
  ),
  layout(
    'HTML as a blog has it',
    'html',
    page(
      `${html((n) => `<sup id="rf${n}-4711"><a href="#fn${n}-4711" title="note" rel="footnote">${n}</a></sup>`)}<hr class="footnotes"><ol class="footnotes">${list((n, t) => `<li id="fn${n}-4711"><p>${safe(t)}&nbsp;<a href="#rf${n}-4711" class="backlink" title="Jump back">&#8617;</a></p></li>`)}</ol>`,
    ),
  ),
  layout(
    'HTML with letters',
    'html',
    page(
      `${html((n) => `<sup><a href="#n${letter(n)}" id="r${letter(n)}">${letter(n)}</a></sup>`)}<h3>Notes</h3>${list((n, t) => `<p id="n${letter(n)}"><a href="#r${letter(n)}">${letter(n)}</a> ${safe(t)}</p>`)}`,
    ),
  ),
];

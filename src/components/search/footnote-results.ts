// The answers to a paste, as a list: each note, each citation in it, and what these notes say to it. Loaded for pastes only.
import { entrySentence } from '../../search/answer-sentences.ts';
import { MOST_FOOTNOTES } from '../../search/answer-symbols.ts';
import type { CitationAnswer, FootnoteAnswer } from '../../search/answer-symbols.ts';
import type { ReadyIndex } from '../../search/look-up.ts';
import { splitFootnotes } from '../../search/split-footnotes.ts';
import { make } from './elements.ts';

export interface FootnoteResults {
  readonly element: HTMLElement;
  /** What is announced: how many of the citations are here. */
  readonly sentence: string;
}

/** Shows the answers to the footnotes of a paste. */
export function footnoteResults(
  text: string,
  answers: readonly FootnoteAnswer[],
  index: ReadyIndex,
  resolve: (url: string) => string,
): FootnoteResults {
  const all = answers.flatMap((answer) => answer.citations);
  const citations = all.filter(({ isLost }) => isLost !== true);
  const lost = all.length - citations.length;
  const cited = citations.filter(({ entry }) => entry !== null && entry.notes.length > 0).length;
  const rest = splitFootnotes(text).length - answers.length;
  const repeats = lost === 0 ? '' : ` ${plural(lost, 'citation')} of a note that is not in this text.`;
  const sentence =
    citations.length === 0
      ? `No citation could be read in this text.${repeats}`
      : `${plural(citations.length, 'citation')} in ${plural(answers.length, 'footnote')}: ` +
        `${cited} cited in these notes, ${citations.length - cited} not.${repeats}` +
        (rest > 0 ? ` Only the first ${MOST_FOOTNOTES} footnotes were read.` : '');
  return {
    sentence,
    element: make(
      'ol',
      { class: 'footnotes' },
      answers.map((answer) => footnote(answer, index, resolve)),
    ),
  };
}

function footnote(answer: FootnoteAnswer, index: ReadyIndex, resolve: (url: string) => string): HTMLElement {
  return make('li', { value: answer.number > 0 ? `${answer.number}` : null }, [
    make('p', { class: 'footnote-text' }, [answer.text]),
    answer.citations.length === 0
      ? make('p', { class: 'footnote-answer none' }, ['No citation could be read here.'])
      : make(
          'ul',
          {},
          answer.citations.map((citation) => citationAnswer(citation, index, resolve)),
        ),
  ]);
}

function citationAnswer(
  { text, entry, symbol, isLost = false }: CitationAnswer,
  index: ReadyIndex,
  resolve: (url: string) => string,
): HTMLElement {
  const cited = make('span', { class: 'footnote-cited' }, [text]);
  if (!entry) {
    const said = isLost
      ? 'It repeats a note that is not in this text.'
      : symbol === null
        ? 'Not in these notes.'
        : `No note cites ${symbol}.`;
    return make('li', { class: 'footnote-answer none' }, [cited, make('br'), said]);
  }
  const name = [entry.symbols[0], entry.title].filter((part, at, all) => part && all.indexOf(part) === at);
  return make('li', { class: `footnote-answer ${entry.notes.length > 0 ? 'found' : 'named'}` }, [
    cited,
    make('br'),
    make('a', { href: resolve(`/documents/${entry.id}/`) }, [name.join('\u00A0· ')]),
    ' ',
    ...(entry.notes.length > 0 ? noteLinks(entry.notes, resolve) : [entrySentence(entry, index)]),
  ]);
}

function noteLinks(notes: readonly number[], resolve: (url: string) => string): (Node | string)[] {
  const links = notes.flatMap((number, at) => [
    at > 0 ? ', ' : '',
    make('a', { href: resolve(`/notes/${number}/`) }, [`${number}`]),
  ]);
  return [notes.length === 1 ? 'Cited in note ' : 'Cited in notes ', ...links, '.'];
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

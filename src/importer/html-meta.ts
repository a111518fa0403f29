// What the head of a page says of the article: its authors and its date.
import type { Root } from 'hast';
import { isNames, splitNames } from './front-lines.ts';
import { classOf, findElement, findElements, shownText } from './html-tree.ts';

/** What journals tell the search engines: `<meta name="citation_author" content="Solheim, Ingrid">`; else what a converter writes. */
export function findAuthors(tree: Root): string[] {
  const named = (name: RegExp): string[] =>
    findElements(
      tree,
      ({ tagName, properties }) => tagName === 'meta' && name.test(textValue(properties['name'])),
    ).map(({ properties }) => textValue(properties['content']).replace(/^([^,]+),\s*([^,]+)$/, '$2 $1'));
  const cited = named(/^(?:citation_author|dc\.creator)$/i);
  if (cited.length > 0) return cited;
  const written = named(/^author$/i).filter((name) => /^\p{Lu}\S*\s.*\p{Lu}/u.test(name));
  return written.length > 0 ? written : findByline(tree);
}

/** `<span class="author vcard">`, `<a rel="author">`: how blogs name who wrote a post. */
function findByline(tree: Root): string[] {
  const lines = findElements(
    tree,
    (element) =>
      /\b(?:author|byline)\b/.test(classOf(element)) || String(element.properties['rel']).includes('author'),
  );
  const name = lines.map(shownText).find((text) => isNames(text));
  return name === undefined ? [] : splitNames(name);
}

function textValue(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The day on which the page says it was published, or null. */
export function findDate(tree: Root): string | null {
  const meta = findElement(
    tree,
    ({ tagName, properties }) =>
      tagName === 'meta' &&
      /published_time|citation_publication_date|dc\.date|datePublished/i.test(
        String(properties['property'] ?? properties['name'] ?? properties['itemProp'] ?? ''),
      ),
  );
  const content = meta?.properties['content'];
  const date = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})/.exec(typeof content === 'string' ? content : '');
  return date ? `${date[1]}-${(date[2] ?? '').padStart(2, '0')}-${(date[3] ?? '').padStart(2, '0')}` : null;
}

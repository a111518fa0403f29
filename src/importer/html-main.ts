// The part of a page that is the article, and what stands apart from its text.
import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { PageNotes } from './html-notes.ts';
import { classOf, findElement, findElements, isHidden } from './html-tree.ts';

const SKIPPED = new Set(
  'script style nav noscript template svg math button form input select textarea iframe object audio video canvas dialog figure footer'.split(
    ' ',
  ),
);
const SKIPPED_CLASS =
  /\b(?:mw-editsection|navbox|toc|noprint|sidebar|infobox|hatnote|metadata|reflist-columns-toggle|cookie|breadcrumbs?|share|social|menu|paranumber|pagenum)\b|(?:^| )(?:comments|comment-list|comments-area|respond|related-posts)(?= |$)/;

/** True for navigation, forms, pictures and all else that is no text of the article. */
export function isApart(element: Element): boolean {
  return SKIPPED.has(element.tagName) || SKIPPED_CLASS.test(classOf(element)) || isHidden(element);
}

/** The part of the page that is the article: `<article>`, `<main>`, or the body. */
function findArticle(tree: Root): Root | Element {
  const isMain = (element: Element): boolean =>
    element.tagName === 'main' ||
    element.properties['role'] === 'main' ||
    /\bmw-parser-output\b/.test(classOf(element));
  const articles = findElements(tree, ({ tagName }) => tagName === 'article');
  if (articles.length === 1 && articles[0]) return articles[0];
  return findElement(tree, isMain) ?? findElement(tree, ({ tagName }) => tagName === 'body') ?? tree;
}

/** The part of a page to be read; notes may stand beside the article: then the least part that holds both. */
export function findMain(tree: Root, { boxes }: PageNotes): Root | Element {
  const main = findArticle(tree);
  const notesIn = (root: Root | Element): number =>
    findElements(root, (element) => boxes.has(element)).length;
  if (notesIn(main) * 2 >= boxes.size || main === tree) return main;
  let part: Root | Element = tree;
  for (;;) {
    const children: readonly (RootContent | ElementContent)[] = part.children;
    const inner = children.find(
      (child): child is Element =>
        child.type === 'element' &&
        findElement({ type: 'root', children: [child] }, (element) => element === main) !== undefined &&
        notesIn(child) === boxes.size,
    );
    if (!inner || inner === main) return part;
    part = inner;
  }
}

// Marks the searched words on the page that a result opened: in the part the address names, else in the whole text.
import { isFormOf, toWords } from '../../search/word-forms.ts';

/** More marks than this help nobody to find the place. */
const MOST_MARKS = 200;

/**
 * Wraps every form of the words in a `mark`. Words of one or two letters are left alone.
 *
 * @example markWords('solidarity rights')
 */
export function markWords(text: string): void {
  const searched = toWords(text.slice(0, 200)).filter((word) => word.length > 2);
  const main = document.querySelector('main');
  if (searched.length === 0 || !main) return;
  const named = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const scope = named && main.contains(named) ? named : main;
  const walker = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && !node.parentElement?.closest('script, style, svg, mark, select, textarea')) {
      nodes.push(node);
    }
  }
  let marks = 0;
  for (const node of nodes) {
    if (marks >= MOST_MARKS) break;
    marks += markNode(node, searched);
  }
}

function markNode(node: Text, searched: readonly string[]): number {
  const pieces: (string | HTMLElement)[] = [];
  let end = 0;
  let marks = 0;
  for (const match of node.data.matchAll(/[\p{L}\p{N}\p{M}’']+/gu)) {
    const [word] = match;
    if (!toWords(word).some((part) => searched.some((wanted) => isFormOf(wanted, part)))) continue;
    const mark = document.createElement('mark');
    mark.textContent = word;
    pieces.push(node.data.slice(end, match.index), mark);
    end = match.index + word.length;
    marks += 1;
  }
  if (marks > 0) node.replaceWith(...pieces, node.data.slice(end));
  return marks;
}

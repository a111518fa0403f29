// The panel: what a selected document is and how it stands in the graph, or what proves a selected edge.
import type { ArticleEvidence, CitationGraph, GraphEdge, GraphNode } from '../../citations/types.ts';
import { count, ONLY_SHOWN } from '../describe-nodes.ts';
import { undatedSentence } from '../date-documents.ts';
import type { GraphData } from '../graph-data.ts';
import { kindLook } from '../kinds.ts';
import type { Freedom } from '../move-places.ts';
import { certainties, relationLook } from '../relations.ts';
import { quoteLanguage } from '../quote-language.ts';
import { element } from './element.ts';
import { sourceLink } from './evidence.ts';

/** What a panel may ask of the page. */
export interface PanelActions {
  readonly select: (id: string) => void;
  readonly startPath: (id: string) => void;
  readonly close: () => void;
  /** Moves the mark one step, by the name of an arrow key; what a drag does, without one. */
  readonly move: (key: string) => void;
  readonly putBack: () => void;
  /** In which directions a mark moves. */
  readonly free: Freedom;
  readonly href: (url: string) => string;
  /** Whether a filter takes an edge out of the picture: it is still told, and marked. */
  readonly isFiltered: (edge: GraphEdge) => boolean;
}

/**
 * Fills the panel for a node or an edge.
 *
 * @example fillPanel(panel, data, 'recalls:crc:udhr', actions)
 */
export function fillPanel(panel: HTMLElement, data: GraphData, id: string, actions: PanelActions): void {
  const { graph } = data;
  const node = graph.nodes.find((candidate) => candidate.id === id);
  const edge = graph.edges.find((candidate) => candidate.id === id);
  const close = element(
    'button',
    { type: 'button', class: 'tool close', onclick: actions.close, 'aria-label': 'Close' },
    '×',
  );
  const content = node ? nodeContent(node, data, actions) : edge ? edgeContent(edge, graph, actions) : [];
  panel.replaceChildren(close, ...content);
}

type Content = readonly (HTMLElement | string)[];

function nodeContent(node: GraphNode, data: GraphData, actions: PanelActions): Content {
  const facts = data.facts[node.id];
  const what =
    node.type === 'document'
      ? kindLook(node.kind ?? 'other').kindWord
      : { note: 'note of the article', section: 'section of the article', body: 'body' }[node.type];
  const line = [what, facts?.body, node.type === 'document' ? (node.year ?? 'no date known') : null]
    .filter(Boolean)
    .join(' · ');
  const undated = undatedSentence(data.graph, node.id);
  const edges = data.graph.edges;
  const parts: HTMLElement[] = [
    element('p', { class: 'kicker' }, line),
    element('h2', {}, facts?.title ?? node.label),
    ...(undated ? [element('p', { class: 'soft' }, undated)] : []),
    ...(facts?.symbols ?? []).map((symbol) => element('p', { class: 'sym' }, symbol)),
    element(
      'p',
      { class: 'actions' },
      element('a', { href: actions.href(node.url) }, 'Open its page'),
      node.type === 'document'
        ? element(
            'button',
            { type: 'button', class: 'tool', onclick: () => actions.startPath(node.id) },
            'Path from here …',
          )
        : null,
    ),
  ];
  const instrument = edges.filter((edge) => edge.layer === 'instrument');
  parts.push(
    ...list(
      'Cites',
      instrument.filter((edge) => edge.source === node.id),
      'target',
      data.graph,
      actions,
    ),
  );
  parts.push(
    ...list(
      'Cited by',
      instrument.filter((edge) => edge.target === node.id),
      'source',
      data.graph,
      actions,
    ),
  );
  if (node.type === 'document') parts.push(element('p', { class: 'soft' }, ONLY_SHOWN));
  const article = edges.filter((edge) => edge.layer === 'article');
  const inArticle = article.filter((edge) => edge.target === node.id && edge.type !== 'issued-by');
  parts.push(...list('In the article', inArticle, 'source', data.graph, actions));
  const outward = article.filter((edge) => edge.source === node.id);
  if (node.type !== 'document')
    parts.push(
      ...list(node.type === 'section' ? 'Calls and names' : 'Cites', outward, 'target', data.graph, actions),
    );
  if (node.type === 'body')
    parts.push(
      ...list(
        'Issued',
        article.filter((edge) => edge.target === node.id),
        'source',
        data.graph,
        actions,
      ),
    );
  if (facts?.remark) parts.push(element('p', { class: 'remark' }, facts.remark));
  if (facts && facts.differences > 0)
    parts.push(
      element(
        'p',
        {},
        element(
          'a',
          { href: actions.href(node.url) },
          `${count(facts.differences, 'difference')} between article and source`,
        ),
      ),
    );
  parts.push(...moveButtons(actions));
  return parts;
}

/** Buttons that move a mark in the picture, for those who do not drag. */
function moveButtons({ free, move, putBack }: PanelActions): HTMLElement[] {
  const keys = [
    ...(free.across ? (['Left', 'Right'] as const) : []),
    ...(free.down ? (['Up', 'Down'] as const) : []),
  ];
  if (keys.length === 0) return [];
  const signs = { Left: '←', Right: '→', Up: '↑', Down: '↓' } as const;
  const buttons = keys.map((key) =>
    element(
      'button',
      {
        type: 'button',
        class: 'tool',
        'aria-label': `Move ${key.toLowerCase()}`,
        onclick: () => move(`Arrow${key}`),
      },
      signs[key],
    ),
  );
  const back = element('button', { type: 'button', class: 'tool', onclick: putBack }, 'Put back');
  return [element('p', { class: 'actions moves' }, 'Move its mark', ...buttons, back)];
}

function list(
  title: string,
  edges: readonly GraphEdge[],
  far: 'source' | 'target',
  graph: CitationGraph,
  actions: PanelActions,
): HTMLElement[] {
  if (edges.length === 0) return [];
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const items = edges.map((edge) => {
    const look = relationLook(edge.type);
    const other = nodes.get(edge[far]);
    const verb = far === 'target' ? look.verb : look.passive;
    return element(
      'li',
      {},
      element('button', { type: 'button', class: 'verb', onclick: () => actions.select(edge.id) }, verb),
      ' ',
      element(
        'button',
        { type: 'button', class: 'name', onclick: () => actions.select(edge[far]) },
        other?.label ?? edge[far],
      ),
      element('span', { class: 'soft' }, ` ${placeOf(edge)}`),
      actions.isFiltered(edge) ? element('span', { class: 'unshown' }, ' (hidden by a filter)') : null,
    );
  });
  return [element('h3', {}, `${title} (${edges.length})`), element('ul', {}, ...items)];
}

/** Where an edge is found, in short: the place in the instrument, or the pinpoints of a note. */
export function placeOf(edge: GraphEdge): string {
  if (edge.layer === 'instrument') return edge.evidence.where;
  const { pinpoints, paragraph, locator } = edge.evidence satisfies ArticleEvidence;
  const places = pinpoints.map(({ unit, from, to }) =>
    [unit === 'unspecified' ? '' : unit, from === to ? from : `${from}–${to}`].filter(Boolean).join(' '),
  );
  return [...places, locator, edge.type === 'cites' ? null : paragraph].filter(Boolean).join(', ');
}

function edgeContent(edge: GraphEdge, graph: CitationGraph, actions: PanelActions): Content {
  const label = (id: string): string => graph.nodes.find((node) => node.id === id)?.label ?? id;
  const end = (id: string): HTMLElement =>
    element('button', { type: 'button', class: 'name', onclick: () => actions.select(id) }, label(id));
  const heading = element('h2', {}, end(edge.source), ` ${relationLook(edge.type).verb} `, end(edge.target));
  const kicker = element(
    'p',
    { class: 'kicker' },
    edge.layer === 'instrument' ? 'document cites document' : 'the article’s own edge',
  );
  if (edge.layer === 'article')
    return [kicker, heading, element('p', {}, placeOf(edge) || 'No place is given.')];
  const { where, quote, source, locator, sourceKind, checked, note } = edge.evidence;
  const sure = certainties.find((entry) => entry.certainty === sourceKind);
  const twice = checked ? ' Confirmed by a second reader.' : ' Not yet confirmed by a second reader.';
  return [
    kicker,
    heading,
    element('p', {}, where),
    ...(quote ? [element('blockquote', { lang: quoteLanguage(quote) }, `“${quote}”`)] : []),
    element('p', {}, `${sure?.sentence ?? ''}${twice}`),
    ...(note ? [element('p', { class: 'soft' }, note)] : []),
    element('p', {}, 'Seen at ', sourceLink(source), locator ? `, ${locator}` : ''),
  ];
}

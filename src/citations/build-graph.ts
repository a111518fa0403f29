// Text, notes, registry and evidence → the typed citation graph: an article layer (who is cited where) and an
// instrument layer (which document cites which, each edge with its evidence). Pure, sorted, the same every time.
import { symbolKey } from '../symbols/index.ts';
import { issuingBody } from './issuing-body.ts';
import type {
  ArticleEvidence,
  ArticleRelation,
  CitationGraph,
  DocumentRecord,
  GraphEdge,
  GraphNode,
  InstrumentCitation,
  Pinpoint,
  ResolvedNote,
  TextRecord,
} from './types.ts';

/**
 * The graph of an edition. Ids never depend on the order of the input: `calls:I.B.5:note-18`, `cites:note-18:ie-report-2010`,
 * `ibid:note-18:note-17`, `mentions:I.A.2:un-charter`, `issued-by:udhr:body-general-assembly`, `recalls:crc:udhr`;
 * a second edge of the same ends in the same place ends in `:2`. What an edge names but nothing defines is left out:
 * the checks report it.
 *
 * @example buildGraph(text, notes, documents, citations).edges.filter((edge) => edge.target === 'udhr')
 */
export function buildGraph(
  text: TextRecord,
  notes: readonly ResolvedNote[],
  documents: readonly DocumentRecord[],
  instrumentCitations: readonly InstrumentCitation[],
): CitationGraph {
  const nodes = new Map<string, GraphNode>();
  for (const node of [
    ...sectionNodes(text),
    ...notes.map(noteNode),
    ...documents.map(documentNode),
    ...bodyNodes(documents),
  ])
    if (!nodes.has(node.id)) nodes.set(node.id, node);
  const edges = [
    ...callEdges(text),
    ...noteEdges(text, notes),
    ...mentionEdges(text),
    ...issuerEdges(documents),
    ...instrumentEdges(documents, instrumentCitations),
  ].filter((edge) => nodes.has(edge.source) && nodes.has(edge.target));
  return { nodes: [...nodes.values()].sort(byId), edges: withOwnIds(edges).sort(byId) };
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function withOwnIds(edges: readonly GraphEdge[]): GraphEdge[] {
  const times = new Map<string, number>();
  return edges.map((edge) => {
    const count = (times.get(edge.id) ?? 0) + 1;
    times.set(edge.id, count);
    return count === 1 ? edge : { ...edge, id: `${edge.id}:${count}` };
  });
}

// --- Nodes -------------------------------------------------------------------------------------

function sectionNodes({ sections, paragraphs }: TextRecord): GraphNode[] {
  return sections.map((section) => {
    // A subsection is addressed by its first paragraph: that id is a promise, a heading's slug follows its words.
    const first = paragraphs.find((paragraph) => paragraph.section === section.id)?.id;
    const anchor = section.parent !== null && first !== undefined ? `#${first}` : '';
    return {
      id: `section-${section.id}`,
      type: 'section',
      label: section.title,
      kind: null,
      year: null,
      url: `/chapters/${section.chapter}/${anchor}`,
    };
  });
}

function noteNode({ number }: ResolvedNote): GraphNode {
  return {
    id: `note-${number}`,
    type: 'note',
    label: `Note ${number}`,
    kind: null,
    year: null,
    url: `/notes/${number}/`,
  };
}

function documentNode({ id, shortTitle, kind, issued }: DocumentRecord): GraphNode {
  const year = issued === null ? null : Number.parseInt(issued, 10);
  return { id, type: 'document', label: shortTitle, kind, year, url: `/documents/${id}/` };
}

function bodyNodes(documents: readonly DocumentRecord[]): GraphNode[] {
  const names = new Map<string, string>();
  for (const document of documents) {
    const body = issuingBody(document);
    if (body === null) continue;
    const known = names.get(body.slug);
    // The fuller of two names for one body, the first in the alphabet of two as full.
    if (known === undefined || body.name.length > known.length) names.set(body.slug, body.name);
    else if (body.name.length === known.length && body.name < known) names.set(body.slug, body.name);
  }
  return [...names].map(([slug, label]) => ({
    id: `body-${slug}`,
    type: 'body',
    label,
    kind: null,
    year: null,
    url: `/bodies/${slug}/`,
  }));
}

// --- The article layer -------------------------------------------------------------------------

const nothing: ArticleEvidence = { note: null, paragraph: null, pinpoints: [], locator: null };

function articleEdge(
  type: ArticleRelation,
  source: string,
  target: string,
  evidence: ArticleEvidence,
  from = source,
): GraphEdge {
  return { id: `${type}:${from}:${target}`, type, layer: 'article', source, target, evidence };
}

function callEdges({ calls, paragraphs }: TextRecord): GraphEdge[] {
  const sectionOf = new Map(paragraphs.map((paragraph) => [paragraph.id, paragraph.section]));
  return calls.flatMap(({ note, paragraph }) => {
    const section = sectionOf.get(paragraph);
    if (section === undefined) return [];
    const evidence = { ...nothing, note, paragraph };
    return [articleEdge('calls', `section-${section}`, `note-${note}`, evidence, paragraph)];
  });
}

function mentionEdges({ mentions, paragraphs }: TextRecord): GraphEdge[] {
  const sectionOf = new Map(paragraphs.map((paragraph) => [paragraph.id, paragraph.section]));
  return mentions.flatMap(({ document, paragraph, locator }) => {
    const section = sectionOf.get(paragraph);
    if (section === undefined) return [];
    const evidence = { ...nothing, paragraph, locator };
    return [articleEdge('mentions', `section-${section}`, document, evidence, paragraph)];
  });
}

/** A note cites each document once, with all its pinpoints; an *ibid.* also ties it to the note it repeats. */
function noteEdges({ calls }: TextRecord, notes: readonly ResolvedNote[]): GraphEdge[] {
  const calledIn = new Map<number, string>();
  for (const call of calls) if (!calledIn.has(call.note)) calledIn.set(call.note, call.paragraph);
  return notes.flatMap(({ number, citations }) => {
    const cited = new Map<string, Pinpoint[]>();
    const repeated = new Map<number, Pinpoint[]>();
    for (const { document, ibid, antecedent, pinpoints } of citations) {
      if (document !== null) cited.set(document, [...(cited.get(document) ?? []), ...pinpoints]);
      if (ibid && antecedent !== null && antecedent !== number)
        repeated.set(antecedent, [...(repeated.get(antecedent) ?? []), ...pinpoints]);
    }
    const from = `note-${number}`;
    const evidence = { ...nothing, note: number, paragraph: calledIn.get(number) ?? null };
    return [
      ...[...cited].map(([id, pinpoints]) => articleEdge('cites', from, id, { ...evidence, pinpoints })),
      ...[...repeated].map(([earlier, pinpoints]) =>
        articleEdge('ibid', from, `note-${earlier}`, { ...evidence, pinpoints }),
      ),
    ];
  });
}

function issuerEdges(documents: readonly DocumentRecord[]): GraphEdge[] {
  return documents.flatMap((document) => {
    const body = issuingBody(document);
    return body === null ? [] : [articleEdge('issued-by', document.id, `body-${body.slug}`, nothing)];
  });
}

// --- The instrument layer ----------------------------------------------------------------------

function instrumentEdges(
  documents: readonly DocumentRecord[],
  instrumentCitations: readonly InstrumentCitation[],
): GraphEdge[] {
  const edges = instrumentCitations.map(({ from, to, relation, evidence }): GraphEdge => ({
    id: `${relation}:${from}:${to}`,
    type: relation,
    layer: 'instrument',
    source: from,
    target: to,
    evidence,
  }));
  const known = new Set(edges.map((edge) => edge.id));
  return [...edges, ...draftEdges(documents).filter((edge) => !known.has(edge.id))];
}

/** `draft-of`: what the registry says of a draft under `adoptedAs`, where the adopted text is registered too. */
function draftEdges(documents: readonly DocumentRecord[]): GraphEdge[] {
  const byKey = new Map<string, string>();
  for (const { id, symbols } of documents)
    for (const symbol of symbols) {
      const key = symbolKey(symbol);
      if (key !== null && !byKey.has(key)) byKey.set(key, id);
    }
  return documents.flatMap(({ id, adoptedAs }) =>
    adoptedAs.flatMap(({ id: adopted, symbol, note }): GraphEdge[] => {
      const target = adopted ?? byKey.get((symbol === null ? null : symbolKey(symbol)) ?? '');
      if (target === undefined || target === id) return [];
      const evidence = {
        where: 'registry of documents',
        quote: null,
        source: 'documents.yml',
        locator: `${id}, adoptedAs`,
        sourceKind: 'secondary' as const,
        checked: false,
        note,
      };
      return [
        {
          id: `draft-of:${id}:${target}`,
          type: 'draft-of',
          layer: 'instrument',
          source: id,
          target,
          evidence,
        },
      ];
    }),
  );
}

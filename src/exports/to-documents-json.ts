// The registry as published in `documents.json`: each document with what cites it, what it cites, and what the checks say.
import type { Diagnostic, DocumentRecord, GraphEdge, Pinpoint, ResolvedNote } from '../citations/types.ts';
import { documentUrls } from './document-urls.ts';
import type { ExportedEdition } from './exported-edition.ts';
import { jsonText } from './json-text.ts';
import { chiefSymbol, symbolRecord } from './symbol-record.ts';
import { pinpointRecord } from './to-notes-json.ts';

/**
 * `documents.json`; its shape is promised by `public/data/schema/documents.schema.json`.
 *
 * @example JSON.parse(toDocumentsJson(edition)).find((document) => document.id === 'udhr').citedBy // ['crc', …]
 */
export function toDocumentsJson(edition: ExportedEdition): string {
  const facts = readFacts(edition);
  return jsonText(edition.documents.map((document) => documentRecord(document, facts)));
}

interface Cited {
  readonly note: number;
  readonly printed: readonly string[];
  readonly pinpoints: Pinpoint[];
}

function citationsByDocument(notes: readonly ResolvedNote[]): ReadonlyMap<string, readonly Cited[]> {
  const cited = new Map<string, Cited[]>();
  for (const { number, citations } of notes)
    for (const { document, symbol, otherNumbers, pinpoints } of citations) {
      if (document === null) continue;
      const list = cited.get(document) ?? [];
      cited.set(document, list);
      const printed = [...(symbol === null ? [] : [symbol.raw]), ...otherNumbers];
      const last = list.at(-1);
      if (last?.note === number)
        list[list.length - 1] = {
          note: number,
          printed: [...last.printed, ...printed],
          pinpoints: [...last.pinpoints, ...pinpoints],
        };
      else list.push({ note: number, printed, pinpoints: [...pinpoints] });
    }
  return cited;
}

/** What the edition says of its documents, by their ids. */
interface Facts {
  readonly cited: ReadonlyMap<string, readonly Cited[]>;
  readonly mentions: ReadonlyMap<string, ExportedEdition['text']['mentions']>;
  readonly bySource: ReadonlyMap<string, readonly GraphEdge[]>;
  readonly byTarget: ReadonlyMap<string, readonly GraphEdge[]>;
  readonly checks: ReadonlyMap<string | null, readonly Diagnostic[]>;
}

function readFacts({ notes, text, graph, diagnostics }: ExportedEdition): Facts {
  const instrument = graph.edges.filter((edge) => edge.layer === 'instrument');
  const about = diagnostics.flatMap((diagnostic) =>
    [...new Set([diagnostic.subject, ...(diagnostic.concerns ?? [])])].map((id) => ({ id, diagnostic })),
  );
  const checks = Map.groupBy(about, ({ id }) => id);
  return {
    cited: citationsByDocument(notes),
    mentions: Map.groupBy(text.mentions, ({ document }) => document),
    bySource: Map.groupBy(instrument, ({ source }) => source),
    byTarget: Map.groupBy(instrument, ({ target }) => target),
    checks: new Map([...checks].map(([id, all]) => [id, all.map(({ diagnostic }) => diagnostic)])),
  };
}

function documentRecord(document: DocumentRecord, facts: Facts) {
  const { id, title, shortTitle, kind, body, authors, issued, container, volume, issue, pages, publisher } =
    document;
  const cited = facts.cited.get(id) ?? [];
  return {
    id,
    title,
    shortTitle,
    kind,
    symbol: symbolOf(
      document,
      cited.flatMap(({ printed }) => printed),
    ),
    body,
    authors,
    issued,
    container,
    volume,
    issue,
    pages,
    publisher,
    citedIn: cited.map(({ note, pinpoints }) => ({ note, pinpoints: pinpoints.map(pinpointRecord) })),
    mentionedIn: (facts.mentions.get(id) ?? []).map(({ paragraph, locator }) => ({ paragraph, locator })),
    cites: ends(facts.bySource.get(id), 'target'),
    citedBy: ends(facts.byTarget.get(id), 'source'),
    urls: documentUrls(document),
    checks: (facts.checks.get(id) ?? []).map(checkRecord),
  };
}

/** Every spelling of the symbol, those of the notes with their damage; null where the document has no UN symbol. */
function symbolOf(document: DocumentRecord, printed: readonly string[]) {
  const symbol = chiefSymbol(document);
  if (symbol === null) return null;
  const { canonical, parts, organ, bodies, session, year, type, number, suffixes } = symbolRecord(symbol);
  const raw = [...new Set([...document.symbols, ...printed])];
  return { raw, canonical, parts, organ, bodies, session, year, type, number, suffixes };
}

function ends(edges: readonly GraphEdge[] = [], end: 'source' | 'target'): readonly string[] {
  return [...new Set(edges.map((edge) => edge[end]))].sort();
}

function checkRecord({ rule, severity, message, subject }: Diagnostic) {
  return { rule, severity, message, subject };
}

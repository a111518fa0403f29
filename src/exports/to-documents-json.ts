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
  const cited = citationsByDocument(edition.notes);
  return jsonText(edition.documents.map((document) => documentRecord(document, edition, cited)));
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

function documentRecord(
  document: DocumentRecord,
  { text, graph, diagnostics }: ExportedEdition,
  citedBy: ReadonlyMap<string, readonly Cited[]>,
) {
  const { id, title, shortTitle, kind, body, authors, issued, container, volume, issue, pages, publisher } =
    document;
  const cited = citedBy.get(id) ?? [];
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
    mentionedIn: text.mentions
      .filter((mention) => mention.document === id)
      .map(({ paragraph, locator }) => ({ paragraph, locator })),
    cites: ends(graph.edges, 'source', id),
    citedBy: ends(graph.edges, 'target', id),
    urls: documentUrls(document),
    checks: diagnostics.filter((diagnostic) => isAbout(diagnostic, id)).map(checkRecord),
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

function ends(edges: readonly GraphEdge[], end: 'source' | 'target', id: string): readonly string[] {
  const other = end === 'source' ? 'target' : 'source';
  const found = edges.filter((edge) => edge.layer === 'instrument' && edge[end] === id);
  return [...new Set(found.map((edge) => edge[other]))].sort();
}

function isAbout({ subject, concerns }: Diagnostic, id: string): boolean {
  return subject === id || (concerns?.includes(id) ?? false);
}

function checkRecord({ rule, severity, message, subject }: Diagnostic) {
  return { rule, severity, message, subject };
}

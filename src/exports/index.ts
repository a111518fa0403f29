// The door of the room: an edition in the formats of others.
export { buildData } from './build-data.ts';
export { describeExports, type ExportDescription } from './describe-exports.ts';
export { documentUrls, type LabelledUrl } from './document-urls.ts';
export type { ExportedArticle, ExportedEdition, Positions } from './exported-edition.ts';
export { pinpointText } from './pinpoint-text.ts';
export { chiefSymbol, symbolRecord, type SymbolRecord } from './symbol-record.ts';
export { toBibtex } from './to-bibtex.ts';
export { citationStyles, toCitationText, type CitationStyle } from './to-citation-text.ts';
export { toCslJson } from './to-csl-json.ts';
export { toEdgesCsv, toNodesCsv } from './to-csv.ts';
export { toDatapackage } from './to-datapackage.ts';
export { toDocumentsJson } from './to-documents-json.ts';
export { toGraphJson } from './to-graph-json.ts';
export { toGraphml } from './to-graphml.ts';
export { toDocumentJsonLd, toJsonLd } from './to-json-ld.ts';
export { toNotesJson } from './to-notes-json.ts';
export { toRis } from './to-ris.ts';

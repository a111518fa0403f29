// The door of the room: an edition in the formats of others.
export { buildData } from './build-data.ts';
export { describeExports } from './describe-exports.ts';
export { documentUrls } from './document-urls.ts';
export { chiefSymbol } from './symbol-record.ts';
export { toBibtex } from './to-bibtex.ts';
export { citationStyles, toCitationRuns } from './to-citation-text.ts';
export { toCslJson } from './to-csl-json.ts';
export { toDocumentJsonLd, toJsonLd } from './to-json-ld.ts';
export { toRis } from './to-ris.ts';

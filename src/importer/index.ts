// The door of the room: bytes → text → article → files and report.
export { SHOWN_CONFIDENCE } from './check-import.ts';
export { decodeBytes } from './decode-bytes.ts';
export { importArticle } from './import-article.ts';
export { refuseText } from './refuse-text.ts';
export { toEdition } from './to-edition.ts';
export { toLayer, type OutputFile } from './to-layer.ts';
export { fromMdx, toMdx, toMdxWithCalls } from './to-mdx.ts';
export { toReport, toSummary } from './to-report.ts';
export type * from './types.ts';

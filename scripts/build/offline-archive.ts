// Every text file of the built site as one compressed archive for the offline worker (src/components/offline/).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What many pages have in common: styles, policy, header, footer. */
const SHARED =
  /(<style>[\s\S]*?<\/style>|<meta http-equiv="content-security-policy"[^>]*>|<header class="site"[\s\S]*?<\/header>|<footer[\s\S]*?<\/footer>)/;

/** A file as pieces: text, or the number of a block that it shares with others. */
type Pieces = readonly (string | number)[];

/** What the worker reads. */
export interface Archive {
  readonly blocks: readonly string[];
  /** By address, `index.html` left out: `''`, `notes/18/`, `_astro/….js`. */
  readonly files: Readonly<Record<string, Pieces>>;
}

/**
 * Packs files of a folder.
 *
 * @example toArchive('dist', ['index.html', 'notes/18/index.html']).files['notes/18/']
 */
export function toArchive(folder: string, files: readonly string[]): Archive {
  const blocks = new Map<string, number>();
  const packed = files.map((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    return [pageUrl(file), file.endsWith('.html') ? cut(text, blocks) : [text]] as const;
  });
  return { blocks: [...blocks.keys()], files: Object.fromEntries(packed) };
}

/** The archive as bytes, the same for the same files. */
export function compressArchive(archive: Archive): Buffer {
  return gzipSync(JSON.stringify(archive), { level: 9 });
}

function cut(text: string, blocks: Map<string, number>): Pieces {
  return text.split(SHARED).map((piece, at) => {
    if (at % 2 === 0) return piece;
    const number = blocks.get(piece) ?? blocks.size;
    blocks.set(piece, number);
    return number;
  });
}

function pageUrl(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1');
}

// Short names for the texts of Pagefind's index. It names each by a hash, which no compression makes shorter, and its
// table of names is what every first search loads: numbers within their file make it a third as long. A name begins with
// the letter of its kind, so that results are told apart without a filter (src/search/text-kinds.ts).
import { basename } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

/** A file of the index, its path as Pagefind gives it. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** What every packed file of an index begins with. */
const MARK = 'pagefind_dcd';
/** In the table: the length of a name, with CBOR's sign of a text before it, and the name. */
const NAME = /[\x61-\x77](en_[0-9a-f]+)/g;

/** Where a text is, and the letter of its kind. */
interface Found {
  readonly file: string;
  readonly letter: string;
}

/**
 * The files of an index, its texts under their short names. A name is that of the file that holds the text, which tells
 * its content, and a number: a browser that keeps the file from before finds in it what the table says.
 *
 * @param files of an index in which every record has its kind in the filter `what`
 * @throws when the files are not built as those of the Pagefind that is pinned here
 * @example nameFragments(files) // fragment/en_group_529c278.pf_fragment now holds n529c2780, n529c2781, …
 */
export function nameFragments(files: readonly IndexFile[]): readonly IndexFile[] {
  const packs = new Map(files.filter(({ path }) => /(?:^|\/)fragment\//.test(path)).map(readPack));
  const found = new Map<string, Found>();
  for (const [file, texts] of packs)
    for (const [name, text] of Object.entries(texts)) found.set(name, { file, letter: letterOf(text) });
  const names = new Map<string, string>();
  const table = files.map((file) =>
    file.path.endsWith('.pf_meta') ? renameTable(file, found, names) : file,
  );
  const missing = [...found.keys()].find((name) => !names.has(name));
  if (missing !== undefined) throw new Error(`Pagefind's table of texts does not name ${missing}.`);
  return table.map((file) => renamePack(file, packs, names));
}

type Texts = Readonly<Record<string, { readonly filters?: { readonly what?: readonly string[] } }>>;

/** A file of texts by its name: several under theirs, or one alone, which the file is named by. */
function readPack({ path, content }: IndexFile): readonly [file: string, texts: Texts] {
  const file = basename(path, '.pf_fragment');
  const held = JSON.parse(unpack(content).slice(MARK.length)) as Texts;
  return [file, isShared(file) ? held : { [file]: held }];
}

function letterOf(text: Texts[string]): string {
  const letter = text.filters?.what?.[0]?.[0];
  if (letter === undefined) throw new Error('A text of the index has no kind.');
  return letter;
}

/** Puts short names into the table, in its own order, and tells them in `names`. */
function renameTable(
  file: IndexFile,
  found: ReadonlyMap<string, Found>,
  names: Map<string, string>,
): IndexFile {
  const counts = new Map<string, number>();
  const renamed = unpack(file.content, 'latin1').replace(NAME, (whole, name: string) => {
    const text = found.get(name);
    if (text === undefined || names.has(name)) return whole;
    const count = counts.get(text.file) ?? 0;
    counts.set(text.file, count + 1);
    const hash = text.file.replace(/^.*_/, '');
    const short = `${text.letter}${hash}${isShared(text.file) ? count.toString(36) : ''}`;
    names.set(name, short);
    return `${String.fromCharCode(0x60 + short.length)}${short}`;
  });
  return { ...file, content: pack(Buffer.from(renamed, 'latin1')) };
}

function renamePack(
  file: IndexFile,
  packs: ReadonlyMap<string, Texts>,
  names: ReadonlyMap<string, string>,
): IndexFile {
  const own = basename(file.path, '.pf_fragment');
  const texts = packs.get(own);
  if (texts === undefined) return file;
  if (!isShared(own)) return { ...file, path: file.path.replace(own, names.get(own) ?? own) };
  const renamed = Object.entries(texts).map(([name, text]) => [names.get(name), text]);
  const json = `${MARK}${JSON.stringify(Object.fromEntries(renamed))}`;
  return { ...file, content: pack(Buffer.from(json)) };
}

function isShared(file: string): boolean {
  return file.includes('_group_');
}

function unpack(content: Uint8Array, encoding: 'utf8' | 'latin1' = 'utf8'): string {
  const text = gunzipSync(content).toString(encoding);
  if (!text.startsWith(MARK)) throw new Error(`A file of the index does not begin with ${MARK}.`);
  return text;
}

function pack(bytes: Buffer): Uint8Array {
  return gzipSync(bytes, { level: 9 });
}

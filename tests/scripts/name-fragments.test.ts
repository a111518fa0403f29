// The short names of the index's texts, on indexes that Pagefind itself makes: every name in its table leads to a text of
// the kind that the name tells.
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { afterAll, describe, expect, it } from 'vitest';
import { nameFragments, type IndexFile } from '../../scripts/build/name-fragments.ts';
import { kindOfName, TEXT_KINDS } from '../../src/search/text-kinds.ts';

afterAll(close);

async function indexOf(records: number, maxFragments: number): Promise<readonly IndexFile[]> {
  const { index } = await createIndex({ forceLanguage: 'en', maxFragments });
  if (!index) throw new Error('Pagefind did not start.');
  for (let at = 0; at < records; at++)
    await index.addCustomRecord({
      url: `/texts/${at}/`,
      language: 'en',
      content: `words of text ${at}`,
      meta: { title: `Text ${at}` },
      filters: { what: [TEXT_KINDS[at % TEXT_KINDS.length] ?? 'note'] },
    });
  const { files } = await index.getFiles();
  return files;
}

function plain({ content }: IndexFile): string {
  return gunzipSync(content).toString('latin1');
}

interface IndexedText {
  readonly filters: { readonly what: readonly string[] };
}

/** Every text of an index by its name, whether it shares a file or has one of its own. */
function textsOf(files: readonly IndexFile[]): ReadonlyMap<string, IndexedText> {
  return new Map(
    files
      .filter(({ path }) => path.includes('fragment/'))
      .flatMap((file) => {
        const held: unknown = JSON.parse(plain(file).slice('pagefind_dcd'.length));
        const own = file.path.replace(/^.*fragment\/|\.pf_fragment$/g, '');
        return own.includes('_group_')
          ? Object.entries(held as Readonly<Record<string, IndexedText>>)
          : [[own, held as IndexedText] as const];
      }),
  );
}

describe.each([
  ['texts that share files', 60, 4],
  ['texts with a file each', 12, 16],
])('%s', (_, records, maxFragments) => {
  it('have names that tell their kind, and the table names each of them once', async () => {
    const files = nameFragments(await indexOf(records, maxFragments));
    const texts = textsOf(files);
    const table = files.filter(({ path }) => path.endsWith('.pf_meta')).map(plain);

    expect(texts.size).toBe(records);
    expect(table).toHaveLength(1);
    for (const [name, text] of texts) {
      expect(kindOfName(name)).toBe(text.filters.what[0]);
      const sign = String.fromCharCode(0x60 + name.length);
      expect(table[0]?.split(`${sign}${name}`), name).toHaveLength(2);
    }
  });
});

it('makes the table of many texts a third shorter', async () => {
  const before = await indexOf(400, 40);
  const size = (files: readonly IndexFile[]): number =>
    files.find(({ path }) => path.endsWith('.pf_meta'))?.content.length ?? 0;

  expect(size(nameFragments(before))).toBeLessThan((size(before) * 2) / 3);
});

it('keeps to the files that it knows', () => {
  const other = { path: 'pagefind.js', content: new Uint8Array([1, 2, 3]) };
  expect(nameFragments([other])).toEqual([other]);
});

it('refuses an index whose table does not name a text', async () => {
  const files = await indexOf(60, 4);
  const without = files.filter(({ path }) => !path.endsWith('.pf_meta'));
  expect(() => nameFragments(without)).toThrow(/table of texts does not name en_/);
});

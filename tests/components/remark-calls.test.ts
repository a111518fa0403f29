// GFM's footnote syntax with our numbers: calls become links, definitions stay in notes.md.
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { expect, it } from 'vitest';
import { callId, remarkCalledNotes, remarkCalls } from '../../src/components/remark-calls.ts';

interface CallNode {
  readonly type: string;
  readonly data?: {
    readonly hChildren: readonly { readonly properties: Readonly<Record<string, unknown>> }[];
  };
}

function callsIn(text: string, notes: string): { ids: unknown[]; definitions: number } {
  const file = new VFile({ path: 'chapters/1.mdx', value: text });
  const processor = unified()
    .use(remarkParse)
    .use(remarkMdx)
    .use(remarkGfm)
    .use(remarkCalledNotes)
    .use(remarkCalls, { notes: () => notes });
  const tree = processor.runSync(processor.parse(file), file);
  const ids: unknown[] = [];
  let definitions = 0;
  visit(tree, (node) => {
    if ((node as CallNode).type === 'call')
      ids.push((node as unknown as CallNode).data?.hChildren[0]?.properties['id']);
    if (node.type === 'footnoteDefinition') definitions += 1;
  });
  return { ids, definitions };
}

it('keeps the article’s own numbers and gives the second call of a note an id of its own', () => {
  expect(callsIn('One.[^20] Two;[^21] and again.[^20]', '[^20]: a\n\n[^21]: b\n')).toEqual({
    ids: ['call-20', 'call-21', 'call-20-2'],
    definitions: 0,
  });
});

it('finds calls inside the elements of a chapter', () => {
  expect(callsIn('<P id="I.1">\n\nOne.[^3]\n\n</P>', '[^3]: a').ids).toEqual(['call-3']);
});

it('refuses a call without a note at its place', () => {
  expect(() => callsIn('One.\n\nTwo.[^9]', '[^1]: a')).toThrow(/No note 9 to call/);
});

it('names calls', () => expect([callId('18', 1), callId('18', 2)]).toEqual(['call-18', 'call-18-2']));

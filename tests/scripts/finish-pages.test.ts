import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { lateModules, narrowPolicy, oneSheet } from '../../scripts/build/finish-pages.ts';
import { withoutUnusedRules, wordsOfPage, wordsOfScript } from '../../scripts/build/unused-rules.ts';

const used = {
  page: wordsOfPage('<main class="page" id="main" data-open><p class="soft">no .such class</p></main>'),
  scripts: [wordsOfScript("root.dataset.layerName='digest';note.classList.add('lit')")],
};
const pruned = (css: string): string => withoutUnusedRules(css, used);

describe('rules that a page has a use for', () => {
  it.each([
    ['an element, a class and an id of the page', 'p{a:b}.soft{a:b}#main{a:b}'],
    ['what scripts may add', '.note.lit{a:b}[data-layer-name=digest] .soft{a:b}'],
    ['states, pseudo-elements and numbers', 'p:first-child::before{content:".gone{}"}p:nth-child(2n+1){a:b}'],
    ['what need not be there', 'p:not(.gone){a:b}main:is(.gone,.page){a:b}'],
    ['what is in force for all', '*,:before{a:b}:root{--a:b}@page{margin:1cm}@keyframes x{to{a:b}}'],
  ])('stay: %s', (_, css) => {
    expect(pruned(css)).toBe(css);
  });

  it('stay after a line break, as where two sheets were joined', () => {
    expect(pruned('p{a:b}\n@font-face{src:url(a)}\n.soft{a:b}')).toBe(
      'p{a:b}@font-face{src:url(a)}.soft{a:b}',
    );
  });

  it.each([
    ['an element, a class, an id, an attribute', 'table{a:b}.gone{a:b}#gone{a:b}[data-gone]{a:b}', ''],
    ['a word of the text, which is no class', '.such{a:b}', ''],
    ['one selector of several', '.gone,.soft,table td{a:b}', '.soft{a:b}'],
    ['all that is in a condition', '@media print{.gone{a:b}@supports (a:b){.gone{a:b}}}p{a:b}', 'p{a:b}'],
    ['a choice of which none is there', 'p:is(.gone,.gone-too){a:b}', ''],
  ])('go: %s', (_, css, left) => {
    expect(pruned(css)).toBe(left);
  });
});

describe('a finished page', () => {
  const html =
    "<html><head><meta http-equiv=\"content-security-policy\" content=\"script-src 'self' 'sha256-old='; style-src 'self' 'sha256-older=';\">" +
    '<script>one()</script><style>p{a:b}</style><style>.gone{a:b}</style></head><body><p>Text</p>' +
    '<script type="application/ld+json">{}</script><script type="module" src="/a.js"></script></body></html>';

  it('names its modules in the head and has none that a browser would fetch before the text', () => {
    const late = lateModules(html);
    expect(late).toContain('<meta name="module" content="/a.js"></head>');
    expect(late).not.toContain('type="module"');
  });

  it('has one sheet, and a policy with the hashes of its own code alone', () => {
    const done = narrowPolicy(oneSheet(html, []));
    expect(done.match(/<style>.*?<\/style>/gs)).toEqual(['<style>p{a:b}</style>']);
    const sha = (code: string): string => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
    expect(done).toContain(`script-src 'self' ${sha('one()')}; style-src 'self' ${sha('p{a:b}')};`);
  });
});

// What a reader can do on the site, one entry for each feature, for the tests that must see nothing go wrong in any of
// them: with a host's headers, under another path, at another width.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { longestPage } from './page-kinds.ts';

export interface Feature {
  readonly name: string;
  /** Relative to the site's base. */
  readonly path: string;
  /** Does what the name says, and fails when it has no effect. */
  readonly act: (page: Page) => Promise<void>;
}

/** Every feature of a built site. */
export function findFeatures(folder: string): Feature[] {
  const chapter = longestPage(folder, 'chapters');
  const sought = readSought(folder);
  return [
    { name: 'notes open and close, and n and p step through them', path: chapter, act: readNotes },
    { name: 'the theme turns over and is remembered', path: '', act: turnTheme },
    { name: 'our annotations hide and show', path: chapter, act: hideAnnotations },
    { name: 'the notes sort and filter', path: 'notes/', act: useTables },
    { name: 'the documents sort and filter', path: 'documents/', act: useTables },
    { name: 'a citation is copied', path: longestPage(folder, 'documents'), act: copyCitations },
    { name: 'the graph shows a document, its edges and a path', path: 'graph/', act: useGraph },
    { name: 'the graph filters, zooms and changes its arrangement', path: 'graph/', act: filterGraph },
    { name: 'the graph is taken away as a picture', path: 'graph/', act: takeGraph },
    {
      name: 'symbols and words are searched in the dialog, and the words are marked on the page',
      path: '',
      act: (page) => useDialog(page, sought),
    },
    { name: 'a pasted footnote is read', path: 'search/', act: (page) => pasteFootnote(page, sought) },
  ];
}

/** What a searcher may look for in an edition. */
interface Sought {
  /** `A/RES/41/128` */
  readonly symbol: string;
  /** The end of the address of the document that has the symbol: `documents/drd/`. */
  readonly path: string;
  /** A word of a chapter: `Programme`. */
  readonly word: string;
}

/** Of `data/documents.json`. */
interface ListedDocument {
  readonly id: string;
  readonly symbol: { readonly canonical: string } | null;
  readonly citedIn: readonly unknown[];
}

function readSought(folder: string): Sought {
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const documents = JSON.parse(read('data/documents.json')) as readonly ListedDocument[];
  const document = documents.find(({ symbol, citedIn }) => symbol && citedIn.length > 0);
  const text = read(join(longestPage(folder, 'chapters'), 'index.html'));
  const [word] = /(?<=<p[^>]*>[^<]*)\b\p{L}{9,}/u.exec(text) ?? [];
  if (!document?.symbol || !word) throw new Error(`${folder} has nothing to search for.`);
  return { symbol: document.symbol.canonical, path: `documents/${document.id}/`, word };
}

async function useDialog(page: Page, { symbol, path, word }: Sought): Promise<void> {
  await page.keyboard.press('/');
  const field = page.locator('dialog input[type="search"]');
  await field.fill(symbol.toLowerCase().replaceAll('/', ' '));
  await page.locator(`dialog a[role="option"][href$="${path}"]`).waitFor();
  await field.fill(word);
  await page
    .locator('dialog a[role="option"]', { has: page.locator('.excerpt mark') })
    .first()
    .click();
  await page.waitForURL('**mark=*');
  await page.waitForSelector('main mark');
}

async function pasteFootnote(page: Page, { symbol, path }: Sought): Promise<void> {
  await page.locator('[data-search-field]').fill(`General Assembly, Report, UN Doc. ${symbol}, para. 5.`);
  await page.locator(`.footnotes a[href$="${path}"]`).first().waitFor();
}

async function readNotes(page: Page): Promise<void> {
  for (const call of await page.locator('a.call').all()) {
    await call.click();
    await page.waitForSelector('.note.on');
    await page.keyboard.press('Escape');
    await page.waitForSelector('.note.on', { state: 'detached' });
  }
  for (const key of ['n', 'n', 'p']) {
    await page.keyboard.press(key);
    await page.waitForSelector('.note.on');
  }
}

async function turnTheme(page: Page): Promise<void> {
  const theme = (): Promise<string | undefined> =>
    page.evaluate(() => document.documentElement.dataset['theme']);
  await page.locator('[data-theme-switch]').click();
  const chosen = await theme();
  await page.reload();
  if (!chosen || chosen !== (await theme())) throw new Error(`The theme "${chosen}" is forgotten.`);
}

async function hideAnnotations(page: Page): Promise<void> {
  const seen = (): Promise<number> => page.locator('.gloss:visible, .remark:visible').count();
  const before = await seen();
  await page.locator('[data-annotations-switch]').click();
  const hidden = await seen();
  await page.locator('[data-annotations-switch]').click();
  if (before === 0 || hidden > 0 || (await seen()) !== before) {
    throw new Error(`Annotations: ${before}, hidden ${hidden}.`);
  }
}

async function useTables(page: Page): Promise<void> {
  for (const head of await page.locator('table[data-table] th button').all()) {
    await head.click();
    await head.click();
  }
  const last = await page.locator('table[data-table] tbody tr').last().textContent();
  const [word = ''] = (last ?? '').split(/[^\p{L}]+/u).sort((a, b) => b.length - a.length);
  await page.locator('form.filter input[name="words"]').fill(word);
  const [shown, all] = ((await page.locator('form.filter output').textContent()) ?? '').split(' of ');
  if (!(Number(shown) > 0 && Number(shown) < Number(all))) throw new Error(`Filter: ${shown} of ${all}.`);
  await page.locator('form.filter input[name="words"]').fill('');
  const kind = page.locator('form.filter select');
  if ((await kind.count()) > 0) await kind.selectOption({ index: 1 });
}

async function copyCitations(page: Page): Promise<void> {
  for (const button of await page.locator('button[data-copy]').all()) {
    if (!(await button.isVisible())) continue;
    await button.click();
    await page.waitForFunction(
      (found) => /Copied|Selected/.test(found.textContent),
      await button.elementHandle(),
    );
  }
}

async function useGraph(page: Page): Promise<void> {
  const field = page.locator('input[data-find]');
  await field.fill('declaration');
  await page.locator('[data-found] button').first().click();
  await page.waitForSelector('[data-panel]:not([hidden]) h2');
  await page.locator('[data-panel] button.verb').first().click();
  await page.waitForSelector('[data-panel] .kicker');
  await page.locator('[data-panel] button.close').click();
  await page.waitForSelector('[data-panel][hidden]', { state: 'attached' });
  await page.locator('details.paths summary').click();
  await page.locator('select[data-path="from"]').selectOption({ index: 1 });
  await page.locator('select[data-path="to"]').selectOption({ index: 2 });
  await page.waitForSelector('[data-answer] > *');
  for (const show of ['table', 'list', 'picture']) await page.locator(`a[data-show="${show}"]`).click();
}

async function filterGraph(page: Page): Promise<void> {
  await page.locator('input[data-set="arrangement"][value="force"]').check({ force: true });
  await page.waitForFunction(() => location.hash.length > 1);
  for (const box of await page.locator('input[type="checkbox"][data-set]').all()) {
    if (await box.isVisible()) await box.click();
  }
  for (const name of ['in', 'in', 'out', 'whole', 'reset']) {
    await page.locator(`button[data-do="${name}"]`).click();
  }
  await page.locator('.stage .mark:visible').first().focus();
  for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'Enter', 'Escape'])
    await page.keyboard.press(key);
}

async function takeGraph(page: Page): Promise<void> {
  for (const name of ['svg', 'png']) {
    const coming = page.waitForEvent('download');
    await page.locator(`button[data-do="${name}"]`).click();
    const failure = await (await coming).failure();
    if (failure) throw new Error(`${name}: ${failure}`);
  }
}

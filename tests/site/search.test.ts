// Search in a real browser: the dialog and the page, by keyboard, mouse and touch, with everything that may be typed.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadEdition } from '../../src/corpus/edition.ts';
import { readQuery } from '../../src/search/read-query.ts';
import { toSearchIndex } from '../../src/search/records.ts';
import { REAL_SYMBOLS } from '../symbols/real-symbols.ts';
import { absentSymbols } from '../search/absent-symbols.ts';
import { spellingsOf } from '../search/spellings.ts';
import { layoutOptions, startRig } from './harness.ts';
import type { Rig, Visit } from './harness.ts';

interface Listed {
  readonly id: string;
  readonly symbol: { readonly canonical: string; readonly raw: readonly string[] } | null;
  readonly citedIn: readonly { readonly note: number }[];
}

let rig: Rig;
const documents = (): readonly Listed[] =>
  JSON.parse(readFileSync('dist/data/documents.json', 'utf8')) as readonly Listed[];

beforeAll(async () => {
  rig = await startRig();
});
afterAll(() => rig.close());

const field = 'dialog input[type="search"]';

async function openDialog(page: Page): Promise<void> {
  await page.keyboard.press('/');
  await page.waitForSelector(`dialog[open] input`);
}

/** Types a query into a field and waits until it is answered. */
async function ask(page: Page, text: string, input = field): Promise<void> {
  await page.fill(input, '');
  await page.fill(input, text);
  await page.waitForFunction(() =>
    /result|Nothing|no word|Only the first|citation|no note|No note cites/.test(
      document.querySelector('.seek-results')?.textContent ?? '',
    ),
  );
}

/** Pastes a text of several lines into a field, as a reader does. */
async function paste(page: Page, input: string, text: string): Promise<void> {
  await page.$eval(
    input,
    (element, pasted) => {
      const data = new DataTransfer();
      data.setData('text/plain', pasted);
      (element as HTMLElement).focus();
      element.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    },
    text,
  );
}

const NOTES =
  '1. UN General Assembly, Report, UN Doc. A/68/176, 2013, para. 20.\n2. Ibid., para. 21.\n3. Human Rights Council, Report, UN Doc. A/HRC/35/99, 2017.';

/** Sets a query and reads the exact hits and the sentence at once: symbols are answered without waiting for text. */
async function exactHits(
  page: Page,
  text: string,
): Promise<{ ids: string[]; notes: number[]; said: string }> {
  return page.evaluate(
    async ([input, query]) => {
      const element = document.querySelector<HTMLInputElement>(input ?? '');
      if (!element) throw new Error('no field');
      element.value = query ?? '';
      element.dispatchEvent(new Event('input'));
      await new Promise((done) => setTimeout(done));
      const groups = [...document.querySelectorAll('dialog [role="group"]')];
      const linksOf = (name: string): string[] =>
        groups
          .filter((group) => group.querySelector('.group-name')?.firstChild?.textContent === name)
          .flatMap((group) => [...group.querySelectorAll('a')].map((link) => link.pathname));
      return {
        ids: linksOf('Symbol')
          .filter((path) => path.includes('/documents/'))
          .map((path) => path.split('/').at(-2) ?? ''),
        notes: linksOf('Notes that cite it').map((path) => Number(path.split('/').at(-2))),
        said: document.querySelector('dialog .said')?.textContent ?? '',
      };
    },
    [field, text],
  );
}

describe('through the real field', () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await rig.visit('chapters/1-meaning/');
    await openDialog(visit.page);
    await ask(visit.page, 'A/HRC/35/35');
  });
  afterAll(() => visit.close());

  test('every symbol in every spelling gives the right notes and only those', async () => {
    const all = documents();
    const bySymbol = Map.groupBy(
      all.filter(({ symbol }) => symbol !== null),
      ({ symbol }) => symbol?.canonical ?? '',
    );
    const wrong: string[] = [];
    for (const [symbol, own] of bySymbol) {
      const notes = [...new Set(own.flatMap(({ citedIn }) => citedIn.map(({ note }) => note)))].sort(
        (a, b) => a - b,
      );
      for (const { name, text } of spellingsOf(symbol)) {
        const found = await exactHits(visit.page, text);
        const ids = own.map(({ id }) => id);
        if (found.ids.sort().join() !== ids.sort().join() || found.notes.join() !== notes.join()) {
          wrong.push(`${symbol} ${name}: ${found.ids.join()} in ${found.notes.join()}`);
        }
      }
    }
    expect(bySymbol.size).toBeGreaterThan(30);
    expect(wrong).toEqual([]);
  });

  test('500 real symbols that are not here give no hit, and the sentence', async () => {
    // By key: a document is here under other spellings of its symbol, and under names that hold one, too.
    const { entries } = toSearchIndex(await loadEdition('content'));
    const here = new Set(entries.flatMap(({ keys }) => keys));
    const absent = [...new Set([...absentSymbols, ...REAL_SYMBOLS.map(({ canonical }) => canonical)])].filter(
      (symbol) => {
        const query = readQuery(symbol);
        return query.kind !== 'symbol' || !here.has(query.keys[0] ?? '');
      },
    );
    const wrong: string[] = [];
    for (const symbol of absent) {
      const found = await exactHits(visit.page, symbol);
      if (found.ids.length > 0 || !found.said.startsWith('No note cites ')) {
        wrong.push(`${symbol}: ${found.ids.join()} ${found.said}`);
      }
    }
    expect(absent.length).toBeGreaterThanOrEqual(500);
    expect(wrong).toEqual([]);
  });

  test('nothing was said on the console, and nothing was asked of another origin', () => {
    expect(visit.complaints).toEqual([]);
  });
});

describe('the dialog', () => {
  test('opens by slash, Ctrl K and button, and Esc gives the focus back', async () => {
    const { page, complaints, close } = await rig.visit('documents/');
    for (const open of [
      () => page.keyboard.press('/'),
      () => page.keyboard.press('Control+k'),
      () => page.click('[data-search]'),
    ]) {
      await page.focus('[data-search]');
      await open();
      await page.waitForSelector('dialog[open]');
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
      await page.keyboard.press('Escape');
      await page.waitForSelector('dialog[open]', { state: 'detached' });
      expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-search'))).toBe(true);
    }
    expect(complaints).toEqual([]);
    await close();
  });

  test('a slash pressed before the scripts have come opens it when they have', async () => {
    const context = await rig.browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/*.js', async (route) => {
      await released;
      await route.continue().catch(() => undefined);
    });
    await page.goto(new URL('documents/', rig.site.url).href, { waitUntil: 'commit' });
    await page.waitForSelector('h1');
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.documentElement.dataset['scripts'])).toBe('on');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    release();
    await page.waitForSelector('dialog[open] input:focus');
    expect(await page.inputValue('dialog input')).toBe('');
    await context.close();
  });

  test.each(['solidarity rights', 'international cooperation development', 'declaration'])(
    'counts for "%s" what the search page counts',
    async (query) => {
      const count = (page: Page, within: string): Promise<string> =>
        page
          .locator(`${within} .count`)
          .filter({ hasText: /Text \d/ })
          .textContent()
          .then((text) => text ?? '');
      const visit = await rig.visit('documents/');
      await openDialog(visit.page);
      await visit.page.fill(field, query);
      const inDialog = await count(visit.page, 'dialog');
      await visit.page.goto(new URL(`search/?q=${encodeURIComponent(query)}`, rig.site.url).href);
      expect(await count(visit.page, 'main')).toBe(inDialog);
      expect(inDialog).toMatch(/^\d+ results: /);
      await visit.close();
    },
  );

  test('a slip of the pen is answered with the words that may be meant, which search when chosen', async () => {
    const visit = await rig.visit('search/');
    const { page } = visit;
    await page.fill('[data-search-field]', 'Millenium Declaraton');
    await page.locator('.count button', { hasText: 'millennium declaration' }).click();
    await page.locator('a[role="option"][href="/documents/millennium-declaration/"]').first().waitFor();
    expect(await page.inputValue('[data-search-field]')).toBe('millennium declaration');
    expect(visit.complaints).toEqual([]);
    await visit.close();
  });

  test('nothing of it is loaded before it is wanted, and then at most 25 KB of script', async () => {
    const context = await rig.browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    const wanted = new Set<string>();
    page.on('request', (request) => wanted.add(new URL(request.url()).pathname));
    await page.goto(rig.site.url, { waitUntil: 'networkidle' });
    const early = new Set(wanted);
    expect([...early].filter((path) => /pagefind|search/.test(path))).toEqual([]);
    await openDialog(page);
    // The index is asked for by the dialog's scripts: when it is, all of them have come.
    await expect.poll(() => wanted.has('/search/symbols.json')).toBe(true);
    const added = [...wanted].filter((path) => path.endsWith('.js') && !early.has(path));
    expect(added.length).toBeGreaterThan(0);
    const bytes = added.map((path) => gzipSync(readFileSync(`dist${path}`), { level: 9 }).length);
    expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(25 * 1024);
    await ask(page, 'A/HRC/35/35');
    await page.waitForSelector('dialog .decoded');
    expect([...wanted].filter((path) => path.includes('pagefind'))).toEqual([]);
    await ask(page, 'solidarity');
    await page.waitForSelector('dialog mark');
    // What a result is its name tells: a filter is loaded when something of it is chosen.
    expect([...wanted].filter((path) => path.endsWith('.pf_meta'))).toHaveLength(1);
    expect([...wanted].filter((path) => path.endsWith('.pf_filter'))).toEqual([]);
    await context.close();
  });

  test('is a combobox: arrows move, the count is announced, Enter opens', async () => {
    const { page, close } = await rig.visit('');
    await openDialog(page);
    await ask(page, 'A/HRC/35/35');
    const state = () =>
      page.$eval(field, (input) => ({
        role: input.getAttribute('role'),
        expanded: input.getAttribute('aria-expanded'),
        active:
          document.getElementById(input.getAttribute('aria-activedescendant') ?? '')?.textContent ?? null,
        list: document.getElementById(input.getAttribute('aria-controls') ?? '')?.getAttribute('role'),
      }));
    expect(await state()).toEqual({ role: 'combobox', expanded: 'true', active: null, list: 'listbox' });
    expect(await page.textContent('dialog [role="status"]')).toMatch(
      /6 results: Symbol 1, Notes that cite it 4/,
    );
    await page.keyboard.press('ArrowDown');
    expect((await state()).active).toContain('A/HRC/35/35');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect((await state()).active).toContain('Draft declaration');
    await page.keyboard.press('ArrowDown');
    for (let step = 0; step < 2; step++) await page.keyboard.press('ArrowDown');
    expect((await state()).active).toContain('Note 36');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/notes/36/');
    await close();
  });

  test('decodes a symbol that nobody cites, and offers its official address', async () => {
    const { page, close } = await rig.visit('');
    await openDialog(page);
    await ask(page, 'A/HRC/35/36');
    expect(await page.textContent('dialog .said')).toBe('No note cites A/HRC/35/36.');
    await page.waitForSelector('dialog .decoded');
    expect(await page.textContent('dialog .decoded-words')).toBe(
      'General Assembly · Human Rights Council · 35th session (2017) · document 36',
    );
    expect(await page.getAttribute('dialog .decoded a', 'href')).toBe('https://docs.un.org/en/A/HRC/35/36');
    await close();
  });

  test('finds words in any form, and they are marked on the page that a result opens', async () => {
    const { page, complaints, close } = await rig.visit('');
    await openDialog(page);
    await ask(page, 'solidarities of peoples');
    await page.waitForSelector('dialog .excerpt mark');
    const option = page.locator('dialog [role="option"]', { hasText: 'Note 22' });
    await option.click();
    await page.waitForURL('**/notes/22/?mark=*');
    await page.waitForSelector('main mark');
    const marked = await page.$$eval('main mark', (marks) =>
      marks.map((mark) => mark.textContent.toLowerCase()),
    );
    expect(new Set(marked)).toEqual(new Set(['solidarity', 'peoples']));
    expect(complaints.filter((complaint) => !complaint.includes('ERR_ABORTED'))).toEqual([]);
    await close();
  });

  test('never passes off a shorter word as a hit', async () => {
    const { page, close } = await rig.visit('');
    await openDialog(page);
    for (const text of ['apartheid', 'zzzqqq', 'solidaritxxx unicorn']) {
      await ask(page, text);
      expect([text, await page.textContent('dialog [role="status"]')]).toEqual([text, 'Nothing found.']);
    }
    await close();
  });

  test('keeps a phrase in quotation marks together', async () => {
    const { page, close } = await rig.visit('');
    await openDialog(page);
    await ask(page, '“birth certificate”');
    await page.waitForSelector('dialog .excerpt');
    const options = await page.$$eval('dialog [role="option"] .name', (names) =>
      names.map((name) => name.textContent),
    );
    expect(options).toContain('Note 27');
    await ask(page, '“certificate birth”');
    expect(await page.textContent('dialog [role="status"]')).toBe('Nothing found.');
    await close();
  });

  test.each([
    ['markup', '<img src=x onerror="document.title=\'owned\'">'],
    ['a script', '"><script>document.title="owned"</script>'],
    ['regular expressions', '.*+?^${}()|[]\\'],
    ['emoji', '👩‍👩‍👧‍👦🏳️‍🌈'],
    ['right to left', '\u202eسلام שלום'],
    ['control characters', '\u0000\u0007\u001b[31m'],
    ['ten thousand characters', 'A/HRC/35/35 <b>x</b> '.repeat(500)],
    ['lone surrogates', '\ud800 \udfff'],
    ['a percent sign', '%E0%A4%A 100%'],
  ])('%s neither breaks nor injects', async (_, text) => {
    const { page, complaints, close } = await rig.visit('');
    const title = await page.title();
    await openDialog(page);
    await page.fill(field, text);
    await page.waitForTimeout(400);
    expect(await page.title()).toBe(title);
    expect(await page.$$('dialog img, dialog script, dialog b')).toHaveLength(0);
    await ask(page, 'A/68/176');
    expect(await page.textContent('dialog .said')).toBe('Cited in notes 19, 45, 49 and 54.');
    expect(complaints).toEqual([]);
    await close();
  });

  test('works by touch on a phone', async () => {
    const { page, complaints, close } = await rig.visit('chapters/1-meaning/', layoutOptions('narrow'));
    await page.tap('[data-search]');
    await page.waitForSelector('dialog[open]');
    await ask(page, 'vienna declaration');
    await page.locator('dialog [role="option"]').first().tap();
    await page.waitForURL('**/documents/vdpa/**');
    // What the text search was still loading when the page was left is no complaint.
    expect(complaints.filter((complaint) => !complaint.includes('ERR_ABORTED'))).toEqual([]);
    await close();
  });
});

describe('a pasted list of footnotes', () => {
  test('is answered citation by citation, line breaks kept', async () => {
    const { page, complaints, close } = await rig.visit('');
    await openDialog(page);
    await paste(page, field, NOTES);
    await page.waitForSelector('dialog .footnotes li');
    expect(await page.textContent('dialog .said')).toBe(
      '3 citations in 3 footnotes: 2 cited in these notes, 1 not.',
    );
    expect(await page.textContent('dialog .footnotes .none')).toContain('No note cites A/HRC/35/99.');
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('the search page', () => {
  test('has query and filters in its address', async () => {
    const { page, complaints, close } = await rig.visit('search/?q=solidarity&chapter=2-role');
    await page.waitForFunction(() =>
      /result/.test(document.querySelector('.seek-results [role="status"]')?.textContent ?? ''),
    );
    await page.waitForSelector('.excerpt');
    const paths = await page.$$eval('.seek-results .excerpt', (all) =>
      all.map((one) => one.closest('a')?.pathname ?? ''),
    );
    expect(paths.filter((path) => path.includes('/chapters/')).every((path) => path.includes('2-role'))).toBe(
      true,
    );
    await page.click('.filters summary');
    await page.selectOption('select[name="kind"]', 'treaty');
    await page.fill('#search-field', 'right to development');
    await page.waitForFunction(() => location.search.includes('right'));
    await expect.poll(() => new URL(page.url()).searchParams.get('kind')).toBe('treaty');
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('right to development');
    expect(complaints).toEqual([]);
    await close();
  });

  test('reads a text file of footnotes in the browser', async () => {
    const { page, close } = await rig.visit('search/');
    await page.setInputFiles('input[type="file"]', {
      name: 'notes.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('A/HRC/35/35\nA/HRC/35/36\n'),
    });
    await page.waitForSelector('.footnotes li');
    expect(await page.textContent('.seek-results .said')).toMatch(/^2 citations in 2 footnotes: 1 cited/);
    await close();
  });

  test('reads what is pasted at once, before the search has come', async () => {
    const { page, complaints, close } = await rig.visit('search/');
    await paste(page, '#search-field', NOTES);
    await page.waitForSelector('.footnotes li');
    expect(await page.textContent('.seek-results .said')).toBe(
      '3 citations in 3 footnotes: 2 cited in these notes, 1 not.',
    );
    expect(complaints).toEqual([]);
    await close();
  });

  test('shows nothing that a chosen filter leaves out', async () => {
    const { page, close } = await rig.visit('search/?q=solidarity&kind=resolution');
    await page.waitForSelector('.seek-results [role="option"]');
    const groups = await page.$$eval('.seek-results [role="group"]', (all) =>
      all.map((one) => one.textContent),
    );
    expect(groups.length).toBeGreaterThan(0);
    expect(groups.filter((text) => text.includes('Documents by name'))).toEqual([]);
    await close();
  });

  test('is a complete index of symbols and documents without scripts', async () => {
    const { page, close } = await rig.visit('search/', { javaScriptEnabled: false });
    const links = await page.$$eval('.index a', (all) =>
      all.map((link) => (link as HTMLAnchorElement).pathname),
    );
    const missing = documents().filter(
      ({ id }) => links.filter((path) => path === `/documents/${id}/`).length < 2,
    );
    expect(missing.map(({ id }) => id)).toEqual([]);
    expect(await page.isVisible('[data-search-form]')).toBe(false);
    await page.click('[data-search]');
    await expect.poll(() => new URL(page.url()).pathname).toBe('/search/');
    await close();
  });
});

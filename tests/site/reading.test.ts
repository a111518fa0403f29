// The reading edition in a real browser: switches, contents, tables, print, metadata, no shift.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPages } from './built-site.ts';
import { layoutOptions, startRig } from './harness.ts';
import type { Rig } from './harness.ts';

const CHAPTER = 'chapters/1-meaning/';
/** One page of each kind. */
const kinds = [
  '',
  CHAPTER,
  'chapters/',
  'notes/',
  'notes/18/',
  'documents/',
  'documents/drd/',
  'bodies/',
  'bodies/united-nations-general-assembly/',
  'checks/',
  'data/',
  'about/',
  'print/',
  '404.html',
];

let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(() => rig.close());

test('no page scrolls sideways at 320 pixels, nor on a tablet with text at 200 %', async () => {
  const wide: string[] = [];
  const sizes = [
    { width: 320, text: '100%' },
    { width: 820, text: '200%' },
  ];
  for (const path of kinds) {
    const visit = await rig.visit(path, { viewport: { width: 320, height: 640 } });
    for (const { width, text } of sizes) {
      await visit.page.setViewportSize({ width, height: 640 });
      const over = await visit.page.evaluate((size) => {
        document.documentElement.style.fontSize = size;
        return document.documentElement.scrollWidth - innerWidth;
      }, text);
      if (over > 0) wide.push(`/${path} at ${width} pixels, text ${text}: by ${over} pixels`);
    }
    await visit.close();
  }
  expect(wide).toEqual([]);
});

test('nothing that could be seen shifts while a page loads', async () => {
  const shifts: string[] = [];
  for (const layout of ['wide', 'narrow'] as const) {
    for (const path of ['', CHAPTER, 'documents/drd/', 'notes/']) {
      const visit = await rig.visit(path, layoutOptions(layout));
      await visit.page.waitForTimeout(300);
      const shift = await visit.page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries())
                sum += (entry as PerformanceEntry & { value: number }).value;
            }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => resolve(sum), 100);
          }),
      );
      // A ten-thousandth is a character or two that move by a pixel when the face of the author's own script arrives.
      if (shift > 0.0001) shifts.push(`${layout} /${path}: ${shift}`);
      await visit.close();
    }
  }
  expect(shifts).toEqual([]);
});

test('the theme switch turns the page over and is remembered before the next page is painted', async () => {
  const { page, complaints, close } = await rig.visit(CHAPTER, layoutOptions('wide'));
  const paper = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await paper();
  const button = page.getByRole('button', { name: 'Dark theme' });
  await button.click();
  const dark = await paper();
  expect(dark).not.toBe(light);
  expect(await button.getAttribute('aria-pressed')).toBe('true');
  await page.goto(new URL('notes/', rig.site.url).href);
  expect(await paper()).toBe(dark);
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
  expect(complaints).toEqual([]);
  await close();
});

test('our annotations can be hidden, and stay hidden', async () => {
  const { page, close } = await rig.visit(CHAPTER, layoutOptions('narrow'));
  expect(await page.locator('.gloss').first().isVisible()).toBe(true);
  expect(await page.locator('.remark').first().isVisible()).toBe(true);
  await page.getByRole('button', { name: 'Our annotations' }).click();
  expect(await page.locator('.gloss:visible, .remark:visible').count()).toBe(0);
  await page.goto(new URL('chapters/2-role/', rig.site.url).href);
  expect(await page.locator('.gloss:visible, .remark:visible').count()).toBe(0);
  expect(await page.getByRole('button', { name: 'Our annotations' }).getAttribute('aria-pressed')).toBe(
    'false',
  );
  await close();
});

test('the contents follow the reading place', async () => {
  const { page, close } = await rig.visit(CHAPTER, layoutOptions('wide'));
  const here = page.locator('.contents ol ol [aria-current]');
  expect(await here.count()).toBe(0);
  await page
    .locator('.text h2')
    .nth(1)
    .evaluate((heading) => heading.scrollIntoView());
  await page.waitForSelector('.contents ol ol [aria-current]');
  expect(await here.textContent()).toMatch(/^B\./);
  await close();
});

test('a table sorts by a column both ways and filters by words and kind, saying how many remain', async () => {
  const { page, close } = await rig.visit('documents/', layoutOptions('wide'));
  const years = (): Promise<string[]> =>
    page.$$eval('#documents tbody tr:not([hidden]) td:nth-child(3)', (cells) =>
      cells.map((cell) => cell.textContent).filter((text) => text !== ''),
    );
  await page.getByRole('button', { name: 'Year' }).click();
  const ascending = await years();
  expect(ascending).toEqual([...ascending].sort());
  await page.getByRole('button', { name: 'Year' }).click();
  expect(await years()).toEqual([...ascending].sort().reverse());
  await page.getByLabel('Filter', { exact: true }).fill('covenant');
  await page.getByLabel('Filter', { exact: true }).fill('iccpr');
  expect(await page.locator('output').textContent()).toMatch(/^1 of \d+$/);
  await page.getByLabel('Filter', { exact: true }).fill('');
  await page.getByLabel('Kind').selectOption('treaty');
  const kindsShown = await page.$$eval('#documents tbody tr:not([hidden])', (rows) => [
    ...new Set(rows.map((row) => row.dataset['kind'])),
  ]);
  expect(kindsShown).toEqual(['treaty']);
  await close();
});

test('the address keeps how a table is sorted and filtered, and going back undoes it', async () => {
  const { page, complaints, close } = await rig.visit('documents/', layoutOptions('wide'));
  const shown = (): Promise<string[]> =>
    page.$$eval('#documents tbody tr:not([hidden])', (rows) => rows.map((row) => row.textContent));
  const asWritten = await shown();
  await page.getByRole('button', { name: 'Year' }).click();
  await page.getByRole('button', { name: 'Year' }).click();
  await page.getByLabel('Kind').selectOption('treaty');
  await page.getByLabel('Filter', { exact: true }).pressSequentially('covenant');
  const view = await shown();
  expect(view.length).toBeGreaterThan(0);
  expect(view.length).toBeLessThan(asWritten.length);
  await expect.poll(() => new URL(page.url()).search).toBe('?sort=year+down&kind=treaty&filter=covenant');
  await page.goto(page.url());
  expect(await shown()).toEqual(view);
  expect(await page.getByLabel('Filter', { exact: true }).inputValue()).toBe('covenant');
  const head = page.locator('thead [aria-sort]');
  expect((await head.textContent())?.trim()).toBe('Year');
  expect(await head.evaluate((cell) => getComputedStyle(cell, '::after').content)).toContain('↓');
  const { page: other, close: closeOther } = await rig.visit('documents/', layoutOptions('wide'));
  await other.getByRole('button', { name: 'Year' }).click();
  await other.getByLabel('Filter', { exact: true }).pressSequentially('covenant');
  await other.goBack();
  expect(await other.getByLabel('Filter', { exact: true }).inputValue()).toBe('');
  expect(await other.locator('thead [aria-sort]').count()).toBe(1);
  await other.goBack();
  expect(await other.locator('thead [aria-sort]').count()).toBe(0);
  await other.goForward();
  expect(await other.locator('thead [aria-sort=ascending]').count()).toBe(1);
  expect(complaints).toEqual([]);
  await closeOther();
  await close();
});

test('a view of a table that the page does not have shows the table', async () => {
  const { page, complaints, close } = await rig.visit(
    'documents/?sort=nothing&kind=nothing',
    layoutOptions('wide'),
  );
  expect(await page.locator('#documents tbody tr[hidden]').count()).toBe(0);
  expect(complaints).toEqual([]);
  await close();
});

test('the header is one row from a tablet on', async () => {
  for (const width of [820, 1024, 1440, 1920]) {
    const { page, close } = await rig.visit('notes/', { viewport: { width, height: 900 } });
    const rows = await page.$$eval('header.site > *', (parts) =>
      parts.map((part) => part.getBoundingClientRect()).map(({ top, bottom }) => (top + bottom) / 2),
    );
    expect(Math.max(...rows) - Math.min(...rows), `${width} pixels`).toBeLessThan(8);
    await close();
  }
});

test('a document’s page has every finding that the checks list for it', () => {
  const pages = new Map(readPages('dist').map((page) => [page.path, page.html]));
  const list = /<h2 id="discrepancy">.*?<\/ul>/s.exec(pages.get('/checks/') ?? '')?.[0] ?? '';
  const expected = new Map<string, number>();
  for (const [, path = ''] of list.matchAll(/<li>\s*<a href="([^"]+)"/g)) {
    expected.set(path, (expected.get(path) ?? 0) + 1);
  }
  expect(expected.size).toBeGreaterThan(10);
  for (const [path, count] of expected) {
    expect((pages.get(path)?.match(/class="remark"/g) ?? []).length, path).toBe(count);
  }
});

test('a citation of which something is not confirmed says so, and has no volume that nobody confirmed', () => {
  const pages = new Map(readPages('dist').map((page) => [page.path, page.html]));
  const citations = (id: string) =>
    /<h2[^>]*>Cite it<\/h2>.*?data-copied/s.exec(pages.get(`/documents/${id}/`) ?? '')?.[0] ?? '';
  expect(citations('hassan-1983')).toContain('Check before use. Not confirmed: title; journal name; volume');
  expect(citations('hassan-1983')).not.toMatch(/\b51\b/);
  expect(citations('alston-1982')).toContain('29(3)');
  expect(citations('alston-1982')).not.toContain('Check before use');
});

test('a citation is copied as it is shown', async () => {
  const { page, close } = await rig.visit('documents/drd/', {
    ...layoutOptions('wide'),
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.getByRole('button', { name: 'Copy OSCOLA' }).click();
  await Promise.all([
    page.getByRole('status').filter({ hasText: 'Copied OSCOLA' }).waitFor(),
    page.getByRole('button', { name: 'Copied OSCOLA' }).waitFor(),
  ]);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    await page.locator('#cite-oscola').textContent(),
  );
  await close();
});

test('a citation is copied with its italics, and in plain text without them', async () => {
  const { page, close } = await rig.visit('documents/icescr/', {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.getByRole('button', { name: 'Copy Bluebook' }).click();
  await page.getByRole('status').filter({ hasText: 'Copied Bluebook' }).waitFor();
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text();
    return { plain: await read('text/plain'), html: await read('text/html') };
  });
  expect(copied.plain).toBe(
    'International Covenant on Economic, Social and Cultural Rights, adopted Dec. 16, 1966, 993 U.N.T.S. 3.',
  );
  expect(copied.html).toMatch(/, <em\b[^>]*>adopted<\/em> Dec\. 16, 1966, 993 U\.N\.T\.S\. 3\./);
  await close();
});

test('a page whose citations have italics loads no face but the one that is preloaded', async () => {
  const visit = await rig.visit('404.html', layoutOptions('narrow'));
  const { page } = visit;
  const faces = new Set<string>();
  page.on('request', (request) => {
    if (request.resourceType() === 'font') faces.add(new URL(request.url()).pathname);
  });
  await page.goto(new URL('documents/alston-1982/', rig.site.url).href, { waitUntil: 'networkidle' });
  expect(await page.locator('.forms em').count()).toBeGreaterThan(0);
  const preloaded = await page.locator('link[rel="preload"][as="font"]').getAttribute('href');
  expect([...faces]).toEqual([preloaded]);
  await visit.close();
});

test('the whole article prints with all 31 paragraphs and each note once', async () => {
  const { page, close } = await rig.visit('print/', layoutOptions('wide'));
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.para').count()).toBe(31);
  const notes = await page.$$eval('.note', (all) =>
    all.filter((note) => note.checkVisibility()).map(({ id }) => id),
  );
  expect(notes).toEqual(Array.from({ length: 58 }, (_, at) => `note-${at + 1}`));
  expect(await page.locator('header.site').isVisible()).toBe(false);
  expect((await page.pdf()).length).toBeGreaterThan(20_000);
  await close();
});

test('a chapter prints its notes as a list at its end, also while one is open', async () => {
  const { page, close } = await rig.visit(CHAPTER, layoutOptions('medium'));
  await page.locator('#call-5').click();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  const boxes = await page.$$eval('.note', (all) =>
    all.map((note) => note.getBoundingClientRect()).map(({ top, bottom }) => [top, bottom]),
  );
  expect(boxes).toHaveLength(16);
  const overlaps = boxes.filter(([top = 0], at) => at > 0 && top < (boxes[at - 1]?.[1] ?? 0));
  expect(overlaps).toEqual([]);
  await close();
});

test('a wrong address offers a search for its words', async () => {
  const { page, close } = await rig.visit('documents/a-hrc-99-99/', layoutOptions('wide'));
  expect(await page.getByRole('searchbox').inputValue()).toBe('a hrc 99 99');
  await close();
});

test('every page has a title, a description and one main landmark; all but the 404 have a canonical address', () => {
  const pages = readPages('dist').filter(({ file }) => file !== 'apparatus.html');
  const faults = pages.flatMap(({ file, html }) => [
    ...(/<title>[^<]+<\/title>/.test(html) ? [] : [`${file}: title`]),
    ...(/<meta name="description" content="[^"]+"/.test(html) ? [] : [`${file}: description`]),
    ...((html.match(/<main\b/g) ?? []).length === 1 ? [] : [`${file}: main`]),
    ...(file === '404.html' || html.includes('rel="canonical"') ? [] : [`${file}: canonical`]),
  ]);
  expect(faults).toEqual([]);
});

test('chapters name the works they cite to reference managers, and each document names itself', () => {
  const pages = new Map(readPages('dist').map((page) => [page.path, page.html]));
  const references = [...pages]
    .filter(([path]) => /^\/chapters\/./.test(path))
    .map(([, html]) => (html.match(/name="citation_reference"/g) ?? []).length);
  expect(references.filter((count) => count > 0).length).toBeGreaterThanOrEqual(4);
  for (const [path, html] of pages) {
    if (/^\/documents\/./.test(path)) expect(html, path).toContain('name="citation_title"');
  }
});

test('linked data parses and names the parts and the works cited', () => {
  const home = readFileSync('dist/index.html', 'utf8');
  const text = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(home)?.[1] ?? '';
  const data = JSON.parse(text) as { '@type': string; hasPart: unknown[]; citation: unknown[] };
  expect(data['@type']).toBe('ScholarlyArticle');
  expect(data.hasPart).toHaveLength(5);
  expect(data.citation.length).toBeGreaterThan(40);
});

test('the address of a note of another chapter leads to its page', async () => {
  const { page, close } = await rig.visit('chapters/1-meaning/#note-30');
  await page.waitForURL('**/notes/30/');
  await close();
});

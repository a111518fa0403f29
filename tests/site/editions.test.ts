// Two editions on two origins of this machine, searched as one: symbols from both indexes, words from both texts.
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeEdition } from '../../scripts/bench/make-edition.ts';
import { serveFolder } from '../../scripts/serve-folder.ts';
import type { ServedSite } from '../../scripts/serve-folder.ts';
import { buildSite } from './build-site.ts';
import { startRig } from './harness.ts';
import type { Rig, Visit } from './harness.ts';
import { withHostHeaders } from './host-headers.ts';

const WORK = '.cache/editions';
const [content, first, invented, second] = ['content', 'first', 'invented', 'second'].map((name) =>
  join(WORK, name),
) as [string, string, string, string];

let rig: Rig;
let other: ServedSite;
beforeAll(async () => {
  rmSync(WORK, { recursive: true, force: true });
  // Three articles' worth: the index of that edition comes in parts.
  makeEdition(invented, 3);
  buildSite(second, { APPARATUS_CONTENT: invented });
  other = await serveFolder(second, { port: 0, ...withHostHeaders(second) });
  cpSync('content', content, { recursive: true });
  const article = join(content, 'article.yml');
  const named = `editions:\n- name: Second volume\n  url: ${other.url}\n`;
  writeFileSync(article, `${readFileSync(article, 'utf8').trimEnd()}\n${named}`);
  buildSite(first, { APPARATUS_CONTENT: content });
  rig = await startRig(first, withHostHeaders(first));
}, 400_000);
afterAll(async () => {
  await rig.close();
  await other.close();
});

/** Addresses of what a query finds, once it has found something on each of the wanted origins. */
async function search(visit: Visit, query: string, origins: readonly string[]): Promise<string[]> {
  const { page } = visit;
  const field = page.locator('[data-search-field]');
  const options = page.locator('[data-search-results] a[role="option"]');
  // What an earlier query found must be gone, or it would be read for what this one finds.
  await field.fill('');
  await expect.poll(() => options.count()).toBe(0);
  await field.fill(query);
  for (const origin of origins) {
    const at = origin === other.url ? origin : '/';
    await page.locator(`[data-search-results] a[role="option"][href^="${at}"]`).first().waitFor();
  }
  return options.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
}

/** What is said of the policy or of anything else; requests to the other edition are meant. */
function unmeant(visit: Visit): string[] {
  return visit.complaints.filter((line) => !line.startsWith(`elsewhere: ${other.url}`));
}

test('a symbol of either edition is found where it is cited', async () => {
  const visit = await rig.visit('search/');
  const there = await search(visit, 'A/HRC/7/1', [other.url]);
  expect(there[0]).toBe(`${other.url}documents/report-7/`);
  const here = await search(visit, 'A/HRC/35/35', [rig.site.url]);
  expect(here[0]).toBe(`${rig.site.url}documents/ie-report-2017-hrc/`);
  expect(unmeant(visit)).toEqual([]);
  await visit.close();
});

test('words are found in the texts of both, and a result leads to its own edition', async () => {
  const visit = await rig.visit('search/');
  const found = await search(visit, 'cooperation', [rig.site.url, other.url]);
  expect(new Set(found.map((href) => new URL(href).origin)).size).toBe(2);
  await visit.page.locator(`a[role="option"][href^="${other.url}"]`).first().click();
  await visit.page.waitForURL((url) => url.href.startsWith(other.url));
  expect(await visit.page.locator('h1').count()).toBe(1);
  expect(unmeant(visit)).toEqual([]);
  await visit.close();
});

test('an edition that cannot be reached is named, and this one is searched all the same', async () => {
  const visit = await rig.visit('search/', {
    prepare: (page) => page.route(`${other.url}**`, (route) => route.abort()),
  });
  const found = await search(visit, 'A/HRC/35/35', [rig.site.url]);
  expect(found[0]).toBe(`${rig.site.url}documents/ie-report-2017-hrc/`);
  await visit.page.getByText('Second volume could not be reached').first().waitFor();
  await visit.close();
});

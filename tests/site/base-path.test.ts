// The site under a path of its own, as a project page of a shared host: every link, every page and every feature, with
// the network off too.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrokenLinks } from './broken-links.ts';
import { buildSite } from './build-site.ts';
import { readPages } from './built-site.ts';
import { findFeatures } from './features.ts';
import { startRig } from './harness.ts';
import type { Rig } from './harness.ts';
import { findPageKinds } from './page-kinds.ts';

const BASE = '/some/path/';
const FOLDER = '.cache/built-under-a-path';

let rig: Rig;
let isDown = false;
beforeAll(async () => {
  buildSite(FOLDER, { APPARATUS_BASE: BASE });
  rig = await startRig(FOLDER, {
    base: BASE,
    intercept: (_, response) => {
      if (isDown) response.destroy();
      return isDown;
    },
  });
});
afterAll(() => rig.close());

test('every link stays under the path and reaches its file and id', () => {
  const pages = readPages(FOLDER).filter(({ file }) => file !== 'apparatus.html');
  expect(pages.length).toBeGreaterThan(100);
  expect(findBrokenLinks(FOLDER, pages, BASE)).toEqual([]);
});

test('canonical addresses and the sitemap name the path', () => {
  const [home] = readPages(FOLDER).filter(({ path }) => path === '/');
  expect(home?.html).toMatch(/<link rel="canonical" href="https:\/\/[^"]+\/some\/path\/"/);
});

test('every kind of page loads without a missing file', async () => {
  for (const { path } of findPageKinds('dist')) {
    const visit = await rig.visit(path);
    await visit.page.waitForLoadState('networkidle');
    expect(visit.complaints, path).toEqual([]);
    await visit.close();
  }
});

test.each(findFeatures('dist'))('$name', async ({ path, act }) => {
  const visit = await rig.visit(path);
  const missing: string[] = [];
  visit.page.on('response', (response) => {
    if (response.status() >= 400) missing.push(response.url());
  });
  await act(visit.page);
  expect(missing).toEqual([]);
  expect(visit.complaints).toEqual([]);
  await visit.close();
});

test('after one visit the site is read, and searched, with the network off', async () => {
  const features = findFeatures('dist').filter(({ name }) => /notes open|searched|footnote/.test(name));
  expect(features).toHaveLength(3);
  const visit = await rig.visit('', { offline: true });
  await visit.page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  isDown = true;
  try {
    for (const { path, act } of features) {
      await visit.page.goto(new URL(path, rig.site.url).href);
      await act(visit.page);
    }
  } finally {
    isDown = false;
    await visit.close();
  }
});

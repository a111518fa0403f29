// The site as a host sends it, with the headers of `_headers`: no page and no feature meets its own policy, and the
// policies are as narrow as they claim.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPages } from './built-site.ts';
import { findFeatures } from './features.ts';
import { WIDTHS, startRig } from './harness.ts';
import type { Rig } from './harness.ts';
import { parseHeaderRules, withHostHeaders } from './host-headers.ts';
import { findPageKinds } from './page-kinds.ts';

const DIST = 'dist';
// The one-file edition is opened from a disk: it has a policy of its own and no host.
const pages = readPages(DIST).filter(({ file }) => file !== 'apparatus.html');
const headers = new Map(
  parseHeaderRules(readFileSync(join(DIST, '_headers'), 'utf8')).find(({ pattern }) => pattern === '/*')
    ?.headers,
);

let rig: Rig;
beforeAll(async () => {
  rig = await startRig(DIST, withHostHeaders(DIST));
});
afterAll(() => rig.close());

/** A violation says so in the console too, but not in every browser: here it is asked for by name. */
async function reportViolations(page: Page): Promise<void> {
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      console.error(`violation: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
}

describe('with the headers of a host', () => {
  test('a violation would be heard', async () => {
    const visit = await rig.visit('', { prepare: reportViolations });
    await visit.page.evaluate(() => {
      const style = document.createElement('style');
      style.textContent = 'body { color: red }';
      document.head.append(style);
    });
    await expect.poll(() => visit.complaints.join('\n')).toContain('violation: style-src');
    await visit.close();
  });

  test.each(findPageKinds(DIST))(
    'the page kind "$kind" loads in silence and sets no cookie',
    async ({ path }) => {
      const visit = await rig.visit(path, { offline: true, prepare: reportViolations });
      const { page } = visit;
      await page.waitForLoadState('networkidle');
      await page.setViewportSize({ width: WIDTHS.narrow, height: 844 });
      await page.mouse.wheel(0, 4000);
      await page.waitForLoadState('networkidle');
      expect(visit.complaints).toEqual([]);
      expect(await page.context().cookies()).toEqual([]);
      await visit.close();
    },
  );

  test.each(findFeatures(DIST))('$name, in silence', async ({ path, act }) => {
    const visit = await rig.visit(path, { offline: true, prepare: reportViolations });
    await act(visit.page);
    expect(visit.complaints).toEqual([]);
    expect(await visit.page.context().cookies()).toEqual([]);
    await visit.close();
  });
});

describe('the policies', () => {
  test('every page carries one, and neither it nor the header allows inline code or other origins', () => {
    const policies = [...pages.map(({ file, html }) => [file, policyOf(html)] as const)].concat([
      ['_headers', headers.get('Content-Security-Policy') ?? ''],
    ]);
    const faults = policies.flatMap(([file, policy]) => {
      const wide = /unsafe-inline|'unsafe-eval'|unsafe-hashes|https?:|\*|strict-dynamic/.exec(policy)?.[0];
      const missing = [
        "default-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        'script-src',
        'style-src',
      ].filter((part) => !policy.includes(part));
      return wide || missing.length > 0 ? [`${file}: ${wide ?? missing.join()}`] : [];
    });
    expect(faults).toEqual([]);
  });

  test('every inline script and style of every page has its hash in the page’s own policy and in the header', () => {
    const header = headers.get('Content-Security-Policy') ?? '';
    const faults = pages.flatMap(({ file, html }) => {
      const policy = policyOf(html);
      return inlineCode(html)
        .map((code) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`)
        .filter((hash) => !policy.includes(hash) || !header.includes(hash))
        .map((hash) => `${file}: ${hash}`);
    });
    expect(pages.flatMap(({ html }) => inlineCode(html)).length).toBeGreaterThan(pages.length);
    expect(faults).toEqual([]);
  });

  test('WebAssembly is allowed only on pages from which a reader can search', () => {
    const faults = pages
      .filter(({ html }) => policyOf(html).includes('wasm-unsafe-eval'))
      .filter(({ html }) => !/\bdata-search\b/.test(html))
      .map(({ file }) => file);
    expect(faults).toEqual([]);
  });

  test('no element has a handler or a style in an attribute', () => {
    const faults = pages.flatMap(({ file, html }) => {
      const tag = /<[a-z][^<>]*\s(?:on[a-z]+|style)\s*=\s*["'][^<>]*>/i.exec(
        html.replace(/<(script|style)\b.*?<\/\1>/gs, ''),
      );
      return tag ? [`${file}: ${tag[0].slice(0, 120)}`] : [];
    });
    expect(faults).toEqual([]);
  });

  test('the header forbids frames, referrers, sniffing and the machine’s devices', () => {
    expect(headers.get('Content-Security-Policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('Referrer-Policy')).toBe('no-referrer');
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Permissions-Policy')).toMatch(/camera=\(\).*geolocation=\(\).*microphone=\(\)/);
  });
});

function policyOf(html: string): string {
  const tag = /<meta\b[^>]*http-equiv="content-security-policy"[^>]*>/i.exec(html)?.[0] ?? '';
  return (/\bcontent="([^"]*)"/i.exec(tag)?.[1] ?? '').replaceAll('&#39;', "'");
}

/** What stands between the tags of scripts and styles that load no file; data blocks are no code. */
function inlineCode(html: string): string[] {
  return [...html.matchAll(/<(script|style)\b([^>]*)>(.*?)<\/\1>/gs)]
    .filter(
      ([, , attributes = '', code = '']) => code !== '' && !/application\/(?:ld\+)?json/.test(attributes),
    )
    .map((match) => match[3] ?? '');
}

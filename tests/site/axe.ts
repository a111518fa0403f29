// axe in a page, put there past the content security policy, and its findings as lines that a person can read.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

const source = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

interface AxeResults {
  readonly passes: readonly unknown[];
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
  }[];
}

/**
 * What axe finds wrong with a page as it is now, best practices and target sizes included.
 *
 * @example await findAxeViolations(page) // ['color-contrast: .soft: Fix any of the following: …']
 * @param rules ids of the only rules to try; all where none is given
 * @throws when axe found nothing to look at, for then its silence means nothing
 */
export async function findAxeViolations(page: Page, rules: readonly string[] = []): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  const options = {
    resultTypes: ['violations'],
    rules: { 'target-size': { enabled: true } },
    ...(rules.length > 0 ? { runOnly: { type: 'rule', values: rules } } : {}),
  };
  const { passes, violations } = await page.evaluate<AxeResults>(
    `axe.run(document, ${JSON.stringify(options)})`,
  );
  const least = rules.length > 0 ? 1 : 8;
  if (passes.length < least) throw new Error(`axe passed only ${passes.length} rules on ${page.url()}.`);
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .slice(0, 5)
      .map(
        ({ target, failureSummary }) =>
          `${id}: ${target.join(' ')}: ${(failureSummary ?? '').replace(/\s+/g, ' ')}`,
      ),
  );
}

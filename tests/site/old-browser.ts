// Browsers of some years ago, played by today's: the page arrives with the new words respelled, so that its styles and
// attributes mean nothing, and the scripts find their interfaces missing.
import type { Page } from 'playwright-core';
import type { VisitOptions } from './harness.ts';

/** New words by what a browser may lack; the respelt ones are as unknown as the real ones were then. */
const WORDS = {
  anchors: /\b(?=anchor-name|position-area|position-try|anchor\(|anchor-center)/g,
  popovers: /(?<![\w-])(?=popover(?:-open|target)?\b)/g,
} as const;

export type Lack = keyof typeof WORDS;

/**
 * Options of a visit in a browser that lacks some of what the pages use. Styles are changed on the way, so the policy
 * that knows their hashes is left out.
 *
 * @example rig.visit('chapters/1-meaning/', { ...layoutOptions('wide'), ...oldBrowser(['anchors']) })
 */
export function oldBrowser(lacks: readonly Lack[]): VisitOptions {
  return {
    bypassCSP: true,
    prepare: async (page) => {
      await page.addInitScript(forget, [...lacks]);
      await respellPages(page, lacks);
    },
  };
}

async function respellPages(page: Page, lacks: readonly Lack[]): Promise<void> {
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.continue();
    const response = await route.fetch();
    let body = await response.text();
    for (const lack of lacks) body = body.replace(WORDS[lack], 'unknown-');
    await route.fulfill({ response, body });
  });
}

/** Runs in the page, before anything else. */
function forget(lacks: string[]): void {
  const supports = CSS.supports.bind(CSS);
  const unknown = (text: string): boolean =>
    (lacks.includes('anchors') && /anchor|position-area|position-try/.test(text)) ||
    (lacks.includes('popovers') && text.includes('popover'));
  CSS.supports = (...given: [string, string?]): boolean =>
    !unknown(given.join(':')) && supports(...(given as [string, string]));
  if (!lacks.includes('popovers')) return;
  for (const name of ['popover', 'showPopover', 'hidePopover', 'togglePopover']) {
    Reflect.deleteProperty(HTMLElement.prototype, name);
  }
  // The browser's own method, called below with the element it belongs to.
  const { matches } = Element.prototype as { matches: (this: Element, selectors: string) => boolean };
  Object.assign(Element.prototype, {
    matches(this: Element, selectors: string): boolean {
      if (unknown(selectors))
        throw new DOMException(`'${selectors}' is not a valid selector.`, 'SyntaxError');
      return matches.call(this, selectors);
    },
  });
}

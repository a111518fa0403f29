// Keeps a copy of the edition for reading without a network, and changes to a new edition whole or not at all.
// The worker itself is written by scripts/build/offline.ts. A browser that refuses workers or storage just reads online.
import { href } from '../href.ts';

/** Whether the reader has done anything on this page; its scroll position survives a reload. */
let touched = false;

/** Milliseconds after which the copy is made even when the page is never idle. */
const SOON = 4000;

/**
 * Registers the worker once the page has loaded. When a new edition has been fetched whole, a notice offers it; a reader
 * who has just reloaded the page and not yet touched it gets it at once. Every open page then reloads together, so none
 * goes on with files of both editions.
 */
export function keepOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  if (document.querySelector('[data-offline="off"]')) return;
  for (const kind of ['pointerdown', 'keydown', 'wheel']) {
    addEventListener(kind, () => (touched = true), { once: true, passive: true, capture: true });
  }
  let controlled = navigator.serviceWorker.controller !== null;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (controlled) location.reload();
    controlled = true;
  });
  whenQuiet(() => {
    register().catch(() => undefined);
  });
}

function whenQuiet(start: () => void): void {
  const idle = (): void => {
    // Safari has no idle callback.
    if ('requestIdleCallback' in window) requestIdleCallback(start, { timeout: SOON });
    else setTimeout(start, SOON / 4);
  };
  if (document.readyState === 'complete') idle();
  else addEventListener('load', idle, { once: true });
}

async function register(): Promise<void> {
  const registration = await navigator.serviceWorker.register(href('/sw.js'), {
    scope: href('/'),
    updateViaCache: 'none',
  });
  const offer = (): void => {
    if (registration.waiting && navigator.serviceWorker.controller) offerEdition(registration.waiting);
  };
  const follow = (): void => {
    const worker = registration.installing;
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed') offer();
    });
  };
  // The browser may have begun to look for a new edition before this script came to it.
  offer();
  follow();
  registration.addEventListener('updatefound', follow);
}

function offerEdition(worker: ServiceWorker): void {
  const take = (): void => {
    worker.postMessage({ type: 'SKIP_WAITING' });
  };
  if (wasReloaded() && !touched) take();
  else import('./edition-notice.ts').then(({ showNotice }) => showNotice(take)).catch(() => undefined);
}

function wasReloaded(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return entry instanceof PerformanceNavigationTiming && entry.type === 'reload';
}

// Shows the digest, the article or both, as the reader chose; the choice is applied before paint by first-paint.ts.
import { LAYER_KEY } from './first-paint.ts';
import { remember } from './theme-switch.ts';

/** Makes the radio buttons `[data-layer-switch]` show the layers and remember which; where there is one layer, nothing. */
export function wakeLayerSwitch(): void {
  const radios = [...document.querySelectorAll<HTMLInputElement>('[data-layer-switch] input')];
  if (radios.length === 0) return;
  const { dataset } = document.documentElement;
  const mark = (): void => {
    const shown = dataset['layer'] ?? 'both';
    for (const radio of radios) radio.checked = radio.value === shown;
  };
  const show = (layer: string): void => {
    const place = readingPlace();
    dataset['layer'] = layer;
    mark();
    if (place)
      scrollBy({ top: place.paragraph.getBoundingClientRect().top - place.top, behavior: 'instant' });
  };
  for (const radio of radios) {
    radio.addEventListener('change', () => {
      remember(LAYER_KEY, radio.value);
      show(radio.value);
    });
  }
  const showAddressed = (): void => {
    const id = location.hash.slice(1);
    const target = id === '' ? null : document.getElementById(id);
    if (!target?.matches('a.call') || isShown(target)) return;
    const twin = document.getElementById(id.startsWith('full-') ? id.slice('full-'.length) : `full-${id}`);
    // A call that stands in one layer only brings that layer with it.
    if (!twin || !isShown(twin)) show('both');
    (twin && isShown(twin) ? twin : target).scrollIntoView();
  };
  addEventListener('hashchange', showAddressed);
  addEventListener('pageshow', mark);
  mark();
  showAddressed();
}

/**
 * The calls that a reader steps through: those in sight, and where both layers are, those of the article.
 *
 * @example leadingCalls([...document.querySelectorAll('a.call')])[0]?.id // 'full-call-4'
 */
export function leadingCalls<Call extends HTMLElement>(calls: readonly Call[]): Call[] {
  return calls.filter((call) => {
    if (!isShown(call)) return false;
    const article = call.closest('.digest')?.parentElement?.querySelector('.article');
    return !article || !isShown(article);
  });
}

function isShown(element: Element): boolean {
  return element.getClientRects().length > 0;
}

/** The first paragraph in the window and where it stands, null above the text. */
function readingPlace(): { readonly paragraph: Element; readonly top: number } | null {
  if (scrollY === 0) return null;
  const paragraph = [...document.querySelectorAll('.para')].find(
    (element) => element.getBoundingClientRect().bottom > 0,
  );
  return paragraph ? { paragraph, top: paragraph.getBoundingClientRect().top } : null;
}

// Shows or hides our annotations, as the reader chose; the choice is applied before paint by first-paint.ts.
import { ANNOTATIONS_KEY } from './first-paint.ts';
import { remember } from './theme-switch.ts';

/** Makes the button `[data-annotations-switch]` hide and show our annotations and remember it. */
export function wakeAnnotationsSwitch(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-annotations-switch]');
  if (!button) return;
  const { dataset } = document.documentElement;
  const show = (): void => button.setAttribute('aria-pressed', String(dataset['annotations'] !== 'off'));
  button.addEventListener('click', () => {
    dataset['annotations'] = dataset['annotations'] === 'off' ? 'on' : 'off';
    remember(ANNOTATIONS_KEY, dataset['annotations']);
    show();
  });
  show();
}

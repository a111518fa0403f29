// Light or dark, as the reader chose; until then as the system says. Runs in the browser.
import { THEME_KEY } from './first-paint.ts';

/** Makes the button `[data-theme-switch]` turn the theme over and remember it. */
export function wakeThemeSwitch(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-theme-switch]');
  if (!button) return;
  const root = document.documentElement;
  const system = matchMedia('(prefers-color-scheme: dark)');
  const isDark = (): boolean => (root.dataset['theme'] ?? (system.matches ? 'dark' : 'light')) === 'dark';
  const show = (): void => button.setAttribute('aria-pressed', String(isDark()));
  button.addEventListener('click', () => {
    root.dataset['theme'] = isDark() ? 'light' : 'dark';
    remember(THEME_KEY, root.dataset['theme']);
    show();
  });
  system.addEventListener('change', show);
  show();
}

/** Keeps a choice for the next visit; a browser that refuses storage forgets it, and nothing else changes. */
export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Storage refused: the choice holds for this page.
  }
}

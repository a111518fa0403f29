// The quiet notice that a new edition is ready. Loaded only when there is one.
import styles from './edition-notice.css?inline';

/** Shows the notice once; `take` is called when the reader wants the new edition. */
export function showNotice(take: () => void): void {
  if (document.querySelector('.edition-notice')) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const notice = document.createElement('p');
  notice.className = 'edition-notice';
  notice.setAttribute('role', 'status');
  const reload = document.createElement('button');
  reload.type = 'button';
  reload.className = 'tool';
  reload.textContent = 'Reload';
  reload.addEventListener('click', take);
  const later = document.createElement('button');
  later.type = 'button';
  later.className = 'tool';
  later.textContent = 'Later';
  later.addEventListener('click', () => {
    notice.remove();
  });
  notice.append('There is a new edition. ', reload, ' ', later);
  document.body.append(notice);
}

// Marks in the contents the section being read. Runs in the browser; without it the contents are a plain list of links.

/** Follows the reading place among the headings that the contents link to. */
export function followReadingPlace(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a[href^="#"]')];
  const headings = links.map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))));
  if (links.length === 0) return;
  let asked = false;
  const mark = (): void => {
    asked = false;
    const line = innerHeight * 0.35;
    const at = headings.findLastIndex(
      (heading) => heading !== null && heading.getBoundingClientRect().top < line,
    );
    for (const link of links) link.removeAttribute('aria-current');
    links[at]?.setAttribute('aria-current', 'true');
  };
  const ask = (): void => {
    if (!asked) requestAnimationFrame(mark);
    asked = true;
  };
  addEventListener('scroll', ask, { passive: true });
  addEventListener('resize', ask, { passive: true });
  ask();
}

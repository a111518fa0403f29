// Elements made in scripts: text is always text, never markup, so nothing that is typed can become an element.

type Child = Node | string | null;

/**
 * Makes an element; attributes that are null are left out.
 *
 * @example make('a', { href: '/notes/18/' }, ['Note 18'])
 */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | null>> = {},
  children: readonly Child[] = [],
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null) element.setAttribute(key, value);
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

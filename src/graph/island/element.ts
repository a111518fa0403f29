// The one way in which the island makes HTML: no markup strings, so nothing needs escaping.

type Child = Node | string | null;

/**
 * An element with attributes and children; `on…` attributes are listeners, null leaves out.
 *
 * @example element('button', { type: 'button', onclick: () => open() }, 'Open')
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | (() => void)>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (typeof value === 'function') made.addEventListener(key.slice(2), value);
    else made.setAttribute(key, value);
  made.append(...children.filter((child) => child !== null));
  return made;
}

/**
 * The element that must be there: the page and the island are made for each other.
 *
 * @example find(root, '[data-panel]', HTMLElement)
 */
export function find<Kind extends Element>(root: ParentNode, selector: string, kind: new () => Kind): Kind {
  const found = root.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`The graph page lacks ${selector}.`);
  return found;
}

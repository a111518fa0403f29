// The line that print draws over the notes at the foot of a page.

const RULE = /^(?:[_\u2500\u2501]{3,}|[-–—]{3,}|(?:\*\s*){3,}|(?:[_-]\s){4,}[_-]?)$/;

/** Tells whether a line only draws a line: `_____`. */
export function isRule(text: string): boolean {
  return RULE.test(text);
}

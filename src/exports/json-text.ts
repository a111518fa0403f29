// JSON as it is published: two spaces, a line end at the end, so that two versions can be compared line by line.

/**
 * A value as published JSON text.
 *
 * @example jsonText({ a: 1 }) // '{\n  "a": 1\n}\n'
 */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

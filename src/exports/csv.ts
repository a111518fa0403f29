// CSV as RFC 4180 has it: a header, CR LF after every line, quotes doubled, quotes only where a field needs them.

/**
 * Rows as CSV text; null is an empty field.
 *
 * @example csvText(['id', 'label'], [['a', 'Law, "soft"']]) // 'id,label\r\na,"Law, ""soft"""\r\n'
 */
export function csvText(
  header: readonly string[],
  rows: readonly (readonly (string | number | boolean | null)[])[],
): string {
  return [header, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

function field(value: string | number | boolean | null): string {
  const text = value === null ? '' : String(value);
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

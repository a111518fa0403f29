// The headers that a host which takes a `_headers` file would send, so that the tests see the site as it is published.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ServeOptions } from '../../scripts/serve-folder.ts';

export interface HeaderRule {
  /** `/_astro/*` */
  readonly pattern: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/**
 * Reads a `_headers` file: a pattern at the start of a line, its headers indented below.
 *
 * @example parseHeaderRules('/*\n  X-A: 1') // [{ pattern: '/*', headers: [['X-A', '1']] }]
 * @throws on a line that is neither
 */
export function parseHeaderRules(text: string): HeaderRule[] {
  const rules: { pattern: string; headers: [string, string][] }[] = [];
  for (const line of text.split('\n').filter((each) => each.trim() !== '' && !each.startsWith('#'))) {
    const header = /^\s+([A-Za-z-]+):\s*(.+)$/.exec(line);
    if (!header && /^\s/.test(line)) throw new Error(`Not a header: ${line}`);
    if (header) rules.at(-1)?.headers.push([header[1] ?? '', header[2] ?? '']);
    else rules.push({ pattern: line.trim(), headers: [] });
  }
  return rules;
}

/** What makes `serveFolder` answer with the headers of the folder's own `_headers`. */
export function withHostHeaders(folder: string): Required<Pick<ServeOptions, 'intercept'>> {
  const rules = parseHeaderRules(readFileSync(join(folder, '_headers'), 'utf8'));
  return {
    intercept: (request, response) => {
      for (const { pattern, headers } of rules) {
        const fits = pattern.endsWith('*')
          ? request.url?.startsWith(pattern.slice(0, -1))
          : request.url === pattern;
        if (fits) for (const [name, value] of headers) response.setHeader(name, value);
      }
      return false;
    },
  };
}

// The last hand on every built page: no idle blanks, one style sheet without the rules that match nothing there, modules
// that wait for the first paint, a policy with the hashes of what the page itself holds, and a compressed copy of a long
// one. Astro writes each sheet of a page whole, modules where a browser would fetch them before the text, and into every
// policy the hashes of the whole site.
import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { modulesOf } from '../page-modules.ts';
import { writeCompressed } from './compressed.ts';
import { withoutUnusedRules, wordsOfPage, wordsOfScript } from './unused-rules.ts';

/** So many finished pages may wait for their compression: each waits in memory. */
const MOST_WAITING = 200;

/**
 * The integration that finishes the pages when they have been built; the development server is left as it is.
 *
 * @example integrations: [mdx(), finishPages('/')]
 */
export function finishPages(base: string): AstroIntegration {
  return {
    name: 'finish-pages',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const wordsOf = remembering((script: string) => wordsOfScript(readFileSync(script, 'utf8')));
        // Pages of one kind name the same modules.
        const scriptsOf = remembering((names: string) => modulesOf(folder, names, base, 'all').map(wordsOf));
        const compressing = new Set<Promise<void>>();
        for (const file of longestFirst(folder)) {
          const html = lateModules(readFileSync(file, 'utf8'));
          const scripts = scriptsOf(
            html.match(/<(?:script|link rel="modulepreload"|meta name="module")\s[^>]*>/g)?.join('') ?? '',
          );
          const finished = narrowPolicy(oneSheet(withoutIdleSpace(html), scripts));
          writeFileSync(file, finished);
          const compressed = writeCompressed(file, finished).finally(() => compressing.delete(compressed));
          compressing.add(compressed);
          if (compressing.size > MOST_WAITING) await Promise.race(compressing);
        }
        await Promise.all(compressing);
      },
    },
  };
}

/** The built pages, so that those that take long to compress are at it while the others are finished. */
function longestFirst(folder: string): readonly string[] {
  return globSync('**/*.html', { cwd: folder })
    .map((page) => join(folder, page))
    .map((file) => ({ file, size: statSync(file).size }))
    .sort((a, b) => b.size - a.size)
    .map(({ file }) => file);
}

/** The same function, that works each thing out once. */
function remembering<Value>(work: (of: string) => Value): (of: string) => Value {
  const known = new Map<string, Value>();
  return (of) => {
    const value = known.get(of) ?? work(of);
    known.set(of, value);
    return value;
  };
}

/**
 * Takes the modules out of the body; `first-paint.ts` fetches what the elements name that stand for them in the head.
 *
 * @example lateModules('<head></head><script type="module" src="/a.js"></script>') // '<head><meta name="module" content="/a.js"></head>'
 */
export function lateModules(html: string): string {
  const modules: string[] = [];
  const rest = html.replace(/<script type="module" src="([^"]+)"><\/script>/g, (_, source: string) => {
    modules.push(source);
    return '';
  });
  const names = modules.map((source) => `<meta name="module" content="${source}">`).join('');
  return rest.replace('</head>', () => `${names}</head>`);
}

/** Blanks that no reader sees: before the tags of blocks and in the head. Cells keep theirs, which part words of a row. */
export function withoutIdleSpace(html: string): string {
  return html.replace(
    /\s+(?=<\/?(?:p|div|ul|ol|li|dl|section|article|main|nav|h[1-6]|header|footer|meta|link)[\s>])/g,
    '',
  );
}

/**
 * Joins the style sheets inside a page's head into one, in their order, without the rules that neither the page nor a
 * script of it has a use for.
 *
 * @param scripts the words of each script that the page may run
 */
export function oneSheet(html: string, scripts: readonly ReadonlySet<string>[]): string {
  const sheets: string[] = [];
  const inline = [...html.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, code = '']) => code);
  const rest = html.replace(/<style>(.*?)<\/style>/gs, (_, css: string) => {
    sheets.push(css.trim());
    return '';
  });
  const used = { page: wordsOfPage(rest), scripts: [...inline.map(wordsOfScript), ...scripts] };
  const css = withoutUnusedRules(sheets.join(''), used);
  return rest.replace('</head>', () => `<style>${css}</style></head>`);
}

/** Puts the hashes of the page's own code into its policy, and takes all others out. */
export function narrowPolicy(html: string): string {
  const hashesOf = (element: string): string =>
    [...html.matchAll(new RegExp(`<${element}\\b(?![^>]*json)[^>]*>(.+?)</${element}>`, 'gs'))]
      .map(([, code = '']) => ` 'sha256-${createHash('sha256').update(code).digest('base64')}'`)
      .join('');
  return html.replace(/(?<=<meta http-equiv="content-security-policy" content=")[^"]*/, (policy) =>
    policy
      .replace(/ 'sha256-[^']+'/g, '')
      .replace(/script-src[^;]*/, (directive) => directive + hashesOf('script'))
      .replace(/style-src[^;]*/, (directive) => directive + hashesOf('style')),
  );
}

// The last hand on every built page: its modules wait for the first paint, and its policy names the hashes of what the
// page itself holds. Astro writes modules where a browser would fetch them before the text, and every hash of the site.
import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * The integration that finishes the pages when they have been built; the development server is left as it is.
 *
 * @example integrations: [mdx(), finishPages()]
 */
export function finishPages(): AstroIntegration {
  return {
    name: 'finish-pages',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const page of globSync('**/*.html', { cwd: folder })) {
          const file = join(folder, page);
          writeFileSync(file, finishPage(readFileSync(file, 'utf8')));
        }
      },
    },
  };
}

/**
 * One page, finished.
 *
 * @example finishPage('<head></head><script type="module" src="/a.js"></script>') // '<head><meta name="module" content="/a.js"></head>'
 */
export function finishPage(html: string): string {
  return narrowPolicy(lateModules(html));
}

/** `first-paint.ts` imports what these elements name. */
function lateModules(html: string): string {
  const modules: string[] = [];
  const rest = html.replace(/<script type="module" src="([^"]+)"><\/script>/g, (_, source: string) => {
    modules.push(source);
    return '';
  });
  const names = modules.map((source) => `<meta name="module" content="${source}">`).join('');
  return rest.replace('</head>', () => `${names}</head>`);
}

function narrowPolicy(html: string): string {
  const inline = [...html.matchAll(/<(?:script|style)\b[^>]*>(.*?)<\/(?:script|style)>/gs)].map(
    ([, code = '']) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`,
  );
  return html.replace(/(<meta http-equiv="content-security-policy" content=")([^"]*)/, (_, tag, policy: string) =>
    [tag, policy.replace(/ 'sha256-[^']+'/g, (source) => (inline.includes(source.trim()) ? source : ''))].join(''),
  );
}

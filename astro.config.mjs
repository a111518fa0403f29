// How the site is built: where it will live, how its Markdown is read, and what its pages may load.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig, passthroughImageService } from 'astro/config';
import rehypeSlug from 'rehype-slug';
import remarkGfm from 'remark-gfm';
import { parse } from 'yaml';
import { finishPages } from './scripts/build/finish-pages.ts';
import { basePath, contentDir, outDir, siteOrigin } from './scripts/settings.ts';
import { remarkCalledNotes, remarkCalls } from './src/components/remark-calls.ts';
import { firstPaintScript } from './src/components/first-paint.ts';

const content = contentDir();
const notes = () => readFileSync(join(content, 'notes.md'), 'utf8');
const connected = ["'self'", ...sisterOrigins()].join(' ');
const sha256 = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
/** What pages name is named by its content alone: longer names would stand in the first round trip of each. */
const shortNames = { assetFileNames: '_astro/[hash][extname]' };

export default defineConfig({
  site: siteOrigin(),
  base: basePath(),
  outDir: outDir(),
  trailingSlash: 'always',
  compressHTML: true,
  // Pages wait for the disk; meanwhile others are made.
  build: { inlineStylesheets: 'always', concurrency: 8 },
  devToolbar: { enabled: false },
  image: { service: passthroughImageService() },
  integrations: [mdx(), sitemap({ filter: (page) => !page.endsWith('/404/') }), finishPages(basePath())],
  markdown: {
    processor: unified({
      remarkPlugins: [remarkGfm, remarkCalledNotes, [remarkCalls, { notes }]],
      rehypePlugins: [rehypeSlug],
      smartypants: false,
    }),
    syntaxHighlight: false,
  },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        `connect-src ${connected}`,
        "worker-src 'self'",
        "manifest-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      // Pagefind compiles WebAssembly when search is first wanted; nothing else here needs it.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"], hashes: [sha256(firstPaintScript)] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  vite: {
    resolve: {
      alias: {
        '#content': content,
        // Chapters may lie outside the project, where no node_modules is found on the way up.
        'astro/jsx-runtime': fileURLToPath(import.meta.resolve('astro/jsx-runtime')),
      },
    },
    environments: {
      client: {
        build: { rolldownOptions: { output: { ...shortNames, entryFileNames: '_astro/[hash].js' } } },
      },
      prerender: { build: { rolldownOptions: { output: shortNames } } },
    },
    build: {
      assetsInlineLimit: 0,
      rollupOptions: {
        onwarn: (warning, warn) => {
          // Packages say "use client" to other frameworks; here it means nothing.
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
        },
      },
    },
  },
});

/** Where the search may ask besides here: the hosts of the editions that article.yml names. */
function sisterOrigins() {
  try {
    const { editions = [] } = parse(readFileSync(join(content, 'article.yml'), 'utf8')) ?? {};
    return [...new Set(editions.map(({ url }) => new URL(url).origin))];
  } catch {
    // What is wrong with the file is told with its place when the corpus reads it.
    return [];
  }
}

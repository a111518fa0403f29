// The pages that are compared: peers installed and bundled into `.bench/`, ours bundled from the source.
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import type { CitationGraph } from '../../../src/citations/types.ts';
import { arrangeGraph } from '../../../src/graph/layout-graph.ts';
import { buildScene } from '../../../src/graph/scene.ts';
import { sceneToSvg } from '../../../src/graph/scene-svg.ts';
import { installPeers } from '../install-peers.ts';
import { ours, peers } from './contestants.ts';

const root = resolve('.bench', 'graph');

/** A contestant ready to be opened: its page for a graph, and the bytes of its script. */
export interface BenchPage {
  readonly name: string;
  /** Gzipped bytes of all script that drawing, panning and dragging load. */
  readonly bytes: number;
  /** Writes the page for a graph and returns its path below the served folder. */
  readonly write: (graph: CitationGraph, size: string) => string;
}

/** The folder to serve. */
export const benchFolder = join(root, 'site');

/**
 * Installs the peers where they are not yet, bundles all, and returns them, ours first.
 *
 * @example (await buildBenchPages()).map((page) => page.name) // ['apparatus', 'force-graph', …]
 */
export async function buildBenchPages(): Promise<readonly BenchPage[]> {
  mkdirSync(benchFolder, { recursive: true });
  installPeers(root, Object.assign({}, ...peers.map((peer) => peer.packages)) as Record<string, string>);
  const pages = [await ownPage()];
  for (const [index, { name, module }] of peers.entries()) {
    const bytes = await bundle(`peer-${index}`, module, {});
    pages.push({
      name,
      bytes,
      write: (graph, size) => writePage(`peer-${index}-${size}`, peerHtml(graph, `peer-${index}`)),
    });
  }
  return pages;
}

async function ownPage(): Promise<BenchPage> {
  const alias = { 'apparatus-island': resolve('src/graph/island/wake-graph.ts') };
  const bytes = await bundle('ours', ours.module, alias);
  const css = ['picture.css', 'graph-page.css']
    .map((name) => wholeSheet('src/components/graph', name))
    .join('');
  return {
    name: ours.name,
    bytes,
    write: (graph, size) => {
      const layout = arrangeGraph(graph, 'force');
      // One layout is enough here: the reader who is measured pans and drags and does not switch.
      const written = { ...layout, arrangement: 'time', places: [...layout.places.values()] };
      const data = { graph, groups: [], facts: {}, layouts: [written] };
      writeFileSync(join(benchFolder, `data-${size}.json`), JSON.stringify(data));
      const options = {
        href: (url: string) => url,
        prefix: 'b',
        title: 'Graph',
        description: 'Bench',
        className: 'wide',
      };
      const svg = sceneToSvg(buildScene(graph, layout), options);
      return writePage(`ours-${size}`, ownHtml(svg, css, size));
    },
  };
}

/** A sheet with those that it imports in their places, as the build joins them. */
function wholeSheet(folder: string, name: string): string {
  return readFileSync(join(folder, name), 'utf8').replace(/@import '\.\/([^']+)';/g, (_, part: string) =>
    wholeSheet(folder, part),
  );
}

/** Bundles one module and returns the gzipped bytes of the chunks that a reader who pans and drags loads. */
async function bundle(
  name: string,
  module: string,
  alias: Readonly<Record<string, string>>,
): Promise<number> {
  const entry = join(root, `${name}.js`);
  writeFileSync(entry, module);
  const outDir = join(benchFolder, name);
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { alias },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      emptyOutDir: true,
      modulePreload: false,
      rolldownOptions: { input: entry, output: { entryFileNames: 'main.js' } },
    },
  });
  const chunks = globSync('**/*.js', { cwd: outDir }).filter((file) => !/take-away|symbols/.test(file));
  return chunks.reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(outDir, file)), { level: 9 }).length,
    0,
  );
}

function writePage(name: string, html: string): string {
  writeFileSync(join(benchFolder, `${name}.html`), html);
  return `${name}.html`;
}

function peerHtml(graph: CitationGraph, script: string): string {
  const nodes = graph.nodes.map(({ id, label }) => ({ id, label }));
  const links = graph.edges.map(({ source, target }) => ({ source, target }));
  const data = JSON.stringify({ nodes, links });
  return `<!doctype html><meta charset="utf-8"><title>Bench</title><style>body{margin:0}#box{width:1240px;height:760px}</style><div id="box"></div><script type="application/json" id="data">${data}</script><script type="module" src="/${script}/main.js"></script>`;
}

/** What the island needs round the picture; the rest of the graph page has no part in what is measured. */
function ownHtml(svg: string, css: string, size: string): string {
  const colours =
    ':root{--paper:#fcfbf8;--ink:#1e1c19;--soft:#655f55;--rule:#e0dacf;--wash:#f3f0e9;--accent:#1b5a86;--treaty:#6f4a9b;--declaration:#1b5a86;--resolution:#2c7350;--report:#a75a14;--scholar:#5d6470;--press:#9c3557;--sans:sans-serif}body{margin:0}.sheet{width:1240px}';
  const parts =
    '<p data-notice hidden></p><p data-says></p><input data-find><ul data-found></ul><details class="paths"><select data-path="from"></select><select data-path="to"></select><div class="path-box"><p data-outcome></p></div></details><div data-answer></div>';
  return `<!doctype html><html data-scripts="on"><meta charset="utf-8"><title>Bench</title><style>${colours}${css}</style><main data-graph data-source="/data-${size}.json" data-base="/"><section class="stage"><div class="sheet"><div class="plate">${svg}</div></div><aside data-panel hidden></aside></section>${parts}</main><script type="module" src="/ours/main.js"></script>`;
}

// Who is compared: our own picture and what people would pick instead. Each peer is used as its documentation shows,
// with its usual layout; the text of its page is written into `.bench/`, where the peers are installed and bundled.

/** A peer: the packages it needs, pinned, and the module that draws the graph with it. */
export interface Peer {
  readonly name: string;
  readonly packages: Readonly<Record<string, string>>;
  /**
   * A module that draws `data` (`{ nodes: [{ id, label }], links: [{ source, target }] }`) into `box`, then calls
   * `settled()`, and puts a function on `window` that says where on the screen a mark stands.
   */
  readonly module: string;
}

const shared = `
const data = JSON.parse(document.getElementById('data').textContent);
const box = document.getElementById('box');
const settled = () => requestAnimationFrame(() => requestAnimationFrame(() => { window.settledAt = performance.now(); }));
`;

export const peers: readonly Peer[] = [
  {
    name: 'force-graph',
    packages: { 'force-graph': '1.52.0' },
    module: `import ForceGraph from 'force-graph';${shared}
const graph = new ForceGraph(box).width(1240).height(760).nodeLabel('label').linkDirectionalArrowLength(3)
  .warmupTicks(300).cooldownTicks(0).onEngineStop(settled).graphData(data);
window.markAt = () => { const { x, y } = graph.graphData().nodes[0]; return graph.graph2ScreenCoords(x, y); };`,
  },
  {
    name: 'sigma with graphology',
    packages: { sigma: '3.0.3', graphology: '0.26.0', 'graphology-layout-forceatlas2': '0.10.1' },
    module: `import Graph from 'graphology';import forceAtlas2 from 'graphology-layout-forceatlas2';import Sigma from 'sigma';${shared}
const graph = new Graph({ multi: true });
data.nodes.forEach((node, index) => graph.addNode(node.id, { label: node.label, size: 4, x: Math.cos(index), y: Math.sin(index * 1.3) }));
data.links.forEach((link) => graph.addEdge(link.source, link.target, { type: 'arrow' }));
forceAtlas2.assign(graph, { iterations: 300, settings: forceAtlas2.inferSettings(graph) });
const sigma = new Sigma(graph, box);
let held = null;
sigma.on('downNode', ({ node }) => { held = node; if (!sigma.getCustomBBox()) sigma.setCustomBBox(sigma.getBBox()); });
sigma.getMouseCaptor().on('mousemovebody', (event) => {
  if (!held) return;
  const place = sigma.viewportToGraph(event);
  graph.setNodeAttribute(held, 'x', place.x);
  graph.setNodeAttribute(held, 'y', place.y);
  event.preventSigmaDefault();
  event.original.preventDefault();
  event.original.stopPropagation();
});
sigma.getMouseCaptor().on('mouseup', () => { held = null; });
window.markAt = () => sigma.graphToViewport(graph.getNodeAttributes(data.nodes[0].id));
settled();`,
  },
  {
    name: 'cytoscape with fcose',
    packages: { cytoscape: '3.34.4', 'cytoscape-fcose': '2.2.0' },
    module: `import cytoscape from 'cytoscape';import fcose from 'cytoscape-fcose';${shared}
cytoscape.use(fcose);
const elements = [...data.nodes.map((node) => ({ data: node })), ...data.links.map((link, index) => ({ data: { id: 'e' + index, ...link } }))];
const style = [{ selector: 'node', style: { label: 'data(label)', 'font-size': 8, width: 10, height: 10 } }, { selector: 'edge', style: { width: 1, 'curve-style': 'bezier', 'target-arrow-shape': 'triangle' } }];
const graph = cytoscape({ container: box, elements, style, layout: { name: 'fcose', animate: false, stop: settled } });
window.markAt = () => graph.nodes()[0].renderedPosition();`,
  },
  {
    name: 'vis-network',
    packages: { 'vis-network': '10.1.5', 'vis-data': '8.0.6' },
    module: `import { Network } from 'vis-network/standalone';${shared}
const edges = data.links.map((link, index) => ({ id: index, from: link.source, to: link.target }));
const options = { physics: { stabilization: { iterations: 300 } }, edges: { arrows: 'to' }, nodes: { shape: 'dot', size: 6 } };
const graph = new Network(box, { nodes: data.nodes, edges }, options);
graph.once('stabilizationIterationsDone', () => { graph.setOptions({ physics: false }); settled(); });
window.markAt = () => graph.canvasToDOM(graph.getPosition(data.nodes[0].id));`,
  },
];

/** Our own page: the picture is in it, and the island wakes it. */
export const ours = {
  name: 'apparatus',
  module: `import { wakeGraph } from 'apparatus-island';
wakeGraph(document.querySelector('[data-graph]'));
requestAnimationFrame(() => requestAnimationFrame(() => { window.settledAt = performance.now(); }));
window.markAt = () => {
  const form = document.querySelector('svg.wide .mark[data-id="d00000"] .form');
  const seen = form.getBoundingClientRect();
  if (seen.top < 100 || seen.bottom > innerHeight - 100) form.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = form.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
};`,
} as const;

// A scene as SVG text: for pages at build time, for the marks that the island adds, and for the file a reader takes away.
// No inline style: classes carry the look, so one stylesheet serves light, dark and print.
import { familyLook, type Family } from './kinds.ts';
import { lineHeight } from './label-size.ts';
import { auxiliaryShapes, type MarkLook, type Scene, type SceneEdge, type SceneMark } from './scene.ts';
import { edgeEnds } from './edge-ends.ts';
import type { LineStyle } from './relations.ts';
import { outlineOf, placeOutline } from './shape-path.ts';

export interface SvgOptions {
  /** Puts the base path before a site address. */
  readonly href: (url: string) => string;
  /** Distinguishes the ids of several pictures on a page. */
  readonly prefix: string;
  readonly title: string;
  readonly description: string;
  /** Classes beside `graph-picture`. */
  readonly className?: string;
  /** The ids of the edges of a picture before it in the page: where they are its own too, they are not said again. */
  readonly named?: readonly string[];
}

/**
 * A scene as one SVG element, ready to stand in a page.
 *
 * @example sceneToSvg(scene, { href, prefix: 'home', title: 'The citation graph', description: '70 documents …' })
 */
export function sceneToSvg(scene: Scene, options: SvgOptions): string {
  const { prefix, title, description, className, named } = options;
  const isNamed = named?.length === scene.edges.length && scene.edges.every(({ id }, at) => id === named[at]);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="graph-picture${className ? ` ${className}` : ''}" viewBox="0 0 ${scene.width} ${scene.height}" role="group" aria-labelledby="${prefix}-title" aria-describedby="${prefix}-desc">`,
    `<title id="${prefix}-title">${escapeXml(title)}</title><desc id="${prefix}-desc">${escapeXml(description)}</desc>`,
    `<g class="view">`,
    `<g class="ground" aria-hidden="true">${groundToSvg(scene)}</g>`,
    `<g class="edges" aria-hidden="true">${scene.edges.map((edge) => edgeToSvg(edge, isNamed)).join('')}</g>`,
    `<g class="marks">${scene.marks.map((mark) => markToSvg(mark, options.href)).join('')}</g>`,
    `</g></svg>`,
  ].join('');
}

/** Lanes, headings and years. */
export function groundToSvg(scene: Pick<Scene, 'lanes' | 'ticks' | 'gutter' | 'width' | 'height'>): string {
  const lanes = scene.lanes.map((lane, index) => {
    const height = lane.bottom - lane.top;
    const beside = scene.gutter > 0;
    const x = beside ? 10 : 8;
    const y = beside ? lane.top + 18 : lane.top + 16;
    const lines = beside ? lane.lines : [lane.lines.join(', ')];
    return `<g class="lane${index % 2 ? ' odd' : ''}" data-lane="${lane.id}"><rect x="0" y="${lane.top}" width="${scene.width}" height="${height}"/>${linesToSvg(lines, x, y, 'start', 11.5, 'heading')}</g>`;
  });
  const bottom = scene.lanes.filter((lane) => !auxiliaryLanes.has(lane.id)).at(-1)?.bottom ?? scene.height;
  const ticks = scene.ticks.map(({ x, y, label }) =>
    y === undefined
      ? `<g class="tick"><path d="M${x} 30V${bottom}"/><text x="${x}" y="20" text-anchor="middle">${label}</text></g>`
      : `<g class="tick"><text x="${x}" y="${y + 4}">${label}</text></g>`,
  );
  return lanes.join('') + ticks.join('');
}

const auxiliaryLanes = new Set(['body', 'section', 'note']);

/** Whole names: a rule of the styles whose names stand in no page and no script is left out of the page. */
const lineClasses: Readonly<Record<LineStyle, string>> = {
  plain: 'line-plain',
  firm: 'line-firm',
  strong: 'line-strong',
  acts: 'line-acts',
  belongs: 'line-belongs',
  article: 'line-article',
};

/** One edge: its line and its arrowhead, with its id unless that stands elsewhere. */
export function edgeToSvg(edge: SceneEdge, isNamed = false): string {
  const { id, source, target, line, certainty, path, head } = edge;
  const ends = edgeEnds(id);
  const isTold = ends.source === source && ends.target === target;
  const name = isNamed ? '' : ` data-edge="${escapeXml(id)}"`;
  const others = isTold ? '' : ` data-from="${escapeXml(source)}" data-to="${escapeXml(target)}"`;
  return `<g class="edge ${lineClasses[line]} sure-${certainty ?? 'none'}"${name}${others}><path class="line" d="${path}"/><path class="head" d="${head}"/></g>`;
}

/** One mark: a link with a name, its shape and its label. `data-r` is its radius, as edges see it. */
export function markToSvg(mark: SceneMark, href: (url: string) => string): string {
  const { x, y, r, label } = mark;
  const classes = ['mark', mark.look, mark.level, mark.filled ? 'filled' : 'hollow'].join(' ');
  const form = placeOutline(outlineOf(shapeOf(mark.look), r / 9), x, y);
  const text = label
    ? linesToSvg(label.lines, x + label.dx, y + label.dy, label.anchor, label.fontSize, 'label')
    : '';
  const inside = mark.inside ? linesToSvg([mark.inside], x, y + 3.2, 'middle', 9, 'inside') : '';
  return `<a class="${classes}" href="${escapeXml(href(mark.url))}" data-id="${escapeXml(mark.id)}" data-r="${r}" aria-label="${escapeXml(mark.name)}"><title>${escapeXml(mark.description)}</title><path class="form" d="${form}"/>${inside}${text}</a>`;
}

/** The path of a mark's shape in the box from -10 to 10. */
function shapeOf(look: MarkLook): string {
  return look === 'note' || look === 'section' || look === 'body'
    ? auxiliaryShapes[look]
    : familyLook(look satisfies Family).path;
}

function linesToSvg(
  lines: readonly string[],
  x: number,
  y: number,
  anchor: string,
  fontSize: number,
  className: string,
): string {
  const round = (value: number): number => Math.round(value * 10) / 10;
  const ending = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  const open = `<text class="${className}" x="${round(x)}" y="${round(y)}" font-size="${fontSize}"${ending}>`;
  if (lines.length === 1) return `${open}${escapeXml(lines[0] ?? '')}</text>`;
  const spans = lines.map((line, index) => {
    const space = index < lines.length - 1 ? ' ' : '';
    return index === 0
      ? escapeXml(line) + space
      : `<tspan x="${round(x)}" dy="${round(fontSize * lineHeight)}">${escapeXml(line)}${space}</tspan>`;
  });
  return `${open}${spans.join('')}</text>`;
}

/**
 * Text made safe for SVG, in content and in attributes.
 *
 * @example escapeXml('"R&D"') // '&quot;R&amp;D&quot;'
 */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

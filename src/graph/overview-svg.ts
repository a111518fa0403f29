// A scene as SVG for a page that only shows it: no script wakes it up, so what only a script reads is left out, lines of
// one look share a group and an arrowhead, and places are as fine as a screen shows. A third of what scene-svg.ts writes.
import { arrowHead } from './edge-curve.ts';
import { headOf, type Scene, type SceneEdge } from './scene.ts';
import { escapeXml, groundToSvg, markToSvg, type SvgOptions } from './scene-svg.ts';
import { readNumbers, writeNumbers } from './write-numbers.ts';

/**
 * A scene as one light SVG element.
 *
 * @example overviewToSvg(scene, { href, prefix: 'home', title: 'The citation graph', description: '70 documents …' })
 */
export function overviewToSvg(
  scene: Scene,
  { href, prefix, title, description, className }: SvgOptions,
): string {
  const looks = Map.groupBy(
    scene.edges,
    ({ line, certainty }) => `edge line-${line} sure-${certainty ?? 'none'}`,
  );
  const heads = Map.groupBy(scene.edges, ({ certainty }) => certainty);
  const markers = [...heads.keys()].map((certainty) => {
    const head = arrowHead({ points: [0, 0, 0, 0, 0, 0, 0, 0], angle: 0 }, headOf(certainty));
    return `<marker id="${prefix}-${certainty}" class="edge sure-${certainty}" markerUnits="userSpaceOnUse" orient="auto" overflow="visible"><path class="head" d="${head}"/></marker>`;
  });
  const edges = [...looks].map(([look, alike]) => {
    const lines = alike.map((edge) => `<path class="line" d="${lightPath(edge)}"/>`);
    return `<g class="${look}" marker-end="url(#${prefix}-${alike[0]?.certainty})">${lines.join('')}</g>`;
  });
  const marks = scene.marks.map((mark) => lightMark(markToSvg(mark, href)));
  return [
    `<svg class="graph-picture ${className ?? ''}" viewBox="0 0 ${scene.width} ${scene.height}" role="group" aria-labelledby="${prefix}-title" aria-describedby="${prefix}-desc">`,
    `<title id="${prefix}-title">${escapeXml(title)}</title><desc id="${prefix}-desc">${escapeXml(description)}</desc>`,
    `<defs>${markers.join('')}</defs>`,
    `<g class="ground" aria-hidden="true">${groundToSvg(scene)}</g>`,
    `<g class="edges" aria-hidden="true">${edges.join('')}</g>`,
    `<g class="marks">${marks.join('')}</g></svg>`,
  ].join('');
}

/** Relative and in whole units; an arc that is almost a quadratic curve is written as one. */
function lightPath({ path }: SceneEdge): string {
  const [x0 = 0, y0 = 0, ...rest] = readNumbers(path);
  const [startX, startY] = [Math.round(x0), Math.round(y0)];
  const points = rest.map((value, at) => Math.round(value) - (at % 2 ? startY : startX));
  const quadratic = path.includes('Q') ? points : flatten(points);
  const start = `M${writeNumbers(startX, startY)}`;
  return quadratic ? `${start}q${writeNumbers(...quadratic)}` : `${start}c${writeNumbers(...points)}`;
}

/** A cubic curve with both inner points two thirds of the way to one and the same point, as a quadratic one. */
function flatten([x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0]: readonly number[]):
  readonly number[] | null {
  const [fromX, fromY] = [1.5 * x1, 1.5 * y1];
  const [toX, toY] = [x3 + 1.5 * (x2 - x3), y3 + 1.5 * (y2 - y3)];
  if (Math.hypot(fromX - toX, fromY - toY) >= 4) return null;
  return [Math.round((fromX + toX) / 2), Math.round((fromY + toY) / 2), x3, y3];
}

function lightMark(mark: string): string {
  return mark.replace(/<title>[^<]*<\/title>/, '').replaceAll(/ data-[a-z]+="[^"]*"/g, '');
}

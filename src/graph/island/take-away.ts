// The current view as a file. SVG carries its own colours; PNG is drawn from the same marks on a canvas, so it needs
// nothing that the content security policy forbids.

/** The rules that a picture outside the site still needs, and the properties that each may set. */
const carried = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-opacity',
  'stroke-width',
  'stroke-dasharray',
  'opacity',
  'font-size',
  'font-weight',
  'paint-order',
  'display',
  'vector-effect',
] as const;

/**
 * The picture as it is now shown, with every colour written into it.
 *
 * @example svgFile(svg).size // bytes of a file that any viewer opens
 */
export function svgFile(svg: SVGSVGElement): Blob {
  const copy = inked(svg);
  copy.setAttribute('width', String(svg.viewBox.baseVal.width));
  copy.setAttribute('height', String(svg.viewBox.baseVal.height));
  return new Blob([new XMLSerializer().serializeToString(copy)], { type: 'image/svg+xml' });
}

function inked(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const shown = svg.querySelectorAll<SVGElement>('*');
  const copied = [...copy.querySelectorAll<SVGElement>('*')];
  shown.forEach((original, index) => {
    const twin = copied[index];
    if (!twin) return;
    const style = getComputedStyle(original);
    if (style.display === 'none') twin.setAttribute('data-gone', '');
    for (const name of carried) {
      const value = style.getPropertyValue(name);
      if (value && value !== 'none' && value !== 'normal') twin.setAttribute(name, value);
      else if (name === 'fill' || name === 'stroke') twin.setAttribute(name, 'none');
    }
    if (twin instanceof SVGAElement)
      twin.setAttribute('href', new URL(twin.href.baseVal, location.href).href);
  });
  for (const gone of copy.querySelectorAll('[data-gone]')) gone.remove();
  const paper = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  for (const [name, value] of [
    ['width', '100%'],
    ['height', '100%'],
    ['fill', getComputedStyle(document.body).backgroundColor],
  ] as const)
    paper.setAttribute(name, value);
  copy.prepend(paper);
  copy.setAttribute('font-family', getComputedStyle(svg).fontFamily);
  copy.removeAttribute('class');
  return copy;
}

const density = 2;

/**
 * The picture as a PNG at twice its size, drawn shape by shape.
 *
 * @example await pngFile(svg) // a Blob of type image/png, null where the browser has no canvas
 */
export function pngFile(svg: SVGSVGElement): Promise<Blob | null> {
  const { width, height } = svg.viewBox.baseVal;
  const canvas = document.createElement('canvas');
  canvas.width = width * density;
  canvas.height = height * density;
  const context = canvas.getContext('2d');
  if (!context) return Promise.resolve(null);
  context.scale(density, density);
  context.fillStyle = getComputedStyle(document.body).backgroundColor;
  context.fillRect(0, 0, width, height);
  const toFrame = svg.getScreenCTM()?.inverse();
  for (const part of svg.querySelectorAll<SVGGraphicsElement>('path, rect, text')) {
    const matrix = toFrame && part.getScreenCTM();
    if (!matrix || !part.checkVisibility()) continue;
    const { a, b, c, d, e, f } = toFrame.multiply(matrix);
    context.save();
    context.transform(a, b, c, d, e, f);
    paint(context, part, Math.hypot(a, b));
    context.restore();
  }
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

function paint(context: CanvasRenderingContext2D, part: SVGGraphicsElement, scale: number): void {
  const style = getComputedStyle(part);
  const faded = Number(getComputedStyle(part.closest('.mark, .edge') ?? part).opacity);
  context.lineWidth =
    Number.parseFloat(style.strokeWidth) /
    (style.getPropertyValue('vector-effect') === 'non-scaling-stroke' ? scale : 1);
  context.lineJoin = 'round';
  context.setLineDash(
    style.strokeDasharray === 'none' ? [] : style.strokeDasharray.split(/[ ,]+/).map(Number.parseFloat),
  );
  context.fillStyle = style.fill;
  context.strokeStyle = style.stroke;
  const fill = (draw: () => void): void => {
    context.globalAlpha = faded * Number(style.fillOpacity);
    if (style.fill !== 'none') draw();
  };
  const stroke = (draw: () => void): void => {
    context.globalAlpha = faded * Number(style.strokeOpacity);
    if (style.stroke !== 'none') draw();
  };
  if (part instanceof SVGTextElement) {
    stroke(() => write(context, part, style, 'strokeText'));
    fill(() => write(context, part, style, 'fillText'));
    return;
  }
  const path =
    part instanceof SVGPathElement
      ? new Path2D(part.getAttribute('d') ?? '')
      : rectangle(part as SVGRectElement);
  fill(() => context.fill(path));
  stroke(() => context.stroke(path));
}

function rectangle(rect: SVGRectElement): Path2D {
  const path = new Path2D();
  path.rect(rect.x.baseVal.value, rect.y.baseVal.value, rect.width.baseVal.value, rect.height.baseVal.value);
  return path;
}

const alignments = new Map<string, CanvasTextAlign>([
  ['middle', 'center'],
  ['end', 'right'],
]);

function write(
  context: CanvasRenderingContext2D,
  text: SVGTextElement,
  style: CSSStyleDeclaration,
  how: 'fillText' | 'strokeText',
): void {
  context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  context.textAlign = alignments.get(style.textAnchor) ?? 'left';
  let y = Number(text.getAttribute('y') ?? 0);
  const x = Number(text.getAttribute('x') ?? 0);
  for (const piece of text.childNodes) {
    y += Number(piece instanceof Element ? (piece.getAttribute('dy') ?? 0) : 0);
    context[how](piece.textContent?.trim() ?? '', x, y);
  }
}

/**
 * Hands a file to the reader.
 *
 * @example save(svgFile(svg), 'graph.svg')
 */
export function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

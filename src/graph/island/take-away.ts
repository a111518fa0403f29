// The current view as a file. SVG carries its own colours; PNG is drawn from the same marks on a canvas, so it needs
// nothing that the content security policy forbids.
import type { Zoom } from './camera.ts';
import { Painter } from './paint-picture.ts';
import type { Picture } from './picture.ts';

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
 * The picture as a PNG at twice its size.
 *
 * @example await pngFile(picture, camera.drawn) // a Blob of type image/png, null where the browser has no canvas
 */
export function pngFile(picture: Picture, [scale, x, y]: Zoom): Promise<Blob | null> {
  const { width, height } = picture;
  const canvas = document.createElement('canvas');
  canvas.width = width * density;
  canvas.height = height * density;
  const context = canvas.getContext('2d');
  if (!context) return Promise.resolve(null);
  context.fillStyle = getComputedStyle(document.body).backgroundColor;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.setTransform(scale * density, 0, 0, scale * density, x * density, y * density);
  new Painter(picture).paint(context);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
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

// A canvas over what is seen of the picture. It lies on the plate and so is panned and zoomed with it.
import type { Zoom } from './camera.ts';
import type { Picture } from './picture.ts';

/**
 * Lays a clear canvas over the seen part of a picture and sets its context to the units of the scene.
 *
 * @example const { canvas, context } = layCanvas(picture, camera.drawn)
 */
export function layCanvas(
  { svg, plate, width }: Picture,
  [scale, x, y]: Zoom,
): { readonly canvas: HTMLCanvasElement; readonly context: CanvasRenderingContext2D | null } {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  const sheet = (plate.parentElement ?? plate).getBoundingClientRect();
  const top = Math.floor(Math.max(0, -sheet.top));
  const bottom = Math.min(sheet.height, innerHeight - sheet.top);
  const size = { width: plate.clientWidth, height: Math.max(1, Math.ceil(bottom - top)) };
  const ratio = Math.min(2, devicePixelRatio);
  canvas.className = 'front';
  canvas.width = Math.round(size.width * ratio);
  canvas.height = Math.round(size.height * ratio);
  Object.assign(canvas.style, { top: `${top}px`, width: `${size.width}px`, height: `${size.height}px` });
  if (context) {
    const pixel = (size.width / width) * ratio;
    context.setTransform(scale * pixel, 0, 0, scale * pixel, x * pixel, y * pixel - top * ratio);
  }
  svg.parentElement?.append(canvas);
  return { canvas, context };
}

// Pictures drawn at build time: SVG in, PNG out, with a face of our own so that every machine draws the same.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

const root = process.cwd();
let ready: Promise<void> | null = null;

/**
 * Draws an SVG as a PNG of the given width in pixels. Text is set in "Apparatus Serif", semibold.
 *
 * @example await drawPicture('<svg …>', 1200)
 */
export async function drawPicture(svg: string, width: number): Promise<Uint8Array> {
  ready ??= initWasm(
    readFileSync(createRequire(join(root, 'package.json')).resolve('@resvg/resvg-wasm/index_bg.wasm')),
  );
  await ready;
  const font = readFileSync(join(root, 'src/styles/fonts/picture-face.ttf'));
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: { fontBuffers: [font], defaultFontFamily: 'Apparatus Serif' },
  });
  return drawing.render().asPng();
}

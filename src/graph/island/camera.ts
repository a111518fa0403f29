// Pan, zoom and pinch. One finger and the plain wheel scroll the page, as everywhere else; the picture takes the mouse
// drag, two fingers, and the wheel with Ctrl, so nobody is trapped in it.
import type { Picture } from './picture.ts';

export type Zoom = readonly [scale: number, x: number, y: number];

const least = 0.5;
const most = 8;
const whole: Zoom = [1, 0, 0];

export class Camera {
  readonly #picture: Picture;
  readonly #moved: () => void;
  readonly #pointers = new Map<number, { x: number; y: number }>();
  #zoom: Zoom = whole;
  #hasPanned = false;
  /** How far a pan under way has come, in pixels. */
  #shift: { readonly x: number; readonly y: number } | null = null;
  #still: ReturnType<typeof setTimeout> | undefined;

  /** @param moved called when a movement has come to rest */
  constructor(picture: Picture, moved: () => void, signal: AbortSignal) {
    this.#picture = picture;
    this.#moved = moved;
    const { svg } = picture;
    svg.addEventListener('wheel', (event) => this.#wheel(event), { passive: false, signal });
    svg.addEventListener('pointerdown', (event) => this.#down(event), { signal });
    svg.addEventListener('pointermove', (event) => this.#move(event), { signal });
    for (const end of ['pointerup', 'pointercancel', 'lostpointercapture'] as const)
      svg.addEventListener(end, (event) => this.#up(event), { signal });
    // Two fingers are ours; without this the browser would zoom the page with them.
    svg.addEventListener('touchmove', (event) => event.touches.length > 1 && event.preventDefault(), {
      passive: false,
      signal,
    });
  }

  /** The zoom as an address keeps it; null for the whole picture. */
  get zoom(): Zoom | null {
    return this.#zoom[0] === 1 && this.#zoom[1] === 0 && this.#zoom[2] === 0 ? null : this.#zoom;
  }

  set zoom(zoom: Zoom | null) {
    this.#zoom = zoom ?? whole;
    // Only a zoomed picture reaches beyond its frame, and shows more of itself while it is panned.
    this.#picture.svg.classList.toggle('zoomed', this.zoom !== null);
    const [scale, x, y] = this.#zoom;
    this.#picture.view.setAttribute(
      'transform',
      scale === 1 && x === 0 && y === 0 ? '' : `translate(${x} ${y}) scale(${scale})`,
    );
  }

  /** True when the last press moved the picture: the click that ends it means nothing else. */
  get hasPanned(): boolean {
    return this.#hasPanned;
  }

  /** Zooms round the middle of the picture. */
  zoomBy(factor: number): void {
    this.#zoomAt(factor, this.#picture.width / 2, this.#picture.height / 2);
  }

  /** Moves the picture just far enough that a mark is well inside it. */
  reveal(x: number, y: number): void {
    const [scale, dx, dy] = this.#zoom;
    if (this.zoom === null) return;
    const inside = (value: number, size: number): number =>
      Math.max(size * 0.12, Math.min(size * 0.88, value));
    const [px, py] = [x * scale + dx, y * scale + dy];
    this.zoom = [
      scale,
      dx + inside(px, this.#picture.width) - px,
      dy + inside(py, this.#picture.height) - py,
    ];
    this.#rest();
  }

  /** A point of the screen in the units of the scene, zoom taken out. */
  toScene(clientX: number, clientY: number): { readonly x: number; readonly y: number } {
    const [x, y] = this.#toFrame(clientX, clientY);
    const [scale, dx, dy] = this.#zoom;
    return { x: (x - dx) / scale, y: (y - dy) / scale };
  }

  /** How many units of the scene one pixel of the screen is. */
  get unit(): number {
    return this.#picture.width / (this.#picture.svg.clientWidth || 1) / this.#zoom[0];
  }

  #toFrame(clientX: number, clientY: number): readonly [number, number] {
    const box = this.#picture.svg.getBoundingClientRect();
    const unit = this.#picture.width / (box.width || 1);
    return [(clientX - box.left) * unit, (clientY - box.top) * unit];
  }

  #wheel(event: WheelEvent): void {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const [x, y] = this.#toFrame(event.clientX, event.clientY);
    this.#zoomAt(Math.exp(-event.deltaY * (event.deltaMode === 1 ? 0.05 : 0.0025)), x, y);
  }

  #down(event: PointerEvent): void {
    if (event.button !== 0) return;
    this.#hasPanned = false;
    this.#pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
  }

  #move(event: PointerEvent): void {
    const before = this.#pointers.get(event.pointerId);
    if (!before || event.defaultPrevented) return;
    const now = { x: event.clientX, y: event.clientY };
    const [other] = [...this.#pointers].filter(([id]) => id !== event.pointerId).map(([, point]) => point);
    this.#pointers.set(event.pointerId, now);
    if (other) this.#pinch(before, now, other);
    else if (event.pointerType === 'mouse') this.#pan(event, before, now);
  }

  #pan(event: PointerEvent, before: { x: number; y: number }, now: { x: number; y: number }): void {
    const { svg } = this.#picture;
    if (!svg.hasPointerCapture(event.pointerId)) {
      if (Math.hypot(now.x - before.x, now.y - before.y) < 1) return;
      svg.setPointerCapture(event.pointerId);
      this.#hasPanned = true;
    }
    const { x, y } = this.#shift ?? { x: 0, y: 0 };
    this.#shift = { x: x + now.x - before.x, y: y + now.y - before.y };
    svg.style.transform = `translate(${this.#shift.x}px, ${this.#shift.y}px)`;
  }

  /** A finger or button is lifted: a pan that was only shown becomes the picture's own place. */
  #up(event: PointerEvent): void {
    this.#pointers.delete(event.pointerId);
    const shift = this.#shift;
    if (!shift) return;
    this.#shift = null;
    const { svg } = this.#picture;
    svg.style.transform = '';
    const unit = this.unit * this.#zoom[0];
    const [scale, x, y] = this.#zoom;
    this.zoom = [scale, x + shift.x * unit, y + shift.y * unit];
    this.#rest();
  }

  #pinch(
    before: { x: number; y: number },
    now: { x: number; y: number },
    other: { x: number; y: number },
  ): void {
    const factor =
      Math.hypot(now.x - other.x, now.y - other.y) /
      (Math.hypot(before.x - other.x, before.y - other.y) || 1);
    const [x, y] = this.#toFrame((now.x + other.x) / 2, (now.y + other.y) / 2);
    const unit = this.unit * this.#zoom[0];
    const [scale, dx, dy] = this.#zoom;
    this.zoom = [scale, dx + ((now.x - before.x) / 2) * unit, dy + ((now.y - before.y) / 2) * unit];
    this.#zoomAt(factor, x, y);
  }

  #zoomAt(factor: number, x: number, y: number): void {
    const [scale, dx, dy] = this.#zoom;
    const next = Math.max(least, Math.min(most, scale * factor));
    const ratio = next / scale;
    this.zoom = [next, x - (x - dx) * ratio, y - (y - dy) * ratio];
    this.#rest();
  }

  #rest(): void {
    clearTimeout(this.#still);
    this.#still = setTimeout(this.#moved, 160);
  }
}

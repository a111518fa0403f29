// Pan, zoom and pinch. One finger and the plain wheel scroll the page, as everywhere else; the picture takes the mouse
// drag, two fingers, and the wheel with Ctrl, so nobody is trapped in it.
import type { Picture } from './picture.ts';

export type Zoom = readonly [scale: number, x: number, y: number];

/** The sheet's corner on the screen, and how many units of the frame one of its pixels is. */
interface Sheet {
  readonly left: number;
  readonly top: number;
  readonly unit: number;
}

const least = 0.5;
const most = 8;
const whole: Zoom = [1, 0, 0];

export class Camera {
  readonly #picture: Picture;
  readonly #moved: () => void;
  readonly #pointers = new Map<number, { x: number; y: number }>();
  #zoom: Zoom = whole;
  /** The zoom in which the picture is drawn; while a gesture lasts, the plate is moved and nothing is drawn anew. */
  #drawn: Zoom = whole;
  #hasPanned = false;
  /** Where the sheet lies, as long as a gesture moves the plate in it. */
  #held: Sheet | null = null;
  #resting: ReturnType<typeof setTimeout> | undefined;

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
    signal.addEventListener('abort', () => clearTimeout(this.#resting));
  }

  /** The zoom as an address keeps it; null for the whole picture. */
  get zoom(): Zoom | null {
    return isWhole(this.#zoom) ? null : this.#zoom;
  }

  /** Draws the picture anew in a zoom, sharp. */
  set zoom(zoom: Zoom | null) {
    clearTimeout(this.#resting);
    this.#zoom = this.#drawn = zoom ?? whole;
    this.#picture.plate.style.transform = '';
    this.#held = null;
    const [scale, x, y] = this.#zoom;
    this.#picture.view.setAttribute(
      'transform',
      isWhole(this.#zoom) ? '' : `translate(${x} ${y}) scale(${scale})`,
    );
  }

  /** The zoom in which the picture is drawn, without the movement of a gesture under way. */
  get drawn(): Zoom {
    return this.#drawn;
  }

  /** True when the last press moved the picture: the click that ends it means nothing else. */
  get hasPanned(): boolean {
    return this.#hasPanned;
  }

  /** Zooms round the middle of the picture. */
  zoomBy(factor: number): void {
    this.zoom = this.#around(factor, this.#picture.width / 2, this.#picture.height / 2);
    this.#moved();
  }

  /** Moves the picture by quarters of its frame: what a drag does, without one. */
  panBy(x: number, y: number): void {
    const [scale, dx, dy] = this.#zoom;
    this.zoom = [scale, dx + (x * this.#picture.width) / 4, dy + (y * this.#picture.height) / 4];
    this.#moved();
  }

  /** Moves the picture just far enough that a mark is well inside it. */
  reveal(x: number, y: number): void {
    if (this.zoom === null) return;
    const [scale, dx, dy] = this.#zoom;
    const inside = (value: number, size: number): number =>
      Math.max(size * 0.12, Math.min(size * 0.88, value));
    const [px, py] = [x * scale + dx, y * scale + dy];
    this.zoom = [
      scale,
      dx + inside(px, this.#picture.width) - px,
      dy + inside(py, this.#picture.height) - py,
    ];
    this.#moved();
  }

  /** A point of the screen in the units of the scene, zoom taken out. */
  toScene(clientX: number, clientY: number): { readonly x: number; readonly y: number } {
    const [x, y] = this.#toFrame(clientX, clientY);
    const [scale, dx, dy] = this.#zoom;
    return { x: (x - dx) / scale, y: (y - dy) / scale };
  }

  /** How many units of the scene one pixel of the screen is. */
  get unit(): number {
    return this.#frameUnit / this.#zoom[0];
  }

  get #frameUnit(): number {
    return this.#sheet.unit;
  }

  /** Where the sheet lies, which is still while the plate in it moves; asked once in a gesture, for to ask costs a layout. */
  get #sheet(): Sheet {
    if (this.#held && this.#zoom !== this.#drawn) return this.#held;
    const { plate, width } = this.#picture;
    const sheet = plate.parentElement ?? plate;
    const { left, top } = sheet.getBoundingClientRect();
    const unit = width / (plate.clientWidth || 1);
    this.#held = { left: left + sheet.clientLeft, top: top + sheet.clientTop, unit };
    return this.#held;
  }

  #toFrame(clientX: number, clientY: number): readonly [number, number] {
    const { left, top, unit } = this.#sheet;
    return [(clientX - left) * unit, (clientY - top) * unit];
  }

  #wheel(event: WheelEvent): void {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const [x, y] = this.#toFrame(event.clientX, event.clientY);
    this.#glide(this.#around(Math.exp(-event.deltaY * (event.deltaMode === 1 ? 0.05 : 0.0025)), x, y));
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
    if (other) this.#pinch(before, now, other);
    else if (event.pointerType === 'mouse' && !this.#pan(event, before, now)) return;
    this.#pointers.set(event.pointerId, now);
  }

  /** False as long as the pointer has hardly moved: that may still be a click. */
  #pan(event: PointerEvent, before: { x: number; y: number }, now: { x: number; y: number }): boolean {
    const { svg } = this.#picture;
    if (!this.#hasPanned) {
      if (Math.hypot(now.x - before.x, now.y - before.y) < 3) return false;
      svg.setPointerCapture(event.pointerId);
      this.#hasPanned = true;
    }
    const unit = this.#frameUnit;
    const [scale, x, y] = this.#zoom;
    this.#glide([scale, x + (now.x - before.x) * unit, y + (now.y - before.y) * unit]);
    return true;
  }

  #up(event: PointerEvent): void {
    if (this.#pointers.delete(event.pointerId) && this.#zoom !== this.#drawn) this.#settle();
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
    const unit = this.#frameUnit;
    const [scale, dx, dy] = this.#around(factor, x, y);
    this.#glide([scale, dx + ((now.x - before.x) / 2) * unit, dy + ((now.y - before.y) / 2) * unit]);
  }

  /** The zoom that is `factor` times as large, with one point of the frame held in its place. */
  #around(factor: number, x: number, y: number): Zoom {
    const [scale, dx, dy] = this.#zoom;
    const next = Math.max(least, Math.min(most, scale * factor));
    const ratio = next / scale;
    return [next, x - (x - dx) * ratio, y - (y - dy) * ratio];
  }

  /**
   * Shows a zoom by moving the plate, which is a layer of its own: nothing is painted until the gesture rests, and it
   * starts at once.
   */
  #glide(zoom: Zoom): void {
    this.#zoom = zoom;
    const ratio = zoom[0] / this.#drawn[0];
    const unit = this.#frameUnit;
    // In whole pixels of the screen, which the browser copies where it would have to mix others.
    const pixels = (units: number): number =>
      Math.round((units / unit) * devicePixelRatio) / devicePixelRatio;
    const [x, y] = [pixels(zoom[1] - this.#drawn[1] * ratio), pixels(zoom[2] - this.#drawn[2] * ratio)];
    this.#picture.plate.style.transform = `translate(${x}px, ${y}px) scale(${ratio})`;
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => this.#pointers.size === 0 && this.#settle(), 160);
  }

  #settle(): void {
    this.zoom = this.#zoom;
    this.#moved();
  }
}

function isWhole([scale, x, y]: Zoom): boolean {
  return scale === 1 && x === 0 && y === 0;
}

// What a reader does on the picture itself: points, focuses, clicks. Edges are thin, so a click takes the nearest; where
// some are lit, the faded ones come after them.
import { findNearEdge, type NearbyEdge } from '../near-edge.ts';
import type { Camera } from './camera.ts';
import type { Picture } from './picture.ts';

export interface PictureEvents {
  /** A mark is pointed at or has the focus; null when none is any more. */
  readonly hint: (id: string | null) => void;
  readonly focus: (id: string) => void;
  /** A mark or an edge is clicked; null for the empty ground. */
  readonly choose: (id: string | null) => void;
  readonly key: (event: KeyboardEvent) => void;
  /** True when the data did not come: links are then links. */
  readonly isAsleep: () => boolean;
}

/** How many pixels beside a line still mean it. */
const reach = 7;

/**
 * Listens to the picture until the signal.
 *
 * @example hearPicture(picture, camera, { hint, focus, choose, key, isAsleep }, signal)
 */
export function hearPicture(
  picture: Picture,
  camera: Camera,
  events: PictureEvents,
  signal: AbortSignal,
): void {
  // Focus is heard on the plate: an SVG that hears it becomes a stop for Tab, and is outlined when it is pressed.
  const { svg, plate } = picture;
  let clicked = { x: NaN, y: NaN };
  const hover = (event: PointerEvent): void => {
    // The panel that a click opens moves the picture under a mouse at rest: that is no pointing. Nor is a pan or drag.
    const rests = event.clientX === clicked.x && event.clientY === clicked.y;
    if (event.pointerType === 'mouse' && event.buttons === 0 && !rests) events.hint(markOf(event));
  };
  const focus = (event: Event): void => {
    const id = markOf(event);
    if (id) events.focus(id);
    events.hint(id);
  };
  const click = (event: MouseEvent): void => {
    clicked = { x: event.clientX, y: event.clientY };
    // With a modifier the link is a link: a new tab, a new window.
    if (events.isAsleep() || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const id = markOf(event);
    if (id || camera.hasPanned) event.preventDefault();
    if (!camera.hasPanned) events.choose(id ?? edgeAt(picture, camera, event));
  };
  svg.addEventListener('pointerover', hover, { signal });
  svg.addEventListener('pointerleave', () => events.hint(null), { signal });
  plate.addEventListener('focusin', focus, { signal });
  plate.addEventListener('focusout', () => events.hint(null), { signal });
  svg.addEventListener('click', click, { signal });
  svg.addEventListener('keydown', events.key, { signal });
}

function markOf({ target }: Event): string | null {
  return (target instanceof Element && target.closest<SVGAElement>('.mark')?.dataset['id']) || null;
}

function edgeAt(picture: Picture, camera: Camera, { clientX, clientY }: MouseEvent): string | null {
  const { x, y } = camera.toScene(clientX, clientY);
  const near = (edges: Iterable<NearbyEdge>): string | null =>
    findNearEdge(edges, x, y, reach * camera.unit, picture.style);
  return near(nearbyEdges(picture, true)) ?? near(nearbyEdges(picture, false));
}

function* nearbyEdges({ edges, marks }: Picture, lit: boolean): Generator<NearbyEdge> {
  for (const { id, from, to, rank, element } of edges.values()) {
    const [source, target] = [marks.get(from), marks.get(to)];
    const { classList } = element;
    if (source && target && classList.contains('lit') === lit && !classList.contains('off'))
      yield { id, source, target, rank };
  }
}

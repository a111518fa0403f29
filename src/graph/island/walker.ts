// The reader who walks by keyboard: where they stand, how they came, and the way back.
import type { CitationGraph } from '../../citations/types.ts';
import { nameOf } from '../describe-nodes.ts';
import { walkGraph, type Footing, type WalkKey } from '../walk-graph.ts';
import type { Picture } from './picture.ts';

/** What a walk needs of the page. */
export interface Ground {
  readonly picture: () => Picture;
  /** The graph as it is shown. */
  readonly graph: () => Promise<CitationGraph>;
  readonly say: (words: string) => void;
  readonly reveal: (x: number, y: number) => void;
}

const keys: readonly string[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'];

export class Walker {
  readonly #ground: Ground;
  readonly #trail: Footing[] = [];
  #footing: Footing = { id: '', came: null };

  constructor(ground: Ground) {
    this.#ground = ground;
  }

  /** The mark on which the reader stands. */
  get standsAt(): string {
    return this.#footing.id;
  }

  /** Makes one mark the way in: Tab enters the graph once and leaves it once. */
  enter(): void {
    const order = this.#order();
    this.#rove(order.includes(this.#footing.id) ? this.#footing.id : (order[0] ?? ''));
  }

  /** Takes note of where the focus has come by other ways than a walk. */
  standAt(id: string): void {
    if (id === this.#footing.id) return;
    this.#footing = { id, came: null };
    this.#rove(id);
  }

  /** A key pressed on a mark; keys that mean nothing here are left alone. */
  press(event: KeyboardEvent): void {
    if (!keys.includes(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    void this.#walk(event.key as WalkKey);
  }

  /** Back along the trail, one step. */
  goBack(): void {
    const last = this.#trail.pop();
    if (!last) return;
    this.#stand(last);
    const name = this.#ground.picture().marks.get(last.id)?.element.getAttribute('aria-label');
    this.#ground.say(`Back to ${name ?? last.id}.`);
  }

  async #walk(key: WalkKey): Promise<void> {
    const graph = await this.#ground.graph();
    const step = walkGraph(graph, this.#order(), this.#footing, key, nameOf);
    this.#ground.say(step.says);
    if (!step.footing) return;
    this.#trail.push(this.#footing);
    this.#stand(step.footing);
  }

  #stand(footing: Footing): void {
    this.#footing = footing;
    this.#rove(footing.id);
    const mark = this.#ground.picture().marks.get(footing.id);
    if (!mark) return;
    mark.element.focus();
    this.#ground.reveal(mark.x, mark.y);
  }

  /** The shown marks in the order in which the picture holds them. */
  #order(): readonly string[] {
    const marks = [...this.#ground.picture().marks.values()];
    return marks.filter((mark) => !mark.element.classList.contains('off')).map((mark) => mark.id);
  }

  #rove(id: string): void {
    for (const mark of this.#ground.picture().marks.values())
      mark.element.setAttribute('tabindex', mark.id === id ? '0' : '-1');
  }
}

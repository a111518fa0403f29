// Which of the three frames of the picture the screen shows.
import type { Frame } from '../arrangement.ts';

// As in picture.css: the stylesheet decides which picture is seen, the island wakes that one.
const narrowScreen = '(max-width: 44rem)';
const mediumScreen = '(max-width: 66rem)';

/** The frame that is seen, and a call whenever it becomes another. */
export class ScreenFrame {
  readonly #narrow = matchMedia(narrowScreen);
  readonly #medium = matchMedia(mediumScreen);

  /** @param changed called when the screen shows another frame */
  constructor(changed: () => void) {
    for (const width of [this.#narrow, this.#medium]) width.addEventListener('change', changed);
  }

  get now(): Frame {
    return this.#narrow.matches ? 'narrow' : this.#medium.matches ? 'medium' : 'wide';
  }
}

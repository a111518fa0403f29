// Where a mark's shape stands is written into its path, not into a transform: a browser keeps a record for every
// transform and goes through all of them in every frame of a pan or a drag.
import { readNumbers, writeNumbers } from './write-numbers.ts';

const stepped: Readonly<Record<string, readonly ('x' | 'y' | 'size' | 'flag')[]>> = {
  L: ['x', 'y'],
  H: ['x'],
  V: ['y'],
  A: ['size', 'size', 'flag', 'flag', 'flag', 'x', 'y'],
  Z: [],
};

/**
 * The outline of a shape of the tables, which is drawn with `M`, `L`, `H`, `V`, `A` and `Z`: a path in steps from the
 * mark's centre.
 *
 * @example outlineOf('M-8 -8H8V8H-8Z', 0.5) // 'm-4-4h8v8h-8z'
 * @throws when the path uses another command
 */
export function outlineOf(path: string, scale: number): string {
  const at = { x: 0, y: 0 };
  const drawn = { x: 0, y: 0 };
  const steps = readCommands(path).map(([command, values]) => {
    const meanings = command === 'M' ? stepped['L'] : stepped[command];
    if (!meanings)
      throw new Error(`A shape is drawn with "${command}", which src/graph/shape-path.ts lacks.`);
    const numbers = values.map((value, index) => {
      const meaning = meanings[index % meanings.length] ?? 'flag';
      if (meaning === 'flag') return value;
      if (meaning === 'size') return value * scale;
      at[meaning] = value;
      // From where the pen is, with what was rounded away before: errors do not add up.
      const step = Math.round((value * scale - drawn[meaning]) * 10) / 10;
      drawn[meaning] += step;
      return step;
    });
    return command.toLowerCase() + writeNumbers(...numbers);
  });
  return steps.join('');
}

/**
 * An outline as the path of a mark at a point.
 *
 * @example placeOutline('m-4-4h8v8h-8z', 100, 50) // 'M100 50m-4-4h8v8h-8z'
 */
export function placeOutline(outline: string, x: number, y: number): string {
  return `M${writeNumbers(x, y)}${outline}`;
}

/**
 * The point at which a placed path stands, and its outline.
 *
 * @example readOutline('M100 50m-4-4h8v8h-8z') // { x: 100, y: 50, outline: 'm-4-4h8v8h-8z' }
 */
export function readOutline(path: string): {
  readonly x: number;
  readonly y: number;
  readonly outline: string;
} {
  const [, place = '', outline = ''] = /^M([^m]*)(.*)$/.exec(path) ?? [];
  const [x = 0, y = 0] = readNumbers(place);
  return { x, y, outline };
}

function readCommands(path: string): readonly (readonly [string, readonly number[]])[] {
  return [...path.matchAll(/([A-Z])([^A-Z]*)/g)].map(([, command = '', values = '']) => [
    command,
    readNumbers(values),
  ]);
}

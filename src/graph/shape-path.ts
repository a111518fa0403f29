// Where a mark's shape stands is written into its path, not into a transform: a browser keeps a record for every
// transform and goes through all of them in every frame of a pan or a drag.

/** A shape at a scale: where its path starts, from the mark's centre, and the rest in steps from there. */
export interface Outline {
  readonly dx: number;
  readonly dy: number;
  readonly rest: string;
}

const stepped: Readonly<Record<string, readonly ('x' | 'y' | 'size' | 'flag')[]>> = {
  L: ['x', 'y'],
  H: ['x'],
  V: ['y'],
  A: ['size', 'size', 'flag', 'flag', 'flag', 'x', 'y'],
  Z: [],
};

/**
 * The outline of a shape of the tables, which is drawn with `M`, `L`, `H`, `V`, `A` and `Z`.
 *
 * @example outlineOf('M-8 -8H8V8H-8Z', 0.5) // { dx: -4, dy: -4, rest: 'h8v8h-8z' }
 * @throws when the path uses another command
 */
export function outlineOf(path: string, scale: number): Outline {
  const [[, start] = ['M', [0, 0]], ...commands] = readCommands(path);
  const at = { x: start[0] ?? 0, y: start[1] ?? 0 };
  const rest = commands.map(([command, values]) => {
    const meanings = stepped[command];
    if (!meanings)
      throw new Error(`A shape is drawn with "${command}", which src/graph/shape-path.ts lacks.`);
    const from = { ...at };
    const steps = values.map((value, index) => {
      const meaning = meanings[index % meanings.length] ?? 'flag';
      if (meaning === 'flag') return value;
      if (meaning === 'size') return round(value * scale);
      at[meaning] = value;
      return round((value - from[meaning]) * scale);
    });
    return command.toLowerCase() + steps.join(' ');
  });
  return { dx: round((start[0] ?? 0) * scale), dy: round((start[1] ?? 0) * scale), rest: rest.join('') };
}

/**
 * An outline as the path of a mark at a point.
 *
 * @example placeOutline({ dx: -4, dy: -4, rest: 'h8v8h-8z' }, 100, 50) // 'M96 46h8v8h-8z'
 */
export function placeOutline({ dx, dy, rest }: Outline, x: number, y: number): string {
  return `M${round(x + dx)} ${round(y + dy)}${rest}`;
}

/**
 * The outline that a placed path was made from.
 *
 * @example readOutline('M96 46h8v8h-8z', 100, 50) // { dx: -4, dy: -4, rest: 'h8v8h-8z' }
 */
export function readOutline(path: string, x: number, y: number): Outline {
  const [, left = '0', top = '0', rest = ''] = /^M(-?[\d.]+) (-?[\d.]+)(.*)$/.exec(path) ?? [];
  return { dx: Number(left) - x, dy: Number(top) - y, rest };
}

function readCommands(path: string): readonly (readonly [string, readonly number[]])[] {
  return [...path.matchAll(/([A-Z])([^A-Z]*)/g)].map(([, command = '', values = '']) => [
    command,
    (values.match(/-?[\d.]+/g) ?? []).map(Number),
  ]);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrowHead, curvePath, edgeCurve } from '../../src/graph/edge-curve.ts';
import { families } from '../../src/graph/kinds.ts';
import { outlineOf, placeOutline, readOutline } from '../../src/graph/shape-path.ts';
import { readNumbers, tenth, writeNumbers } from '../../src/graph/write-numbers.ts';

const value = fc.double({ min: -2000, max: 2000, noNaN: true });

describe('numbers in a path', () => {
  it('come back to a tenth, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(value), (values) => {
        expect(readNumbers(writeNumbers(...values))).toEqual(values.map(tenth));
      }),
    );
  });

  it('are written with nothing that can be left out', () => {
    expect(writeNumbers(12.04, -0.52, 7, 0.25, -0.01)).toBe('12-.5 7 .3 0');
  });
});

describe('the outline of a mark', () => {
  it.each(families.map(({ family, path }) => [family, path] as const))(
    'of a %s ends where it began, and is found again where it was placed',
    (_, path) => {
      const outline = outlineOf(path, 0.73);
      expect(outline).toMatch(/^m[-\d. ]+[a-z].*z$/);
      expect(readOutline(placeOutline(outline, 214.5, 64))).toEqual({ x: 214.5, y: 64, outline });
    },
  );

  it('refuses a shape that it cannot scale', () => {
    expect(() => outlineOf('M0 0Q1 1 2 2Z', 1)).toThrow(/lacks/);
  });
});

describe('an edge', () => {
  const [source, target] = [
    { x: 300, y: 100, r: 8 },
    { x: 100, y: 140, r: 6 },
  ];

  it('is one curve from the centre of the citing mark to just before the rim of the cited one', () => {
    const curve = edgeCurve(source, target, 'bow');
    const path = curvePath(curve, source);
    expect(path).toMatch(/^M300 100Q/);
    const [x = 0, y = 0] = readNumbers(path).slice(-2);
    expect(Math.hypot(x - target.x, y - target.y)).toBeCloseTo(target.r + 2.5, 0);
    const [tipX, tipY] = readNumbers(arrowHead(curve, 'solid'));
    expect([tipX, tipY]).toEqual([x, y]);
  });

  it.each(['solid', 'open', 'ring'] as const)('has its %s head behind its tip', (head) => {
    const curve = edgeCurve(source, target, 'bow');
    const [x, y] = [curve.points[6], curve.points[7]];
    const [, , dx = 0, dy = 0] = readNumbers(arrowHead(curve, head).replace(/a2\.5 2\.5 0 1 1/g, ''));
    // Towards the citing mark: the angle between the way back and the first stroke of the head is small.
    const back = Math.atan2(source.y - y, source.x - x);
    const turn = Math.abs(Math.atan2(dy, dx) - back);
    expect(Math.min(turn, 2 * Math.PI - turn)).toBeLessThan(1);
  });
});

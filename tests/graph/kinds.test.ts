import { describe, expect, it } from 'vitest';
import { families, familyLook, kindLook, kinds } from '../../src/graph/kinds.ts';

describe('the table of kinds', () => {
  it('gives every kind one row and a family that has a look', () => {
    expect(new Set(kinds.map((look) => look.kind)).size).toBe(kinds.length);
    expect(kinds).toHaveLength(24);
    for (const look of kinds) expect(familyLook(look.family).path).toBe(look.path);
  });

  it('tells the families apart by word, by shape and by colour on both papers', () => {
    for (const key of ['word', 'shape', 'path', 'variable', 'light', 'dark'] as const)
      expect(new Set(families.map((look) => look[key])).size).toBe(families.length);
  });

  it('keeps every shape inside its box and closed', () => {
    for (const { path } of families) {
      const numbers = path.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];
      expect(Math.max(...numbers.map(Math.abs))).toBeLessThanOrEqual(10.5);
      expect(path).toMatch(/^M.*Z$/);
    }
  });

  it('knows a working paper as a report and a speech as press', () => {
    expect(kindLook('working-paper')).toMatchObject({
      family: 'report',
      kindWord: 'working paper',
      shape: 'triangle',
    });
    expect(kindLook('speech').family).toBe('press');
  });

  it('names the missing row when asked for a kind that it lacks', () => {
    expect(() => kindLook('scroll' as never)).toThrow(/scroll.*kinds\.ts/);
  });
});

// The stylesheet and the table of kinds say the same colours.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { families } from '../../src/graph/kinds.ts';

const css = readFileSync('src/styles/colours.css', 'utf8');

it.each(families.map((look) => [look.family, look] as const))(
  '%s has the colours of its table',
  (_, look) => {
    expect(css).toContain(`${look.variable}: ${look.light};`);
    expect(css).toContain(`${look.variable}: light-dark(${look.light}, ${look.dark});`);
    expect(css).toContain(`.k-${look.family} {\n  --k: var(${look.variable});`);
  },
);

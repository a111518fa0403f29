// Each rule against its two fixtures, and the table of rules itself.
import { describe, expect, it } from 'vitest';
import { checkEdition } from '../../../src/citations/checks/check-edition.ts';
import { ruleOf, rules } from '../../../src/citations/checks/rules.ts';
import { fixtures } from './fixtures.ts';

const checked = Object.entries(fixtures);

describe('the citation lint', () => {
  it.each(checked)('%s passes what is sound', (_, { passing }) => {
    expect(checkEdition(passing)).toEqual([]);
  });

  it.each(checked)('%s speaks, once and alone, where it is broken', (code, { failing, says, subject }) => {
    const found = checkEdition(failing);
    expect(found.map(({ rule }) => rule)).toEqual([code]);
    expect(found[0]?.message).toContain(says);
    expect(found[0]?.subject).toBe(subject);
  });

  it('gives place, severity and hint with each diagnostic', () => {
    for (const [code, { failing }] of checked)
      for (const diagnostic of checkEdition(failing)) {
        expect(diagnostic.file).toMatch(/^content\//);
        expect(diagnostic.line).toBeGreaterThan(0);
        expect(diagnostic.column).toBeGreaterThan(0);
        expect(diagnostic).toMatchObject({ severity: ruleOf(code)?.severity, hint: ruleOf(code)?.hint });
      }
  });

  it('points at the symbol in the note, not at the note', () => {
    const [diagnostic] = checkEdition(fixtures['symbol-repaired'].failing);
    expect(diagnostic).toMatchObject({
      file: 'content/notes.md',
      line: 1,
      column: 'Human Rights Council, '.length + 7,
    });
  });

  it('sorts by place, merges what earlier steps said, and says nothing twice', () => {
    const { failing } = fixtures['note-duplicate'];
    const given = checkEdition(failing);
    const earlier = { ...given[0], file: 'content/a.md', rule: 'schema' } as (typeof given)[number];
    expect(checkEdition(failing, [...given, earlier])).toEqual([earlier, ...given]);
  });
});

describe('the table of rules', () => {
  it('has more than eighteen rules with codes of their own', () => {
    expect(rules.length).toBeGreaterThanOrEqual(18);
    expect(new Set(rules.map(({ code }) => code)).size).toBe(rules.length);
  });

  it('has a fixture for every rule that this room checks', () => {
    const here = rules.filter(({ by }) => by === 'checks').map(({ code }) => code);
    expect(Object.keys(fixtures).sort()).toEqual(here.sort());
  });

  it.each(rules.map((rule) => [rule.code, rule] as const))(
    '%s reads as a rule',
    (code, { sentence, hint }) => {
      expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(sentence).toMatch(/^[A-Z].*\.$/);
      expect(hint).toMatch(/^[A-Z].*\.$/);
    },
  );
});

// Patrols over the tables of organs, bodies, components, sessions and years.
import { describe, expect, it } from 'vitest';
import {
  BODIES,
  bodyName,
  COMPONENTS,
  countryName,
  findBody,
  findOrgan,
  isSessionNumber,
  ORGAN_NAMES,
  parseSymbol,
  securityCouncilYear,
  sessionYears,
  SUFFIXES,
  symbolSessionYears,
} from '../../src/symbols/index.ts';
import { BODY_CODE_MEANINGS } from '../../src/symbols/body-code-meanings.ts';
import { BODY_CODES } from '../../src/symbols/body-codes.ts';
import { COMPONENT_MEANINGS, SUFFIX_MEANINGS } from '../../src/symbols/component-meanings.ts';
import { SERIES } from '../../src/symbols/body-series.ts';
import { ORGANS } from '../../src/symbols/organs.ts';
import { REAL_SYMBOLS } from './real-symbols.ts';

describe('the tables', () => {
  it('name each organ, body, component and suffix once', () => {
    for (const codes of [
      ORGANS.map(({ code }) => code),
      BODIES.map(({ symbol }) => symbol),
      COMPONENTS.map(({ code }) => code.toUpperCase()),
      SUFFIXES.map(({ code }) => code.toUpperCase()),
    ]) {
      expect(new Set(codes).size).toBe(codes.length);
    }
  });

  it('give each body a name, a known organ, and years in order', () => {
    expect(BODIES.length).toBeGreaterThan(150);
    for (const { symbol, name, from, to } of BODIES) {
      expect(name.trim(), symbol).not.toBe('');
      expect(findOrgan(symbol.split('/')[0] ?? ''), symbol).not.toBeNull();
      if (from !== null) expect(from, symbol).toBeGreaterThanOrEqual(1946);
      if (from !== null && to !== null) expect(to, symbol).toBeGreaterThanOrEqual(from);
    }
  });

  it('let every body of the United Nations proper issue a document that parses back to it', () => {
    for (const { symbol } of BODIES.filter((body) => /^[AEST]\//.test(body.symbol))) {
      const parsed = parseSymbol(`${symbol}/L.1`);
      expect(parsed && [parsed.organ, ...parsed.bodies].join('/'), symbol).toBe(
        symbol === 'A/BUR' ? 'A/BUR' : symbol,
      );
    }
  });

  it('say of each numbered body, component and suffix what it means', () => {
    expect(Object.keys(COMPONENT_MEANINGS)).toEqual(COMPONENTS.map(({ code }) => code));
    expect(Object.keys(BODY_CODE_MEANINGS)).toEqual(BODY_CODES.map((code) => code.toUpperCase()));
    expect(Object.keys(SUFFIX_MEANINGS)).toEqual(SUFFIXES.map(({ code }) => code));
  });

  it('list the series that are read by their place as bodies, and read them without capitals too', () => {
    const places = Object.entries(SERIES).flatMap(([organ, below]) =>
      below.split(' ').map((place) => `${organ}/${place}`),
    );
    const named = new Set(BODIES.map(({ symbol }) => symbol));
    expect(places.filter((place) => !named.has(place))).toEqual([]);
    const lost = BODIES.filter(({ symbol }) => {
      const [typed, written] = [`${symbol.toLowerCase()}/1`, `${symbol}/1`].map((text) => parseSymbol(text));
      return written && typed?.canonical.toUpperCase() !== written.canonical.toUpperCase();
    });
    expect(lost.map(({ symbol }) => symbol)).toEqual([]);
  });

  it('have a name for each organ, and no other', () => {
    expect([...ORGAN_NAMES.keys()]).toEqual(ORGANS.map(({ code }) => code));
  });

  it('name organs that have a parent after one that exists', () => {
    for (const { code, parent } of ORGANS)
      if (parent !== null) expect(findOrgan(parent), code).not.toBeNull();
  });

  it('know the bodies by symbol and by name', () => {
    expect(findBody('E/CN.4')).toMatchObject({
      name: 'Commission on Human Rights',
      from: 1946,
      to: 2006,
      parent: 'E',
    });
    expect(findBody('Human Rights Council')?.symbol).toBe('A/HRC');
    expect(findBody('nobody')).toBeNull();
    expect(bodyName(parseSymbol('A/C.1/72/L.54') ?? expect.fail())).toBe(
      'First Committee (Disarmament and International Security)',
    );
    expect(bodyName({ organ: 'A', bodies: ['AC.999'] })).toBe('General Assembly');
    expect(bodyName({ organ: 'A', bodies: ['CONF.157'] })).toBe('World Conference on Human Rights');
    expect(bodyName({ organ: 'A', bodies: ['CONF.999', 'PC'] })).toBe(
      'United Nations conference (A/CONF.999)',
    );
    expect(countryName('CHN')).toBe('China');
  });
});

describe('sessions', () => {
  it.each([
    ['A', '1', 1946, 1946],
    ['A', 'III', 1948, 1949],
    ['A', 'XXV', 1970, 1970],
    ['A', '60', 2005, 2006],
    ['A/C.1', '72', 2017, 2018],
    ['A', 'S-VI', 1974, 1974],
    ['A', 'S-27', 2002, 2002],
    ['A', 'ES-10', 1997, 1997],
    ['A/HRC', '1', 2006, 2006],
    ['A/HRC', '12', 2009, 2009],
    ['A/HRC', '15', 2010, 2010],
    ['A/HRC', '35', 2017, 2017],
    ['A/HRC', '42', 2019, 2019],
    ['A/HRC', 'S-9', 2009, 2009],
    ['E/CN.4', 'XXXIII', 1977, 1977],
    ['E/CN.4', '62', 2006, 2006],
    ['E/CN.4/Sub.2', '56', 2004, 2004],
    ['E', 'XLVIII', 1970, 1970],
    ['E', 'XXIV', 1957, 1957],
  ])('of %s: %s sat from %i to %i', (place, session, from, to) => {
    expect(sessionYears(place, session)).toEqual({ from, to });
  });

  it('that were never held have no years', () => {
    for (const [place, session] of [
      ['A', '0'],
      ['A', '999'],
      ['A', 'S-99'],
      ['A/HRC', '300'],
      ['S', '3'],
      ['A', 'x'],
    ] as const) {
      expect(sessionYears(place, session)).toBeNull();
    }
    expect(isSessionNumber('A', ['HRC'], '353')).toBe(false);
    expect(isSessionNumber('A', ['HRC'], '35')).toBe(true);
  });

  it('follow one another: no session of a series begins before the one that precedes it', () => {
    for (const [place, kind, last] of [
      ['A', '', 81],
      ['A', 'S-', 32],
      ['A', 'ES-', 11],
      ['A/HRC', '', 60],
      ['A/HRC', 'S-', 37],
    ] as const) {
      let before = 1946;
      for (let ordinal = 1; ordinal <= last; ordinal += 1) {
        const years = sessionYears(place, `${kind}${ordinal}`);
        expect(years, `${place} ${kind}${ordinal}`).not.toBeNull();
        expect(years?.from).toBeGreaterThanOrEqual(before);
        before = years?.from ?? before;
      }
    }
  });

  it('of the Assembly named by real symbols are all in the table', () => {
    for (const { printed, organ, bodies, session } of REAL_SYMBOLS) {
      if (organ !== 'A' || session === null || bodies.length > 0) continue;
      expect(symbolSessionYears(parseSymbol(printed) ?? expect.fail()), printed).not.toBeNull();
    }
  });
});

describe('Security Council resolutions', () => {
  it.each([
    [1, 1946],
    [242, 1967],
    [678, 1990],
    [1267, 1999],
    [1325, 2000],
    [1373, 2001],
    [1440, 2002],
    [1612, 2005],
    [1732, 2006],
    [2334, 2016],
  ])('%i is of %i', (number, year) => {
    expect(securityCouncilYear(number)).toBe(year);
  });

  it('past the table have no year', () => {
    expect(securityCouncilYear(99_999)).toBeNull();
    expect(securityCouncilYear(0)).toBeNull();
  });
});

// The codes of countries, which every reading of a symbol needs, and their names, which only its description does.
import { describe, expect, it } from 'vitest';
import { COUNTRY_CODES } from '../../src/symbols/countries.ts';
import { countryName } from '../../src/symbols/country-names.ts';

describe('countries', () => {
  it('have a name for every code, and none without one', () => {
    expect(COUNTRY_CODES.size).toBeGreaterThan(200);
    expect([...COUNTRY_CODES].filter((code) => countryName(code) === null)).toEqual([]);
    expect(countryName('XXX')).toBeNull();
  });

  it.each([
    ['AFG', 'Afghanistan'],
    ['CIV', 'Côte d’Ivoire'],
    ['ZWE', 'Zimbabwe'],
    ['CHN-HKG', 'Hong Kong, China'],
  ])('%s is %s', (code, name) => {
    expect(countryName(code)).toBe(name);
  });
});

// Titles with their major words in capitals.
import { describe, expect, it } from 'vitest';
import { abbreviatedBody } from '../../src/exports/bluebook-words.ts';
import { headlineCase } from '../../src/exports/headline-case.ts';

describe('a title in headline case', () => {
  it.each([
    ['The right to development', 'The Right to Development'],
    ['Transforming our world: the 2030 Agenda', 'Transforming Our World: The 2030 Agenda'],
    ['Women and peace and security', 'Women and Peace and Security'],
    ['Whose rights? the debate goes on', 'Whose Rights? The Debate Goes on'],
    ['Convention relating to the Status of Refugees', 'Convention Relating to the Status of Refugees'],
    ['A 30-year struggle', 'A 30-Year Struggle'],
    ['Co-operation and re-entry: a follow-up', 'Co-operation and Re-entry: A Follow-up'],
    ['“solidarity, hope” needed, says UN chief', '“Solidarity, Hope” Needed, Says UN Chief'],
    ['people’s rights in iOS and mRNA research', 'People’s Rights in iOS and mRNA Research'],
    ['report A/HRC/35/35/Add.1 and article 27 (b)', 'Report A/HRC/35/35/Add.1 and Article 27 (b)'],
    ['COVID-19-related expressions', 'COVID-19-related Expressions'],
    ['Universal Declaration of Human Rights', 'Universal Declaration of Human Rights'],
    ['letters to Ludwig van Beethoven', 'Letters to Ludwig van Beethoven'],
    ['Convention sur les droits de l’enfant', 'Convention sur les droits de l’enfant'],
    ['Die Würde des Menschen', 'Die Würde des Menschen'],
    ['El derecho al desarrollo', 'El derecho al desarrollo'],
    ['人权与国际团结', '人权与国际团结'],
    ['', ''],
  ])('%s is %s', (title, expected) => {
    expect(headlineCase(title)).toBe(expected);
    expect(headlineCase(expected)).toBe(expected);
  });
});

describe('a body as the Bluebook names an author', () => {
  it.each([
    ['World Health Organization', 'World Health Org.'],
    ['UN Environment Programme and the Special Rapporteur', 'U.N. Env’t Programme & the Special Rapporteur'],
    [
      'Office of the United Nations High Commissioner for Human Rights',
      'Off. of the U.N. High Comm’r for Hum. Rts.',
    ],
    ['United Nations', 'United Nations'],
    ['UNESCO', 'UNESCO'],
  ])('%s is %s', (name, expected) => {
    expect(abbreviatedBody(name)).toBe(expected);
  });
});

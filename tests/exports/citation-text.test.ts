// Citations as a note would print them, and the names in them.
import { describe, expect, it } from 'vitest';
import type { DocumentRecord } from '../../src/citations/types.ts';
import { splitName } from '../../src/exports/person-name.ts';
import { pinpointText } from '../../src/exports/pinpoint-text.ts';
import { citationStyles, toCitationText } from '../../src/exports/to-citation-text.ts';
import { sampleDocument } from '../citations/sample-records.ts';
import { everyKind } from './sample-edition.ts';

const styled = (document: DocumentRecord): readonly string[] =>
  citationStyles.map(({ style }) => toCitationText(document, style));

describe('a document as a citation in the styles of the UN, OSCOLA and the Bluebook', () => {
  it.each<readonly [string, Partial<DocumentRecord>, readonly string[]]>([
    [
      'a resolution of the General Assembly',
      {
        kind: 'resolution',
        title: 'Implementation of the first Decade',
        symbols: ['A/RES/60/209'],
        issued: '2005-12-22',
      },
      [
        'General Assembly resolution 60/209',
        'UNGA Res 60/209 (22 December 2005) UN Doc A/RES/60/209',
        'G.A. Res. 60/209, Implementation of the first Decade (Dec. 22, 2005).',
      ],
    ],
    [
      'a declaration of the early sessions',
      {
        kind: 'declaration',
        title: 'Declaration on Principles',
        symbols: ['A/RES/2625(XXV)'],
        issued: '1970-10-24',
      },
      [
        'Declaration on Principles (General Assembly resolution 2625 (XXV))',
        'UNGA Res 2625 (XXV) (24 October 1970) UN Doc A/RES/2625(XXV)',
        'G.A. Res. 2625 (XXV), Declaration on Principles (Oct. 24, 1970).',
      ],
    ],
    [
      'a resolution of the Security Council',
      {
        kind: 'resolution',
        title: 'Women and peace and security',
        symbols: ['S/RES/1325(2000)'],
        issued: '2000-10-31',
      },
      [
        'Security Council resolution 1325 (2000)',
        'UNSC Res 1325 (2000) (31 October 2000) UN Doc S/RES/1325(2000)',
        'S.C. Res. 1325 (2000), Women and peace and security (Oct. 31, 2000).',
      ],
    ],
    [
      'a resolution of the Commission on Human Rights',
      {
        kind: 'resolution',
        title: 'Human rights and international solidarity',
        symbols: ['E/CN.4/RES/2005/55'],
        issued: '2005',
      },
      [
        'Commission on Human Rights resolution 2005/55',
        'UNCHR Res 2005/55 (2005) UN Doc E/CN.4/RES/2005/55',
        "Comm'n on Hum. Rts. Res. 2005/55, Human rights and international solidarity (2005).",
      ],
    ],
    [
      'a book',
      {
        kind: 'book',
        title: 'On Building',
        authors: ['Xi Jinping'],
        publisher: 'Central Party Literature Press',
        publisherPlace: 'Beijing',
        issued: '2018',
      },
      [
        'Xi Jinping, On Building (Beijing, Central Party Literature Press, 2018).',
        'Xi Jinping, On Building (Central Party Literature Press 2018)',
        'Xi Jinping, On Building (2018).',
      ],
    ],
    [
      'a treaty',
      {
        kind: 'treaty',
        title: 'Convention relating to the Status of Refugees',
        issued: '1951-07-28',
        body: 'Conference',
      },
      [
        'Conference, Convention relating to the Status of Refugees, 28 July 1951.',
        'Convention relating to the Status of Refugees (adopted 28 July 1951)',
        'Convention relating to the Status of Refugees, July 28, 1951.',
      ],
    ],
    [
      'a newspaper report, whose paper is named once',
      {
        kind: 'news',
        title: 'Work Together',
        authors: ['Wang Yi'],
        container: "People's Daily",
        issued: '2017-02-27',
      },
      [
        "Wang Yi, “Work Together”, People's Daily, 27 February 2017.",
        "Wang Yi, ‘Work Together’ People's Daily (27 February 2017)",
        "Wang Yi, Work Together, People's Daily, Feb. 27, 2017.",
      ],
    ],
  ])('cites %s', (_, given, expected) => {
    expect(styled(sampleDocument({ id: 'one', ...given }))).toEqual(expected);
  });

  it('does not cite an annex by the symbol alone, which is that of the document that carries it', () => {
    const annex = sampleDocument({
      id: 'draft',
      title: 'Draft declaration',
      symbols: ['A/HRC/35/35'],
      annexOf: 'report',
    });
    expect(toCitationText(annex, 'un')).toBe('Human Rights Council, Draft declaration, A/HRC/35/35.');
  });

  it('leaves no empty brackets and no doubled comma, whatever is missing', () => {
    for (const kind of everyKind)
      for (const text of styled(sampleDocument({ id: 'one', title: 'Title', kind })))
        expect(text).not.toMatch(/\(\)|, ,|,\.|^[\s,.(]|\s{2}|null|undefined/);
  });
});

describe('a name', () => {
  it.each([
    ['Philip Alston', { family: 'Alston', given: 'Philip', particle: null }],
    ['S. I. Keethaponcalan', { family: 'Keethaponcalan', given: 'S. I.', particle: null }],
    ['Ludwig van Beethoven', { family: 'Beethoven', given: 'Ludwig', particle: 'van' }],
    ['Xi Jinping', { family: 'Xi', given: 'Jinping', particle: null }],
    ['ZHOU Anping', { family: 'ZHOU', given: 'Anping', particle: null }],
    ['Alston, Philip', { family: 'Alston', given: 'Philip', particle: null }],
    ['World Health Organization', { literal: 'World Health Organization' }],
    ['UNESCO', { literal: 'UNESCO' }],
    ['Li Wang', { literal: 'Li Wang' }],
  ])('%s is split only where nobody can read it otherwise', (printed, expected) => {
    expect(splitName(printed)).toEqual(expected);
  });
});

describe('a pinpoint in words', () => {
  it.each([
    ['paragraph', '19', '23', 'paras 19–23'],
    ['article', '3(a)', '3(a)', 'art. 3(a)'],
    ['page', '49', '49', 'p. 49'],
    ['annex', null, null, 'annex'],
    ['heading', 'The duty to cooperate', 'The duty to cooperate', '“The duty to cooperate”'],
    ['unspecified', '80', '80', '80'],
  ] as const)('%s %s to %s is “%s”', (unit, from, to, expected) => {
    expect(pinpointText({ unit, from, to })).toBe(expected);
  });
});

// Citations as a note would print them, and the names in them.
import { describe, expect, it } from 'vitest';
import type { DocumentRecord } from '../../src/citations/types.ts';
import { abbreviatedPeriodical } from '../../src/exports/bluebook-words.ts';
import { confirmedPlace } from '../../src/exports/confirmed-place.ts';
import { splitName } from '../../src/exports/person-name.ts';
import { pinpointText } from '../../src/exports/pinpoint-text.ts';
import { citationStyles, toCitationRuns, toCitationText } from '../../src/exports/to-citation-text.ts';
import { sampleDocument } from '../citations/sample-records.ts';
import { everyKind } from './sample-edition.ts';

/** The three forms of a document, what is italic between angle brackets. */
const styled = (document: DocumentRecord): readonly string[] =>
  citationStyles.map(({ style }) =>
    toCitationRuns(document, style)
      .map(({ text, italic }) => (italic ? `<${text}>` : text))
      .join(''),
  );

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
        'General Assembly resolution 60/209.',
        'UNGA Res 60/209 (22 December 2005) UN Doc A/RES/60/209',
        'G.A. Res. 60/209, U.N. Doc. A/RES/60/209 (Dec. 22, 2005).',
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
        'Declaration on Principles (General Assembly resolution 2625 (XXV)).',
        'Declaration on Principles, UNGA Res 2625 (XXV) (24 October 1970) UN Doc A/RES/2625(XXV)',
        'G.A. Res. 2625 (XXV), Declaration on Principles, U.N. Doc. A/RES/2625(XXV) (Oct. 24, 1970).',
      ],
    ],
    [
      'a text whose letter only another of its names gives',
      {
        kind: 'declaration',
        title: 'Universal Declaration of Human Rights',
        aliases: ['General Assembly resolution 2200A (XXI)', 'General Assembly resolution 217 A (III)'],
        symbols: ['A/RES/217(III)'],
        issued: '1948-12-10',
      },
      [
        'Universal Declaration of Human Rights (General Assembly resolution 217 A (III)).',
        'Universal Declaration of Human Rights, UNGA Res 217 A (III) (10 December 1948) UN Doc A/RES/217(III)',
        'G.A. Res. 217 (III) A, Universal Declaration of Human Rights, U.N. Doc. A/RES/217(III) (Dec. 10, 1948).',
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
        'Security Council resolution 1325 (2000).',
        'UNSC Res 1325 (2000) (31 October 2000) UN Doc S/RES/1325(2000)',
        'S.C. Res. 1325 (2000), U.N. Doc. S/RES/1325(2000) (Oct. 31, 2000).',
      ],
    ],
    [
      'a resolution of the Human Rights Council',
      { kind: 'resolution', title: 'Solidarity', symbols: ['A/HRC/RES/38/2'], issued: '2018-07-05' },
      [
        'Human Rights Council resolution 38/2.',
        'UNHRC Res 38/2 (5 July 2018) UN Doc A/HRC/RES/38/2',
        'Hum. Rts. Council Res. 38/2, U.N. Doc. A/HRC/RES/38/2 (July 5, 2018).',
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
        'Commission on Human Rights resolution 2005/55.',
        'UNCHR Res 2005/55 (2005) UN Doc E/CN.4/RES/2005/55',
        'Comm’n on Hum. Rts. Res. 2005/55, U.N. Doc. E/CN.4/RES/2005/55 (2005).',
      ],
    ],
    [
      'a resolution known only by its number, to which no symbol is given that nobody printed',
      {
        kind: 'resolution',
        title: 'Resolution 4 (XXXIII)',
        body: 'United Nations Commission on Human Rights',
        issued: '1977-02-21',
      },
      [
        'Commission on Human Rights resolution 4 (XXXIII).',
        'UNCHR Res 4 (XXXIII) (21 February 1977)',
        'Comm’n on Hum. Rts. Res. 4 (XXXIII) (Feb. 21, 1977).',
      ],
    ],
    [
      'a draft of a committee of the Assembly',
      {
        kind: 'draft-resolution',
        title: 'No first placement of weapons',
        symbols: ['A/C.1/72/L.53'],
        body: 'First Committee of the United Nations General Assembly',
        issued: '2017-10-30',
      },
      [
        'A/C.1/72/L.53.',
        'UNGA First Committee ‘No First Placement of Weapons’ (30 October 2017) UN Doc A/C.1/72/L.53',
        'G.A. First Comm., <No First Placement of Weapons>, U.N. Doc. A/C.1/72/L.53 (Oct. 30, 2017).',
      ],
    ],
    [
      'a document of a conference',
      {
        kind: 'outcome-document',
        title: 'Vienna Declaration',
        symbols: ['A/CONF.157/23'],
        body: 'World Conference on Human Rights',
        issued: '1993-06-25',
      },
      [
        'Vienna Declaration (A/CONF.157/23).',
        'World Conference on Human Rights ‘Vienna Declaration’ (25 June 1993) UN Doc A/CONF.157/23',
        'World Conf. on Hum. Rts., <Vienna Declaration>, U.N. Doc. A/CONF.157/23 (June 25, 1993).',
      ],
    ],
    [
      'a report under a mandate',
      {
        kind: 'report',
        title: 'Report of the Independent Expert',
        symbols: ['A/HRC/35/35'],
        body: 'Independent Expert on solidarity',
        authors: ['Virginia Dandan'],
        issued: '2017-04-25',
      },
      [
        'A/HRC/35/35.',
        'UNHRC ‘Report of the Independent Expert’ (25 April 2017) UN Doc A/HRC/35/35',
        'Virginia Dandan (Indep. Expert on Solidarity), <Report of the Independent Expert>, U.N. Doc. A/HRC/35/35 (Apr. 25, 2017).',
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
        'Xi Jinping, <On Building> (Beijing, Central Party Literature Press, 2018).',
        'Xi Jinping, <On Building> (Central Party Literature Press 2018)',
        'Xi Jinping, <On Building> (2018).',
      ],
    ],
    [
      'a book by a body',
      {
        kind: 'book',
        title: 'Realizing Rights',
        body: 'Office of the High Commissioner',
        publisher: 'United Nations',
        issued: '2013',
      },
      [
        'Office of the High Commissioner, <Realizing Rights> (United Nations, 2013).',
        'Office of the High Commissioner, <Realizing Rights> (United Nations 2013)',
        'Off. of the High Comm’r, <Realizing Rights> (2013).',
      ],
    ],
    [
      'a treaty in the Treaty Series',
      {
        kind: 'treaty',
        title: 'International Covenant on Economic, Social and Cultural Rights',
        shortTitle: 'ICESCR',
        symbols: ['A/RES/2200(XXI)'],
        container: 'United Nations Treaty Series',
        volume: '993',
        pages: '3',
        treaty: { act: 'adopted', inForce: '1976-01-03' },
        issued: '1966-12-16',
      },
      [
        'International Covenant on Economic, Social and Cultural Rights (United Nations, <Treaty Series>, vol. 993, p. 3).',
        'International Covenant on Economic, Social and Cultural Rights (adopted 16 December 1966, entered into force 3 January 1976) 993 UNTS 3 (ICESCR)',
        'International Covenant on Economic, Social and Cultural Rights, <adopted> Dec. 16, 1966, 993 U.N.T.S. 3.',
      ],
    ],
    [
      'a treaty opened for signature, in a series that is in no table',
      {
        kind: 'treaty',
        title: 'Convention on Tides',
        container: 'Series of Tides',
        volume: '2',
        pages: '10-12',
        treaty: { act: 'opened', inForce: null },
        issued: '1966-03-07',
      },
      [
        'Convention on Tides (<Series of Tides>, vol. 2, p. 10).',
        'Convention on Tides (opened for signature 7 March 1966) 2 Series of Tides 10',
        'Convention on Tides, <opened for signature> Mar. 7, 1966, 2 Series of Tides 10.',
      ],
    ],
    [
      'a treaty of which nobody says where it is printed',
      {
        kind: 'treaty',
        title: 'Convention relating to the Status of Refugees',
        issued: '1951-07-28',
        body: 'Conference',
        container: 'United Nations Treaty Series',
        volume: '189',
      },
      [
        'Convention relating to the Status of Refugees, 28 July 1951.',
        'Convention Relating to the Status of Refugees (adopted 28 July 1951)',
        'Convention Relating to the Status of Refugees, <adopted> July 28, 1951.',
      ],
    ],
    [
      'a treaty known only from the resolution that adopted it',
      {
        kind: 'treaty',
        title: 'Convention on Tides',
        symbols: ['A/RES/34/180'],
        issued: '1979-12-18',
      },
      [
        'Convention on Tides (General Assembly resolution 34/180).',
        'Convention on Tides (adopted 18 December 1979) UNGA Res 34/180',
        'G.A. Res. 34/180, Convention on Tides, U.N. Doc. A/RES/34/180 (Dec. 18, 1979).',
      ],
    ],
    [
      'the Charter',
      {
        kind: 'charter',
        title: 'Charter of the United Nations',
        shortTitle: 'UN Charter',
        treaty: { act: 'signed', inForce: '1945-10-24' },
        body: 'Conference at San Francisco',
        issued: '1945-06-26',
      },
      [
        'Charter of the United Nations.',
        'Charter of the United Nations (signed 26 June 1945, entered into force 24 October 1945) (UN Charter)',
        'U.N. Charter.',
      ],
    ],
    [
      'a newspaper report, whose paper is named once',
      {
        kind: 'news',
        title: 'Work Together',
        authors: ['Wang Yi'],
        body: 'People’s Daily',
        container: 'People’s Daily',
        issued: '2017-02-27',
      },
      [
        'Wang Yi, “Work Together”, <People’s Daily>, 27 February 2017.',
        'Wang Yi, ‘Work Together’ <People’s Daily> (27 February 2017)',
        'Wang Yi, <Work Together>, People’s Daily, Feb. 27, 2017.',
      ],
    ],
    [
      'an article in a journal of volumes',
      {
        kind: 'journal-article',
        title: 'A Third Generation: Progress or Obfuscation?',
        authors: ['Philip Alston'],
        container: 'Netherlands International Law Review',
        volume: '29',
        issue: '3',
        pages: '307-322',
        issued: '1982',
      },
      [
        'Philip Alston, “A Third Generation: Progress or Obfuscation?”, <Netherlands International Law Review>, vol. 29, No. 3 (1982), pp. 307–322.',
        'Philip Alston, ‘A Third Generation: Progress or Obfuscation?’ (1982) 29(3) Netherlands International Law Review 307',
        'Philip Alston, <A Third Generation: Progress or Obfuscation?>, 29 Neth. Int’l L. Rev. 307 (1982).',
      ],
    ],
    [
      'an article in a magazine of months',
      {
        kind: 'journal-article',
        title: 'A 30-year struggle',
        authors: ['Karel Vasak'],
        container: 'UNESCO Courier',
        issued: '1977-11',
      },
      [
        'Karel Vasak, “A 30-year struggle”, <UNESCO Courier> (November 1977).',
        'Karel Vasak, ‘A 30-Year Struggle’ UNESCO Courier (November 1977)',
        'Karel Vasak, <A 30-Year Struggle>, UNESCO Courier, Nov. 1977.',
      ],
    ],
    [
      'an article in a journal that counts issues only',
      {
        kind: 'journal-article',
        title: 'On the Concept',
        authors: ['Zhou Anping'],
        container: 'Law Review',
        issue: '4',
        pages: '27-28',
        issued: '2018',
      },
      [
        'Zhou Anping, “On the Concept”, <Law Review>, No. 4 (2018), pp. 27–28.',
        'Zhou Anping, ‘On the Concept’ [2018] 4 Law Review 27',
        'Zhou Anping, <On the Concept>, L. Rev., no. 4, 2018, at 27.',
      ],
    ],
    [
      'a speech with a quotation in its title',
      {
        kind: 'speech',
        title: 'China’s ‘only way’ and “ours”',
        authors: ['Xi Jinping'],
        container: 'Conference on Dialogue',
        issued: '2019-05-15',
      },
      [
        'Xi Jinping, “China’s ‘only way’ and ‘ours’”, Conference on Dialogue, 15 May 2019.',
        'Xi Jinping, ‘China’s “Only Way” and “Ours”’ (Conference on Dialogue, 15 May 2019)',
        'Xi Jinping, <China’s “Only Way” and “Ours”>, Address at the Conference on Dialogue (May 15, 2019).',
      ],
    ],
    [
      'a press release',
      {
        kind: 'press-release',
        title: 'Call for an approach',
        body: 'Chairs of the treaty bodies',
        publisher: 'OHCHR',
        issued: '2020-03-24',
      },
      [
        'Chairs of the treaty bodies, “Call for an approach”, 24 March 2020.',
        'Chairs of the treaty bodies, ‘Call for an Approach’ (OHCHR, 24 March 2020)',
        'Press Release, Chairs of the Treaty Bodies, Call for an Approach (Mar. 24, 2020).',
      ],
    ],
    [
      'a document of another house with a number of its own',
      {
        kind: 'report',
        title: 'Final Report',
        symbols: ['SS-78/CONF.630/12'],
        body: 'UNESCO',
        publisherPlace: 'Paris',
        issued: '1978',
      },
      [
        'UNESCO, <Final Report>, document SS-78/CONF.630/12, Paris, 1978.',
        'UNESCO, ‘Final Report’ (1978) UNESCO Doc SS-78/CONF.630/12',
        'UNESCO, <Final Report>, UNESCO Doc. SS-78/CONF.630/12 (1978).',
      ],
    ],
    [
      'a document of a conference whose number says that it is one',
      {
        kind: 'outcome-document',
        title: 'Final Document',
        symbols: ['NAM 2018/CoB/Doc.1'],
        body: 'Non-Aligned Movement',
        issued: '2018-04-06',
      },
      [
        'Non-Aligned Movement, Final Document, document NAM 2018/CoB/Doc.1, 6 April 2018.',
        'Non-Aligned Movement, ‘Final Document’ (6 April 2018) NAM 2018/CoB/Doc.1',
        'Non-Aligned Movement, <Final Document>, NAM 2018/CoB/Doc.1 (Apr. 6, 2018).',
      ],
    ],
    [
      'a treaty with its number of registration',
      {
        kind: 'treaty',
        title: 'Convention on Tides',
        container: 'United Nations Treaty Series',
        volume: '660',
        pages: '195',
        treaty: { act: 'signed', inForce: null, registered: '9464' },
        issued: '1966-03-07',
      },
      [
        'Convention on Tides (United Nations, <Treaty Series>, vol. 660, No. 9464, p. 195).',
        'Convention on Tides (signed 7 March 1966) 660 UNTS 195',
        'Convention on Tides, Mar. 7, 1966, 660 U.N.T.S. 195.',
      ],
    ],
    [
      'an article with a number in place of pages, by an author with initials',
      {
        kind: 'journal-article',
        title: 'Reshaping the Movement: challenges and vision',
        authors: ['S. I. Keethaponcalan'],
        container: 'Bandung: Journal of the Global South',
        volume: '3',
        issue: '1',
        pages: 'art. 4',
        issued: '2016',
      },
      [
        'S. I. Keethaponcalan, “Reshaping the Movement: challenges and vision”, <Bandung: Journal of the Global South>, vol. 3, No. 1 (2016), art. 4.',
        'SI Keethaponcalan, ‘Reshaping the Movement: Challenges and Vision’ (2016) 3(1) Bandung: Journal of the Global South art 4',
        'S. I. Keethaponcalan, <Reshaping the Movement: Challenges and Vision>, 3 Bandung, art. 4 (2016).',
      ],
    ],
    [
      'an article whose volume was looked up and not confirmed',
      {
        kind: 'journal-article',
        title: 'Solidarity Rights',
        authors: ['Farooq Hassan'],
        container: 'Law Review',
        volume: '51',
        issue: '1',
        pages: '72',
        issued: '1983',
        sources: [{ url: 'article', what: 'note 25 gives the volume' }],
        unverified: ['title', 'volume and first page'],
      },
      [
        'Farooq Hassan, “Solidarity Rights”, <Law Review> (1983).',
        'Farooq Hassan, ‘Solidarity Rights’ (1983) Law Review',
        'Farooq Hassan, <Solidarity Rights>, L. Rev. (1983).',
      ],
    ],
    [
      'a speech that is read on the web',
      {
        kind: 'speech',
        title: 'Working Together',
        authors: ['Xi Jinping'],
        container: 'G20 Leaders’ Summit',
        issued: '2020-03-26',
        urls: [{ label: 'Ministry', href: 'https://example.org/speech' }],
      },
      [
        'Xi Jinping, “Working Together”, G20 Leaders’ Summit, 26 March 2020.',
        'Xi Jinping, ‘Working Together’ (G20 Leaders’ Summit, 26 March 2020) <https://example.org/speech>',
        'Xi Jinping, <Working Together>, Address at the G20 Leaders’ Summit (Mar. 26, 2020), https://example.org/speech.',
      ],
    ],
    [
      'a report by the news service of the United Nations',
      {
        kind: 'news',
        title: '‘Solidarity, hope’ needed, says UN chief',
        container: 'UN News',
        issued: '2020-03-19',
      },
      [
        '“‘Solidarity, hope’ needed, says UN chief”, <UN News>, 19 March 2020.',
        '‘“Solidarity, Hope” Needed, Says UN Chief’ <UN News> (19 March 2020)',
        '<“Solidarity, Hope” Needed, Says UN Chief>, U.N. News, Mar. 19, 2020.',
      ],
    ],
  ])('cites %s', (_, given, expected) => {
    expect(styled(sampleDocument({ id: 'one', ...given }))).toEqual(expected);
  });

  it('cites an annex by the symbol of the document that carries it', () => {
    const report = sampleDocument({ id: 'report', kind: 'report', symbols: ['A/HRC/35/35'] });
    const annex = sampleDocument({
      id: 'draft',
      kind: 'declaration',
      title: 'Draft declaration',
      body: 'Independent Expert',
      issued: '2017-04-25',
      annexOf: 'report',
    });
    expect(citationStyles.map(({ style }) => toCitationText(annex, style, report))).toEqual([
      'Draft declaration (A/HRC/35/35, annex).',
      'Independent Expert ‘Draft Declaration’ (25 April 2017) UN Doc A/HRC/35/35, annex',
      'Indep. Expert, Draft Declaration, U.N. Doc. A/HRC/35/35, annex (Apr. 25, 2017).',
    ]);
  });

  it('has in plain text no trace of the italics', () => {
    for (const kind of everyKind) {
      const document = sampleDocument({ id: 'one', title: 'Title', kind, container: 'Container' });
      for (const { style } of citationStyles)
        expect(toCitationText(document, style)).not.toMatch(/[^\p{L}\p{N}\p{P}\p{Zs}]/u);
    }
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

describe('a place that nobody confirmed', () => {
  const place = { volume: '5', issue: '1', pages: '72' };
  const looked = [{ url: 'article', what: 'note 2' }];

  it.each<readonly [string, readonly string[], typeof looked, readonly (string | null)[]]>([
    ['is kept where all is confirmed', ['title', 'issued (day)'], looked, ['5', '1', '72']],
    ['loses issue and page with its volume', ['volume'], looked, [null, null, null]],
    ['loses its page with its issue', ['issue'], looked, ['5', null, null]],
    ['loses its page alone', ['first page'], looked, ['5', '1', null]],
    [
      'is not taken for a page of a cover',
      ['wording of the title on the cover page'],
      looked,
      ['5', '1', '72'],
    ],
    ['is kept in a record that nobody looked up', ['volume', 'pages'], [], ['5', '1', '72']],
  ])('%s', (_, unverified, sources, expected) => {
    const { volume, issue, pages } = confirmedPlace({ ...place, unverified, sources });
    expect([volume, issue, pages]).toEqual(expected);
  });
});

describe('a periodical as the Bluebook names it', () => {
  it.each([
    ['New York Law School Journal of Human Rights', 'N.Y.L. Sch. J. Hum. Rts.'],
    ['American Journal of International Law', 'Am. J. Int’l L.'],
    ['Yale Law Journal', 'Yale L.J.'],
    ['Journal of Law and Economics', 'J.L. & Econ.'],
    ['Bandung: Journal of the Global South', 'Bandung'],
    ['Review', 'Review'],
  ])('%s is %s', (name, expected) => {
    expect(abbreviatedPeriodical(name)).toBe(expected);
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

// The first component of a UN document symbol: principal organs and the series that stand alone.
// Sources: United Nations, Dag Hammarskjöld Library, "UN Document Symbols",
// https://research.un.org/en/docs/undocumentsymbols/symbolelements; UNBIS reference manual,
// "Document series symbol", http://www.un.org/depts/dhl/unbisref_manual/docseries/docseries.htm;
// United Nations Document Series Symbols, 1946-1996 (ST/LIB/SER.B/5/Rev.5); the Library's map of bodies to series,
// https://github.com/dag-hammarskjold-library/hzn/blob/master/lib/Hzn/Export/Util/Map/Bib/DLX/Body.pm.

/** What may stand right after an organ's code. */
export type OrganRule =
  /** Principal organs: numbers, special components, and the bodies named in `FIRST_WORDS`. */
  | 'principal'
  /** Treaty bodies: a committee or a meeting of States parties first. */
  | 'treaty'
  /** A series whose symbols always name a department or kind first: `ST/SGB/…`, `HRI/GEN/…`. */
  | 'coded'
  /** Series that number their documents directly too: `CD/1299`, `DP/2014/10`. */
  | 'open'
  /** Press releases: `GA/DIS/3591`, `SG/SM/7136`. */
  | 'press';

/** A code that begins a symbol. */
export interface OrganEntry {
  readonly code: string;
  readonly rule: OrganRule;
  /** The organ that the series belongs to, by code; null for principal organs and independent series. */
  readonly parent: string | null;
}

function organ(code: string, rule: OrganRule, parent: string | null = null): OrganEntry {
  return { code, rule, parent };
}

/** Organs and stand-alone series; what they are called is in `organ-names.ts`. */
export const ORGANS: readonly OrganEntry[] = [
  organ('A', 'principal'),
  organ('S', 'principal'),
  organ('E', 'principal'),
  organ('T', 'principal'),
  organ('ST', 'coded'),
  organ('CCPR', 'treaty'),
  organ('CERD', 'treaty'),
  organ('CEDAW', 'treaty'),
  organ('CAT', 'treaty'),
  organ('CRC', 'treaty'),
  organ('CMW', 'treaty'),
  organ('CRPD', 'treaty'),
  organ('CED', 'treaty'),
  organ('SPT', 'treaty', 'CAT'),
  organ('HRI', 'coded'),
  organ('HR', 'open', 'ST'),
  organ('TD', 'open', 'A'),
  organ('UNCTAD', 'coded', 'A'),
  organ('DP', 'open', 'A'),
  organ('UNEP', 'coded', 'A'),
  organ('UNW', 'open', 'A'),
  organ('FCCC', 'coded'),
  organ('ICCD', 'coded'),
  organ('CBD', 'coded'),
  organ('ISBA', 'open'),
  organ('LOS', 'coded'),
  organ('SPLOS', 'open'),
  organ('CLCS', 'open'),
  organ('IDB', 'coded'),
  organ('ID', 'open', 'A'),
  organ('UNIDO', 'coded'),
  organ('GC', 'coded'),
  organ('GOV', 'open'),
  organ('INFCIRC', 'open'),
  organ('HSP', 'coded', 'A'),
  organ('HS', 'coded', 'E'),
  organ('CD', 'open'),
  organ('CCD', 'open'),
  organ('ENDC', 'open'),
  organ('DC', 'open', 'A'),
  organ('AEC', 'open'),
  organ('NPT', 'coded'),
  organ('BWC', 'coded'),
  organ('CCW', 'coded'),
  organ('CCM', 'open'),
  organ('APLC', 'coded'),
  organ('TPNW', 'coded'),
  organ('PBC', 'open', 'A'),
  organ('PCNICC', 'open'),
  organ('CTOC', 'coded'),
  organ('CAC', 'coded'),
  organ('UNODC', 'coded', 'ST'),
  organ('JIU', 'coded'),
  organ('ICSC', 'open', 'A'),
  organ('JSPB', 'open', 'A'),
  organ('CEB', 'open'),
  organ('ACC', 'open'),
  organ('AT', 'coded', 'A'),
  organ('ECE', 'coded', 'E'),
  organ('TRANS', 'open', 'E'),
  organ('ESCAP', 'open', 'E'),
  organ('LC', 'coded', 'E'),
  organ('WFC', 'open', 'A'),
  organ('UNIFEM', 'coded', 'A'),
  organ('UNRWA', 'coded', 'A'),
  organ('UNIDIR', 'coded', 'A'),
  organ('UNICRI', 'coded', 'E'),
  organ('INSTRAW', 'coded', 'E'),
  organ('WFP', 'coded', 'A'),
  organ('UNITAR', 'coded', 'A'),
  organ('UNU', 'coded', 'A'),
  organ('HCR', 'coded', 'A'),
  organ('EC', 'coded', 'A'),
  organ('UNDT', 'open', 'A'),
  organ('UNMIK', 'coded', 'S'),
  organ('UNTAET', 'coded', 'S'),
  organ('UNHCR', 'coded', 'A'),
  organ('GA', 'press'),
  organ('SC', 'press'),
  organ('ECOSOC', 'press'),
  organ('AFR', 'press'),
  organ('PAL', 'press'),
  organ('WOM', 'press'),
  organ('IHA', 'press'),
  organ('OBV', 'press'),
  organ('SG', 'press'),
  organ('DSG', 'press'),
];

/** Words that may follow a principal organ directly; any other word there is no symbol (`A/FOO/12`). */
export const FIRST_WORDS: Readonly<Record<string, readonly string[]>> = {
  A: ['HRC', 'SPC', 'BUR', 'PBC', 'SITE', 'HQC', 'WGAP', 'WGFS', 'WGUNS', 'COPUOS'],
  S: ['COM', 'NC'],
  E: [
    'ECE',
    'ECA',
    'ECLA',
    'ECLAC',
    'CEPAL',
    'ECWA',
    'ESCWA',
    'ESCAP',
    'ICEF',
    'HR',
    'INCB',
    'HLPF',
    'FFDF',
    'OB',
    'DSB',
    'IT',
    'TAC',
    'PC',
    'SPC',
    'UNCTAD',
    'NL',
    'UNDP',
  ],
  T: ['COM', 'OBS'],
};

/** Series whose symbols name a session or a year, then always a body: `EC/47/SC/CRP.39`. */
export const SESSION_FIRST: ReadonlySet<string> = new Set(['EC']);

const organsByCode = new Map(ORGANS.map((entry) => [entry.code, entry]));

/** The organ or stand-alone series of this code (capitals), or null: `findOrgan('CCPR')?.rule` is `treaty`. */
export function findOrgan(code: string): OrganEntry | null {
  return organsByCode.get(code) ?? null;
}

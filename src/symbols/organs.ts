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
  readonly name: string;
  readonly rule: OrganRule;
  /** The organ that the series belongs to, by code; null for principal organs and independent series. */
  readonly parent: string | null;
}

function organ(code: string, name: string, rule: OrganRule, parent: string | null = null): OrganEntry {
  return { code, name, rule, parent };
}

/** Organs and stand-alone series. */
export const ORGANS: readonly OrganEntry[] = [
  organ('A', 'General Assembly', 'principal'),
  organ('S', 'Security Council', 'principal'),
  organ('E', 'Economic and Social Council', 'principal'),
  organ('T', 'Trusteeship Council', 'principal'),
  organ('ST', 'Secretariat', 'coded'),
  organ('CCPR', 'International Covenant on Civil and Political Rights', 'treaty'),
  organ(
    'CERD',
    'International Convention on the Elimination of All Forms of Racial Discrimination',
    'treaty',
  ),
  organ('CEDAW', 'Convention on the Elimination of All Forms of Discrimination against Women', 'treaty'),
  organ('CAT', 'Convention against Torture', 'treaty'),
  organ('CRC', 'Convention on the Rights of the Child', 'treaty'),
  organ('CMW', 'Convention on the Protection of the Rights of All Migrant Workers', 'treaty'),
  organ('CRPD', 'Convention on the Rights of Persons with Disabilities', 'treaty'),
  organ('CED', 'Convention for the Protection of All Persons from Enforced Disappearance', 'treaty'),
  organ('SPT', 'Subcommittee on Prevention of Torture', 'treaty', 'CAT'),
  organ('HRI', 'International human rights instruments', 'coded'),
  organ('HR', 'Office of the High Commissioner for Human Rights', 'open', 'ST'),
  organ('TD', 'United Nations Conference on Trade and Development', 'open', 'A'),
  organ('UNCTAD', 'United Nations Conference on Trade and Development (publications)', 'coded', 'A'),
  organ('DP', 'United Nations Development Programme', 'open', 'A'),
  organ('UNEP', 'United Nations Environment Programme', 'coded', 'A'),
  organ('UNW', 'United Nations Entity for Gender Equality and the Empowerment of Women', 'open', 'A'),
  organ('FCCC', 'United Nations Framework Convention on Climate Change', 'coded'),
  organ('ICCD', 'United Nations Convention to Combat Desertification', 'coded'),
  organ('CBD', 'Convention on Biological Diversity', 'coded'),
  organ('ISBA', 'International Seabed Authority', 'open'),
  organ('LOS', 'Preparatory Commission for the International Seabed Authority and the Tribunal', 'coded'),
  organ('SPLOS', 'Meeting of States Parties to the Convention on the Law of the Sea', 'open'),
  organ('CLCS', 'Commission on the Limits of the Continental Shelf', 'open'),
  organ('IDB', 'United Nations Industrial Development Organization, Industrial Development Board', 'coded'),
  organ('ID', 'United Nations Industrial Development Organization', 'open', 'A'),
  organ('UNIDO', 'United Nations Industrial Development Organization', 'coded'),
  organ('GC', 'General Conference', 'coded'),
  organ('GOV', 'International Atomic Energy Agency, Board of Governors', 'open'),
  organ('INFCIRC', 'International Atomic Energy Agency, information circulars', 'open'),
  organ('HSP', 'United Nations Human Settlements Programme', 'coded', 'A'),
  organ('HS', 'Commission on Human Settlements', 'coded', 'E'),
  organ('CD', 'Conference on Disarmament', 'open'),
  organ('CCD', 'Conference of the Committee on Disarmament', 'open'),
  organ('ENDC', 'Eighteen-Nation Committee on Disarmament', 'open'),
  organ('DC', 'Disarmament Commission', 'open', 'A'),
  organ('AEC', 'Atomic Energy Commission', 'open'),
  organ('NPT', 'Treaty on the Non-Proliferation of Nuclear Weapons', 'coded'),
  organ('BWC', 'Biological Weapons Convention', 'coded'),
  organ('CCW', 'Convention on Certain Conventional Weapons', 'coded'),
  organ('CCM', 'Convention on Cluster Munitions', 'open'),
  organ('APLC', 'Anti-Personnel Mine Ban Convention', 'coded'),
  organ('TPNW', 'Treaty on the Prohibition of Nuclear Weapons', 'coded'),
  organ('PBC', 'Peacebuilding Commission', 'open', 'A'),
  organ('PCNICC', 'Preparatory Commission for the International Criminal Court', 'open'),
  organ('CTOC', 'United Nations Convention against Transnational Organized Crime', 'coded'),
  organ('CAC', 'United Nations Convention against Corruption', 'coded'),
  organ('UNODC', 'United Nations Office on Drugs and Crime', 'coded', 'ST'),
  organ('JIU', 'Joint Inspection Unit', 'coded'),
  organ('ICSC', 'International Civil Service Commission', 'open', 'A'),
  organ('JSPB', 'Joint Staff Pension Board', 'open', 'A'),
  organ('CEB', 'Chief Executives Board for Coordination', 'open'),
  organ('ACC', 'Administrative Committee on Coordination', 'open'),
  organ('AT', 'Administrative Tribunal', 'coded', 'A'),
  organ('ECE', 'Economic Commission for Europe', 'coded', 'E'),
  organ('TRANS', 'Economic Commission for Europe, Inland Transport Committee', 'open', 'E'),
  organ('ESCAP', 'Economic and Social Commission for Asia and the Pacific', 'open', 'E'),
  organ('LC', 'Economic Commission for Latin America and the Caribbean', 'coded', 'E'),
  organ('WFC', 'World Food Council', 'open', 'A'),
  organ('UNIFEM', 'United Nations Development Fund for Women', 'coded', 'A'),
  organ(
    'UNRWA',
    'United Nations Relief and Works Agency for Palestine Refugees in the Near East',
    'coded',
    'A',
  ),
  organ('UNIDIR', 'United Nations Institute for Disarmament Research', 'coded', 'A'),
  organ('UNICRI', 'United Nations Interregional Crime and Justice Research Institute', 'coded', 'E'),
  organ(
    'INSTRAW',
    'International Research and Training Institute for the Advancement of Women',
    'coded',
    'E',
  ),
  organ('WFP', 'World Food Programme', 'coded', 'A'),
  organ('UNITAR', 'United Nations Institute for Training and Research', 'coded', 'A'),
  organ('UNU', 'United Nations University', 'coded', 'A'),
  organ('HCR', 'Office of the United Nations High Commissioner for Refugees', 'coded', 'A'),
  organ('EC', 'Executive Committee of the High Commissioner’s Programme', 'coded', 'A'),
  organ('UNDT', 'United Nations Dispute Tribunal', 'open', 'A'),
  organ('UNMIK', 'United Nations Interim Administration Mission in Kosovo', 'coded', 'S'),
  organ('UNTAET', 'United Nations Transitional Administration in East Timor', 'coded', 'S'),
  organ('UNHCR', 'Office of the United Nations High Commissioner for Refugees', 'coded', 'A'),
  organ('GA', 'Press release on the General Assembly', 'press'),
  organ('SC', 'Press release on the Security Council', 'press'),
  organ('ECOSOC', 'Press release on the Economic and Social Council', 'press'),
  organ('AFR', 'Press release on Africa', 'press'),
  organ('PAL', 'Press release on Palestine', 'press'),
  organ('WOM', 'Press release on women', 'press'),
  organ('IHA', 'Press release on humanitarian affairs', 'press'),
  organ('OBV', 'Press release on an observance', 'press'),
  organ('SG', 'Press release of the Secretary-General', 'press'),
  organ('DSG', 'Press release of the Deputy Secretary-General', 'press'),
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

// Series that a volume and a page number point into, other than journals. Source: The Bluebook (21st ed.), tables T1–T4; OSCOLA 4th ed., 4.1 (law reports)
// and OSCOLA 2006, part IV (treaty series, international reports). Full stops and spaces are removed and letters lowered before comparison.

export type SeriesKind = 'treaty' | 'case' | 'statute';

const SERIES: Readonly<Record<SeriesKind, string>> = {
  treaty:
    'unts ltns lnts ts tias ust ets cets oasts cts uktspsm ukts bevans europts cantsno ats gbts treatyseries unitednationstreatyseries perrysts consolts martens eurtsno ilm',
  case:
    'us sct led led2d f f2d f3d f4th fedappx fsupp fsupp2d fsupp3d frd br a2d a3d ne2d ne3d nw2d p2d p3d se2d so2d so3d sw2d sw3d calrptr calrptr2d calrptr3d cal cal2d cal3d cal4th ny ny2d nys2d ill2d mass ' +
    'icj icjrep icjreports icjreport pcij pcijrep pcijsera pcijserb pcijserab ilr riaa unriaa ehrr ecr ecri ecrii ecthr echr eurcthrsera eurcthr eurcommhr ac wlr aller qb kb ch fam scr clr alr nzlr sclr slt dlr air scc sa bclr zacc ukhl uksc ewca ewcaciv ewcacrim ewhc ukpc ' +
    'iacthrserac iacthrsera iacthrserac intlamcthrserac intlamcthr sera iachr ictr ictyjrep iusct icsidrep icsid itlos wtappellatebody ahrlr cmlr lawrep llr cr onr hca fca csr lloydsrep ilpr scj wl lexis usleXis clc',
  statute:
    'usc usca uscs cfr fedreg stat cong congrec congrecs oj ojl ojc officialjournal ris statuteslarge statatlarge jorf bgbl rgbl',
};

const KINDS: ReadonlyMap<string, SeriesKind> = new Map(
  (Object.keys(SERIES) as SeriesKind[]).flatMap((kind) =>
    SERIES[kind].split(' ').map((name): [string, SeriesKind] => [name.toLowerCase(), kind]),
  ),
);

/**
 * The kind of a series by its name, or null for what may be a journal.
 *
 * @example seriesKind('U.N.T.S.') // 'treaty'
 */
export function seriesKind(name: string): SeriesKind | null {
  const key = name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return KINDS.get(key) ?? null;
}

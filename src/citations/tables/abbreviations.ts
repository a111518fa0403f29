// Words whose full stop does not end a sentence. Source: The Bluebook (21st ed.), tables T1, T6, T7, T10, T12, T13 and T16;
// OSCOLA 4th ed., appendix 4.2; United Nations Editorial Manual, "Abbreviations and acronyms".

/** Lower case, without the full stop. Single letters and dotted initials (`U.N.`) need no entry. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'acad accord admin adv aff amend am anon ann annot app appx apr arb art arts assoc assn assocs att attn aug aust austl auth aux ave ' +
    'bd bibl biol bk bks bldg blvd brit bull bur bus cal can cap cas cath cert cf ch chap chaps chs cir cit civ cl co col coll colum com comm commn comp ' +
    'cong conf const constr cont contemp contr conv cooper corp corr coun crim ct cts cty cust dec def del dep dept dev dig dipl dir disc dist div doc docs doct ' +
    'econ ed edn eds educ eg elec emp empl eng ent env envtl eq esp est et etc eur euro ev ex exec exch ext fac fam feb fed fig figs fin fla fn fnd fol fols for found ' +
    'fr fri ft fut ga gaz gen geo geog ger gov govt gp gr gt guar h harv hist hon hosp hous hum humanit ibid id ie ill illus imp inc incl ind indep indus info ins inst int intl intro inv ' +
    'ital jan jap jd jr jud juris jul jun jur juv kan la lab lang lat leg legis lib lit loc ltd mag man mar mass math md med mem merch metro mex mgmt mich mil min minn misc mkt mod mon ' +
    'mr mrs ms msgr mt mtg mun mut nat natl nd neth no nos nov nw nws obs obst oct off op opp ord org orig oss ox oxf pa pac para paras parl pat ph phil philos pl plc plen pmbl pol polit pp pref ' +
    'prelim prep pres priv prob proc prod prof prop prot prov ps psych pt pts pub publ publg publs q qtr quar r rec recd ref refs reg regs rel relat rels rep repr repub reps res resol resp ret rev revd rom ' +
    'rts russ s sat sch sci scot sec secs sect sects sen sep sept ser serv sess sig soc socy soc sociol sp spec st stan stat stats std stud studs sub subcomm subd supp suppl supr supra surv sw sym symp sys ' +
    'tech tel temp terr tex th thurs tit tr trans transcr transp treas trib tues tul tx univ unconst unif unpub urb us usa util va vand vol vols vs vt wash wed wis wm wkly wl yb yrbk univ ' +
    'gall hons para pars pls prelim viz approx ca circa attys atty bros capt col comdr gen lt maj messrs mlle mme rt sgt sr supt afr arch ariz ark asst brook brookings chi conn dr ' +
    'geo ill md mont n neb nev notre okla ore penn pitt princ tenn tl wm tul ucla vill cd cm cmd cmnd hc hl htm hum encyc ency entmt ea affirmd revd lond ny lawrence transnatl constl commw compar ' +
    'aufl hrsg ctr ctrs servs insts schs hosps sols techs indus prods props mfrs mfg bds bros assocs corps ests resols telecomms commcns labs envs cl consol contl dig eccl ethnic evid femin glob healthc housg ilm immigr inj intell interdisc j jt justin l lr maint mar negot nego opn perf persp pers pub rab relig repro rhet sec sustain tech tort turk univ pty calif temp co corp'
  ).split(' '),
);

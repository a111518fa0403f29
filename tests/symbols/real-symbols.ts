// Real document symbols from public pages, with what each part is: written by reading the symbols with the UN
// guide at hand, never by running the parser. A row: symbol as the source prints it | organ | bodies | session |
// year | type | number | suffixes | part | country. An empty cell is null or none; trailing empty cells are left out.
// Where the catalogue's form differs from the print (spaces before brackets, [A] for a letter) `canonical` follows it.

import { SYMBOLS_BY_ORGAN } from './symbols-by-organ.ts';
import { SYMBOLS_OF_OFFICES } from './symbols-of-offices.ts';
import { SYMBOLS_OF_PRINCIPAL_ORGANS } from './symbols-of-principal-organs.ts';
import { SYMBOLS_OF_SERIES } from './symbols-of-series.ts';

/** One real symbol with what is expected of it. */
export interface RealSymbol {
  readonly printed: string;
  readonly canonical: string;
  readonly organ: string;
  readonly bodies: readonly string[];
  readonly session: string | null;
  readonly year: number | null;
  readonly type: string | null;
  readonly number: string | null;
  readonly suffixes: readonly string[];
  readonly part: string | null;
  readonly country: string | null;
  readonly source: string;
}

const TABLES: Readonly<Record<string, string>> = {
  'https://github.com/dag-hammarskjold-library/unov/blob/ae6df81f1646cdae75a618d42ae4de9a91562021/symbol_map.dat': `
E/CN.4/1991/11|E|CN.4||1991||11
A/CONF.101/PC/L.24|A|CONF.101,PC|||L|24
E/CN.3/1985/20|E|CN.3||1985||20
A/41/566|A||41|||566
E/ECE/TRANS/505/Rev.1/Add.44/Rev.1/Corr.1|E|ECE,TRANS||||505|Rev.1,Add.44,Rev.1,Corr.1
E/ICEF/1991/L.1/Add.1|E|ICEF||1991|L|1|Add.1
A/C.5/35/L.40|A|C.5|35||L|40
A/35/106|A||35|||106
E/CN.4/Sub.2/1991/L.61|E|CN.4,Sub.2||1991|L|61
E/1993/SR.13|E|||1993|SR|13
S/23002|S|||||23002
A/C.5/46/SR.23|A|C.5|46||SR|23
A/42/5/Add.3|A||42|||5|Add.3
E/DEC/1994/209|E|||1994|DEC|209
E/RES/338(XI)|E||XI||RES|338
A/C.1/38/L.62|A|C.1|38||L|62
A/46/PV.61|A||46||PV|61
A/35/PV.10|A||35||PV|10
E/RES/955(XXXVI)|E||XXXVI||RES|955
E/CN.4/1998/L.68|E|CN.4||1998|L|68
A/40/L.5|A||40||L|5
A/45/1047|A||45|||1047
A/C.2/38/SR.7|A|C.2|38||SR|7
E/1980/97|E|||1980||97
A/CONF.151/PC/WG.III/L.6|A|CONF.151,PC,WG.III|||L|6
A/C.3/39/SR.2|A|C.3|39||SR|2
E/C.2/RES/1997/1|E|C.2||1997|RES|1
A/CONF.133/PC/L.4/Add.9|A|CONF.133,PC|||L|4|Add.9
E/CN.4/Sub.2/1996/SR.20|E|CN.4,Sub.2||1996|SR|20
A/CN.4/SR.2126|A|CN.4|||SR|2126
E/CN.4/RES/1998/67|E|CN.4||1998|RES|67
A/41/L.26/Add.1|A||41||L|26|Add.1
E/ICEF/P/L.1936 (REC)|E|ICEF,P|||L|1936||REC
A/CONF.159/1|A|CONF.159||||1
E/AC.57/1988/6|E|AC.57||1988||6
E/C.10/AC.3/1983/L.2/Add.3|E|C.10,AC.3||1983|L|2|Add.3
A/45/430/Add.2|A||45|||430|Add.2
A/AC.131/153/Corr.1|A|AC.131||||153|Corr.1
A/RES/38/128|A||38||RES|128
E/1983/18/Rev.1|E|||1983||18|Rev.1
A/CN.11/40/Corr.1|A|CN.11||||40|Corr.1
E/RES/1987/44|E|||1987|RES|44
E/1980/L.46|E|||1980|L|46
E/CN.4/1995/INF.1|E|CN.4||1995|INF|1
E/NL/1980/71-72|E|||1980|NL|71-72
E/NL.1997/59-60|E|||1997|NL|59-60
A/AC.96/781|A|AC.96||||781
A/CONF.151/PC/45|A|CONF.151,PC||||45
E/CN.4/1987/NGO/15|E|CN.4||1987|NGO|15
E/CN.17/1996/23|E|CN.17||1996||23
E/CN.4/Sub.2/432/Add.7|E|CN.4,Sub.2||||432|Add.7
A/46/3/Add.1|A||46|||3|Add.1
A/CN.9/WG.II/WP.64|A|CN.9,WG.II|||WP|64
A/AC.105/C.2/SR.350|A|AC.105,C.2|||SR|350
A/AC.109/L.1305|A|AC.109|||L|1305
A/S-15/AC.1/PV.5|A|AC.1|S-15||PV|5
A/SPC/43/L.4|A|SPC|43||L|4
E/DEC/1988/123|E|||1988|DEC|123
E/CN.4/Sub.2/AC.2/1990/5/Add.4|E|CN.4,Sub.2,AC.2||1990||5|Add.4
E/RES/707(XXVII)|E||XXVII||RES|707
E/CN.7/1986/L.1/Add.8|E|CN.7||1986|L|1|Add.8
A/46/L.7/Add.1|A||46||L|7|Add.1
E/C.12/1996/SR.7/Add.1|E|C.12||1996|SR|7|Add.1
E/5367|E|||||5367
A/AC.96/665/Corr.1|A|AC.96||||665|Corr.1
E/CN.4/Sub.2/1990/NGO/10|E|CN.4,Sub.2||1990|NGO|10
E/CN.4/DEC/1988/103|E|CN.4||1988|DEC|103
E/CN.4/Sub.2/1993/SR.15/Add.1|E|CN.4,Sub.2||1993|SR|15|Add.1
A/AC.172/114|A|AC.172||||114
E/ESCWA/RES/171(XV)|E|ESCWA|XV||RES|171
A/C.3/39/8|A|C.3|39|||8
A/RES/39/1|A||39||RES|1
E/1987/C.1/L.6|E|C.1||1987|L|6
E/CN.17/1997/WG/L.1|E|CN.17,WG||1997|L|1
A/40/PV.117|A||40||PV|117
E/1990/122/Corr.1|E|||1990||122|Corr.1
E/ECE/TRANS/505/Rev.1/Add.36/Rev.2/Amend.3|E|ECE,TRANS||||505|Rev.1,Add.36,Rev.2,Amend.3
A/C.2/38/4/Add.2|A|C.2|38|||4|Add.2
E/RES/1012(XXXVII)|E||XXXVII||RES|1012
E/ICEF/1998/CRP.3|E|ICEF||1998|CRP|3
E/1979/C.3/L.11/Rev.3|E|C.3||1979|L|11|Rev.3
A/CN.4/L.383/Add.2|A|CN.4|||L|383|Add.2
A/CN.4/SR.1694|A|CN.4|||SR|1694
E/CN.4/RES/1994/30|E|CN.4||1994|RES|30
E/RES/1983/46|E|||1983|RES|46
E/CN.4/DEC/1997/101|E|CN.4||1997|DEC|101
A/CONF.108/PC/24|A|CONF.108,PC||||24
E/RES/1027(XXXVII)|E||XXXVII||RES|1027
A/C.5/36/75/Add.12|A|C.5|36|||75|Add.12
A/CONF.151/PC/WG.II/Misc.5/Rev.1|A|CONF.151,PC,WG.II|||Misc|5|Rev.1
A/SPC/34/PV.37|A|SPC|34||PV|37
E/1978/8/Add.29|E|||1978||8|Add.29
A/38/L.42/Rev.1|A||38||L|42|Rev.1
E/DEC/1992/279|E|||1992|DEC|279
E/ECE/324/Rev.1/Add.27/Amend.2|E|ECE||||324|Rev.1,Add.27,Amend.2
E/4904|E|||||4904
A/AC.198/1992/1|A|AC.198||1992||1
A/CN.10/INF.6/Add.1|A|CN.10|||INF|6|Add.1
E/CN.4/Sub.2/RES/1990/23|E|CN.4,Sub.2||1990|RES|23
A/C.1/35/PV.45|A|C.1|35||PV|45
E/ICEF/L.1435|E|ICEF|||L|1435
A/RES/41/69[E]|A||41||RES|69E
E/C.7/L.102|E|C.7|||L|102
E/CONF.74/RES/7|E|CONF.74|||RES|7
A/DEC/40/305|A||40||DEC|305
A/AC.105/C.1/L.109/Add.2|A|AC.105,C.1|||L|109|Add.2
E/RES/2074(LXII)|E||LXII||RES|2074
E/CN.17/1997/2/Add.19|E|CN.17||1997||2|Add.19
A/CONF.101/NP/4|A|CONF.101,NP||||4
E/CN.4/1988/L.44|E|CN.4||1988|L|44
A/AC.105/PV.211|A|AC.105|||PV|211
E/INCB/46/Supp.1|E|INCB||||46|Supp.1
E/C.10/1987/4/Corr.1|E|C.10||1987||4|Corr.1
A/SPC/40/L.4/Add.9|A|SPC|40||L|4|Add.9
A/CONF.95/INF.4|A|CONF.95|||INF|4
E/DEC/123(LIX)|E||LIX||DEC|123
E/CONF.77/L.21|E|CONF.77|||L|21
E/CN.4/1983/L.9/Add.2|E|CN.4||1983|L|9|Add.2
E/ICEF/Misc.158/Rev.2|E|ICEF|||Misc|158|Rev.2
A/RES/43/23|A||43||RES|23
A/44/6(Sect.15)|A||44|||6||Sect.15
A/36/23(PartI)|A||36|||23||PartI
A/RES/45/74[G]|A||45||RES|74G
A/AC.159/SR.336|A|AC.159|||SR|336
E/CN.4/Sub.2/AC.4/1984/1|E|CN.4,Sub.2,AC.4||1984||1
A/AC.131/L.160|A|AC.131|||L|160
E/ICEF/1988/P/L.37|E|ICEF,P||1988|L|37
E/CN.17/IPF/1995/2|E|CN.17,IPF||1995||2
E/CN.4/1434/Add.2|E|CN.4||||1434|Add.2
E/CEPAL/CDCC/91/Add.1|E|CEPAL,CDCC||||91|Add.1
E/CN.4/1989/WG.1/WP.29|E|CN.4,WG.1||1989|WP|29
E/ECE/324/Rev.1/Add.55/Rev.1/Amend.1|E|ECE||||324|Rev.1,Add.55,Rev.1,Amend.1
E/INCB/1983/2/Supp.6|E|INCB||1983||2|Supp.6
E/CN.4/Sub.2/RES/1985/12|E|CN.4,Sub.2||1985|RES|12
E/CN.7/DEC/1(S-VII)|E|CN.7|S-VII||DEC|1
A/S-11/AC.1/SR.4|A|AC.1|S-11||SR|4
A/S-13/AC.1/L.1|A|AC.1|S-13||L|1
E/IT/1978/15|E|IT||1978||15
E/1980/WG.1/SR.2|E|WG.1||1980|SR|2
E/CN.4/1992/S-2/2|E|CN.4|S-2|1992||2
E/ICEF/DEC/1997/28|E|ICEF||1997|DEC|28
E/ECE/(45)/L.9|E|ECE|45||L|9
E/ECE/(XXXIV)/L.19|E|ECE|XXXIV||L|19
E/CN.7/1996/RES/10|E|CN.7||1996|RES|10
E/CN.4/Sub.2/1995/NGO/18|E|CN.4,Sub.2||1995|NGO|18
A/37/358/Corr.2|A||37|||358|Corr.2
ST/ESA/256|ST|ESA||||256
TD/B/AC.17/L.32|TD|B,AC.17|||L|32
E/ECA/CM/13/16/Summary|E|ECA,CM|13|||16|Summary
E/ESCAP/RES/51/5|E|ESCAP|51||RES|5
E/1989/C.3/L.6/Rev.1|E|C.3||1989|L|6|Rev.1
A/CONF.62/L.82/Corr.1|A|CONF.62|||L|82|Corr.1`,
  'https://legal.un.org/ilc/sessions/43/docs.shtml': `
A/CN.4/434/Rev.1|A|CN.4||||434|Rev.1
A/CN.4/435/Add.1/Corr.1|A|CN.4||||435|Add.1,Corr.1
A/CN.4/436/Corr.1–3|A|CN.4||||436|Corr.1-3
A/CN.4/L.456|A|CN.4|||L|456`,
  'http://legal.un.org/ilc/sessions/1/docs.shtml': `
A/CN.4/1/Rev.1|A|CN.4||||1|Rev.1
A/CN.4/5|A|CN.4||||5`,
  'https://legal.un.org/ilc/sessions/69/docs.shtml': `
A/CN.4/704|A|CN.4||||704
A/CN.4/L.892/Add.1|A|CN.4|||L|892|Add.1`,
  'https://research.un.org/en/docs/ga/resolutions': `
A/RES/217 (III)|A||III||RES|217
A/RES/3201 (S-VI)|A||S-VI||RES|3201
A/RES/2252 (ES-V)|A||ES-V||RES|2252
A/RES/44/25|A||44||RES|25
A/RES/S-13/2|A||S-13||RES|2
A/RES/ES-8/2|A||ES-8||RES|2`,
  'https://research.un.org/en/docs/undocumentsymbols/intro': `
ST/AI/189/Add.3/Rev.2|ST||||AI|189|Add.3,Rev.2`,
  'https://research.un.org/en/docs/undocumentsymbols/ACN': `
A/78/7|A||78|||7
A/520/Rev.20|A|||||520|Rev.20`,
  'http://ddevloper.com/depts/dhl/unbisref_manual/docseries/docseries.htm': `
A/62/17(PartI)|A||62|||17||PartI
S/PV.6201(Resumption1)|S||||PV|6201||Resumption1`,
  'https://guides.law.columbia.edu/c.php?g=1221804&p=9146211': `
E/CN.4/Sub.2/AC.2/1987/WP.4/Add.1|E|CN.4,Sub.2,AC.2||1987|WP|4|Add.1`,
  'https://researchguides.library.vanderbilt.edu/UNDocs/symbols': `
S/RES/1440 (2002)|S|||2002|RES|1440
A/RES/491 (V)|A||V||RES|491
A/RES/64/293|A||64||RES|293`,
  'http://www.mjil.org/wiki/index.php?title=UN_Document_Symbols': `
A/RES/50/221|A||50||RES|221
S/RES/1019|S||||RES|1019
CAT/C/SR.209|CAT|C|||SR|209`,
  'https://ccsr.aori.u-tokyo.ac.jp/old/unfccc2/lists/all_by_symbol__SB_.html': `
FCCC/SB/1995/1|FCCC|SB||1995||1
FCCC/SB/1995/Misc.1|FCCC|SB||1995|Misc|1
FCCC/SB/1995/INF.1|FCCC|SB||1995|INF|1
FCCC/SB/1996/1/Add.1|FCCC|SB||1996||1|Add.1`,
  'https://unfccc.int/process-and-meetings/conferences/past-conferences/bonn-climate-change-conference-june-2003/sbsta-18/sbsta-18-documents': `
FCCC/SBSTA/2003/1|FCCC|SBSTA||2003||1
FCCC/SBSTA/2003/Misc.2/Add.1|FCCC|SBSTA||2003|Misc|2|Add.1`,
  'http://businessdocbox.com/Government/82882564-Report-of-the-conference-of-the-parties-on-its-eleventh-session-held-at-montreal-from-28-november-to-10-december-2005.html': `
FCCC/CP/2005/5/Add.1|FCCC|CP||2005||5|Add.1`,
  'http://www1.umn.edu/humanrts/crc/luxembourg2013.html': `
CRC/C/LUX/CO/3-4|CRC|C|||CO|3-4|||LUX
CRC/C/LUX/3-4|CRC|C||||3-4|||LUX
CRC/C/LUX/Q/3-4/Add.1|CRC|C|||Q|3-4|Add.1||LUX
CRC/C/SR.1836|CRC|C|||SR|1836`,
  'http://lawsdocbox.com/Immigration/85699015-Concluding-observations-on-the-initial-report-of-nauru.html': `
CRC/C/NRU/CO/1|CRC|C|||CO|1|||NRU
CRC/C/NRU/1|CRC|C||||1|||NRU
CRC/C/NRU/Q/1|CRC|C|||Q|1|||NRU
CRC/C/SR.2160|CRC|C|||SR|2160`,
  'http://www.bayefsky.com/general/crc_c_73_17thsession_1998.wpd': `
CRC/C/73|CRC|C||||73`,
  'https://docstore.ohchr.org/SelfServices/FilesHandler.ashx?enc=dtYoAzPhJ4NMy4Lu1TOebP8L92ww2EnjuYf5eWV20vTAwUsvytmIuY7a7%2B1VUDY7eEFN7Ab6wtaQKD1x7SJzGVMnSIYw%2F1bkRjY59PyXrkA%3D': `
CED/C/11/3|CED|C|11|||3
CED/C/16/2|CED|C|16|||2`,
  'https://docsbay.net/compilation-of-general-comments-andgeneral-recommendations-adopted-by-human-rights-treaty-bodies': `
HRI/GEN/1/Rev.9 (Vol. I)|HRI|GEN||||1|Rev.9(Vol.I)`,
  'https://pdfcoke.com/documents/guidelines-coredoc-e-48ojp1e78wo1': `
HRI/MC/2005/3|HRI|MC||2005||3`,
  'http://lawsdocbox.com/US_Government_Resources/80078559-Hri-icm-2010-2-international-human-rights-instruments-united-nations.html': `
HRI/ICM/2010/2|HRI|ICM||2010||2`,
  'https://hr-travaux.law.virginia.edu/document/iccpr/a6546/nid-126': `
A/6546|A|||||6546
A/5005|A|||||5005`,
  'https://humanrightsvoices.org/assets/attachments/documents-txt/2014.hrc.annual_report.pdf.txt': `
A/69/40 (Vol. I)|A||69|||40||Vol.I`,
  'https://www.securitycouncilreport.org/un_documents_type/security-council-letters/page/6?ctype=Security+Council+Working+Methods&cbtype=security-council-working-methods': `
S/2000/670|S|||2000||670
S/1998/286|S|||1998||286
S/1994/1063|S|||1994||1063`,
  'https://www.securitycouncilreport.org/un-documents/security-council-working-methods/': `
S/PRST/2015/19|S|||2015|PRST|19
S/RES/1612|S||||RES|1612
S/1995/1|S|||1995||1`,
  'https://smartbrain.serv00.net/http-un.org/securitycouncil/en/content/exchange-letters': `
S/96/Rev.7|S|||||96|Rev.7`,
  'https://www.right-docs.org/doc/a-hrc-40-38-add.1/': `
A/HRC/40/38/Add.1|A|HRC|40|||38|Add.1`,
  'https://right-docs.org/doc/a-hrc-28-41': `
A/HRC/28/41|A|HRC|28|||41`,
  'https://studylib.net/doc/17675498/advance-edited-version': `
E/CN.4/2006/4|E|CN.4||2006||4`,
  'https://studylib.net/doc/7247249/etpu---dgacm.org': `
ST/CS/SER.A/44/Rev.1*|ST|CS|||SER|44|Rev.1
A/55/780|A||55|||780`,
  'https://www.slideshare.net/Damon72/the-core-international-human-rights-treaties': `
ST/HR/3/Rev.1|ST|HR||||3|Rev.1`,
  'http://businessdocbox.com/Agriculture/80303325-Post-rio-20-review-of-environmental-governance-within-the-united-nations-system.html': `
JIU/REP/2014/4|JIU|||2014|REP|4`,
  'https://studylib.net/doc/7398182/word---undp': `
DP/2005/33|DP|||2005||33`,
  'https://paperzz.com/doc/7351274/word---undp': `
DP/CCF/GUY/2|DP|CCF||||2|||GUY`,
  'http://careersdocbox.com/US_Military/79381327-Implementation-of-governing-council-decision-27-2.html': `
UNEP/EA.1/2/Add.5|UNEP|EA.1|1|||2|Add.5`,
  'https://press.un.org/en/1998/19980713.eco5773.html': `
ECOSOC/5773|ECOSOC|||||5773`,
  'https://digitallibrary.un.org/record/728122': `
FCCC/SBI/2012/L.21|FCCC|SBI||2012|L|21`,
  'https://digitallibrary.un.org/record/477201': `
FCCC/SBI/2002/13|FCCC|SBI||2002||13`,
  'https://digitallibrary.un.org/record/646389': `
FCCC/SBSTA/2008/L.24|FCCC|SBSTA||2008|L|24`,
};

/** All real symbols of the tables. */
export const REAL_SYMBOLS: readonly RealSymbol[] = Object.entries({
  ...TABLES,
  ...SYMBOLS_BY_ORGAN,
  ...SYMBOLS_OF_OFFICES,
  ...SYMBOLS_OF_PRINCIPAL_ORGANS,
  ...SYMBOLS_OF_SERIES,
}).flatMap(([source, table]) =>
  table
    .trim()
    .split('\n')
    .filter((row) => row !== '')
    .map((row) => readRow(row, source)),
);

function readRow(row: string, source: string): RealSymbol {
  const cells = row.split('|');
  const cell = (at: number): string | null =>
    cells[at] === undefined || cells[at] === '' ? null : cells[at];
  const list = (at: number): readonly string[] => cell(at)?.split(',') ?? [];
  const printed = cell(0) ?? '';
  return {
    printed,
    canonical: printed
      .replaceAll(' ', '')
      .replace('–', '-')
      .replace(/\*$/, '')
      .replace(/\[([A-Z])\]$/, '$1'),
    organ: cell(1) ?? '',
    bodies: list(2),
    session: cell(3),
    year: cell(4) === null ? null : Number(cell(4)),
    type: cell(5),
    number: cell(6),
    suffixes: list(7),
    part: cell(8),
    country: cell(9),
    source,
  };
}

// Symbols of offices, missions, tribunals and commissions with spellings of their own, each written down with its parts
// before the parser saw it. The rows are read as those of real-symbols.ts.

/** Rows: symbol | organ | bodies | session | year | type | number | suffixes | part | country. */
export const SYMBOLS_OF_OFFICES: Readonly<Record<string, string>> = {
  'Office of the High Commissioner for Refugees': `
HCR/IP/4/Eng/Rev.1|HCR|IP||||4|Eng,Rev.1
HCR/GIP/02/02|HCR|GIP||2002||02
HCR/GIP/16/12|HCR|GIP||2016||12
HCR/MMSP/2001/09|HCR|MMSP||2001||09
EC/SCP/64|EC|SCP||||64
EC/47/SC/CRP.39|EC|SC|47||CRP|39
EC/1994/SCP/CRP.2|EC|SCP||1994|CRP|2
A/AC.96/SR.585|A|AC.96|||SR|585`,
  'missions and tribunals': `
UNMIK/REG/1999/1|UNMIK|||1999|REG|1
UNTAET/REG/2000/15|UNTAET|||2000|REG|15
UNDT/2010/085|UNDT|||2010||085
S/AC.37/2003/(1455)/26|S|AC.37||2003||26||1455
S/AC.44/2004/(02)/10|S|AC.44||2004||10||02`,
  'commissions and committees': `
LC/G.2681-P/Rev.3|LC||||G|2681-P|Rev.3
LC/PUB.2018/8-P|LC|||2018|PUB|8-P
CCPR/CO/73/UK|CCPR||73||CO||||UK
CCPR/CO/73/UKOT|CCPR||73||CO||||UKOT
CEDAW/C/CHN-HKG/Q/1|CEDAW|C|||Q|1|||CHN-HKG
E/C.12/CHN-HKG/CO/3|E|C.12|||CO|3|||CHN-HKG
T/OBS.5/10|T|OBS.5||||10`,
  'offices and conferences with codes of their own': `
A/AC.25/W/81|A|AC.25,W||||81
E/C.10/1984/S/5|E|C.10,S||1984||5
S/INF/2/Rev.1 (III)|S||||INF|2|Rev.1(III)
S/AC.26/DEC.123 (2001)|S|AC.26||2001|DEC|123
S/NC/2014/4|S|NC||2014||4
ST/TCD/SER.E/30|ST|TCD|||SER|30
LC/MEX/L.994|LC|MEX|||L|994
GC.15/INF/4|GC||15||INF|4
WFP/EB.A/2014/6-A/1|WFP|EB.A,6-A||2014||1
WFP/EB.2/2018/5-A|WFP|EB.2|2|2018||5-A
A/72/10 (Supp. 10)|A||72|||10||Supp.10
ID/B/255|ID|B||||255
CD/2|CD|||||2
LC/L.3549|LC||||L|3549
E/CEPAL/G.1311|E|CEPAL|||G|1311`,
};

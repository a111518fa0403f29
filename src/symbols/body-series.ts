// Which bodies a symbol may name at a place, where their codes are no words of their own in `body-codes.ts`, and whether the
// number after a code is the session. The search reads this while a reader types, so the names, which weigh three times
// as much, stand apart in `body-table.ts`; a test holds the two together. Source: the guide named at the head of `bodies.ts`.

/** By organ: the places below it. */
export const SERIES: Readonly<Record<string, string>> = {
  A: 'HRC/FMI HRC/OM HRC/SF',
  CAC: 'COSP COSP/IRG',
  CAT: 'OP SP',
  CBD: 'SBSTTA WG2020',
  CCPR: 'SP',
  CCW: 'GGE P.V',
  CD: 'CW NTB',
  CEB: 'HLCM HLCP',
  CED: 'SP',
  CEDAW: 'C/OP PSWG SP',
  CERD: 'SP',
  CMW: 'SP',
  CRC: 'C/OPAC C/OPSC SP',
  CRPD: 'CSP',
  DP: 'CPD DCP FPA FPA/CPD FPA/DCP OPS',
  E: 'ECA/COE ESCWA/ECRI ESCWA/EDGD',
  EC: 'SC SCP',
  ECE: 'CEP EB.AIR MP.EIA MP.EIA/IC MP.PP MP.WAT TRANS',
  FCCC: 'ADP AGBM AWGLCA INFORMAL KP KP/AWG KP/CMP PA PA/CMA SBSTA',
  GA: 'EF SHC',
  HCR: 'GIP IP MMSP',
  HR: 'CN P P/PT',
  HRI: 'GEN ICM',
  HSP: 'HA',
  ICCD: 'CRIC',
  ISBA: 'A FC LTC',
  LC: 'CAR MEX',
  PBC: 'OC',
  SG: 'SM T',
  ST: 'ADM CS CTC DCS DPA DPI ESA ESA/DWP ESA/STAT GENEVA HR LEG LIB PSCA SG SG/AC.10 SOA SPACE TAO TAO/HR TCD',
  T: 'OBS',
  TD: 'B COCOA JUTE MT RBP RBP/CONF RUBBER TIMBER',
  UNCTAD: 'ALDC DIAE DIAE/PCB DITC DTL GDS ITE ITE/IIT LDC TDR WIR',
  UNEP: 'CBD CBD/COP CBD/SBSTTA CHW FAO FAO/RC GCSS OzL.Conv OzL.Pro OzL.Pro/ExCom POPS POPS/COP',
};

const PLACES: ReadonlySet<string> = new Set(
  Object.entries(SERIES).flatMap(([organ, places]) =>
    places.split(' ').map((place) => `${organ}/${place}`.toUpperCase()),
  ),
);

const NUMBERED_BY_SESSION: ReadonlySet<string> = new Set([
  'EA',
  'GC',
  'GCSS',
  'COP',
  'MOP',
  'HA',
  'EB',
  'POPRC',
  'INC',
  'OEWG',
  'CHW',
  'OzL.Pro',
  'OzL.Conv',
]);

/** True for a series of this list, in any case: `isSeries('unep/cbd')`. */
export function isSeries(place: string): boolean {
  return PLACES.has(place.toUpperCase());
}

/** True for a body whose code takes the number of its session: `EA` in `UNEP/EA.4`, `GCSS` in `UNEP/GCSS.XII`. */
export function takesSession(code: string): boolean {
  return NUMBERED_BY_SESSION.has(code);
}

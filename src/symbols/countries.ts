// Country codes as treaty bodies and the universal periodic review write them into symbols (`CCPR/C/CHN/CO/1`).
// Source: ISO 3166-1 alpha-3 as used by the UN Statistics Division, "Standard country or area codes for
// statistical use (M49)", https://unstats.un.org/unsd/methodology/m49/; former codes from its list of changes.

/** Every code; `country-names.ts` has the names, and a test holds the two together. */
export const COUNTRY_CODES: ReadonlySet<string> = new Set(
  (
    'AFG ALB DZA AND AGO ATG ARG ARM AUS AUT AZE BHS BHR BGD BRB BLR BEL BLZ BEN BTN BOL BIH BWA BRA BRN BGR BFA ' +
    'BDI CPV KHM CMR CAN CAF TCD CHL CHN COL COM COG COK CRI CIV HRV CUB CYP CZE PRK COD DNK DJI DMA DOM ECU EGY ' +
    'SLV GNQ ERI EST SWZ ETH FJI FIN FRA GAB GMB GEO DEU GHA GRC GRD GTM GIN GNB GUY HTI VAT HND HUN ISL IND IDN ' +
    'IRN IRQ IRL ISR ITA JAM JPN JOR KAZ KEN KIR KWT KGZ LAO LVA LBN LSO LBR LBY LIE LTU LUX MDG MWI MYS MDV MLI ' +
    'MLT MHL MRT MUS MEX FSM MCO MNG MNE MAR MOZ MMR NAM NRU NPL NLD NZL NIC NER NGA NIU MKD NOR OMN PAK PLW PAN ' +
    'PNG PRY PER PHL POL PRT QAT KOR MDA ROU RUS RWA KNA LCA VCT WSM SMR STP SAU SEN SRB SYC SLE SGP SVK SVN SLB ' +
    'SOM ZAF SSD ESP LKA PSE SDN SUR SWE CHE SYR TJK THA TLS TGO TON TTO TUN TUR TKM TUV UGA UKR ARE GBR TZA USA ' +
    'URY UZB VUT VEN VNM YEM ZMB ZWE HKG MAC UNK YUG SCG CSK SUN ROM ZAR EUE EU UK UKOT CHN-HKG CHN-MAC'
  ).split(' '),
);

/** True for a country code in capitals: `isCountry('CHN')`. */
export function isCountry(code: string): boolean {
  return COUNTRY_CODES.has(code);
}

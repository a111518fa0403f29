// Bodies outside the United Nations' own series that number their resolutions, and the numbers that need no body before them.
// Source: Council of Europe, "Guide to the adopted texts"; WHO, "Basic Documents"; OAS, "AG/RES" series; ACHPR, "Resolutions"; Institut de Droit international, "Annuaire".

/** Patterns for names as notes print them. */
export const RESOLVING_BODIES: readonly string[] = [
  'PACE',
  String.raw`(?:Council of Europe,?\s)?Parliamentary Assembly(?: of the Council of Europe)?`,
  String.raw`(?:Council of Europe,?\s)?Committee of Ministers(?: of the Council of Europe)?`,
  'Council of Europe',
  'WHA',
  'World Health Assembly',
  String.raw`(?:OAS|Organization of American States),?(?: General Assembly)?`,
  'OAU',
  'African Union',
  String.raw`African Commission(?: on Human and Peoples[’'] Rights)?`,
  'ACHPR',
  String.raw`Inter-American Commission on Human Rights`,
  'IACHR',
  String.raw`Institut(?:e)? (?:de [Dd]roit [Ii]nternational|of International Law)`,
  'IDI',
  'ILA',
  'International Law Association',
  'International Labour Conference',
  'ILO',
  'UNESCO',
  'FAO',
  'IAEA',
  'ICAO',
  'IMO',
];

/** Patterns for numbers whose letters tell the body. */
export const RESOLUTION_NUMBERS: readonly string[] = [
  String.raw`WHA\s?\d{1,2}\.\d{1,3}`,
  String.raw`AG\/(?:RES|DEC)\.?\s?\d{1,4}\s?\([IVXLC]+-\p{Lu}\/\d{2}\)`,
  String.raw`CP\/(?:RES|DEC)\.?\s?\d{1,4}\s?\(\d{1,5}\/\d{2}\)`,
  String.raw`ACHPR\/Res\.?\s?\d{1,4}\s?\([IVXLC]+\)\s?\d{0,4}`,
  String.raw`(?:AHG|CM|Assembly\/AU|EX\.CL)\/(?:Res|Dec|Decl)\.?\s?\d{1,4}\s?\([IVXLC]+\)(?:\sRev\.\s?\d)?`,
  String.raw`\d{1,2}\sC\/(?:Res\.?\s?)?\d{1,3}`,
  String.raw`CM\/(?:Rec|Res\w*)\s?\((?:19|20)\d\d\)\s?\d{1,3}`,
  String.raw`(?:Rec|R|Res)\s?\((?:19|20)?\d\d\)\s?\d{1,3}`,
];

// Nouns that name an instrument, and words that tell one kind of work from another by its title. Source: United Nations Treaty Collection,
// "Definition of key terms"; UN Editorial Manual; Chicago Manual of Style (17th ed.), 14.215–14.218 (theses, lectures) and 14.226–14.233 (unpublished talks).

/** Treaty nouns: binding instruments. */
export const TREATY_NOUN =
  /\b(?:convention|covenant|protocol|treaty(?!-|\s(?:bod|law|obligation|monitor|system|regime|based|making|series))|pact|agreement|accord|statute|charter|concordat|modus vivendi)\b/i;
/** Declaratory instruments of conferences and organs. */
export const DECLARATION_NOUN =
  /\b(?:general comment|general recommendation|declaration|programme of action|plan of action|platform for action|final act|final document|outcome|agenda for|accra agenda|communiqué|communique|resolution|global compact|principles)\b/i;
export const SPEECH_WORDS =
  /\b(?:speech|remarks|address(?:es)?|keynote|lecture|statement by|statement of|opening statement|closing statement|talk(?!!)|toast|testimony|sermon|interview with)\b/i;
export const THESIS_WORDS =
  /\b(?:ph\.?\s?d\.?|d\.?phil\.?|doctoral|master['’]?s|llm|ll\.m\.|j\.s\.d\.|s\.j\.d\.|m\.a\.|mphil)?\s?(?:thesis\b|dissertation\b|diss\.|habilitation\b)/i;
export const PRESS_WORDS =
  /\b(?:press (?:release|statement|conference|briefing|communiqué)|news release|joint statement|media (?:release|advisory|statement)|communiqué|statement)\b/i;
export const REPORT_WORDS =
  /\b(?:report|yearbook|outlook|study|survey|update|white paper|green paper|working paper|discussion paper|policy brief|briefing|guidelines?|review|strategy|plan|fact ?sheet|handbook|manual|general comment|concluding observations|note)\b/i;
/** Verbs in the present tense that headlines have and titles of reports do not. */
export const HEADLINE_VERBS =
  /\b(?:says?|calls?|urges?|warns?|tells?|should|must|will|welcomes?|condemns?|adopts?|demonstrates?|arouses|marks|launches|hails?|vows?|seeks?|rejects?|denounces?|needs?|faces?|agrees?|approves?|votes?|announces?|express(?:es)?|pledges?|deplores?|demands?|appeals?)\b/i;
export const LEGISLATION =
  /\b(?:act|code|constitution|const\.|law|ordinance|regulations?|directive|statutory instrument|bill|decree|ley|loi|gesetz|regulation \((?:eu|ec)\))\b/i;
/** Instruments known by their acronyms. Source: OHCHR, "Core international human rights instruments"; OSCOLA 2006, part IV. */
export const INSTRUMENTS =
  /^(?:UDHR|ICCPR|ICESCR|ICERD|CEDAW|UNCAT|CRC|ICRMW|ICMW|CRPD|ICPPED|CPED|VCLT|VCDR|VCCR|UNCLOS|LOSC|ECHR|ESC|RESC|ACHR|ACHPR|ACRWC|EUCFR|CFREU|CFR|TEU|TFEU|TEC|GATT|GATS|TRIPS|DSU|SCM|UNFCCC|CBD|ARSIWA|ASR|DARIO|DARS|ARIO|UNDRIP|DRtD|DRD|CSR|NPT|CWC|BWC|CTBT|CITES|MARPOL|SOLAS|CISG|NAFTA|CETA|GDPR|AP ?I{1,2}|GC ?I{1,3}|GC ?IV|UNGPs|SDGs|MDGs|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? (?:Principles|Guidelines|Declaration|Convention|Covenant|Charter|Articles|Statute|Agreement))$/u;
/** What a book on an instrument says of itself after the instrument's name. */
export const ON_INSTRUMENT =
  /(?::|—|–|\s-)\s[^,:]*\b(?:commentary|text and materials|materials|handbook|a guide|guide to|history|theory|practice|travaux pr[ée]paratoires|origins|drafting|law and practice|cases)\b|\b(?:commentary|handbook)$/i;

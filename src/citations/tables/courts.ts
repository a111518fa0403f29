// Courts and committees that notes name before a case. Source: OSCOLA 4th ed., 2.1.8 and OSCOLA 2006, part IV.B; The Bluebook (21st ed.), tables T2 and T3;
// RefLex, "Guide francophone des références juridiques".

/** National courts that go by one name, as patterns: what follows one of them is a case. */
export const NATIONAL_COURTS: readonly string[] = [
  'BVerfG',
  'BVerwG',
  'BGH',
  'Bundesgericht',
  String.raw`Conseil d[’']État`,
  'Conseil [Cc]onstitutionnel',
  'Cour de [Cc]assation',
  'Cour [Cc]onstitutionnelle',
  'Corte [Cc]ostituzionale',
  String.raw`(?:Corte|Tribunal) (?:[Cc]onstitucional|[Ss]uprem[ao])(?: del? (?:la )?\p{Lu}\p{L}+)?`,
  'Hoge Raad',
];

/** International courts by their acronyms, in the languages in which they are cited. */
export const COURT_ACRONYMS: readonly string[] = [
  'ECtHR',
  'ECHR',
  'ECJ',
  'CJEU',
  'ICJ',
  'PCIJ',
  'ICTY',
  'ICTR',
  'ICC',
  'IACtHR',
  'IACHR',
  'IACommHR',
  'ACHPR',
  'AfCHPR',
  'ACtHPR',
  'AfCtHPR',
  'ITLOS',
  String.raw`(?:EU |European )?(?:General Court|Court of First Instance)(?: of the (?:EU|European Union))?`,
  'HRC',
  'US Supreme Court',
  String.raw`I\.C\.J\.`,
  String.raw`Eur\. (?:Ct|Court)\.? (?:of )?H(?:um)?\. ?R(?:ts)?\.`,
  String.raw`(?:I\/A Court|Inter-Am\. Ct\.) H\.R\.`,
  'CIJ',
  'CPJI',
  String.raw`(?:Cour EDH|CEDH|CrEDH)(?:, (?:G(?:r|de)\.? Ch\.|Grande Chambre))?`,
  'Corte IDH',
  'CIDH',
  'TPI[YR]',
  'CPI',
  'CJ[UC]E',
  'TJUE',
  'TEDH',
  'EGMR',
  'EuGH',
  'IGH',
  String.raw`(?:CRC|CEDAW|CERD|CAT|CRPD|CED|CMW)(?: Committee)?`,
];

/** Words with which the decision goes on after the name of a case, in French, Spanish and German. */
export const DECISION_WORDS =
  'fond|arr[êe]t|req|requête|avis|ordonnance|exceptions|compétence|recevabilité|mesures|Fondo|Sentencia|Excepc|Reparac|Serie|Opinión|Urteil|Beschluss';

// Words that point back to an earlier citation. Source: The Chicago Manual of Style (17th ed.), 14.34–14.36;
// The Bluebook (21st ed.), rules 4.1–4.2; OSCOLA 4th ed., 1.2; Australian Guide to Legal Citation (4th ed.), 1.4.

/** Forms that mean "the source cited just before"; lower case, without full stops. */
export const IBID_FORMS: readonly string[] = ['ibidem', 'ibid', 'id', 'idem', 'ebd', 'ebenda'];

/** Forms that point to an earlier note by number: `supra note 12`, `above n 12`, `(n 23)`, `infra note 40`. */
export const BACK_REFERENCES: readonly string[] = ['supra', 'above', 'infra', 'below'];

/** Forms that mean "the work by this author cited before": `Vasak, op. cit., p. 12`. */
export const AUTHOR_FORMS: readonly string[] = [
  'op. cit',
  'op.cit',
  'op cit',
  'opere citato',
  'loc. cit',
  'loc.cit',
  'loc cit',
  'loco citato',
];

// How citation styles abbreviate the bodies of the United Nations, by the series symbol of the body.
// After the practice of OSCOLA 2006 ("Citing International Law") and of the Bluebook's rule 21.7 and table T3; compiled
// from common use and not checked line by line against the printed manuals.

/** A body as two styles print it. */
export interface BodyStyle {
  readonly oscola: string;
  readonly bluebook: string;
}

export const citationBodies: Readonly<Record<string, BodyStyle>> = {
  A: { oscola: 'UNGA', bluebook: 'G.A.' },
  S: { oscola: 'UNSC', bluebook: 'S.C.' },
  E: { oscola: 'ECOSOC', bluebook: 'E.S.C.' },
  T: { oscola: 'UNTC', bluebook: 'T.C.' },
  'A/C.1': { oscola: 'UNGA First Committee', bluebook: 'G.A. First Comm.' },
  'A/C.2': { oscola: 'UNGA Second Committee', bluebook: 'G.A. Second Comm.' },
  'A/C.3': { oscola: 'UNGA Third Committee', bluebook: 'G.A. Third Comm.' },
  'A/C.4': { oscola: 'UNGA Fourth Committee', bluebook: 'G.A. Fourth Comm.' },
  'A/C.5': { oscola: 'UNGA Fifth Committee', bluebook: 'G.A. Fifth Comm.' },
  'A/C.6': { oscola: 'UNGA Sixth Committee', bluebook: 'G.A. Sixth Comm.' },
  'A/HRC': { oscola: 'UNHRC', bluebook: 'Hum. Rts. Council' },
  'E/CN.4': { oscola: 'UNCHR', bluebook: 'Comm’n on Hum. Rts.' },
  'E/CN.4/Sub.2': {
    oscola: 'UNCHR Sub-Commission',
    bluebook: 'Sub-Comm’n on the Promotion & Prot. of Hum. Rts.',
  },
};

// Spellings that are no symbol as they stand but mean exactly one: without the organ (`HRC/35/35`), with other
// separators (`A HRC 35 35`), as a phrase (`General Assembly resolution 60/209`), without any (`AHRC3535`).
import { assignRoles } from './assign-roles.ts';
import { splitCompact } from './compact-spelling.ts';
import { readPhrase } from './resolution-phrase.ts';
import { spellSeparated } from './separated-spelling.ts';

/** A spelling with slashes, and the rule that read it. */
export interface Alternative {
  readonly spelling: string;
  readonly rule: string;
}

/** The one symbol that another kind of spelling means, still to be checked by the grammar; null when none. */
export function readAlternative(clean: string): Alternative | null {
  const phrase = readPhrase(clean);
  if (phrase) return { spelling: phrase, rule: 'resolution-phrase' };
  const dotted = /^[ASET]\.(?=[A-Z]{1,4}\.\d+\/|[A-Z]{2,4}\/)/.exec(clean);
  if (dotted) return { spelling: `${clean.charAt(0)}/${clean.slice(dotted[0].length)}`, rule: 'separators' };
  const organless = addOrgan(clean);
  if (organless) return { spelling: organless, rule: 'organ-added' };
  for (const spelling of spellSeparated(clean)) {
    const whole = addOrgan(spelling) ?? spelling;
    if (assignRoles(whole, true)) return { spelling: whole, rule: 'separators' };
  }
  const [compact] = splitCompact(clean);
  if (!compact || compact.likelihood === 0) return null;
  return { spelling: compact.canonical, rule: 'no-separators' };
}

/**
 * Adds the organ where what is left can belong to only one: `HRC/35/35`, `CN.4/2006/96`, `Sub.2/2004/43`,
 * `C.1/72/L.54`, `RES/60/209`, `CONF.157/23`; null where two organs share the form.
 */
export function addOrgan(clean: string): string | null {
  for (const [form, organ] of ORGANLESS) if (form.test(clean)) return organ + clean;
  const abbreviated = /^(GA|SC|UNGA|UNSC|ECOSOC)\/(?=(?:A\/|S\/|E\/)?(?:RES|DEC|PRST)\/)/i.exec(clean);
  if (!abbreviated) return null;
  const rest = clean.slice(abbreviated[0].length);
  if (/^[ASE]\//i.test(rest)) return rest;
  return `${ABBREVIATIONS[(abbreviated[1] ?? '').toUpperCase()] ?? ''}/${rest}`;
}

const ABBREVIATIONS: Readonly<Record<string, string>> = {
  GA: 'A',
  UNGA: 'A',
  SC: 'S',
  UNSC: 'S',
  ECOSOC: 'E',
};

const YEAR = '(?:19[4-9]\\d|20[0-4]\\d)';

const ORGANLESS: readonly (readonly [RegExp, string])[] = [
  [/^HRC\/./i, 'A/'],
  [new RegExp(`^CN\\.\\d+\\/(?:[A-Za-z]+\\.?\\d*\\/)*(?:${YEAR}\\/|Sub\\.)`, 'i'), 'E/'],
  [/^Sub\.[12]\/./i, 'E/CN.4/'],
  [/^C\.[1-6]\/(?:[3-9]\d|E?S-\d+)\/./i, 'A/'],
  [new RegExp(`^RES\\/\\d{1,4}\\(${YEAR}\\)$`, 'i'), 'S/'],
  [/^(?:RES|DEC)\/(?:(?:[3-9]\d|E?S-\d+)\/\d+[A-Z]?|\d{1,4}[A-Z]?\((?:[IVX]+|E?S-[IVX]+)\)[A-Z]?)$/i, 'A/'],
  [/^CONF\.\d+\/./i, 'A/'],
  [/^PRST\/./i, 'S/'],
];

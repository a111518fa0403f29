// Resolutions named in words: `GA res 60/209`, `General Assembly resolution 217 A (III)`, `Security Council
// resolution 1325 (2000)`, `CHR res. 4 (XXXIII)`, `2625 (XXV)`; decisions in the same way.
import { isRoman, isYear, romanValue } from './grammar.ts';

/** How a body's resolutions are written: as session/number, as number (session), as year/number, as number (year). */
interface Adopter {
  readonly names: RegExp;
  readonly prefix: string;
}

const ADOPTERS: readonly Adopter[] = [
  { names: /^(?:(?:u\.?\s?n\.?|united nations)\s+)?(?:general assembly|g\.?\s?a\.?|unga)$/i, prefix: 'A' },
  { names: /^(?:(?:u\.?\s?n\.?|united nations)\s+)?(?:security council|s\.?\s?c\.?|unsc)$/i, prefix: 'S' },
  {
    names:
      /^(?:(?:u\.?\s?n\.?|united nations)\s+)?(?:economic and social council|e\.?\s?s\.?\s?c\.?|ecosoc)$/i,
    prefix: 'E',
  },
  {
    names: /^(?:(?:u\.?\s?n\.?|united nations)\s+)?(?:human rights council|h\.?\s?r\.?\s?c\.?|unhrc)$/i,
    prefix: 'A/HRC',
  },
  {
    names:
      /^(?:(?:u\.?\s?n\.?|united nations)\s+)?(?:commission on human rights|human rights commission|c\.?\s?h\.?\s?r\.?|unchr)$/i,
    prefix: 'E/CN.4',
  },
  {
    names:
      /^(?:(?:u\.?\s?n\.?|united nations)\s+)?sub-?\s?commission(?: on (?:the promotion and protection of human rights|prevention of discrimination and protection of minorities))?$/i,
    prefix: 'E/CN.4/Sub.2',
  },
  { names: /^(?:(?:u\.?\s?n\.?|united nations)\s+)?(?:trusteeship council|t\.?\s?c\.?)$/i, prefix: 'T' },
];

const PHRASE =
  /^(?:(?:the|see)\s+)?(?:(.{2,90}?)(?:[,'’]s?)?\s*\b)?(res(?:olutions?|s)?|dec(?:isions?)?)\b\.?,?\s*(?:no\.?\s*)?(.{1,24})$/i;

const BARE = /^(\d{1,4})\s?([A-Z]{1,2})?\s?\((E?S-[IVX]+|[IVXL]+)\)\s?([A-Z])?$/;

/** The symbol that a phrase names, with slashes; null when it names none or leaves the body open. */
export function readPhrase(clean: string): string | null {
  if (clean.length > 130) return null;
  const short = /^(UNSC|UNGA)R\s(?=\d)/.exec(clean);
  if (short) return readPhrase(`${short[1] ?? ''} res ${clean.slice(short[0].length)}`);
  const bare = BARE.exec(clean);
  if (bare) return spellNumber(guessAdopter(clean), 'RES', clean);
  const match = PHRASE.exec(clean);
  if (!match) return null;
  const [, name, kind = '', number = ''] = match;
  const prefix = name === undefined ? guessAdopter(number) : findAdopter(name);
  if (prefix === null) return null;
  return spellNumber(prefix, /^d/i.test(kind) ? 'DEC' : 'RES', number);
}

/** The prefix of the body whose resolutions a name means: `findAdopter('Human Rights Council')` is `A/HRC`. */
export function findAdopter(name: string): string | null {
  const plain = name
    .trim()
    .replace(/^the\s+/i, '')
    .replace(/['’]s?$/, '');
  return ADOPTERS.find(({ names }) => names.test(plain))?.prefix ?? null;
}

/** Unnamed, `217 A (III)` is the Assembly's, `1503 (XLVIII)` the Council's, `1325 (2000)` the Security Council's. */
function guessAdopter(number: string): string | null {
  const session = /\(([^()]*)\)/.exec(number)?.[1]?.replace(/^E?S-/, '') ?? '';
  if (isYear(session)) return 'S';
  const roman = romanValue(session);
  if (roman !== null) {
    // Both numbered their resolutions through all sessions, so `4 (XXXIII)` is neither's but some commission's.
    const serial = Number.parseInt(number.trim(), 10);
    const special = /\(E?S-/.test(number);
    if (roman > 30) return serial >= roman * 20 ? 'E' : null;
    return special || roman < 3 || serial >= roman * 60 ? 'A' : null;
  }
  return /^(?:E?S-)?\d{1,3}\/\d+\s?[A-Z]?$/.test(number.trim()) ? 'A' : null;
}

function spellNumber(prefix: string | null, kind: 'RES' | 'DEC', written: string): string | null {
  if (prefix === null) return null;
  const number = written
    .trim()
    .replace(/[.,;]+$/, '')
    .replace(/\s+/g, '')
    .replace(/\.(?=\()/, '');
  const slashed = /^((?:E?S-)?\d{1,4})\/(\d{1,4})([A-Z]{0,2})$/i.exec(number);
  if (slashed)
    return prefix === 'S'
      ? null
      : `${prefix}/${kind}/${slashed[1] ?? ''}/${slashed[2] ?? ''}${slashed[3] ?? ''}`;
  const older = /^(\d{1,4})([A-Z]{0,2})(?:\(([^()]+)\))?([A-Z]{0,2})$/i.exec(number);
  if (!older) return null;
  const [, serial = '', before = '', session = '', after = ''] = older;
  const letter = (before + after).toUpperCase();
  const upper = session.toUpperCase();
  const sound =
    session === ''
      ? !isYear(serial) || prefix === 'S'
      : prefix === 'S'
        ? isYear(upper)
        : isRoman(upper.replace(/^E?S-/, ''));
  if (!sound) return null;
  return `${prefix}/${kind}/${serial}${session === '' ? '' : `(${upper})`}${letter}`;
}

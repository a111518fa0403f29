// Month and season names as notes write them: English in full and in Bluebook T.12 and OSCOLA short forms,
// French, Spanish and German in full. Source: The Bluebook (21st ed.), table T12; OSCOLA 4th ed., 4.2.

/** Lower-case name without full stop → month number, 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    ['january', 'jan', 'janvier', 'enero', 'januar'],
    ['february', 'feb', 'febr', 'février', 'febrero', 'februar'],
    ['march', 'mar', 'mars', 'marzo', 'märz'],
    ['april', 'apr', 'avril', 'abril'],
    ['may', 'mai', 'mayo'],
    ['june', 'jun', 'juin', 'junio', 'juni'],
    ['july', 'jul', 'juillet', 'julio', 'juli'],
    ['august', 'aug', 'août', 'agosto'],
    ['september', 'sep', 'sept', 'septembre', 'septiembre'],
    ['october', 'oct', 'octobre', 'octubre', 'oktober'],
    ['november', 'nov', 'novembre', 'noviembre'],
    ['december', 'dec', 'décembre', 'diciembre', 'dezember'],
  ].flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
);

/** Seasons stand before a year like a month, and date an issue to its year only. */
export const SEASONS: ReadonlySet<string> = new Set(['spring', 'summer', 'autumn', 'fall', 'winter']);

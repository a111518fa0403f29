// A line that is a date: `March 20, 2020`, `2020-09-30 00:00:00Source: CSHRS`, `Published: 3 May 2019`.

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const ISO = /^(?:\p{L}+ ?(?:on|date)?:?\s*)?((?:1[5-9]|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d{3})/iu;
const MONTH_FIRST =
  /^(?:\p{L}+ ?(?:on|date)?:?\s*)?(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? ((?:1[5-9]|20)\d\d)\b/iu;
const DAY_FIRST =
  /^(?:\p{L}+ ?(?:on|date)?:?\s*)?(\d{1,2})(?:st|nd|rd|th)? (\p{L}{3,9})\.?,? ((?:1[5-9]|20)\d\d)\b/iu;
const MONTH_ONLY = /^(?:\p{L}+ ?(?:on|date)?:?\s*)?(\p{L}{3,9}) ((?:1[5-9]|20)\d\d)$/iu;
const LONGEST = 60;

/** Reads the date that a short line gives, as ISO; null when the line is none: `parseDate('May 2019')` is `2019-05`. */
export function parseDate(line: string): string | null {
  if (line.length > LONGEST) return null;
  const iso = ISO.exec(line);
  if (iso) return toIso(iso[1], Number(iso[2]), iso[3]);
  const monthFirst = MONTH_FIRST.exec(line);
  if (monthFirst) return toIso(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]);
  const dayFirst = DAY_FIRST.exec(line);
  if (dayFirst) return toIso(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
  const monthOnly = MONTH_ONLY.exec(line);
  return monthOnly ? toIso(monthOnly[2], monthOf(monthOnly[1]), undefined) : null;
}

function monthOf(name: string | undefined): number {
  const lower = (name ?? '').toLowerCase();
  return lower.length < 3
    ? 0
    : MONTHS.findIndex((month) => month === lower || (lower.length <= 4 && month.startsWith(lower))) + 1;
}

function toIso(year: string | undefined, month: number, day: string | undefined): string | null {
  if (year === undefined || month < 1 || month > 12) return null;
  const start = `${year}-${String(month).padStart(2, '0')}`;
  if (day === undefined) return start;
  return Number(day) >= 1 && Number(day) <= 31 ? `${start}-${day.padStart(2, '0')}` : null;
}

// The years of Security Council resolutions by number, so that `S/RES/1325` and `S/RES/1325 (2000)` share a key.
// Source: Security Council, "Resolutions", one page a year, https://www.un.org/securitycouncil/content/resolutions-0.

/** The last resolution of each year, from 1946. */
const LAST_OF_YEAR: readonly number[] = [
  15, 37, 66, 78, 89, 96, 98, 103, 105, 110, 121, 126, 131, 132, 160, 170, 176, 185, 199, 219, 232, 244, 262,
  275, 291, 307, 324, 344, 366, 384, 402, 423, 443, 461, 484, 499, 529, 545, 559, 580, 593, 606, 626, 646,
  683, 725, 799, 892, 969, 1035, 1092, 1146, 1219, 1284, 1334, 1386, 1454, 1521, 1580, 1651, 1738, 1794, 1859,
  1907, 1966, 2032, 2085, 2132, 2195, 2259, 2336, 2396, 2449, 2503, 2560, 2615, 2671, 2718,
];

/** The year in which the Security Council adopted a resolution, or null past the table: 1325 gives 2000. */
export function securityCouncilYear(number: number): number | null {
  if (!Number.isInteger(number) || number < 1) return null;
  const at = LAST_OF_YEAR.findIndex((last) => number <= last);
  return at < 0 ? null : 1946 + at;
}

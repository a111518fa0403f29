// A note's lines without its number and without the back-links that encyclopedias copy.
import { sliceTraced } from './traced-text.ts';
import type { SourceLine } from './types.ts';

/** Cuts the number (so many characters of the first line) and what leads back to the text: `12. ^ a b Smith` → `Smith`. */
export function cutMarker(lines: readonly SourceLine[], marker: number): SourceLine[] {
  return lines.map((line, order) => {
    if (order > 0) return line;
    const rest = line.text.slice(marker);
    // Encyclopedias copy their back-links: `^ a b Smith 2001`, `↑ Jump up to: a b`.
    const back =
      /^(?:[\^↑]\s*)?(?:Jump up (?:to:?\s*)?)?(?:(?:[a-z] ){2,}(?=\S)|(?<=[\^↑]\s*)[a-z] (?=\S))?/.exec(
        rest,
      )?.[0] ?? '';
    const cut = marker + (/[\^↑]|Jump|^(?:[a-z] ){2,}/.test(back) ? back.length : 0);
    const traced = sliceTraced(line.traced, cut);
    return { ...line, traced, text: traced.text };
  });
}

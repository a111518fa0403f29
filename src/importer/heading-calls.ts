// A call at the end of a heading: the title is cleared of it, and it stands at the head of the section's first paragraph.
import type { Block } from './find-headings.ts';
import type { SectionDraft } from './build-sections.ts';
import { joinTraced, placeAt, sliceTraced, traceText } from './traced-text.ts';
import { fromRaised, RAISED_DIGITS } from './raised-digits.ts';
import type { SourceLine, TracedText } from './types.ts';

const MARKED = new RegExp(
  String.raw`\s?(?:\\?\[\^?(\d{1,4})\\?\]|<sup>\s*(?:<a[^<>]*>)?\[?(\d{1,4})\]?(?:</a>)?\s*</sup>|([${RAISED_DIGITS}]{1,4})|\^\{?(\d{1,4})\}?)$`,
  'u',
);
/** A number stuck to a word in small letters is a call if such a note exists: `Shelter1`, not `Protocol 1`. */
const GLUED = /(?<=\p{Ll}{3}[”’)?]?)(\d{1,3})$/u;

/** Moves the calls out of the titles of sections; `notes` are the numbers that exist. */
export function moveHeadingCalls(
  sections: readonly SectionDraft[],
  notes: ReadonlySet<number>,
): SectionDraft[] {
  return sections.map((section) => {
    const found = findCall(section.title, notes);
    const [first, ...rest] = section.blocks;
    if (found === null || first === undefined) return section;
    const title = section.title.slice(0, found.start).trim();
    return { ...section, title, blocks: [withCall(first, found.number, section.place), ...rest] };
  });
}

function findCall(title: string, notes: ReadonlySet<number>): { number: number; start: number } | null {
  const marked = MARKED.exec(title);
  const digits =
    marked?.[1] ??
    marked?.[2] ??
    marked?.[4] ??
    (marked?.[3] === undefined ? undefined : fromRaised(marked[3]));
  const match = marked ?? GLUED.exec(title);
  const number = Number(digits ?? match?.[1]);
  return match && notes.has(number) && match.index > 0 ? { number, start: match.index } : null;
}

function withCall(block: Block, number: number, place: SectionDraft['place']): Block {
  const [first, ...rest] = block.lines;
  if (first === undefined) return block;
  const call = traceText(`[^${number}]`, place.line, place.column);
  const traced: TracedText = joinTraced([
    { traced: call, before: '' },
    { traced: sliceTraced(first.traced, 0), before: '' },
  ]);
  const line: SourceLine = { ...first, traced, text: traced.text, line: placeAt(traced, 0).line };
  return { ...block, lines: [line, ...rest], text: `${call.text}${block.text}` };
}

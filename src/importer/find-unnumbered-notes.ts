// Notes whose numbers were lost in copying: they count themselves.
import { cutMarker } from './cut-marker.ts';
import type { FoundNotes } from './find-notes.ts';
import { countCitationSigns, isNotesHeading } from './note-starts.ts';
import { findRoughCalls } from './rough-calls.ts';
import type { SourceLine } from './types.ts';

/** A list under `References` whose numbers were lost in copying: the lines count themselves. */
export function findUnnumberedNotes(lines: readonly SourceLine[]): FoundNotes {
  const none: FoundNotes = { notes: [], body: lines, foot: false, affiliations: [], dropped: [] };
  const head = lines.findLastIndex(({ text }) => isNotesHeading(text));
  if (head < 0) return none;
  const after = lines.slice(head + 1);
  const stop = after.findIndex(
    ({ heading, text }) => heading !== null || (text.length < 60 && /\[edit\]$/.test(text)),
  );
  const listed = stop < 0 ? after : after.slice(0, stop);
  const carets = listed.filter(({ text }) => /^[\^↑]/.test(text)).length;
  const cited = listed.filter(({ text }) => countCitationSigns(text) > 0).length;
  const calls = findRoughCalls(lines.slice(0, head), true);
  const highest = Math.max(0, ...calls.keys());
  const fits = carets >= 2 && carets >= listed.length * 0.8;
  if (!fits && !(listed.length >= 2 && listed.length === highest && cited >= listed.length * 0.5))
    return none;
  const notes = listed.map((line, order) => ({
    printed: order + 1,
    run: 0,
    block: 0,
    lines: cutMarker([line], 0),
  }));
  const body = [...lines.slice(0, head), ...(stop < 0 ? [] : after.slice(stop))];
  const heading = lines[head];
  return { ...none, notes, body, dropped: heading ? [{ line: heading, why: 'stands round the notes' }] : [] };
}

// Calls against definitions: every call has its note, every note its call, in order and once.
import type { Diagnostic } from '../types.ts';
import type { CheckedRecords } from './check-edition.ts';
import { diagnose } from './diagnose.ts';

/** `note-undefined`, `note-uncalled`, `note-out-of-order`, `note-duplicate`. */
export function checkCalls({ text, notes }: CheckedRecords): readonly Diagnostic[] {
  const defined = new Map<number, (typeof notes)[number]>();
  const found: Diagnostic[] = [];
  for (const note of notes) {
    const first = defined.get(note.number);
    if (first) {
      const message = `Note ${note.number} is defined twice; its first definition stands in line ${first.place.line}.`;
      found.push(diagnose('note-duplicate', note.place, message, `note-${note.number}`));
    } else {
      defined.set(note.number, note);
    }
  }

  const called = new Set<number>();
  let highest = -Infinity;
  for (const call of text.calls) {
    if (!defined.has(call.note)) {
      const message = `Note ${call.note} is called but not defined.`;
      found.push(diagnose('note-undefined', call.place, message, call.paragraph));
    }
    if (called.has(call.note)) continue;
    called.add(call.note);
    if (call.note < highest) {
      const message = `Note ${call.note} is first called after note ${highest}.`;
      found.push(diagnose('note-out-of-order', call.place, message, call.paragraph));
    }
    highest = Math.max(highest, call.note);
  }

  for (const note of defined.values()) {
    if (called.has(note.number)) continue;
    const message = `Note ${note.number} is defined but never called.`;
    found.push(diagnose('note-uncalled', note.place, message, `note-${note.number}`));
  }
  return found;
}

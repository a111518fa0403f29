// Lines → one text: broken lines with a space, broken words without their hyphen, every join told.
import { judgeLineEnd } from './judge-hyphen.ts';
import { joinTraced, placeAt, sliceTraced } from './traced-text.ts';
import type { ImportDoubt, ImportRepair, SourceLine, TracedText } from './types.ts';
import type { Lexicon } from './words.ts';

/** Where repairs and doubts are written down. */
export interface Ledger {
  readonly file: string;
  readonly refused: ReadonlySet<string>;
  readonly repairs: ImportRepair[];
  readonly doubts: ImportDoubt[];
}

/** Joins the lines of a paragraph or note. */
export function joinLines(lines: readonly SourceLine[], lexicon: Lexicon, ledger: Ledger): TracedText {
  const pieces: { traced: TracedText; before: string }[] = [];
  for (const line of lines) {
    const last = pieces.at(-1);
    if (!last) {
      pieces.push({ traced: line.traced, before: '' });
      continue;
    }
    const { kept, before } = joint(last.traced, line.text, lexicon, ledger);
    last.traced = kept;
    pieces.push({ traced: line.traced, before });
  }
  return pieces.length > 0 ? joinTraced(pieces) : { text: '', anchors: [] };
}

function joint(
  previous: TracedText,
  next: string,
  lexicon: Lexicon,
  ledger: Ledger,
): { kept: TracedText; before: string } {
  const soft = /\u00ad$/.test(previous.text) || /\p{L}¬$/u.test(previous.text);
  if (soft) return { kept: sliceTraced(previous, 0, previous.text.length - 1), before: '' };
  const left = /([\p{L}\d]+)[-‐‑]$/u.exec(previous.text)?.[1];
  const right = /^\p{L}+|^\d+/u.exec(next)?.[0];
  if (left === undefined || right === undefined) {
    return {
      kept: previous,
      before: /[—–]$/.test(previous.text) && !/\s[—–]$/.test(previous.text) ? '' : ' ',
    };
  }
  const verdict = judgeLineEnd(left, right, lexicon);
  if (verdict === 'space') return { kept: previous, before: ' ' };
  const place = { file: ledger.file, ...placeAt(previous, previous.text.length - left.length - 1) };
  if (verdict === 'doubt') {
    ledger.doubts.push({
      rule: 'hyphen',
      place,
      text: `${left}-${right}`,
      message:
        'a word broken at the end of a line that neither the text nor the dictionary knows; the hyphen stays',
    });
  }
  if (verdict !== 'join' || ledger.refused.has('hyphen')) return { kept: previous, before: '' };
  ledger.repairs.push({ rule: 'hyphen', place, before: `${left}-${right}`, after: left + right });
  return { kept: sliceTraced(previous, 0, previous.text.length - 1), before: '' };
}

// One segment of a note → one citation: the forms are tried in the order in which their marks are telling.
import type { Draft } from './draft.ts';
import { readAuthorDate } from './forms/author-date.ts';
import { readBodyResolution } from './forms/body-resolution.ts';
import { readBook } from './forms/book.ts';
import { readCommunication } from './forms/communication.ts';
import { readCase } from './forms/court-case.ts';
import { readDebate } from './forms/debate.ts';
import { readKindBracket } from './forms/kind-bracket.ts';
import { readLegislation } from './forms/legislation.ts';
import { readPeriodical } from './forms/periodical.ts';
import { readPlain } from './forms/plain.ts';
import { readReference } from './forms/reference.ts';
import { readRestatement } from './forms/restatement.ts';
import { readShortForm } from './forms/short-form.ts';
import { readTreaty } from './forms/treaty.ts';
import { readUnDocument } from './forms/un-document.ts';
import type { Scan, Stretch } from './scan.ts';

const FORMS: readonly ((scan: Scan, segment: Stretch) => Draft | null)[] = [
  readReference,
  readCommunication,
  readDebate,
  readBodyResolution,
  readRestatement,
  readCase,
  readUnDocument,
  readAuthorDate,
  readKindBracket,
  readPeriodical,
  readLegislation,
  readTreaty,
  readBook,
  readShortForm,
  readPlain,
];

/**
 * Reads a segment as a citation; null where no form fits.
 *
 * @example readCitation(scan, { start: 0, end: 27 })?.type // 'UN Doc. A/68/176, para. 17.' → 'un-document'
 */
export function readCitation(scan: Scan, segment: Stretch): Draft | null {
  for (const form of FORMS) {
    const draft = form(scan, segment);
    if (draft !== null) return draft;
  }
  return null;
}

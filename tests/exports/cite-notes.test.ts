// Notes line by line: numbers, spans, and what an ibid. carries.
import { describe, expect, it } from 'vitest';
import { createNoteReader } from '../../src/exports/cite-notes.ts';

const report = 'Human Rights Council, Report of the Independent Expert, UN Doc. A/HRC/15/32, 2010, Annex.';
const article = 'Philip Alston, “A Third Generation”, 29 Netherlands International Law Review 3 (1982): 310.';

function cite(...lines: readonly string[]) {
  const citeNote = createNoteReader();
  return lines.map(citeNote);
}

describe('notes line by line', () => {
  it('carry the source of an ibid. from note to note, with pinpoints of its own', () => {
    const [, second, third] = cite(report, 'Ibid., 3-5.', 'Ibid., para. 7.');
    expect(second?.citations).toMatchObject([
      {
        type: 'un-document',
        ibid: true,
        antecedent: 1,
        issuer: 'Human Rights Council',
        symbol: { canonical: 'A/HRC/15/32' },
        year: 2010,
        pinpoints: [{ unit: 'unspecified', from: '3', to: '5', span: [7, 10] }],
      },
    ]);
    expect(third?.citations).toMatchObject([
      { antecedent: 2, symbol: { canonical: 'A/HRC/15/32' }, pinpoints: [{ unit: 'paragraph', from: '7' }] },
    ]);
  });

  it('never guess which of two sources an ibid. means, nor what one after it means', () => {
    const [, second] = cite(`${report.slice(0, -1)}; ${article}`, 'Ibid., 3.');
    expect(second?.citations).toMatchObject([{ ibid: true, antecedent: null, symbol: null, title: null }]);
  });

  it('take the number that a note begins with, or that of the line', () => {
    expect(cite(`17. ${report}`, 'Ibid., 3.')[1]?.citations).toMatchObject([{ antecedent: 17 }]);
    expect(cite(`[^17]: ${report}`, '[^18]: Ibid., 3.')[1]?.citations).toMatchObject([{ antecedent: 17 }]);
    expect(cite('', report, '', 'Ibid., 3.')[3]?.citations).toMatchObject([{ antecedent: 2 }]);
  });

  it('take a year for a number only where the notes have counted up to it', () => {
    expect(cite(`1982. ${report}`, 'Ibid., 3.')[1]?.citations).toMatchObject([{ antecedent: 1 }]);
    expect(cite(`1981. ${article}`, `12. ${report}`, '13. Ibid.')[2]?.citations).toMatchObject([
      { antecedent: 12 },
    ]);
  });

  it('point into the line as it was given', () => {
    for (const line of [report, `12. ${report}`, `[^12]: ${report}`]) {
      const [citation] = cite(line)[0]?.citations ?? [];
      expect(line.slice(...(citation?.span ?? []))).toBe(report);
      expect(line.slice(...(citation?.pinpoints[0]?.span ?? []))).toBe('Annex');
    }
  });

  it('have no citations where they are empty', () => {
    expect(cite('', '   ', '12. ')).toEqual([
      { input: '', citations: [] },
      { input: '   ', citations: [] },
      { input: '12. ', citations: [] },
    ]);
  });

  it('give the promised fields and no others', () => {
    const [citation] = cite(article)[0]?.citations ?? [];
    expect(Object.keys(citation ?? {})).toEqual(
      (
        'type title authors issuer symbol year date container volume issue pages ibid antecedent ' +
        'pinpoints span'
      ).split(' '),
    );
  });
});

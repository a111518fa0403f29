// What an import did, for the editor: counts, repairs, doubts, what was dropped, and what to look at.
import { SHOWN_CONFIDENCE } from './check-import.ts';
import type { ImportedArticle } from './types.ts';

/** The counts in one line each, for the terminal. */
export function toSummary(article: ImportedArticle): string {
  const called = new Set(article.calls.map(({ note }) => note)).size;
  const doubtful = article.calls.filter(({ confidence }) => confidence < SHOWN_CONFIDENCE).length;
  const repeated = article.calls.filter((call) => call.repeated).length;
  const chief = article.sections.filter(({ depth, id }) => depth === 1 && id !== '0').length;
  const below = article.sections.filter(({ depth }) => depth > 1).length;
  return [
    `title       ${article.title}`,
    `authors     ${article.authors.length > 0 ? article.authors.join(', ') : 'none found'}`,
    `sections    ${chief} with ${below} subsections`,
    `paragraphs  ${article.paragraphs.length}`,
    `notes       ${article.notes.length}`,
    `calls       ${called}/${article.notes.length}${repeated > 0 ? `, ${repeated} more repeat a note` : ''}${doubtful > 0 ? `, ${doubtful} doubtful` : ''}`,
    `repairs     ${article.repairs.length}`,
    `doubts      ${article.doubts.length}`,
    `dropped     ${article.dropped.length} lines`,
  ].join('\n');
}

/** The whole report as Markdown, `import-report.md`. */
export function toReport(article: ImportedArticle, unknownCitations: number | null): string {
  const at = (place: { readonly line: number; readonly column: number }): string =>
    `${article.file}:${place.line}:${place.column}`;
  return [
    `# Import of ${code(article.file)}\n`,
    `\`\`\`\n${toSummary(article).replaceAll('```', "'''")}${unknownCitations === null ? '' : `\nunknown     ${unknownCitations} citations that were not understood`}\n\`\`\`\n`,
    ...list(
      'What to look at',
      article.diagnostics.map(
        (d) => `${at(d)} ${d.severity} ${d.rule}: ${plain(d.message)}. ${plain(d.hint)}`,
      ),
    ),
    ...list(
      'Repairs',
      article.repairs.map((r) => `${at(r.place)} ${r.rule}: ${code(r.before)} → ${code(r.after)}`),
    ),
    ...list(
      'Doubts',
      article.doubts.map((d) => `${at(d.place)} ${d.rule}: ${code(d.text)}, ${plain(d.message)}`),
    ),
    ...list(
      'Dropped',
      article.dropped.map((d) => `${at(d.place)} ${d.why}: ${code(d.text)}`),
    ),
    ...list(
      'Sections',
      article.sections.map((s) => `${code(s.id)} ${plain(s.title)}`),
    ),
  ].join('\n');
}

function list(title: string, rows: readonly string[]): string[] {
  return [
    `## ${title} (${rows.length})\n`,
    rows.length === 0 ? 'None.\n' : `${rows.map((row) => `- ${row}`).join('\n')}\n`,
  ];
}

function code(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const fence = '`'.repeat(Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length)) + 1);
  return fence.length > 1 ? `${fence} ${line} ${fence}` : `\`${line}\``;
}

function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
}

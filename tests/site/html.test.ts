// Every page of the built site is valid HTML.
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { readPages } from './built-site.ts';

/** The standard's own rules; those of taste (quotes, void style, long titles) are off. */
const validate = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'no-inline-style': 'error',
  },
});

test('every page is valid HTML without an inline style', async () => {
  const problems: string[] = [];
  for (const page of readPages('dist')) {
    const report = await validate.validateString(page.html, page.file);
    for (const result of report.results) {
      for (const { line, column, ruleId, message } of result.messages) {
        problems.push(`${page.file}:${line}:${column} ${ruleId} ${message}`);
      }
    }
  }
  expect(problems.slice(0, 40)).toEqual([]);
});

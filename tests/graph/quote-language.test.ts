import { describe, expect, it } from 'vitest';
import { quoteLanguage } from '../../src/graph/quote-language.ts';

describe('the language of a quotation', () => {
  it.each([
    ['Recordando la Carta de las Naciones Unidas', 'es'],
    ['Reafirmando la Declaración sobre el Derecho al Desarrollo', 'es'],
    ['Rappelant la Charte des Nations Unies', 'fr'],
    ['et par l’Accord de Paris du 12 décembre 2015', 'fr'],
    ['Резолюция ссылается на Декларацию тысячелетия', 'ru'],
    ['重申《联合国宪章》', 'zh'],
    ['إذ تؤكد من جديد ميثاق الأمم المتحدة', 'ar'],
    ['Guided by the Charter of the United Nations', 'en'],
    ['Resolution 2625 (XXV)', 'en'],
    ['', 'en'],
  ])('of “%s” is %s', (quote, language) => {
    expect(quoteLanguage(quote)).toBe(language);
  });
});

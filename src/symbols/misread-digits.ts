// Characters that a scan confuses: `l`, `I` and `|` for 1, `O` for 0, a comma for the dot after a code. Only a spelling
// that cannot be read as it stands is read so: `A/RES/44/116O` is part O of a resolution, `A/RES/4I/128` has no part I.

const FIGURES = /(?<=[/.(-])[\dlIO|]{1,7}(?=[/.()-]|$)/g;
const ROMAN = /(?<=\((?:E?S-)?)[IVXLl]{1,8}(?=\))/g;
/** `HCR/1P/4`: no word begins with a figure. */
const WORD = /(?<=\/)1(?=[A-Z]{1,4}\/)/g;
const COMMA = /(?<=\/[A-Za-z]{1,6}),(?=[\dlIO]{1,5}(?:\/|$))/g;

/** The spelling with figures for what looks like them: `CCPR/C/2l/Rev.l` is `CCPR/C/21/Rev.1`. */
export function restoreDigits(clean: string): string {
  if (!/[lIO|,]|\/1[A-Z]/.test(clean)) return clean;
  return clean
    .replace(COMMA, '.')
    .replace(WORD, 'I')
    .replace(ROMAN, (numeral) => numeral.replaceAll('l', 'I'))
    .replace(FIGURES, (token) =>
      /\d|^l{1,2}$/.test(token) ? token.replace(/[lI|]/g, '1').replaceAll('O', '0') : token,
    );
}

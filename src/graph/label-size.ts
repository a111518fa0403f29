// How much room a label takes. There is no browser at build time, so widths are those of a wide sans (DejaVu, Verdana):
// what fits there fits in every narrower face a reader's system may use.

/** Advance widths in thousandths of an em, by class of character; measured on DejaVu Sans, rounded up. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[ijl.,:;'’|!]/u, 340],
  [/[ frtI()[\]\-/]/u, 420],
  [/[mwMW@%—]/u, 960],
  [/[A-Z&0-9–?]/u, 690],
  [/[⺀-鿿぀-ヿ가-힯]/u, 1000],
];
const otherWidth = 625;

/** A label broken into lines, with its size in the units of its font size. */
export interface LabelSize {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/**
 * The width of a line of text, on the safe side.
 *
 * @example textWidth('UDHR', 11) // about 30 for 11-unit text
 */
export function textWidth(text: string, fontSize: number, bold = false): number {
  let sum = 0;
  for (const character of text) sum += widths.find(([test]) => test.test(character))?.[1] ?? otherWidth;
  return (sum / 1000) * fontSize * (bold ? 1.09 : 1);
}

/**
 * Breaks a label into balanced lines no longer than `most` characters where its words allow; nothing is cut off.
 *
 * @example wrapLabel('Declaration on the Right to Peace (2016)', 24) // ['Declaration on the', 'Right to Peace (2016)']
 */
export function wrapLabel(label: string, most: number): readonly string[] {
  const count = Math.ceil(label.length / most);
  if (count <= 1) return [label];
  const words = label.split(' ').flatMap((word) => splitWord(word, most));
  const aim = label.length / count;
  const lines: string[] = [];
  let line = words[0] ?? '';
  for (const word of words.slice(1)) {
    const longer = `${line} ${word}`;
    const overshoot = longer.length - aim;
    const room = lines.length < count - 1;
    if (room && (longer.length > most || overshoot > word.length / 2)) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

/**
 * The lines of a label and the box that they fill.
 *
 * @example labelSize('UN Charter', 13, { most: 24, bold: true }).lines // ['UN Charter']
 */
export function labelSize(
  label: string,
  fontSize: number,
  { most, bold = false }: { readonly most: number; readonly bold?: boolean },
): LabelSize {
  const lines = wrapLabel(label, most);
  const width = Math.max(...lines.map((line) => textWidth(line, fontSize, bold)));
  return {
    lines,
    width: Math.ceil(width),
    height: Math.ceil(lines.length * fontSize * lineHeight),
  };
}

/** The distance between two lines of a label, as a multiple of its font size. */
export const lineHeight = 1.2;

/** A word longer than a line breaks after a slash or a hyphen, or where the line ends: a symbol may be that long. */
function splitWord(word: string, most: number): readonly string[] {
  if (word.length <= most * 1.3) return [word];
  const cut = Math.max(word.lastIndexOf('/', most - 1), word.lastIndexOf('-', most - 1)) + 1 || most;
  return [word.slice(0, cut), ...splitWord(word.slice(cut), most)];
}

// Breaking a title into the lines of a picture.

/**
 * Breaks a title into lines of at most so many characters, at spaces.
 *
 * @example titleLines('Development of the Principle of International Solidarity', 30)
 */
export function titleLines(title: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of title.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

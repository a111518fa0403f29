// What somebody may have looked for who came to a wrong address.

/**
 * The last part of an address as words.
 *
 * @example wordsOfAddress('/documents/a-hrc-35-36/') // 'a hrc 35 36'
 */
export function wordsOfAddress(path: string): string {
  const last = path.split('/').findLast((part) => part !== '') ?? '';
  return decodeSafely(last)
    .replace(/\.html?$/, '')
    .replace(/[-_+]+/g, ' ')
    .trim()
    .slice(0, 80);
}

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

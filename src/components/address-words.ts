// What somebody may have looked for who came to a wrong address.

/**
 * The last part of an address as words.
 *
 * @example wordsOfAddress('/documents/a-hrc-35-36/') // 'a hrc 35 36'
 * @example wordsOfAddress('/notes/999/') // 'note 999'
 */
export function wordsOfAddress(path: string): string {
  const [room, last = room ?? ''] = path
    .split('/')
    .filter((part) => part !== '')
    .slice(-2);
  if (room === 'notes' && /^\d+$/.test(last)) return `note ${last}`;
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

// Bytes → text. Says which encoding was found and refuses what is no text at all.

/** Text with the name of the encoding it was read in, or the reason why it could not be read. */
export type Decoded =
  | { readonly text: string; readonly encoding: string; readonly remark: string | null }
  | { readonly error: string; readonly hint: string };

const SIGNATURES: readonly (readonly [bytes: readonly number[], what: string])[] = [
  [[0x25, 0x50, 0x44, 0x46], 'a PDF'],
  [[0x50, 0x4b, 0x03, 0x04], 'a ZIP archive (a Word or OpenDocument file is one)'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old Word file'],
  [[0x89, 0x50, 0x4e, 0x47], 'a PNG picture'],
  [[0xff, 0xd8, 0xff], 'a JPEG picture'],
  [[0x47, 0x49, 0x46, 0x38], 'a GIF picture'],
  [[0x1f, 0x8b], 'a gzip archive'],
  [[0x7f, 0x45, 0x4c, 0x46], 'a program'],
];

const AS_TEXT = 'Save the article as plain text (UTF-8), Markdown or HTML and import that file.';

/**
 * Reads bytes as text: UTF-8, UTF-16 (by its mark or by its zeros), otherwise Windows-1252.
 *
 * @example decodeBytes(new TextEncoder().encode('Å')) // { text: 'Å', encoding: 'UTF-8', remark: null }
 */
export function decodeBytes(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { error: 'the file is empty', hint: AS_TEXT };
  for (const [signature, what] of SIGNATURES) {
    if (signature.every((byte, index) => bytes[index] === byte)) {
      return { error: `the file is ${what}, not text`, hint: AS_TEXT };
    }
  }
  const wide = findWideEncoding(bytes);
  if (wide !== null) return readAs(bytes, wide, `The file is in ${wide.toUpperCase()} and was read as such.`);
  if (bytes.subarray(0, 65536).includes(0)) {
    return { error: 'the file is binary: it holds zero bytes', hint: AS_TEXT };
  }
  const utf8 = readStrictUtf8(bytes);
  if (utf8 !== null) return refuseControls(utf8, 'UTF-8', null);
  return readAs(bytes, 'windows-1252', 'The file is not UTF-8; it was read as Latin-1 (Windows-1252).');
}

function findWideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 4096);
  let even = 0;
  let odd = 0;
  for (let index = 0; index < sample.length; index += 1) {
    if (sample[index] !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  const half = sample.length / 2;
  if (odd > half * 0.6 && even < half * 0.05) return 'utf-16le';
  if (even > half * 0.6 && odd < half * 0.05) return 'utf-16be';
  return null;
}

function readStrictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function readAs(bytes: Uint8Array, encoding: string, remark: string): Decoded {
  return refuseControls(new TextDecoder(encoding).decode(bytes), encoding.toUpperCase(), remark);
}

function refuseControls(text: string, encoding: string, remark: string | null): Decoded {
  const sample = text.slice(0, 65536);
  let controls = 0;
  for (let index = 0; index < sample.length; index += 1) {
    const code = sample.charCodeAt(index);
    if ((code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13) || code === 0xfffd)
      controls += 1;
  }
  if (controls > sample.length * 0.02) {
    return { error: 'the file is binary or in an encoding that is not known here', hint: AS_TEXT };
  }
  if (text.trim() === '') return { error: 'the file holds no text, only white space', hint: AS_TEXT };
  return { text: text.replace(/^\uFEFF/, ''), encoding, remark };
}

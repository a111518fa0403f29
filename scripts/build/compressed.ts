// `index.html.br` beside every page that gzip does not bring under one round trip of a new connection: Brotli at its best
// does for most of them, and takes too long to be made while a reader waits. Hosts that know such files send them
// (.publish/Caddyfile, scripts/serve-compressed.ts); the others leave them alone.
import { writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Bytes: ten packets of 1,460, less what the headers take. */
const ROUND_TRIP = 14_000;
/** Bytes: what is much longer is a file to keep, not a page to open. */
const LONGEST = 400_000;
/** Bytes: a longer page stays over one round trip whatever is done, and Brotli's last steps cost it half a second. */
const LONG = 100_000;
const LONG_QUALITY = 6;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/**
 * Compresses a page that profits from it, beside others: the work is done off this thread.
 *
 * @param file where the page is
 * @example await writeCompressed('dist/index.html', html) // writes dist/index.html.br
 */
export async function writeCompressed(file: string, html: string): Promise<void> {
  const bytes = Buffer.from(html);
  if (bytes.length <= ROUND_TRIP || bytes.length >= LONGEST) return;
  // The quickest level tells of most pages that they are short enough at the usual one.
  for (const level of [constants.Z_BEST_SPEED, constants.Z_DEFAULT_COMPRESSION])
    if ((await zip(bytes, { level })).length <= ROUND_TRIP) return;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: bytes.length > LONG ? LONG_QUALITY : constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  writeFileSync(`${file}.br`, await brotli(bytes, { params }));
}

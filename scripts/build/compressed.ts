// `index.html.br` beside every page that gzip does not bring under one round trip of a new connection: Brotli at its best
// does for most of them, and takes too long to be made while a reader waits. Hosts that know such files send them
// (.publish/Caddyfile, scripts/serve-compressed.ts); the others leave them alone.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzipSync } from 'node:zlib';
import { outDir } from '../settings.ts';

/** Bytes: ten packets of 1,460, less what the headers take. */
const ROUND_TRIP = 14_000;
/** Bytes: what is much longer is a file to keep, not a page to open. */
const LONGEST = 400_000;
/** Bytes: a longer page stays over one round trip whatever is done, and Brotli's last step costs it half a second. */
const LONG = 100_000;

const compress = promisify(brotliCompress);

/** Compresses the built pages that profit from it. */
export async function writeCompressed(): Promise<string> {
  const folder = outDir();
  const pages = globSync('**/*.html', { cwd: folder })
    .sort()
    .map((page) => ({ file: join(folder, page), bytes: readFileSync(join(folder, page)) }))
    .filter(({ bytes }) => bytes.length < LONGEST && gzipSync(bytes).length > ROUND_TRIP);
  await Promise.all(
    pages.map(async ({ file, bytes }) => {
      const params = {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY - (bytes.length > LONG ? 1 : 0),
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      };
      writeFileSync(`${file}.br`, await compress(bytes, { params }));
    }),
  );
  return `${pages.length} of more than one round trip`;
}

// Which folder holds the edition.
import { resolve } from 'node:path';

/** The folder of the edition (`APPARATUS_CONTENT`, default `content`), absolute. */
export function contentDir(): string {
  return resolve(process.env['APPARATUS_CONTENT'] ?? 'content');
}

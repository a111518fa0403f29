// Builds the site once for all browser tests, unless a fresh build is asked to be reused (APPARATUS_REUSE_BUILD=1).
import { existsSync } from 'node:fs';
import { buildSite } from './build-site.ts';

export default function buildOnce(): void {
  if (process.env['APPARATUS_REUSE_BUILD'] === '1' && existsSync('dist/index.html')) return;
  buildSite('dist');
}

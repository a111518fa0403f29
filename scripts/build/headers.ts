// `_headers` for hosts that take it (Netlify, Cloudflare Pages and others): the security headers of
// `public/_headers` with one content security policy for the whole site, made of the policies that the pages carry.
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { outDir } from '../settings.ts';
import { joinPolicies } from './join-policies.ts';

/** Joins the policies of the built pages into the file of headers, where the site has one. */
export function writeHeaders(): undefined {
  const out = outDir();
  const file = join(out, '_headers');
  if (!existsSync(file)) return;
  const policies = globSync('**/*.html', { cwd: out })
    // The one-file edition is opened from a disk, where no header reaches it.
    .filter((page) => page !== 'apparatus.html')
    .sort()
    .flatMap((page) => policyOf(readFileSync(join(out, page), 'utf8')) ?? []);
  const policy = joinPolicies(policies, { 'frame-ancestors': ["'none'"] });
  const text = readFileSync(file, 'utf8').replace(
    /Content-Security-Policy: .*/,
    `Content-Security-Policy: ${policy}`,
  );
  writeFileSync(file, text);
}

function policyOf(html: string): string | null {
  const tag = /<meta\b[^>]*http-equiv="content-security-policy"[^>]*>/i.exec(html)?.[0];
  const content = tag === undefined ? undefined : /\bcontent="([^"]*)"/i.exec(tag)?.[1];
  return content?.replaceAll('&#39;', "'").replaceAll('&amp;', '&') ?? null;
}

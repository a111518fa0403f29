import { expect, test } from 'vitest';
import { joinPolicies } from '../../scripts/build/join-policies.ts';

test('a joined policy allows what each of its policies allows, each source once', () => {
  expect(
    joinPolicies([
      "default-src 'none'; script-src 'self' 'sha256-b'",
      "script-src 'sha256-a' 'self'; default-src 'none'",
    ]),
  ).toBe("default-src 'none'; script-src 'self' 'sha256-a' 'sha256-b'");
});

test("'none' gives way as soon as one page allows something", () => {
  expect(joinPolicies(["object-src 'none'", "object-src 'self'"])).toBe("object-src 'self'");
});

test('what only a header can say is added', () => {
  expect(joinPolicies(["img-src 'self'"], { 'frame-ancestors': ["'none'"] })).toBe(
    "frame-ancestors 'none'; img-src 'self'",
  );
});

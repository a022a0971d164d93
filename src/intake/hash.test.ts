import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { hashOf } from './hash.ts';
import { sha256 } from './sha-256.ts';

test.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
])('the published digest of "%s"', async (text, digest) => {
  expect(await hashOf(new TextEncoder().encode(text))).toBe(digest);
});

test('without crypto.subtle (a page on plain http) the digest is the same', async () => {
  const bytes = new TextEncoder().encode('Dear requester');
  const expected = await hashOf(bytes);
  vi.stubGlobal('crypto', {});
  expect(await hashOf(bytes)).toBe(expected);
  vi.unstubAllGlobals();
});

test('the script agrees with the machine, at every length round a block', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(Buffer.from(sha256(bytes)).toString('hex')).toBe(createHash('sha256').update(bytes).digest('hex'));
    }),
    { numRuns: 300 },
  );
});

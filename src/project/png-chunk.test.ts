import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dataInPng, mostInPicture, putInPng } from './png-chunk.ts';
import { onePixel } from './testing/sample-project.ts';

const data = new TextEncoder().encode('£12,400 and more');

function withData(bytes: Uint8Array = data, png: Uint8Array = onePixel): Uint8Array {
  const out = putInPng(png, bytes);
  if (!(out instanceof Uint8Array)) throw new Error(out.refused);
  return out;
}

const changed = (png: Uint8Array, at: number, byte: number): Uint8Array => {
  const copy = png.slice();
  copy[at] = byte;
  return copy;
};
const join = (...parts: readonly Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

const full = withData();
const chunkAt = onePixel.length - 12;
const chunk = full.subarray(chunkAt, full.length - 12);
const end = onePixel.subarray(chunkAt);

test('the picture around the data is as it was', () => {
  expect(join(full.subarray(0, chunkAt), full.subarray(full.length - 12))).toEqual(onePixel);
});

test('data is replaced, not added', () => {
  expect(dataInPng(withData(Uint8Array.of(7), full))).toEqual(Uint8Array.of(7));
});

test.each<[string, Uint8Array, string]>([
  ['nothing', new Uint8Array(), 'not-png'],
  ['a text', data, 'not-png'],
  ['the first bytes alone', onePixel.subarray(0, 7), 'not-png'],
  ['a picture without data', onePixel, 'no-data'],
  ['a picture cut short before its data', full.subarray(0, chunkAt + 20), 'damaged'],
  ['a picture cut in a chunk head', onePixel.subarray(0, 12), 'damaged'],
  ['two chunks', join(onePixel.subarray(0, chunkAt), chunk, chunk, end), 'several'],
  ['a byte of the data changed', changed(full, chunkAt + 9, 0), 'damaged'],
  ['a byte of the checksum changed', changed(full, full.length - 13, (full[full.length - 13] ?? 0) ^ 1), 'damaged'],
  ['a length beyond the file', changed(full, chunkAt, 0x7f), 'damaged'],
  ['data after the end of the picture', join(onePixel, chunk), 'no-data'],
])('%s is refused', (_, png, refused) => {
  expect(dataInPng(png)).toEqual({ refused });
});

test('a picture cut after its data still gives it', () => {
  expect(dataInPng(full.subarray(0, full.length - 5))).toEqual(data);
});

test.each<[string, Uint8Array, Uint8Array, string]>([
  ['a text', data, data, 'not-png'],
  ['a picture without an end', onePixel.subarray(0, onePixel.length - 3), data, 'damaged'],
  ['too much data', onePixel, new Uint8Array(mostInPicture + 1), 'too-large'],
])('nothing is put into %s', (_, png, bytes, refused) => {
  expect(putInPng(png, bytes)).toEqual({ refused });
});

test('any data comes back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => {
      expect(dataInPng(withData(bytes))).toEqual(bytes);
    }),
  );
});

test('any change of bytes is refused or harmless', () => {
  const change = fc.record({ at: fc.nat(full.length - 1), byte: fc.nat(255) });
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), fc.nat(full.length), (changes, cut) => {
      const broken = full.slice(0, full.length - (cut % 3 === 0 ? cut : 0));
      for (const { at, byte } of changes) broken[at] = byte;
      const found = dataInPng(broken);
      if (found instanceof Uint8Array) expect(found).toEqual(data);
      else expect(found.refused).toMatch(/^(?:not-png|no-data|several|damaged|too-large)$/);
    }),
    { numRuns: 1000 },
  );
});

test('any bytes after the signature are read without throwing', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(dataInPng(join(onePixel.subarray(0, 8), bytes))).toHaveProperty('refused');
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isTextOf } from './is-text-of.ts';
import { readSource } from './read-source.ts';

const pounds = 'Spend: £12,400 – about “right”.';
const utf16 = (text: string, mark: string) => new Uint8Array(Buffer.from(mark + text, 'utf16le'));

async function sourceIn(bytes: Uint8Array<ArrayBuffer>) {
  const source = await readSource(bytes, 'a.txt');
  if ('reason' in source) throw new Error(source.reason);
  return source;
}

test.each<[string, Uint8Array<ArrayBuffer>, boolean]>([
  ['UTF-8', new TextEncoder().encode(pounds), true],
  ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${pounds}`), true],
  ['UTF-16 with a mark', utf16(pounds, '\ufeff'), true],
  ['UTF-16 without', utf16(pounds, ''), true],
  ['UTF-16, big end first', utf16(pounds, '\ufeff').map((_, i, all) => all[i ^ 1] ?? 0), true],
  ['Windows-1252', Uint8Array.from([0x53, 0x20, 0xa3, 0x31, 0x20, 0x96, 0x20, 0x93]), true],
  ['UTF-8 with a stray byte, which was mended', Uint8Array.from([...new TextEncoder().encode('££££ '), 0xa3]), false],
])('the text of a file in %s is told to be its own: %3$s', async (_, bytes, expected) => {
  expect(await isTextOf(await sourceIn(bytes))).toBe(expected);
});

test('any other text, size or encoding is not', async () => {
  const source = await sourceIn(new TextEncoder().encode(pounds));
  expect(await isTextOf({ ...source, text: `${pounds} ` })).toBe(false);
  expect(await isTextOf({ ...source, bytes: source.bytes + 1 })).toBe(false);
  expect(await isTextOf({ ...source, encoding: 'utf-16le' })).toBe(false);
  expect(await isTextOf({ ...source, id: 'a'.repeat(64) })).toBe(false);
});

test('any text in UTF-8 is', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1 }), async (text) => {
      const bytes = new TextEncoder().encode(`a${text}`);
      const source = await readSource(bytes, 'a.txt');
      if ('reason' in source || source.encoding !== 'utf-8') return;
      expect(await isTextOf(source)).toBe(true);
    }),
  );
});

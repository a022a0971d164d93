import { expect, test } from 'vitest';
import { bytesOf, sizeLimit } from './bytes-of.ts';
import { readSource } from './read-source.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

test('a source has its hash, its last name and its size in bytes', async () => {
  expect(await readSource(utf8('\ufeff£5'), 'post/2024/a.txt')).toEqual({
    id: 'e1f7b3a763b79c16af44b5c4a5ceca0396eac683d70a8d99f8b414d6a9aec974',
    name: 'a.txt',
    path: 'post/2024/a.txt',
    text: '£5',
    bytes: 6,
    encoding: 'utf-8',
  });
});

test('the same content is the same source, whatever its name', async () => {
  const [a, b] = await Promise.all([readSource(utf8('one'), 'a.txt'), readSource(utf8('one'), 'x/b.md')]);
  expect('id' in a && a.id).toBe('id' in b && b.id);
});

test('too large a file is refused without reading it', async () => {
  const huge = { size: sizeLimit + 1, arrayBuffer: () => Promise.reject(new Error('read')) } as unknown as Blob;
  expect(await bytesOf(huge)).toEqual({ reason: 'too-large', bytes: sizeLimit + 1, limit: sizeLimit });
});

test('a file that cannot be read says what the browser said', async () => {
  const moved = {
    size: 3,
    arrayBuffer: () => Promise.reject(new Error('The file could not be read')),
  } as unknown as Blob;
  expect(await bytesOf(moved)).toEqual({ reason: 'unreadable', detail: 'The file could not be read' });
});

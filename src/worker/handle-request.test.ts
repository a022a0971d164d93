import { expect, test, vi } from 'vitest';
import { unpacked } from '../model/packed-analysis.ts';
import { currentExtractor } from './current-extractor.ts';
import { handleRequest } from './handle-request.ts';

vi.mock('./analyse.ts', async (original) => {
  const { analyse } = await original<typeof import('./analyse.ts')>();
  return {
    analyse: (source: { id: string; text: string }) => {
      if (source.text.includes('a text that meets a bug')) throw new Error('a bug');
      return analyse(source);
    },
  };
});

const read = (text: string, known: string[] = []) =>
  handleRequest({ kind: 'read', path: 'post/a.txt', bytes: new TextEncoder().encode(text), known })();
const idOfLetter = 'ce4bb05c8bc7b5cee7325ba0a4ba4ae6f5d4ea0d1b0ae1bcc5f1ba2e05fd29f4';

test('a file comes back as a source and its analysis', async () => {
  const reply = await read('A letter.');
  if (reply.kind !== 'read') throw new Error(reply.kind);
  expect(reply.source).toMatchObject({ path: 'post/a.txt', name: 'a.txt', text: 'A letter.' });
  expect(unpacked(reply.analysisJson)).toMatchObject({ sourceId: reply.source.id, extractor: currentExtractor });
});

test('a file that is known comes back as its id alone', async () => {
  const first = await read('A letter.');
  const id = first.kind === 'read' ? first.source.id : '';
  expect(await read('A letter.', [idOfLetter, id])).toEqual({ kind: 'known', id });
});

test('a stored text is analysed again under its own id', async () => {
  const reply = await handleRequest({ kind: 'reread', id: 'abc', text: 'A letter.' })();
  if (reply.kind !== 'reread') throw new Error(reply.kind);
  expect(unpacked(reply.analysisJson).sourceId).toBe('abc');
});

test.each([
  ['', { kind: 'failed', failure: { reason: 'empty' } }],
  ['%PDF-1.7', { kind: 'failed', failure: { reason: 'not-text', looksLike: 'a PDF' } }],
  ['a text that meets a bug', { kind: 'crashed', detail: 'a bug' }],
])('%j fails by name, and does not throw', async (text, reply) => {
  expect(await read(text)).toEqual(reply);
});

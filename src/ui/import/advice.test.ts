import { expect, test } from 'vitest';
import type { FileFailure } from '../../app/state.ts';
import { adviceOn } from './advice.ts';
import { bytesInWords } from './bytes.ts';

test.each<[FileFailure, string]>([
  [{ reason: 'empty' }, 'The file is empty.'],
  [{ reason: 'too-large', bytes: 34_000_000, limit: 20_000_000 }, 'It is 34 MB; the limit is 20 MB.'],
  [{ reason: 'not-text', looksLike: 'a PDF' }, 'It is not text: it looks like a PDF.'],
  [{ reason: 'unreadable', detail: 'not found' }, 'The browser could not read it (not found).'],
  [{ reason: 'crashed', detail: 'oh' }, 'Foilight failed on it (oh).'],
  [{ reason: 'timeout', seconds: 1 }, 'It was given up after 1 second.'],
  [{ reason: 'project', why: { refused: 'no-data' } }, 'It is a picture without figures in it.'],
  [{ reason: 'project', why: { refused: 'newer', format: 9 } }, 'A newer Foilight saved it.'],
  [{ reason: 'project', why: { refused: 'too-large', limit: 32_000_000 } }, 'It holds more than 32 MB.'],
  [{ reason: 'project', why: { refused: 'damaged' } }, 'What Foilight saved in it is damaged.'],
])('%o', (failure, why) => {
  expect(adviceOn(failure).why).toBe(why);
  expect(adviceOn(failure).what).toMatch(/\.$/);
});

test.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [999, '999 bytes'],
  [1000, '1 kB'],
  [3994, '4 kB'],
  [33_206, '33 kB'],
  [999_600, '1 MB'],
  [2_140_000, '2.1 MB'],
  [20_000_000, '20 MB'],
])('%i bytes are %s', (bytes, words) => {
  expect(bytesInWords(bytes)).toBe(words);
});

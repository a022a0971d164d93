import { afterEach, expect, test, vi } from 'vitest';
import type { ListedFile } from './list-files.ts';
import { readAhead } from './read-ahead.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const files = (...texts: string[]): ListedFile[] =>
  texts.map((text, i) => ({ path: `${i}.txt`, file: new Blob([text]) }));

const textIn = async (coming: ReturnType<ReturnType<typeof readAhead>>): Promise<string> => {
  const bytes = await coming;
  return 'reason' in bytes ? bytes.reason : new TextDecoder().decode(bytes);
};

const allOf = (list: readonly ListedFile[]): Promise<string[]> => {
  const read = readAhead(list);
  return Promise.all(list.map((_, i) => textIn(read(i))));
};

test('each file gets its own bytes, however many come at once, and however large they are', async () => {
  const texts = Array.from({ length: 200 }, (_, i) => `${i} `.repeat(i % 50 === 7 ? 100_000 : i % 4));
  expect(await allOf(files(...texts))).toEqual(texts);
});

test('a list may grow, and what is asked for again is read again', async () => {
  const list = files('one', 'two');
  const read = readAhead(list);
  expect(await textIn(read(0))).toBe('one');
  expect(await textIn(read(1))).toBe('two');
  list.push(...files('three', 'four'));
  expect(await textIn(read(2))).toBe('three');
  expect(await textIn(read(2))).toBe('three');
  expect(await textIn(read(3))).toBe('four');
});

/** A file that the browser cannot give. */
class Spoilt extends Blob {
  override stream(): ReturnType<Blob['stream']> {
    throw new Error('moved');
  }
  override arrayBuffer(): Promise<ArrayBuffer> {
    return Promise.reject(new Error('moved'));
  }
}

/** A file of which nothing ever comes. */
class Silent extends Blob {
  override stream(): ReturnType<Blob['stream']> {
    return new ReadableStream({ pull: () => new Promise(() => {}) });
  }
  override arrayBuffer(): Promise<ArrayBuffer> {
    return new Promise(() => {});
  }
}

test('of several files one that cannot be read fails alone', async () => {
  const list = [...files('one', 'two', 'three'), { path: 'x', file: new Spoilt(['gone']) }, ...files('four', 'five')];
  expect(await allOf(list)).toEqual(['one', 'two', 'three', 'unreadable', 'four', 'five']);
});

test('what a browser gives in pieces of its own buffer comes whole, and without the rest of the buffer', async () => {
  const buffer = new TextEncoder().encode('not mine, mine, not mine');
  const file = new Blob(['mine, mine']);
  file.stream = () =>
    new ReadableStream({
      start: (controller) => {
        controller.enqueue(buffer.subarray(10, 16));
        controller.enqueue(buffer.subarray(20, 24));
        controller.close();
      },
    });
  const alone = new Blob(['mine']);
  alone.stream = () =>
    new ReadableStream({
      start: (controller) => {
        controller.enqueue(buffer.subarray(10, 14));
        controller.close();
      },
    });
  const read = readAhead([file, alone].map((one) => ({ path: 'x', file: one })));
  expect(await textIn(read(0))).toBe('mine, mine');
  const bytes = (await read(1)) as Uint8Array;
  expect(new TextDecoder().decode(bytes)).toBe('mine');
  expect(bytes.buffer.byteLength).toBe(4);
});

test('the size of a small file is not asked for, and a large one is read no further before its turn', async () => {
  const list = files(...Array.from({ length: 8 }, (_, i) => `${i}`));
  const size = vi.spyOn(Blob.prototype, 'size', 'get');
  await allOf(list);
  expect(size).not.toHaveBeenCalled();
  size.mockRestore();

  const piece = new Uint8Array(64 * 1024);
  const large = new Blob([new Uint8Array(2_000_000)]);
  let given = 0;
  large.stream = () =>
    new ReadableStream({
      pull: (controller) => {
        given += piece.length;
        controller.enqueue(piece);
      },
    });
  const read = readAhead([...files('one'), { path: 'x', file: large }]);
  expect(await textIn(read(0))).toBe('one');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(given).toBeGreaterThan(0);
  expect(given).toBeLessThan(600_000);
  expect((await textIn(read(1))).length).toBe(2_000_000);
});

test('a file that never comes is given up after a stated time, and the others are there', async () => {
  vi.useFakeTimers();
  const read = allOf([...files('one', 'two'), { path: 'x', file: new Silent(['never']) }, ...files('three')]);
  await vi.advanceTimersByTimeAsync(25_000);
  expect(await read).toEqual(['one', 'two', 'unreadable', 'three']);
});

test('what the browser refused to list says so', async () => {
  const refused = { path: 'x', file: { reason: 'unreadable', detail: 'no leave' } } as const;
  expect(await allOf([...files('one'), refused, ...files('two')])).toEqual(['one', 'unreadable', 'two']);
});

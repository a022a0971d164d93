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

/** A file that the browser cannot give: as part of several it spoils them all. */
class Spoilt extends Blob {
  override arrayBuffer(): Promise<ArrayBuffer> {
    return Promise.reject(new Error('moved'));
  }
}

test('of several files one that cannot be read fails alone', async () => {
  const whole = Blob.prototype.arrayBuffer;
  vi.spyOn(Blob.prototype, 'arrayBuffer').mockImplementation(function (this: Blob) {
    return this.size > 5 ? Promise.reject(new Error('a part was moved')) : whole.call(this);
  });
  const list = [...files('one', 'two', 'three'), { path: 'x', file: new Spoilt(['gone']) }, ...files('four', 'five')];
  expect(await allOf(list)).toEqual(['one', 'two', 'three', 'unreadable', 'four', 'five']);
});

test('a part that is shorter than the browser said shifts no other', async () => {
  const list = files('one', 'two', 'three', 'four', 'five');
  const short = list[3]?.file as Blob;
  Object.defineProperty(short, 'size', { value: 9 });
  expect((await allOf(list)).slice(0, 3)).toEqual(['one', 'two', 'three']);
  expect((await allOf(list)).slice(3)).toEqual(['four', 'five']);
});

test('a file that never comes is given up after a stated time, and the others are there', async () => {
  vi.useFakeTimers();
  const never = new Blob(['never']);
  never.arrayBuffer = () => new Promise(() => {});
  const whole = Blob.prototype.arrayBuffer;
  vi.spyOn(Blob.prototype, 'arrayBuffer').mockImplementation(function (this: Blob) {
    return this.size > 5 ? new Promise(() => {}) : whole.call(this);
  });
  const read = allOf([...files('one', 'two'), { path: 'x', file: never }, ...files('three')]);
  await vi.advanceTimersByTimeAsync(25_000);
  expect(await read).toEqual(['one', 'two', 'unreadable', 'three']);
});

test('what the browser refused to list says so', async () => {
  const refused = { path: 'x', file: { reason: 'unreadable', detail: 'no leave' } } as const;
  expect(await allOf([...files('one'), refused, ...files('two')])).toEqual(['one', 'unreadable', 'two']);
});

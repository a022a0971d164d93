import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { entryOf } from '../store/testing/samples.ts';
import { createCollection } from './collection.ts';
import { createPublisher, nextFrame } from './publisher.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function setUp() {
  const collection = createCollection(() => true);
  const publisher = createPublisher(collection, (work) => void setTimeout(work, 16));
  const listener = vi.fn();
  publisher.subscribe(listener);
  return { collection, publisher, listener };
}

test('many changes within a frame are one', () => {
  const { publisher, listener } = setUp();
  for (let done = 0; done < 50; done++) publisher.set({ importing: { done, total: 50 } });
  expect(listener).not.toHaveBeenCalled();
  vi.advanceTimersByTime(16);
  expect(listener).toHaveBeenCalledTimes(1);
  expect(publisher.getState().importing).toEqual({ done: 49, total: 50 });
});

test('a progress is shown twice a second, its first and last word too', () => {
  const { publisher, listener } = setUp();
  for (let done = 0; done <= 100; done++) {
    publisher.set({ importing: { done, total: 100 } });
    if (done === 0) {
      vi.advanceTimersByTime(16);
      expect(publisher.getState().importing).toEqual({ done: 0, total: 100 });
    }
    vi.advanceTimersByTime(10);
  }
  vi.advanceTimersByTime(500);
  expect(publisher.getState().importing).toEqual({ done: 100, total: 100 });
  expect(listener.mock.calls.length).toBeLessThan(5);
});

test('the first entry is shown at the next frame, however lately a progress was; the second waits its turn', () => {
  const { collection, publisher } = setUp();
  publisher.set({ importing: { done: 0, total: 100 } });
  vi.advanceTimersByTime(16);
  publisher.set({ importing: { done: 1, total: 100 } });
  vi.advanceTimersByTime(50);
  collection.putEntries([entryOf('0a')]);
  publisher.touch();
  vi.advanceTimersByTime(16);
  expect(publisher.getState()).toMatchObject({ entries: { length: 1 }, importing: { done: 1 } });
  collection.putEntries([entryOf('0b')]);
  publisher.touch();
  vi.advanceTimersByTime(450);
  expect(publisher.getState().entries.length).toBe(1);
  vi.advanceTimersByTime(100);
  expect(publisher.getState().entries.length).toBe(2);
});

test('the longer a list has grown the longer its next showing waits, up to a second for hundreds of entries', () => {
  const { collection, publisher } = setUp();
  collection.putEntries(Array.from({ length: 300 }, (_, i) => entryOf(i.toString(16).padStart(4, '0'))));
  publisher.touch();
  vi.advanceTimersByTime(16);
  collection.putEntries([entryOf('ffff')]);
  publisher.touch();
  vi.advanceTimersByTime(900);
  expect(publisher.getState().entries.length).toBe(300);
  vi.advanceTimersByTime(200);
  expect(publisher.getState().entries.length).toBe(301);
});

test('a change to what there is already is none', () => {
  const { publisher, listener } = setUp();
  const before = publisher.getState();
  publisher.set({ phase: 'starting', receipt: undefined, reread: [] });
  publisher.touch();
  publisher.now();
  vi.advanceTimersByTime(1000);
  expect(publisher.getState()).toBe(before);
  expect(listener).not.toHaveBeenCalled();
});

test('a long list that grows is shown less often than the progress; a command shows it at once', () => {
  const { collection, publisher, listener } = setUp();
  collection.putEntries(Array.from({ length: 2000 }, (_, i) => entryOf(i.toString(16).padStart(4, '0'))));
  publisher.touch();
  publisher.now();
  expect(publisher.getState().entries.length).toBe(2000);
  collection.putEntries([entryOf('ffff')]);
  publisher.touch();
  publisher.set({ importing: { done: 1, total: 2 } });
  vi.advanceTimersByTime(500);
  expect(publisher.getState()).toMatchObject({ entries: { length: 2000 }, importing: { done: 1 } });
  vi.advanceTimersByTime(600);
  expect(publisher.getState().entries.length).toBe(2001);
  expect(listener).toHaveBeenCalledTimes(3);
  collection.removeEntries([entryOf('ffff').source.id]);
  publisher.touch();
  publisher.now();
  expect(publisher.getState().entries.length).toBe(2000);
});

test('a fact that is removed is absent', () => {
  const { publisher } = setUp();
  publisher.set({ undo: 'Removed a.txt' });
  publisher.now();
  publisher.set({ undo: undefined });
  publisher.now();
  expect(publisher.getState()).not.toHaveProperty('undo');
});

test('a frame that does not come (a hidden tab) is not waited for, and one that comes late is not counted twice', () => {
  const frames: (() => void)[] = [];
  vi.stubGlobal('requestAnimationFrame', (work: () => void) => frames.push(work));
  const work = vi.fn();
  nextFrame(work);
  vi.advanceTimersByTime(200);
  expect(work).toHaveBeenCalledTimes(1);
  for (const frame of frames) frame();
  expect(work).toHaveBeenCalledTimes(1);
});

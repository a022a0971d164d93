import type { ReadFailure } from '../model/source.ts';
import { bytesOf } from './bytes-of.ts';
import type { ListedFile } from './list-files.ts';

type Bytes = Uint8Array<ArrayBuffer> | ReadFailure;

/** Few at first, so that the first is there at once; many, as the browser needs less for each. */
const fewest = 2;
const most = 32;
/** A larger file is read when its turn comes, and not before: many of them would fill the memory. */
const mostBytes = 256 * 1024;
/** Seconds that a file may take to begin with, and for each megabyte of it. */
const patience = 10;

/** One by itself, or why it cannot be had. A disk may give nothing at all (the file is in a cloud, and the cloud is gone). */
function alone(file: Blob): Promise<Bytes> {
  const seconds = patience + Math.ceil(file.size / 1e6);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Bytes>((resolve) => {
    const detail = `nothing came within ${seconds} seconds`;
    timer = setTimeout(() => resolve({ reason: 'unreadable', detail }), seconds * 1000);
  });
  return Promise.race([bytesOf(file), late]).finally(() => clearTimeout(timer));
}

function joined(pieces: readonly Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> {
  const [first] = pieces;
  // A piece of a larger buffer would take the whole of it along to the worker.
  if (first && pieces.length === 1 && first.length === first.buffer.byteLength) return first;
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/**
 * The bytes of a small file; `undefined` where it is large, or does not come. Its size is not asked for, but seen: a browser that has only its
 * name makes the page wait for the disk, which costs more than the reading.
 */
async function ifSmall(file: Blob): Promise<Uint8Array<ArrayBuffer> | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isLeft = false;
  try {
    const reader = file.stream().getReader();
    const leave = () => {
      isLeft = true;
      reader.cancel().catch(() => {});
    };
    timer = setTimeout(leave, patience * 1000);
    const pieces: Uint8Array<ArrayBuffer>[] = [];
    let size = 0;
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return isLeft ? undefined : joined(pieces);
      pieces.push(value);
      size += value.length;
      if (size > mostBytes) leave();
    }
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Gives the bytes of listed files by their place in the list (which may grow), the next ones being read meanwhile. They are to be asked for in
 * order, each once: what is asked for again is read again. Nothing rejects.
 */
export function readAhead(files: readonly ListedFile[]): (index: number) => Promise<Bytes> {
  const coming = new Map<number, Promise<Bytes | undefined>>();
  let next = 0;
  let count = fewest;

  function fetchSome(): void {
    for (const end = next + count; next < files.length && next < end; next++) {
      const file = files[next]?.file;
      if (file instanceof Blob) coming.set(next, ifSmall(file));
    }
    count = Math.min(most, count * 2);
  }

  return async (index) => {
    const file = files[index]?.file;
    if (!(file instanceof Blob)) return file ?? { reason: 'unreadable', detail: 'there is no such file' };
    while (next <= index) fetchSome();
    const found = coming.get(index);
    coming.delete(index);
    if (coming.size < count / 2) fetchSome();
    return (await found) ?? alone(file);
  };
}

import type { ReadFailure } from '../model/source.ts';
import { bytesOf } from './bytes-of.ts';
import type { ListedFile } from './list-files.ts';

type Bytes = Uint8Array<ArrayBuffer> | ReadFailure;

/** Few at first, so that the first is there at once. */
const fewest = 2;
const most = 32;
/** So many bytes come at once; a larger file comes alone. */
const mostBytes = 256 * 1024;
/** Seconds that a file may take to begin with, and for each megabyte of it. */
const patience = 10;

function withinSeconds<T>(work: Promise<T>, seconds: number, late: () => T | Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const giveUp = new Promise<T>((resolve) => {
    timer = setTimeout(() => resolve(late()), seconds * 1000);
  });
  return Promise.race([work, giveUp]).finally(() => clearTimeout(timer));
}

/** One by itself. A disk may give nothing at all (the file is in a cloud, and the cloud is gone). */
function alone(file: Blob): Promise<Bytes> {
  const seconds = patience + Math.ceil(file.size / 1e6);
  const late = (): Bytes => ({ reason: 'unreadable', detail: `nothing came within ${seconds} seconds` });
  return withinSeconds(bytesOf(file), seconds, late);
}

async function cut(files: readonly Blob[]): Promise<Bytes[] | undefined> {
  try {
    const whole = await new Blob(files as Blob[]).arrayBuffer();
    let at = 0;
    const parts = files.map(({ size }) => {
      at += size;
      return new Uint8Array(whole.slice(at - size, at));
    });
    return at === whole.byteLength ? parts : undefined;
  } catch {
    return undefined;
  }
}

/** The bytes of several files, asked for at once: the browser needs less for thirty of them than for three one by one. */
async function together(files: readonly Blob[]): Promise<Bytes[]> {
  const [only] = files;
  if (only && files.length === 1) return [await alone(only)];
  const parts = await withinSeconds(cut(files), patience, () => undefined);
  // One of them was moved or changed, or does not come: each by itself says which.
  return parts ?? Promise.all(files.map(alone));
}

/**
 * Gives the bytes of listed files by their place in the list (which may grow), the next ones being read meanwhile. They are to be asked for in
 * order, each once: what is asked for again is read again. Nothing rejects.
 */
export function readAhead(files: readonly ListedFile[]): (index: number) => Promise<Bytes> {
  const coming = new Map<number, Promise<Bytes>>();
  let next = 0;
  let count = fewest;

  function fetchSome(): void {
    const places: number[] = [];
    const blobs: Blob[] = [];
    let bytes = 0;
    for (; next < files.length && blobs.length < count; next++) {
      const file = files[next]?.file;
      if (!(file instanceof Blob)) continue;
      bytes += file.size;
      if (bytes > mostBytes && blobs.length > 0) break;
      places.push(next);
      blobs.push(file);
    }
    const parts = together(blobs);
    for (const [i, place] of places.entries())
      coming.set(
        place,
        parts.then((all) => all[i] as Bytes),
      );
    count = Math.min(most, count * 2);
  }

  return (index) => {
    const file = files[index]?.file;
    if (!(file instanceof Blob))
      return Promise.resolve(file ?? { reason: 'unreadable', detail: 'there is no such file' });
    while (next <= index) fetchSome();
    const found = coming.get(index) ?? alone(file);
    coming.delete(index);
    if (coming.size < count / 2) fetchSome();
    return found;
  };
}

import type { ReadFailure, Source } from '../model/source.ts';
import { decode, sizeLimit } from './decode.ts';
import { hashOf } from './hash.ts';
import { nameOf } from './list-files.ts';

/** The bytes of a file, or why they cannot be had. Never rejects: the browser refuses a file that was moved or changed meanwhile. */
export async function bytesOf(file: Blob): Promise<Uint8Array<ArrayBuffer> | ReadFailure> {
  if (file.size > sizeLimit) return { reason: 'too-large', bytes: file.size, limit: sizeLimit };
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    return { reason: 'unreadable', detail: error instanceof Error ? error.message : String(error) };
  }
}

/** The source in these bytes, or why there is none. `path`: where it stood in what was dropped. */
export async function readSource(bytes: Uint8Array<ArrayBuffer>, path: string): Promise<Source | ReadFailure> {
  const decoded = decode(bytes);
  if ('reason' in decoded) return decoded;
  return { id: await hashOf(bytes), name: nameOf(path), path, bytes: bytes.length, ...decoded };
}

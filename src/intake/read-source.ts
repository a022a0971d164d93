import type { ReadFailure, Source } from '../model/source.ts';
import { decode } from './decode.ts';
import { hashOf } from './hash.ts';
import { nameOf } from './list-files.ts';

/** The source in these bytes, or why there is none. `path`: where it stood in what was dropped. */
export async function readSource(bytes: Uint8Array<ArrayBuffer>, path: string): Promise<Source | ReadFailure> {
  const decoded = decode(bytes);
  if ('reason' in decoded) return decoded;
  return { id: await hashOf(bytes), name: nameOf(path), path, bytes: bytes.length, ...decoded };
}

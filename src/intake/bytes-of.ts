import type { ReadFailure } from '../model/source.ts';

/** Larger files are refused unread: no response is, and a page that holds several would not stay quick. */
export const sizeLimit = 20 * 1024 * 1024;

/** The bytes of a file, or why they cannot be had. Never rejects: the browser refuses a file that was moved or changed meanwhile. */
export async function bytesOf(file: Blob): Promise<Uint8Array<ArrayBuffer> | ReadFailure> {
  if (file.size > sizeLimit) return { reason: 'too-large', bytes: file.size, limit: sizeLimit };
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    return { reason: 'unreadable', detail: error instanceof Error ? error.message : String(error) };
  }
}

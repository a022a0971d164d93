import { isPng } from './png-chunk.ts';

/** What a file's first bytes say it is; `undefined` for one that can hold no project. Apart from the reader, which is fetched when there is something to read. */
export function containerOf(head: Uint8Array): 'picture' | 'file' | undefined {
  if (isPng(head)) return 'picture';
  return head[0] === 0x1f && head[1] === 0x8b ? 'file' : undefined;
}

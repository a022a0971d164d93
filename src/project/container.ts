/** What every PNG begins with. */
export const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;

export const isPng = (bytes: Uint8Array): boolean => pngSignature.every((byte, i) => bytes[i] === byte);

/** What a file's first bytes say it is; `undefined` for one that can hold no project. Apart from the reader, which is fetched when there is something to read. */
export function containerOf(head: Uint8Array): 'picture' | 'file' | undefined {
  if (isPng(head)) return 'picture';
  return head[0] === 0x1f && head[1] === 0x8b ? 'file' : undefined;
}

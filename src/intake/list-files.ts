import type { ReadFailure } from '../model/source.ts';

/** A file, or why the browser would not give it, and its path inside what was dropped or chosen (its name where it stood alone). */
export interface ListedFile {
  readonly path: string;
  readonly file: Blob | ReadFailure;
}

/** The last part of a path. */
export const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** What systems leave in folders, that nobody means to open. */
const litter = /(?:^|\/)(?:\.[^/]*|__MACOSX|Thumbs\.db|desktop\.ini)(?:\/|$)/i;

/** Chosen files; those of a chosen folder carry their path in it. */
export function listChosen(files: readonly File[]): ListedFile[] {
  return files
    .map((file) => ({ path: file.webkitRelativePath || file.name, file }))
    .filter(({ path }) => !path.includes('/') || !litter.test(path));
}

/** The entries of one folder: the browser hands them out a hundred at a time, until it hands out none. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return all;
    all.push(...some);
  }
}

async function listEntry(entry: FileSystemEntry): Promise<ListedFile[]> {
  const path = entry.fullPath.replace(/^\/+/, '');
  if (path.includes('/') && litter.test(path)) return [];
  try {
    if (entry.isFile) {
      const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
      return [{ path, file }];
    }
    const children = await childrenOf(entry as FileSystemDirectoryEntry);
    return (await Promise.all(children.map(listEntry))).flat();
  } catch (error) {
    return [{ path, file: { reason: 'unreadable', detail: error instanceof Error ? error.message : String(error) } }];
  }
}

/**
 * All files in what was dropped, those in folders within folders too. Takes hold of them before it first waits: the browser empties
 * `data` when the drop event ends.
 */
export async function listDropped(data: DataTransfer): Promise<ListedFile[]> {
  const items = Array.from(data.items).filter(({ kind }) => kind === 'file');
  const held = items.map((item) => item.webkitGetAsEntry?.() ?? item.getAsFile());
  const lists = await Promise.all(
    held.map((one) => (one === null ? [] : one instanceof File ? listChosen([one]) : listEntry(one))),
  );
  return lists.flat();
}

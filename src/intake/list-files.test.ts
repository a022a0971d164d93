import { expect, test } from 'vitest';
import { listChosen, listDropped } from './list-files.ts';

const fileOf = (name: string, folder = ''): File =>
  Object.assign(new File(['x'], name), { webkitRelativePath: folder ? `${folder}/${name}` : '' });

test('chosen files keep their path in a chosen folder, without what systems leave there', () => {
  const files = [
    fileOf('a.txt'),
    fileOf('b.txt', 'letters/2024'),
    fileOf('.DS_Store', 'letters'),
    fileOf('.alone.txt'),
  ];
  expect(listChosen(files).map(({ path }) => path)).toEqual(['a.txt', 'letters/2024/b.txt', '.alone.txt']);
});

type Tree = string | Error | { readonly [name: string]: Tree };

/** A dropped entry as browsers give it: folders hand out at most `batch` children at a time. */
function entryOf(fullPath: string, tree: Tree, batch = 2): unknown {
  const name = fullPath.slice(fullPath.lastIndexOf('/') + 1);
  if (tree instanceof Error) {
    return { isFile: true, fullPath, name, file: (_: unknown, reject: (e: Error) => void) => reject(tree) };
  }
  if (typeof tree === 'string') {
    return { isFile: true, fullPath, name, file: (resolve: (f: File) => void) => resolve(new File([tree], name)) };
  }
  const children = Object.entries(tree).map(([child, inside]) => entryOf(`${fullPath}/${child}`, inside, batch));
  const readEntries = (resolve: (some: unknown[]) => void) => resolve(children.splice(0, batch));
  return { isFile: false, fullPath, name, createReader: () => ({ readEntries }) };
}

const dropOf = (items: readonly { kind: string; entry?: unknown; file?: File }[]) =>
  ({
    items: items.map(({ kind, entry, file }) => ({
      kind,
      webkitGetAsEntry: () => entry ?? null,
      getAsFile: () => file ?? null,
    })),
  }) as unknown as DataTransfer;

test('dropped folders are listed to the bottom, all batches of them', async () => {
  const tree = {
    'c.txt': 'c',
    'a.txt': 'a',
    deep: { deeper: { 'b.txt': 'b' } },
    '.git': { 'x.txt': 'x' },
    'e.txt': 'e',
  };
  const listed = await listDropped(
    dropOf([
      { kind: 'file', entry: entryOf('/post', tree) },
      { kind: 'string' },
      { kind: 'file', entry: entryOf('/d.txt', 'd') },
    ]),
  );
  expect(listed.map(({ path }) => path).sort()).toEqual([
    'd.txt',
    'post/a.txt',
    'post/c.txt',
    'post/deep/deeper/b.txt',
    'post/e.txt',
  ]);
});

test('a file that the browser will not give is named with the reason; the others are there', async () => {
  const tree = { 'a.txt': 'a', 'gone.txt': new Error('A requested file could not be found') };
  const listed = await listDropped(dropOf([{ kind: 'file', entry: entryOf('/post', tree) }]));
  expect(listed.map(({ path }) => path)).toEqual(['post/a.txt', 'post/gone.txt']);
  expect(listed[1]?.file).toEqual({ reason: 'unreadable', detail: 'A requested file could not be found' });
});

test('a dropped file without an entry (a picture dragged from a page, say) is taken as it is', async () => {
  const listed = await listDropped(dropOf([{ kind: 'file', file: fileOf('a.txt') }]));
  expect(listed.map(({ path }) => path)).toEqual(['a.txt']);
});

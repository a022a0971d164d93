import type { Block } from '../../lines/block.ts';

const heading = /^(?:table of )?contents(?: page)?\s*:?$|^cynnwys$|^in this (?:document|letter|response)\s*:?$/i;
const entry = /^(.{3,100}?)[\s.…·_-]*\s(\d{1,3})$/;

/** The blocks without the list of contents at their head: under its heading at least two lines, each closed by a page that is no lower than the one before it. */
export function withoutContents(blocks: readonly Block[]): readonly Block[] {
  const at = blocks.slice(0, 60).findIndex((block) => block.type === 'line' && heading.test(block.words.text));
  if (at < 0) return blocks;
  let page = 0;
  let end = at + 1;
  for (; end < blocks.length; end++) {
    const block = blocks[end];
    const own = block?.type === 'line' ? Number(entry.exec(block.words.text)?.[2] ?? Number.NaN) : Number.NaN;
    // A figure behind a name would leap; pages go on by few.
    if (!(own >= page && own <= page + 20)) break;
    page = own;
  }
  return end - at > 2 ? [...blocks.slice(0, at), ...blocks.slice(end)] : blocks;
}

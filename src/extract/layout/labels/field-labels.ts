import type { Block, Document } from '../../lines/block.ts';
import { lineFrom } from '../../lines/inline.ts';

/** What an export calls the name of a field, and what stands in it. */
const pairOf =
  /^(?:(field|name|key|label|column|caption|attribute|property|heading)|(value|content|contents|data|entry|text|detail))(?: name)?\s?[:=]\s*/i;

const fewest = 3;

/**
 * A database's export that writes each field as two lines, `Field: Response item 1` and `Value: 22`, without the words before the colons:
 * with them every line would have the same label. Others as they are.
 */
export function withoutFieldLabels(document: Document): Document {
  const ends = new Map<Block, number>();
  let pairs = 0;
  let isNamed = false;
  for (const block of document.blocks) {
    const match = block.type === 'line' ? pairOf.exec(block.words.text) : null;
    if (match === null) continue;
    const isName = match[1] !== undefined;
    // `Name: ...` in a letter's head has no value below it.
    if (isName === isNamed) return document;
    isNamed = isName;
    if (!isName) pairs++;
    ends.set(block, match[0].length);
  }
  if (pairs < fewest || isNamed) return document;
  const blocks = document.blocks.map((block) => {
    const end = ends.get(block);
    return end === undefined || block.type !== 'line' ? block : lineFrom(block, end);
  });
  // A value that is empty is no line.
  return { ...document, blocks: blocks.filter((block) => block.type !== 'line' || block.words.text !== '') };
}

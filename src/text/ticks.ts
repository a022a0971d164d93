import { flatMap } from './flat-map.ts';
import type { Found } from './found.ts';
import { itemAt } from './list.ts';
import { matchesOf } from './matches.ts';

const box = /\[\s*([xX×✗✘✓✔√*]?)\s*\]|(?<!(?:[Tt]witter|formerly|now) )\(\s*([xX×✗✘✓✔√])\s*\)|([☑☒✓✔])|(☐|□)/g;

/** One box of a form and the words beside it. */
export interface Option extends Found<string> {
  readonly ticked: boolean;
}

/** The options of a form's tick boxes, words after their box (`[X] Yes [ ] No`, `☑ Residents ☐ Properties`) or all before it (`Yes ☐ No ☒`); empty without boxes. */
export function findOptions(text: string): Option[] {
  const boxes = matchesOf(text, box);
  const [first] = boxes;
  const last = boxes.at(-1);
  // "Yes ☐ No ☒": nothing stands after the last box, so that each box closes its words.
  const closes = first !== undefined && last !== undefined && !/\p{L}/u.test(text.slice(last.index + last[0].length));
  const closing = closes && /\p{L}/u.test(text.slice(0, first.index));
  return flatMap(boxes, (match, i) => {
    const after = match.index + match[0].length;
    const before = boxes[i - 1];
    const item = closing
      ? itemAt(text, before === undefined ? 0 : before.index + before[0].length, match.index)
      : itemAt(text, after, boxes[i + 1]?.index ?? text.length);
    const ticked = Boolean(match[1] || match[2] || match[3]);
    return item ? [{ ...item, ticked }] : [];
  });
}

import type { Found } from './found.ts';
import { itemAt } from './list.ts';
import { matchesOf } from './matches.ts';

const box = /\[\s*([xX✓✔√*]?)\s*\]|\(\s*([xX✓✔√])\s*\)|([☑☒✓✔])|(☐|□)/g;

/** One box of a form and the words beside it. */
export interface Option extends Found<string> {
  readonly ticked: boolean;
}

/** The options of a form's tick boxes, words after their box: `[X] Yes [ ] No`, `☑ Residents ☐ Properties`; empty without boxes. */
export function findOptions(text: string): Option[] {
  const boxes = matchesOf(text, box);
  return boxes.flatMap((match, i) => {
    const from = match.index + match[0].length;
    const item = itemAt(text, from, boxes[i + 1]?.index ?? text.length);
    const ticked = Boolean(match[1] || match[2] || match[3]);
    return item ? [{ ...item, ticked }] : [];
  });
}

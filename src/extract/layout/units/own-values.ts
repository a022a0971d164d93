import { isValue } from '../../lines/value-like.ts';
import { type Item, isLineItem } from '../items/item.ts';

/** `Quarter: 4,120`, `Year: Not held`: a label, and behind it what can only answer. */
export const saysOwnValue = (item: Item): boolean =>
  isLineItem(item) && ownValue.test(item.line.words.text) && !item.line.words.text.endsWith('?');

const ownValue = /^\p{Lu}[^:?]{1,24}:\s+(?:[^:?]{0,30}\d|(?:not|n\/a|nil|none)\b)/iu;

/** `Letters: 36`, `Web chat: Not yet`, `Calls:4120`: bullets that answer, half of them at least with what can only be a value. */
export function holdValues(bullets: readonly Item[]): boolean {
  const said = bullets.map((item) => (isLineItem(item) ? /^[^:?]{2,90}:\s*(?=\S)/.exec(item.line.words.text) : null));
  const values = said.filter((label, i) => {
    const item = bullets[i];
    return label && item && isLineItem(item) && isValue(item.line.words.text.slice(label[0].length));
  });
  return said.every((label) => label !== null) && values.length * 2 >= bullets.length;
}

/** A line with a bullet before it. */
export const isBullet = (item: Item | undefined): boolean =>
  item !== undefined && isLineItem(item) && item.line.bullet !== undefined;

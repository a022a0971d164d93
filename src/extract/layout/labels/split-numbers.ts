import type { Path } from '../../lines/number-path.ts';
import { slice } from '../../lines/snippet.ts';
import { asksOf } from '../asked/asks.ts';
import { type Item, isLineItem, type LineItem } from '../items/item.ts';

// Shapes, as a scan reads `1.5` behind `1.4`: `1. 5  What?`, `1 .5 What?`, `I. 5 What?`, `1.S What?`.
// Not: `1. 5 vans were bought` where the count is elsewhere, or where 1.5 itself still comes.

const split = /^([\dIl|OoSs]{1,2})(\s?[.·]\s?)([\dIl|OoSsBZz]{1,3})[.)]?\s+(?=\S)/;
const digits: Readonly<Record<string, string>> = {
  I: '1',
  l: '1',
  '|': '1',
  O: '0',
  o: '0',
  S: '5',
  s: '5',
  B: '8',
  Z: '2',
  z: '2',
};

const numberOf = (read: string): number => Number(Array.from(read, (char) => digits[char] ?? char).join(''));

/** How many numbers further on may still be the one that a scan broke. */
const ahead = 12;

/** A number of a section (`1.5`) that a scan broke or misread, mended where it is the one that the count expects. */
export function withNumbersMended(items: readonly Item[]): readonly Item[] {
  const labelled = items.filter((item): item is LineItem => isLineItem(item) && item.line.quote === 0);
  const inSections = labelled.filter(({ label }) => label?.paths[0]?.length === 2).length;
  if (inSections < 4) return items;
  const mended = new Map<Item, LineItem>();
  let last: Path | undefined;
  labelled.forEach((item, i) => {
    const path = item.label?.paths[0];
    const found = last ? split.exec(item.line.words.text.slice(0, 16)) : null;
    if (found && last) {
      const own = [numberOf(found[1] ?? ''), numberOf(found[3] ?? '')];
      const [section, number] = last as readonly number[];
      const isNext = own[0] === section ? own[1] === (number ?? 0) + 1 : own[0] === (section ?? 0) + 1 && own[1] === 1;
      // `1.5 (a)` is none that is broken.
      const isHere = path !== undefined && path.length > 1 && path[0] === own[0] && path[1] === own[1];
      const follows = labelled
        .slice(i + 1, i + 1 + ahead * 4)
        .some(
          ({ label }) => label?.paths[0]?.length === 2 && label.paths[0][0] === own[0] && label.paths[0][1] === own[1],
        );
      if (isNext && !isHere && !follows) {
        const end = found[0].length;
        const body = slice(item.line.words, end);
        const label = { role: 'bare' as const, paths: [own], end, strength: 'plain' as const };
        mended.set(item, { ...item, body, label, asks: asksOf(body) });
        last = own;
        return;
      }
    }
    if (path?.length === 2 && path.every((part) => typeof part === 'number')) last = path;
  });
  return mended.size === 0 ? items : items.map((item) => mended.get(item) ?? item);
}

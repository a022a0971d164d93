import { joinLines } from '../../lines/join-lines.ts';
import { startOf } from '../../lines/snippet.ts';
import { valuePairIn } from '../../parts/value-pair.ts';
import { behindEcho } from '../asked/behind-echo.ts';
import type { Asked, Draft } from '../draft.ts';
import { type Item, isLineItem, type LineItem } from '../items/item.ts';

/** A request in bullets and a reply in as many: one list, each bullet of it the answer to the question in its place; `undefined` otherwise. */
export function readBulletsInOrder(items: readonly Item[], asked: readonly Asked[]): Draft[] | undefined {
  if (asked.length < 3 || asked.some(({ path }) => path !== undefined)) return undefined;
  const lines = items.filter(isLineItem);
  const from = lines.findIndex(({ line }) => line.bullet !== undefined);
  if (from < 0) return undefined;
  const bullets: LineItem[][] = [];
  let end = from;
  for (; end < lines.length; end++) {
    const item = lines[end] as LineItem;
    const first = bullets.at(-1)?.[0];
    if (item.path !== undefined || item.not === 'end' || item.line.heading !== undefined) break;
    if (item.line.bullet !== undefined) {
      if (first && (first.line.bullet !== item.line.bullet || first.line.indent !== item.line.indent)) return undefined;
      bullets.push([item]);
    } else if (item.line.gap) break;
    else bullets.at(-1)?.push(item);
  }
  const isOther = ({ line, path, label }: LineItem): boolean =>
    line.bullet !== undefined || path !== undefined || label?.role === 'answer';
  if (bullets.length !== asked.length || lines.slice(0, from).some(isOther) || lines.slice(end).some(isOther))
    return undefined;
  if (
    bullets.some(
      ([first], i) => first === undefined || (first.asks >= 0.5 && !behindEcho(first.line.words, asked[i]?.words)),
    )
  )
    return undefined;
  // `2023: 411` over `2024: 298` are one answer, a part to each.
  if (bullets.every(([first]) => first && valuePairIn(first.line.words)?.isPeriod)) return undefined;
  return asked.map(({ words, section }, i) => {
    const own = (bullets[i] ?? []).map(({ line }) => line.words);
    const all = joinLines(own);
    return {
      question: words,
      lines: [behindEcho(all, words) ?? all],
      section,
      at: startOf(own[0]),
      through: 'It has no number: it was matched to its question by its place in the list.',
    };
  });
}

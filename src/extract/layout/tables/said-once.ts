import type { Cell } from '../../lines/block.ts';
import { cellText, cellWords } from '../../lines/cell-text.ts';
import type { Snippet } from '../../lines/snippet.ts';

// Shapes: `Which app? | RingGo` under `2022/23 | 2023/24 | 2024/25`, one cell that reaches over all years; `We do not hold this. | | `.

/** Whether a row's values are one that speaks for all of its columns: a cell that reaches over them, or the first alone where that is so. */
export function isOfAll([first, ...more]: readonly (Cell | undefined)[], mayStandAlone: boolean): boolean {
  if (!first || more.length === 0) return false;
  if (first.columns > 1 && more.every((cell) => cell === first || cell === undefined)) return true;
  return mayStandAlone && cellText(first) !== '' && more.every((cell) => cellText(cell) === '');
}

/** Whether the first value of a row under periods speaks for all where it stands alone: some row does so in words. */
export const speakAlone = (rows: readonly (readonly (Cell | undefined)[])[]): boolean =>
  rows.some(
    ([first, ...more]) =>
      isWords.test(cellText(first)) && more.every((cell) => cell !== first && cellText(cell) === ''),
  );

const isWords = /^["“‘]?\p{L}{2}/u;

/** What a row says under each of the names over its values; once, without a name, where it speaks for all of them. */
export function saidUnder(
  names: readonly string[],
  values: readonly (Cell | undefined)[],
  mayStandAlone = false,
): readonly { readonly part?: string; readonly lines: Snippet[] }[] {
  const own = names.map((_, k) => values[k]);
  if (isOfAll(own, mayStandAlone)) return [{ lines: cellWords(own[0]) }];
  return names.map((part, k) => ({ part, lines: cellWords(own[k]) }));
}

import type { Cell } from '../../lines/block.ts';
import { cellText, cellWords } from '../../lines/cell-text.ts';
import { joinLines } from '../../lines/join-lines.ts';
import { nameOf } from '../../lines/number-path.ts';
import { startOf } from '../../lines/snippet.ts';
import { valueLike } from '../../lines/value-like.ts';
import { asks } from '../asked/asks.ts';
import type { Draft } from '../draft.ts';
import { isAboutTheLetter } from './column-heads.ts';
import { areAsked, type Numbered, numbersIn } from './counted-cells.ts';
import type { TableSection } from './table-sections.ts';
import { isPeriodHead } from './unit-heads.ts';

/** `Year | Q1 | Q2`: the letter's numbers over the columns, and below them years or one row of answers. */
export function readNumbersAcross(
  { rows, title }: TableSection,
  heads: readonly string[],
  asked: Numbered,
): Draft[] | undefined {
  const numbers = numbersIn(heads.map((text, k) => (k === 0 && !/\d/.test(text) ? '' : text)));
  if (!numbers || !areAsked(numbers, heads, asked)) return undefined;
  const areYears = !numbers.has(0);
  if (areYears ? !rows.every((cells) => isPeriodHead(cellText(cells[0]))) : rows.length > 1) return undefined;
  return [...numbers].flatMap(([k, path]) =>
    rows.map((cells): Draft => {
      const lines = cellWords(cells[k]);
      const part = areYears ? cellText(cells[0]) : undefined;
      const section = title ? [title.text] : [];
      return { path, part, question: asked.get(nameOf(path)), lines, section, at: startOf(lines[0]) };
    }),
  );
}

/** Questions in words over one row of answers. */
export function readQuestionsOver(
  { rows: [row, ...more], title }: TableSection,
  head: readonly Cell[],
  heads: readonly string[],
): Draft[] | undefined {
  if (!row || more.length > 0 || heads.length < 3) return undefined;
  if (heads.some((text) => text === '' || valueLike.test(text) || isPeriodHead(text))) return undefined;
  if (heads.filter((text) => asks(text) >= 0.3 || text.split(' ').length > 2).length * 2 < heads.length)
    return undefined;
  return heads.flatMap((text, k): Draft[] => {
    if (k === 0 && isAboutTheLetter.test(text)) return [];
    const lines = cellWords(row[k]);
    return [
      { question: joinLines(cellWords(head[k])), lines, section: title ? [title.text] : [], at: startOf(lines[0]) },
    ];
  });
}

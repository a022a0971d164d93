import { flatMap } from '../../text/flat-map.ts';
import type { Cell, Row } from './block.ts';
import type { Taken } from './columns.ts';
import { readInline } from './inline.ts';
import { isBlank, type PhysicalLine } from './physical-lines.ts';
import { pipeCells } from './pipe-table.ts';

const rule = /^\+(?:[-=]+\+)+$/;

const isRule = (text: string, line: PhysicalLine): boolean =>
  text[line.from] === '+' && rule.test(text.slice(line.from, line.to));

/** A table drawn with `+---+` rules, each of which ends a row however many lines it has. */
export function readRuledTable(text: string, lines: readonly PhysicalLine[], first: number): Taken | undefined {
  const opening = lines[first];
  if (!opening || !isRule(text, opening)) return undefined;
  const rows: Row[] = [];
  let ranges: [from: number, to: number][][] = [];
  let i = first;
  const flush = (heading: boolean): void => {
    const cells: Cell[] = ranges.map((range) => ({
      lines: flatMap(range, ([from, to]) =>
        readInline(text, from, to, { indent: 0, gap: false, quote: opening.quote }),
      ),
      columns: 1,
      rows: 1,
      heading,
    }));
    if (cells.some((cell) => cell.lines.length > 0)) rows.push({ cells });
    ranges = [];
  };
  for (; i < lines.length; i++) {
    const line = lines[i];
    if (!line || isBlank(line)) break;
    if (isRule(text, line)) {
      flush(text.slice(line.from, line.to).includes('='));
      continue;
    }
    if (text[line.from] !== '|') break;
    pipeCells(text, line).forEach((range, k) => {
      ranges[k] = [...(ranges[k] ?? []), range];
    });
  }
  flush(false);
  return rows.length > 0
    ? { table: { type: 'table', rows, form: 'markdown', quote: opening.quote }, count: i - first }
    : { count: i - first };
}

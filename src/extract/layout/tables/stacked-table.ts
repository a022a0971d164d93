import { flatMap } from '../../../text/flat-map.ts';
import type { Cell, Table } from '../../lines/block.ts';
import { cellWords } from '../../lines/cell-text.ts';
import { joinLines } from '../../lines/join-lines.ts';
import type { Path } from '../../lines/number-path.ts';
import { readLabel } from '../../lines/read-label.ts';
import { type Snippet, slice, startOf } from '../../lines/snippet.ts';
import { asks } from '../asked/asks.ts';
import type { Draft } from '../draft.ts';
import { labelOf } from './label-column.ts';
import { matrix } from './table-columns.ts';

interface Stacked {
  readonly path?: Path;
  readonly words: Snippet;
  readonly lines: readonly Snippet[];
}

/** A table whose rows hold a numbered question each, and its answer in the row below it; `undefined` for any other. */
export function readStackedTable(table: Table, section: readonly string[]): Draft[] | undefined {
  const all = matrix(table).map(stackedIn);
  const first = all.findIndex((row) => row?.path);
  const rows = flatMap(all.slice(first), (row) => row ?? []);
  if (first < 0 || first > 2 || rows.length !== all.length - first) return undefined;
  const drafts: (Draft & { lines: Snippet[] })[] = [];
  for (const { path, words, lines } of rows) {
    if (path) drafts.push({ path, question: words, lines: [], section, at: startOf(words) });
    else drafts.at(-1)?.lines.push(...lines);
  }
  const asking = drafts.filter(({ question }) => asks(question?.text ?? '') >= 0.4).length;
  const answered = drafts.filter(({ lines }) => lines.length > 0).length;
  return asking * 10 >= drafts.length * 7 && answered * 10 >= drafts.length * 7 ? drafts : undefined;
}

/** A row with nothing but a label and one cell, or with one cell alone. */
function stackedIn(cells: readonly (Cell | undefined)[]): Stacked | undefined {
  const [first, second, ...more] = new Set(cells.filter((cell) => cell && cell.lines.length > 0));
  if (!first || more.length > 0) return undefined;
  const own = labelOf(first);
  if (second && !own) return undefined;
  const lines = cellWords(second ?? first);
  if (second) return { path: own?.paths[0], words: joinLines(lines), lines };
  const words = joinLines(lines);
  const label = readLabel(words.text);
  if (label?.role === 'answer') return { words, lines: withoutLabel(lines) };
  const path =
    label && label.strength !== 'weak' && typeof label.paths[0]?.[0] === 'number' ? label.paths[0] : undefined;
  const question = path && label ? slice(words, label.end) : words;
  return path && asks(question.text) >= 0.4 ? { path, words: question, lines } : { words, lines };
}

/** Lines without the `Response:` that stands before them. */
export function withoutLabel(lines: readonly Snippet[]): Snippet[] {
  const [first, ...rest] = lines;
  if (!first) return [];
  const label = readLabel(first.text);
  if (label?.role !== 'answer') return [...lines];
  const words = slice(first, label.end);
  return words.text === '' ? rest : [words, ...rest];
}

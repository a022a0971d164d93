import { isPeriodName } from '../../../text/period-name.ts';
import type { Table } from '../../lines/block.ts';
import { cellText, cellWords } from '../../lines/cell-text.ts';
import { nameOf } from '../../lines/number-path.ts';
import { readLabel } from '../../lines/read-label.ts';
import { join, slice, startOf } from '../../lines/snippet.ts';
import type { Draft } from '../draft.ts';

// Shape: `1. Calls received | 17,208 | 18,955 | 36,163` under ` | Q1 | Q2 | Total`: each row is a question by its number and its name, and
// each column a part of its answer. Not: rows that are parts of a numbered question above (`taken` has their numbers).

/** The answers of a table of periods whose rows count on and are named in their first cell; `undefined` where they do not, or their numbers are taken. */
export function readNumberedNames({ rows: [head, ...rows] }: Table, taken: ReadonlySet<string>): Draft[] | undefined {
  const heads = (head?.cells ?? []).slice(1).map(cellText);
  if (rows.length < 2 || heads.length < 2 || !heads.every((name) => isPeriodName(name) || /^totals?$/i.test(name)))
    return undefined;
  const labels = rows.map(({ cells: [name] }) => readLabel(cellText(name)));
  const paths = labels.map((label) =>
    label?.paths.length === 1 && label.role !== 'answer' ? label.paths[0] : undefined,
  );
  const first = Number(paths[0]?.[0]);
  if (!paths.every((path, i) => path?.length === 1 && path[0] === first + i && !taken.has(nameOf(path))))
    return undefined;
  return rows.flatMap(({ cells: [name, ...values] }, i): Draft[] => {
    const question = slice(join(cellWords(name)), labels[i]?.end ?? 0);
    return heads.map((part, k) => {
      const lines = cellWords(values[k]);
      return { path: paths[i], part, question, lines, section: [], at: startOf(lines[0], question) };
    });
  });
}

import { isPeriodName } from '../../../text/period-name.ts';
import type { Table } from '../../lines/block.ts';
import { cellText, cellWords } from '../../lines/cell-text.ts';
import { joinLines } from '../../lines/join-lines.ts';
import { readLabel } from '../../lines/read-label.ts';
import { slice, startOf } from '../../lines/snippet.ts';
import { valueLike } from '../../lines/value-like.ts';
import { asks } from '../asked/asks.ts';
import type { Draft } from '../draft.ts';

// Shapes: `Number of empty homes | Homes empty for two years | Officer (Y/N)` over `602 | 171 | Y`; `Q1 | Q2 | Q3` or `1. Homes | 2. Officers`
// over the same. Not: figures by year; the parts of one numbered question; a row that begins with its own name.

/** A table whose heads ask, but for the first, over rows that begin with a name each: every question's answers, a part for each row. */
export function readQuestionsAcross({ rows }: Table, section: readonly string[]): Draft[] | undefined {
  const [head, ...body] = rows;
  const [corner, ...heads] = head?.cells.map((cell) => joinLines(cellWords(cell))) ?? [];
  if (!corner || heads.length < 2 || body.length < 2 || corner.text.length > 24 || corner.text.includes('?'))
    return undefined;
  if (!heads.every(({ text }) => text.endsWith('?') && asks(text) >= 0.5)) return undefined;
  const names = body.map(({ cells }) => cellText(cells[0]));
  if (body.some(({ cells }) => cells.length !== heads.length + 1) || new Set(names).size < names.length)
    return undefined;
  if (names.some((name) => name === '' || name.length > 40 || (valueLike.test(name) && !isPeriodName(name))))
    return undefined;
  return heads.flatMap((question, k) => {
    const label = readLabel(question.text);
    return body.map(
      ({ cells }, i): Draft => ({
        path: label?.paths[0],
        part: names[i],
        question: label ? slice(question, label.end) : question,
        lines: cellWords(cells[k + 1]),
        section,
        at: startOf(question) + i * 1e-6,
      }),
    );
  });
}

/** A table whose heads are the questions and whose one row has their answers; `undefined` for any other. */
export function readRowOfAnswers({ rows }: Table, section: readonly string[]): Draft[] | undefined {
  const [head, row, ...more] = rows;
  if (!head || !row || more.length > 0 || head.cells.length < 3 || head.cells.length !== row.cells.length)
    return undefined;
  const heads = head.cells.map((cell) => joinLines(cellWords(cell)));
  if (heads.some(({ text }) => text === '' || isPeriodName(text) || /^[£\d]+$/.test(text))) return undefined;
  const first = cellText(row.cells[0]);
  if (!valueLike.test(first) && !/^[YN]$/.test(first)) return undefined;
  if (isPeriodName(first)) return undefined;
  const labels = heads.map(({ text }) => readLabel(text));
  const areNumbered = labels.every((label, i) => label?.role !== 'answer' && label?.paths[0]?.[0] === i + 1);
  const words = heads.reduce((sum, { text }) => sum + text.split(' ').length, 0);
  if (!areNumbered && !(asks(heads[0]?.text ?? '') >= 0.25 && words >= heads.length * 3)) return undefined;
  return heads.map((words, i): Draft => {
    const label = areNumbered ? labels[i] : undefined;
    const question = label ? slice(words, label.end) : words;
    return {
      path: label?.paths[0],
      question: question.text === '' ? undefined : question,
      lines: cellWords(row.cells[i]),
      section,
      at: startOf(words),
    };
  });
}

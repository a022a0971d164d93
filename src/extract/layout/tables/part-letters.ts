import { cellText, cellWords } from '../../lines/cell-text.ts';
import { joinLines } from '../../lines/join-lines.ts';
import { isNext, nextRoman, type Path } from '../../lines/number-path.ts';
import { readLabel } from '../../lines/read-label.ts';
import { type Snippet, slice } from '../../lines/snippet.ts';
import type { Grid } from './column-kinds.ts';
import type { Columns } from './table-columns.ts';
import type { ReadRow } from './table-row.ts';

// Shape: `(2) What share of callers:` and under it, in rows of their own, `i  rang back`, `ii  wrote`, `iii  gave up`. Not: `a ferry` over `a barge`.

const marked = /^([ivx]{1,4}|[a-h])[.):]?\s+(?=\S)/;

/** The rows with a number for each part that small Roman numbers or letters count, though nothing closes them: `2i`, `2ii`. */
export function withLettersInStep(rows: readonly ReadRow[]): readonly ReadRow[] {
  if (!rows.some(({ isPart, question: { text } }) => isPart && (text.startsWith('i ') || text.startsWith('a '))))
    return rows;
  const read = [...rows];
  for (let from = 1; from < read.length; from++) {
    const stem = read[from - 1] as ReadRow;
    if (!read[from]?.isPart || stem.isPart || !stem.path) continue;
    let to = from;
    const next = letterOf(read[from]) === 'i' ? nextRoman : nextLetter;
    let expected: string | undefined = next === nextRoman ? 'i' : 'a';
    while (expected !== undefined && letterOf(read[to]) === expected) {
      expected = next(expected);
      to++;
    }
    if (to - from < 2 || read[to]?.isPart) continue;
    for (let k = from; k < to; k++) {
      const row = read[k] as ReadRow;
      const path = [...stem.path, letterOf(row) ?? ''];
      const question = slice(row.question, marked.exec(row.question.text)?.[0].length ?? 0);
      read[k] = { ...row, path, paths: [path], question, isPart: false };
    }
  }
  return read;
}

const letterOf = (row: ReadRow | undefined): string | undefined =>
  row?.isPart && row.sub === undefined ? marked.exec(row.question.text)?.[1] : undefined;

const nextLetter = (letter: string): string => String.fromCharCode(letter.charCodeAt(0) + 1);

/** `2 | a) Who makes it?` over `b) Since when?`, which has no number of its own: the first of the number's parts stands in its row. */
export function firstLetter(
  { text }: Snippet,
  below: Grid[number] | undefined,
  { label, question }: Columns,
): { readonly path: Path; readonly end: number } | undefined {
  const first = /^\(?[ai][.)]/.test(text) ? readLabel(text) : undefined;
  const [path] = first?.paths ?? [];
  if (!first || !path || path.length > 1 || first.end >= text.length || !below || label === question) return undefined;
  const words = joinLines(cellWords(below[question])).text;
  const next = readLabel(words)?.paths[0];
  const number = label === undefined ? undefined : readLabel(cellText(below[label]))?.paths[0];
  return next?.length === 1 && isNext(path, next) && (number === undefined || below[label ?? -1]?.rows !== 1)
    ? { path, end: first.end }
    : undefined;
}

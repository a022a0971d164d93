import type { Block, Line, Table } from '../../lines/block.ts';
import { tableOfLines } from '../../lines/cell-of.ts';
import { misreadCount } from '../../lines/misread-count.ts';
import { isNext, type Path } from '../../lines/number-path.ts';
import { readLabel } from '../../lines/read-label.ts';
import { slice } from '../../lines/snippet.ts';
import { valueLike } from '../../lines/value-like.ts';
import { continues } from '../../lines/wraps.ts';
import { asksAlone, fewestRows, paragraphsFrom } from './paragraph-columns.ts';

// Shape: two columns read one after the other, of which only the first is numbered: `1. How many?` / `2. Who mends them?` / `3. Is any unsafe?`, and
// behind a gap `14` / `Marlow Pumps Ltd` / `No`. Not: prose behind the questions; answers with numbers of their own.

/** The table that begins at a block with so many numbered questions and, behind them, as many short answers without numbers. */
export function answersBeside(
  blocks: readonly Block[],
  first: number,
): { readonly table: Table; readonly count: number } | undefined {
  const opening = blocks[first];
  if (opening?.type !== 'line' || !/^\D{0,4}[1l]/.test(opening.words.text.slice(0, 6))) return undefined;
  const [asked = [], told = [], next] = paragraphsFrom(blocks, first);
  if (told.length < fewestRows || asked.length < told.length) return undefined;
  if (next?.some(({ words }) => isLabelled(words.text))) return undefined;
  const questions = questionsIn(asked);
  if (questions.length !== told.length || !told.every((line, i) => isShortAnswer(line, told[i - 1]))) return undefined;
  const answers = told.map((line) => [line]);
  if (
    !asksAlone(
      questions.map(({ lines }) => lines),
      answers,
    ) ||
    told.filter(({ words }) => valueLike.test(words.text)).length * 3 < told.length
  )
    return undefined;
  const rows = questions.map(({ number, lines }, i) => [[number], lines, answers[i] as readonly Line[]]);
  return { table: tableOfLines(rows, opening.quote, { headed: false }), count: asked.length + told.length };
}

/** The lines of a column as questions, each with its number apart, as far as they count on from 1. */
function questionsIn(asked: readonly Line[]): { readonly number: Line; readonly lines: Line[] }[] {
  const marks = asked.map(({ words: { text } }) => ({ words: text, path: readLabel(text)?.paths[0] }));
  const misread = misreadCount(marks);
  const questions: { number: Line; lines: Line[] }[] = [];
  let last: Path | undefined;
  asked.forEach((line, i) => {
    const path = misread[i]?.path ?? marks[i]?.path;
    if (path && (last ? isNext(last, path) : path[0] === 1)) {
      const end = misread[i]?.end ?? readLabel(line.words.text)?.end ?? 0;
      const [number, question] = [slice(line.words, 0, end), slice(line.words, end)];
      questions.push({ number: { ...line, words: number }, lines: [{ ...line, words: question }] });
      last = path;
    } else questions.at(-1)?.lines.push(line);
  });
  return questions;
}

const isShortAnswer = ({ words: { text } }: Line, before: Line | undefined): boolean =>
  text.length < 60 &&
  /^[\p{Lu}\d£(<*]/u.test(text) &&
  !isLabelled(text) &&
  !(before && continues(before.words.text, text));

const isLabelled = (text: string): boolean => (readLabel(text)?.strength ?? 'weak') !== 'weak';

import { flatMap } from '../../../text/flat-map.ts';
import type { Table } from '../../lines/block.ts';
import { cellText, cellWords } from '../../lines/cell-text.ts';
import { joinLines } from '../../lines/join-lines.ts';
import { startOf } from '../../lines/snippet.ts';
import type { Draft } from '../draft.ts';

// Shapes: `Ref | Received | Question 1 | Response 1 | Question 2 | Response 2` over one row for each request; the same with `Q1 | A1`, with all
// the questions before all the answers, or with `Question | Answer` again and again.

/** The name of a column or row of questions, and which of them it is. */
export const asking = /^(?:your )?(?:questions?|requests?|query|q|part|point|asked|you asked)[ _.#]{0,2}(\d{0,2})$/i;
/** The same of answers. */
export const answering =
  /^(?:our )?(?:answers?|responses?|reply|replies|a|r|we (?:said|replied))[ _.#]{0,2}(\d{0,2})$/i;

/** A table with two columns for each question, itself and its answer, twice at least; `undefined` for any other. */
export function readTurnsAcross({ rows }: Table, section: readonly string[]): Draft[] | undefined {
  const [head, ...body] = rows;
  if (!head || head.cells.length < 4 || body.length === 0) return undefined;
  const heads = head.cells.map(cellText);
  const columnsOf = (role: RegExp): { column: number; number: string }[] =>
    flatMap(heads, (text, column) => {
      const match = text.length < 20 ? role.exec(text) : null;
      return match ? [{ column, number: match[1] ?? '' }] : [];
    });
  const [asked, answered] = [columnsOf(asking), columnsOf(answering)];
  const inOrder = asked.every(({ number }, i) => number === answered[i]?.number);
  const isCounted = asked.every(({ number }, i) => number === '' || Number(number) === i + 1);
  if (asked.length < 2 || asked.length !== answered.length || !inOrder || !isCounted) return undefined;
  return flatMap(body, ({ cells }) => {
    const own = body.length > 1 ? cellText(cells[0]) : '';
    return flatMap(asked, ({ column, number }, i): Draft[] => {
      const question = joinLines(cellWords(cells[column]));
      const lines = cellWords(cells[answered[i]?.column ?? -1]);
      // A request of fewer questions leaves the last columns empty.
      if (question.text === '') return [];
      return [
        {
          path: number === '' ? undefined : [Number(number)],
          question,
          lines,
          section: own === '' ? section : [...section, own],
          at: startOf(question),
        },
      ];
    });
  });
}

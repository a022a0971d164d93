import { flatMap } from '../../../text/flat-map.ts';
import type { Cell } from '../../lines/block.ts';
import { cellText } from '../../lines/cell-text.ts';
import { valueLike } from '../../lines/value-like.ts';
import { answerHead, asideHead, serviceName } from './column-heads.ts';

/** Columns of ticks, each under its answer. */
export type Choices = readonly { readonly column: number; readonly head: Cell }[];

/** The cells of each row by column, those that reach over several in each of them. */
export type Grid = readonly (readonly (Cell | undefined)[])[];

/** The columns beside a question without those that only say who answered, or when, where others are left: by their heads, else by the services in them. */
export function withoutAsides(
  columns: readonly number[],
  head: readonly string[] | undefined,
  body: Grid,
): readonly number[] {
  if (columns.length < 2) return columns;
  const isOfServices = (column: number): boolean => {
    const texts = body.map((row) => cellText(row[column])).filter((text) => text !== '');
    return (
      texts.length > 1 &&
      texts.every((text) => /^\p{Lu}[^\d.?:;£]{2,40}$/u.test(text) && !valueLike.test(text)) &&
      texts.filter((text) => serviceName.test(text)).length * 2 >= texts.length
    );
  };
  const isAside = (i: number): boolean => (head ? asideHead.test(head[i] ?? '') : isOfServices(i));
  // `Information held` beside nothing else that answers is the answer.
  const answers = columns.some((i) => !isAside(i) && answerHead.test(head?.[i] ?? ''));
  const kept = columns.filter(
    (i) => !isAside(i) || (!answers && /^information (?:held|released)$/i.test(head?.[i] ?? '')),
  );
  return kept.length > 0 ? kept : columns;
}

/** The answers' columns by their heads; where a second row of heads parts what the first names, by it or by both. */
export function namesOf(
  answers: readonly number[],
  head: readonly string[],
  below: readonly string[] | undefined,
): string[] {
  const clean = (text: string | undefined): string => (text ?? '').replace(/(?<![\s:])[\s:]+$/, '');
  const several = new Set(answers.map((i) => head[i])).size > 1;
  return answers.map((i) =>
    below?.[i] ? (several && head[i] ? `${clean(head[i])}, ${clean(below[i])}` : clean(below[i])) : clean(head[i]),
  );
}

/** The second row of a head: nothing of its own where questions stand, names (years, kinds) over two columns of answers or more. */
export function subHead(grid: Grid, at: number, question: number, answers: readonly number[]): string[] | undefined {
  const [head, row] = [grid[at], grid[at + 1]];
  if (!head || !row || grid.length < at + 3) return undefined;
  const own = (i: number): string => (row[i] === head[i] ? '' : cellText(row[i]));
  if (row.some((_, i) => !answers.includes(i) && own(i) !== '') || own(question) !== '') return undefined;
  const names = answers.map(own).filter((text) => text !== '');
  const isName = (text: string): boolean =>
    text.length < 40 && (/^(?:fy\s*)?(?:19|20)\d\d\b/i.test(text) || /^\p{L}/u.test(text));
  if (names.length < 2 || !names.every(isName) || new Set(names).size < 2) return undefined;
  return row.map((_, i) => own(i));
}

const choice = /^(?:yes|no|n\/?a|not applicable|not held|not known|don['’]t know|unknown|partly|partially|sometimes)$/i;
const tick = /^(?:[x✓✔☑☒✗✘●•■]|\[x\]|yes|no|y|n|tick(?:ed)?)$/iu;

/** Columns under `Yes` and `No` that hold nothing but ticks. */
export function choicesIn(
  head: readonly (Cell | undefined)[],
  columns: readonly number[],
  body: Grid,
): Choices | undefined {
  const found = flatMap(columns, (column) => {
    const cell = head[column];
    return cell && choice.test(cellText(cell)) ? [{ column, head: cell }] : [];
  });
  const names = found.map(({ head: cell }) => cellText(cell).toLowerCase());
  if (!names.includes('yes') || !names.includes('no')) return undefined;
  const ticks = flatMap(
    body.filter((row) => row !== head),
    (row) => found.map(({ column }) => cellText(row[column])).filter((text) => text !== ''),
  );
  return ticks.length > 0 && ticks.every((text) => tick.test(text)) ? found : undefined;
}

const law =
  '(?:(?:foia?|foisa|eirs?|dpa)[ ,:]{0,2})?(?:s|ss|sec|sect|sections?|reg|regs|regulations?|r)\\.? ?\\d{1,2}(?: ?\\([a-z\\d]{1,4}\\)){0,4}(?: (?:of the )?(?:foia?|foisa|eirs?))?';
const lawCell = new RegExp(
  `^\\(?${law}(?:(?:[,;/&]| and) ?(?:${law}|\\d{1,2}(?: ?\\([a-z\\d]{1,4}\\)){0,4})){0,3}\\)?\\.?$`,
  'i',
);
const saysNone = /^(?:no|none|nil|n\/?a|not applicable|-|–|—)(?: (?:applied|used|exemptions?|required))?\.?$/i;

/** Whether what a cell of exemptions says is that there is none. */
export const saysNoLaw = (text: string): boolean => saysNone.test(text);

/** Of these columns those that hold sections of law and nothing else, where others are left: `s.38(1)(b)` beside a name that is withheld. */
export function columnsOfLaw(columns: readonly number[], head: readonly string[], body: Grid): readonly number[] {
  if (columns.length < 2) return [];
  const found = columns.filter((column) => {
    if (answerHead.test(head[column] ?? '')) return false;
    const texts = flatMap(body, (row) => {
      const text = cellText(row[column]);
      return text === '' || saysNone.test(text) ? [] : text;
    });
    return texts.length > 0 && texts.every((text) => text.length < 60 && lawCell.test(text));
  });
  return found.length < columns.length ? found : [];
}

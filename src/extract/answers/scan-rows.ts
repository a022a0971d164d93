import { misreadNumberAt, withYearsPutRight } from '../../text/misread.ts';
import type { Draft } from '../layout/draft.ts';
import { folded, isLike } from '../lines/likeness.ts';
import { samePath } from '../lines/number-path.ts';

const figure = /^[£(]?\s?[\dOIl][\dOoIl,.]*$/;

/** The digits of a figure, a scan's letters among them put right, to the point. */
const digitsOf = (text: string): string =>
  text
    .replace(/^[£(]\s?/, '')
    .replace(/[Oo]/g, '0')
    .replace(/[lI]/g, '1')
    .split('.', 1)[0]
    ?.replace(/\D/g, '') ?? '';

/** A row without a number that only repeats the end of the row above it, badly read: `soflware llcensing?` with the figure `£5l,2O4` once more. */
function isGhostRow(draft: Draft, above: Draft | undefined): boolean {
  const [mine, ...more] = draft.lines;
  const theirs = above?.lines[0];
  if (draft.path || !above?.path || !above.question || !draft.question || !mine || !theirs || more.length > 0)
    return false;
  if (!figure.test(mine.text) || !misreadIn(mine.text) || digitsOf(mine.text) !== digitsOf(theirs.text)) return false;
  const tail = folded(above.question.text).slice(-folded(draft.question.text).length);
  return isLike(folded(draft.question.text), tail, 0.5);
}

/** Whether a figure has letters where digits should be. */
const misreadIn = (text: string): boolean =>
  /[OIl]/.test(text) && misreadNumberAt(text, /^[£(]\s?/.exec(text)?.[0].length ?? 0) !== undefined;

/** How far back the same cell of the row above may stand. */
const widest = 8;

/** A row of a grid that only repeats the one above it, badly read: `On sfreet | l2,oo4` under `On street | 12,004`. */
function isGhostPart(draft: Draft, above: readonly Draft[]): boolean {
  const { path, part, lines } = draft;
  const [mine, ...more] = lines;
  if (part === undefined || !mine || more.length > 0 || !figure.test(mine.text) || !/[OoIl]/.test(mine.text))
    return false;
  return above.some(
    (other) =>
      other.part !== undefined &&
      other.part !== part &&
      Math.abs(other.part.length - part.length) < 3 &&
      (path ? other.path !== undefined && samePath(path, other.path) : other.path === undefined) &&
      other.lines.length === 1 &&
      figure.test(other.lines[0]?.text ?? '') &&
      digitsOf(other.lines[0]?.text ?? '') === digitsOf(mine.text) &&
      isMisreadName(part, other.part),
  );
}

/** Whether two names have the same words, some of the longer ones badly read: `On sfreet, 2O16`. No other letter, no other number. */
function isMisreadName(name: string, other: string): boolean {
  const [mine, theirs] = [name, other].map((text) => folded(withYearsPutRight(text)).split(' '));
  return (
    mine !== undefined &&
    mine.length === theirs?.length &&
    mine.every((word, i) => {
      const whole = theirs[i] ?? '';
      return (
        word === whole || (word.length > 4 && word[0] === whole[0] && !/\d/.test(word) && isLike(word, whole, 0.75))
      );
    })
  );
}

/** What a scan read twice, the second time badly, is read once. */
export function withoutGhostRows(drafts: readonly Draft[]): readonly Draft[] {
  const isGhost = (draft: Draft, i: number): boolean =>
    draft.part === undefined
      ? draft.path === undefined && isGhostRow(draft, drafts[i - 1])
      : isGhostPart(draft, drafts.slice(Math.max(0, i - widest), i));
  return drafts.some(isGhost) ? drafts.filter((draft, i) => !isGhost(draft, i)) : drafts;
}

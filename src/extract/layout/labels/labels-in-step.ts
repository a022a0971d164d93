import type { Block, Line } from '../../lines/block.ts';
import type { Label } from '../../lines/label.ts';
import { compare, isNext, isStart, type Path } from '../../lines/number-path.ts';
import { readLabel } from '../../lines/read-label.ts';

/** A number and what a label alone does not stand before: a figure, small letters (`Question 7 £14.2m`, `2 - 2017`, `2: 5,022`, `3 approx 40`); or nothing (`Answer 4`, `4:`). */
const stepAt =
  /^((?:Question|Query|Point|Item|Q|Answer|Response|Reply)\.?\s?|)(\d{1,2})((?:\.\d{1,2})?)((?:[a-z]|\s?\([a-h]\))?)(?:(\s?:\s+|\s[-–—]\s+|\s+)(?=\S)|(\s?:)?$)/;

/** Several numbers before a full stop, a colon or a bracket. */
const severalAt = /^\d{1,2}(?: ?(?:to|and|&|,|-|–) ?\d{1,2}){1,6}[.:)]/;

/** How such a line begins: most lines do not. */
const mayStep = /^[\dQPIAR]/;

interface Step {
  readonly line: Line;
  readonly path: Path;
  readonly at: number;
  readonly end: number;
  /** A label by itself. */
  readonly plain: boolean;
  /** How far `Q1 - 58` would reach if it spoke for 58 questions. */
  readonly reaches: Path | undefined;
}

/**
 * Labels that only their neighbours show: each line begins with the same word (or none) and the next number, three at least, some of them
 * labels by themselves. Without a word they must stand line under line and begin with 1. A colon behind the number shows more: two are enough,
 * and where the letter counts so elsewhere none of them needs to be a label by itself. With a word before it a number may be left out.
 */
export function labelsInStep(lines: readonly Block[]): ReadonlyMap<Line, Label> {
  const runs: { readonly mark: string; readonly steps: readonly Step[] }[] = [];
  const open = new Map<string, Step[]>();
  /** The last line that stands for several from the first on. */
  let range: Step | undefined;
  const close = (mark: string): void => {
    const steps = open.get(mark) ?? [];
    if (steps.length > 1) runs.push({ mark, steps });
    open.delete(mark);
  };
  lines.forEach((block, at) => {
    if (block.type !== 'line') {
      for (const mark of [...open.keys()]) close(mark);
      return;
    }
    const { text } = block.words;
    const match = mayStep.test(text) ? stepAt.exec(text.slice(0, 40)) : null;
    if (!match) return;
    // `6 to 8. Not held` stands for three of the count.
    const several = severalAt.test(text) ? (readLabel(text)?.paths ?? []) : [];
    if (several.length > 1) {
      range = { line: block, path: several.at(-1) ?? [], at, end: 0, plain: true, reaches: undefined };
      for (const [mark, steps] of open)
        if (isBare(mark) && isNext(steps.at(-1)?.path ?? [], several[0] ?? [])) steps.push(range);
      if (!isStart(several[0] ?? [])) range = undefined;
      return;
    }
    const [{ length: end }, word = '', number, part, letter, gap = match[6] ?? ''] = match;
    if (word === '' && gap === '') return;
    const mark = `${word.trim()}${gap.trim() === '' ? '' : /:/.test(gap) ? ':' : ' -'}`;
    const path: Path = [
      Number(number),
      ...(part ? [Number(part.slice(1))] : []),
      ...(letter ? [letter.replace(/[\s()]/g, '')] : []),
    ];
    const last = open.get(mark)?.at(-1);
    if (last && !follows(last, path, at, mark)) close(mark);
    const own = readLabel(text);
    // `4 - 12` by itself is a range.
    const isRange = own !== undefined && own.paths.length > 1 && mark.endsWith('-');
    const step = { line: block, path, at, end, plain: own !== undefined && !isRange };
    const isBehind = range && isBare(mark) && !open.has(mark) && follows(range, path, at, mark);
    const steps = open.get(mark) ?? (isBehind && range ? [range] : []);
    steps.push({ ...step, reaches: isRange ? own.paths.at(-1) : undefined });
    open.set(mark, steps);
  });
  for (const mark of [...open.keys()]) close(mark);
  const found = new Map<Line, Label>();
  const proven = new Set(runs.flatMap(({ mark, steps }) => (steps.every(({ plain }) => plain) ? mark : [])));
  for (const { mark, steps } of runs) {
    const bare = isBare(mark);
    const isCounted = mark.endsWith(':') || /^[AR]/.test(mark) || (mark === ' -' && proven.has(mark));
    const reachesNext = steps.some(
      ({ path, reaches }, i) => reaches && isWithin(steps[i + 1]?.path ?? [], path, reaches),
    );
    // `Question 1 the number of wardens`, over and over, in each section from 1.
    const isSmall = !bare && steps.every(({ line, end }) => beginsSmall.test(line.words.text.slice(end)));
    if (
      steps.length < (isCounted || reachesNext || isSmall || steps[0]?.end === 0 ? 2 : 3) ||
      (bare && steps[0]?.path[0] !== 1 && steps[0]?.end !== 0)
    )
      continue;
    const isKnown = (isCounted && proven.has(mark)) || /^[AR]/.test(mark) || (reachesNext && !bare) || isSmall;
    if (!isKnown && !steps.some(({ plain }) => plain)) continue;
    for (const { line, path, end, plain, reaches } of steps)
      if (!plain && (!reaches || bare || reachesNext))
        found.set(line, {
          role: /^[AR]/.test(mark) ? 'answer' : bare ? 'bare' : 'question',
          paths: [path],
          end,
          strength: bare ? 'plain' : 'firm',
        });
  }
  return found;
}

/** Whether a number counts on from the one before it: with a word before it some may be left out, and each section may count anew. */
const follows = (last: Step, path: Path, at: number, mark: string): boolean =>
  isBare(mark)
    ? (isNext(last.path, path) || (mark === ' -' && isStart(path))) && at - last.at <= reach(mark)
    : compare(last.path, path) < 0 || isStart(path);

/** Whether a range would speak for a number that has an answer of its own: then it is none, and a figure stands behind the dash. */
const isWithin = (path: Path, from: Path, to: Path): boolean =>
  path.length > 0 && compare(from, path) < 0 && compare(path, to) <= 0;

/** What goes on in small letters and says nothing of the question itself, as `Question 3 is refused` does. */
const beginsSmall =
  /^(?!(?:is|are|was|were|has|have|had|asks?|asked|refers?|relates?|seeks?|and|or|to|of|in|on|at|above|below|cannot|can|will|would|may|should|does|did|do|which|that|for|only|about|as|from|with)\b)\p{Ll}{2,}/u;

const isBare = (mark: string): boolean => mark === '' || mark === ' -' || mark === ':';

/** How many lines further the next number may stand: a colon makes it one whatever its answer's length. */
const reach = (mark: string): number => (mark === ':' ? 12 : 3);

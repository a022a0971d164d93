import type { Block, Line } from '../lines/block.ts';
import { type Label, readLabel } from '../lines/label.ts';
import { isNext, type Path } from '../lines/number-path.ts';

/** A number and what a label alone does not stand before: a figure, small letters (`Question 7 £14.2m`, `2 - 2017`, `2: 5,022`, `3 approx 40`). */
const stepAt =
  /^((?:Question|Query|Point|Item|Q|Answer|Response|Reply)\.?\s?|)(\d{1,2})((?:\.\d{1,2})?)([a-z]?)(\s?:\s+|\s[-–—]\s+|\s+)(?=\S)/;

/** How such a line begins: most lines do not. */
const mayStep = /^[\dQPIAR]/;

interface Step {
  readonly line: Line;
  readonly path: Path;
  readonly at: number;
  readonly end: number;
  /** A label by itself. */
  readonly plain: boolean;
}

/**
 * Labels that only their neighbours show: each line begins with the same word (or none) and the next number, three at least, some of them
 * labels by themselves. Without a word they must stand line under line and begin with 1. A colon behind the number shows more: two are enough,
 * and where the letter counts so elsewhere none of them needs to be a label by itself.
 */
export function labelsInStep(lines: readonly Block[]): ReadonlyMap<Line, Label> {
  const runs: { readonly mark: string; readonly steps: readonly Step[] }[] = [];
  const open = new Map<string, Step[]>();
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
    const [{ length: end }, word = '', number, part, letter, gap = ''] = match;
    const mark = `${word.trim()}${gap.trim() === '' ? '' : /:/.test(gap) ? ':' : ' -'}`;
    const path: Path = [Number(number), ...(part ? [Number(part.slice(1))] : []), ...(letter ? [letter] : [])];
    const last = open.get(mark)?.at(-1);
    if (last && (!isNext(last.path, path) || (isBare(mark) && at - last.at > reach(mark)))) close(mark);
    const own = readLabel(text);
    // `4 - 12` by itself is a range.
    const plain = own !== undefined && (own.paths.length === 1 || !mark.endsWith('-'));
    open.set(mark, [...(open.get(mark) ?? []), { line: block, path, at, end, plain }]);
  });
  for (const mark of [...open.keys()]) close(mark);
  const found = new Map<Line, Label>();
  const proven = new Set(runs.flatMap(({ mark, steps }) => (steps.every(({ plain }) => plain) ? mark : [])));
  for (const { mark, steps } of runs) {
    const bare = isBare(mark);
    const isCounted = mark.endsWith(':') || /^[AR]/.test(mark);
    if (steps.length < (isCounted ? 2 : 3) || (bare && steps[0]?.path[0] !== 1)) continue;
    if (!steps.some(({ plain }) => plain) && !(isCounted && proven.has(mark)) && !/^[AR]/.test(mark)) continue;
    for (const { line, path, end, plain } of steps)
      if (!plain)
        found.set(line, {
          role: /^[AR]/.test(mark) ? 'answer' : bare ? 'bare' : 'question',
          paths: [path],
          end,
          strength: bare ? 'plain' : 'firm',
        });
  }
  return found;
}

const isBare = (mark: string): boolean => mark === '' || mark === ' -' || mark === ':';

/** How many lines further the next number may stand: a colon makes it one whatever its answer's length. */
const reach = (mark: string): number => (mark === ':' ? 12 : 3);

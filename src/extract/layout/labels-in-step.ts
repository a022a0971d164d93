import type { Block, Line } from '../lines/block.ts';
import { type Label, readLabel } from '../lines/label.ts';
import { isNext, type Path } from '../lines/number-path.ts';

/** A number and what a label alone does not stand before: a figure, small letters (`Question 7 £14.2m`, `2 - 2017`, `3 approx 40`). */
const stepAt =
  /^((?:Question|Query|Point|Item|Q|Answer|Response)\.?\s?|)(\d{1,2})((?:\.\d{1,2})?)([a-z]?)(\s[-–—]\s+|\s+)(?=\S)/;

/** How such a line begins: most lines do not. */
const mayStep = /^[\dQPIAR]/;

/**
 * Labels that only their neighbours show: each line begins with the same word (or none) and the next number, three at least, some of them
 * labels by themselves. Without a word they must stand line under line and begin with 1.
 */
export function labelsInStep(lines: readonly Block[]): ReadonlyMap<Line, Label> {
  const found = new Map<Line, Label>();
  let run: { line: Line; path: Path; at: number; end: number; plain: boolean }[] = [];
  let word = '';
  const close = (): void => {
    const bare = isBare(word);
    const plain = run.filter((step) => step.plain).length;
    if (run.length > 2 && plain > 0 && plain < run.length && (!bare || run[0]?.path[0] === 1))
      for (const { line, path, end, plain: known } of run)
        if (!known)
          found.set(line, {
            role: /^[AR]/.test(word) ? 'answer' : bare ? 'bare' : 'question',
            paths: [path],
            end,
            strength: bare ? 'plain' : 'firm',
          });
    run = [];
  };
  lines.forEach((block, at) => {
    if (block.type !== 'line') {
      close();
      return;
    }
    const match = mayStep.test(block.words.text) ? stepAt.exec(block.words.text.slice(0, 40)) : null;
    if (!match) return;
    const mark = `${(match[1] ?? '').trim()}${/[-–—]/.test(match[5] ?? '') ? ' -' : ''}`;
    const path: Path = [
      Number(match[2]),
      ...(match[3] ? [Number(match[3].slice(1))] : []),
      ...(match[4] ? [match[4]] : []),
    ];
    const last = run.at(-1);
    if (last && (mark !== word || !isNext(last.path, path) || (isBare(mark) && at - last.at > 3))) close();
    word = mark;
    const own = readLabel(block.words.text);
    // `4 - 12` by itself is a range.
    const plain = own !== undefined && (own.paths.length === 1 || !mark.endsWith('-'));
    run.push({ line: block, path, at, end: match[0].length, plain });
  });
  close();
  return found;
}

const isBare = (mark: string): boolean => mark === '' || mark === ' -';

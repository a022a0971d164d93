import type { Block, Line } from '../../lines/block.ts';
import type { Label } from '../../lines/label.ts';
import { isNext, type Path } from '../../lines/number-path.ts';
import { asks } from '../asked/asks.ts';

/** `Question 1 the rates`, `[2] 6`, `1.1 -`, `b)`: what may count a line, whatever follows it. */
const opening =
  /^[[(]?((?:Question|Query|Point|Item|Part|Request|Q)\.?\s?|)(?:(\d{1,2})((?:\.\d{1,2})?)([a-z]?)|([a-l]|[ivx]{1,5}|[A-L](?=[.)\]])))(\s?[.:)\]]|\s?[-–—]|)(?=\s|$)/;

interface Opening {
  readonly line: Line;
  /** As it stands there. */
  readonly mark: string;
  readonly path: Path;
  /** Nothing but the number. */
  readonly isBare: boolean;
}

function openingOf(line: Block): Opening | undefined {
  if (line.type !== 'line' || !/^[[(\dQPIRA-La-lvx]/.test(line.words.text)) return undefined;
  const match = opening.exec(line.words.text.slice(0, 40));
  if (!match) return undefined;
  const [mark, word = '', number, part, letter, other, closing = ''] = match;
  // A letter alone begins a sentence.
  if (other && closing === '' && mark === other) return undefined;
  const path: Path = other
    ? [other.toLowerCase()]
    : [Number(number), ...(part ? [Number(part.slice(1))] : []), ...(letter ? [letter] : [])];
  return { line, mark, path, isBare: word === '' && closing === '' && !mark.startsWith('[') && !mark.startsWith('(') };
}

/**
 * Labels that stand twice each, one pair behind the other (`Q1 ...`, `Q1 ...`, `Q2 ...`, `Q2 ...`): the first has the question, the second its
 * answer.
 */
export function labelsTwice(lines: readonly Block[]): ReadonlyMap<Line, Label> {
  const found = new Map<Line, Label>();
  const openings: Opening[] = [];
  for (const line of lines) {
    const one = openingOf(line);
    if (one) openings.push(one);
  }
  let run: (readonly [question: Opening, answer: Opening])[] = [];
  const close = (): void => {
    const asking = run.filter(([, { line, mark }]) => asks(line.words.text.slice(mark.length).trim()) >= 0.5);
    // A count inside another changes its place from pair to pair: `2.` in its list over the outer `2.`
    const steps = new Set(run.map(([one, two]) => Math.sign(two.line.indent - one.line.indent)));
    // Asked in two tongues, they are no answers; nor are rows that only share their first figure.
    if (run.length > (run[0]?.[0].isBare ? 2 : 1) && asking.length * 2 < run.length && !(steps.has(1) && steps.has(-1)))
      for (const pair of run)
        pair.forEach(({ line, mark, path }, i) => {
          const end = mark.length + (/^\s*/.exec(line.words.text.slice(mark.length))?.[0].length ?? 0);
          found.set(line, { role: i === 0 ? 'question' : 'answer', paths: [path], end, strength: 'firm' });
        });
    run = [];
  };
  for (let i = 0; i < openings.length; i++) {
    const [one, two, three] = [openings[i], openings[i + 1], openings[i + 2]];
    const last = run.at(-1)?.[0].path;
    const isPair = one !== undefined && two?.mark === one.mark && three?.mark !== one.mark;
    if (!isPair || (last && !isNext(last, one.path))) close();
    if (!isPair) continue;
    run.push([one, two]);
    i++;
  }
  close();
  return found;
}

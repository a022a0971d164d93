import type { ExpectedAnswer } from './expectation.ts';
import { foldedLabel, similarity, textAgrees } from './similarity.ts';

/** The part of a printed answer that is matched. */
export interface GivenAnswer {
  readonly number: string | null;
  readonly part: string | null;
  readonly question: string | null;
  readonly text: string;
}

/** Pairs of indices, expected and given. What is in no pair is missing or extra. */
export type Matches = readonly (readonly [expected: number, given: number])[];

const keyOf = ({ number, part }: Pick<ExpectedAnswer, 'number' | 'part'>): string =>
  JSON.stringify([foldedLabel(number), foldedLabel(part)]);

function likeness(expected: ExpectedAnswer, given: GivenAnswer): number {
  const question = similarity(expected.question ?? '', given.question ?? '');
  const text = similarity(expected.text, given.text);
  const identified = Boolean(expected.number || expected.part);
  const recognised = question >= 0.6 || textAgrees(expected.text, given.text) !== 'other';
  return identified || recognised ? 0.1 + question + text : 0;
}

/** The pairing in order that is most alike: a path through the table of likenesses that only goes forward. */
function bestPath(likenesses: readonly (readonly number[])[], columns: number): [number, number][] {
  const best = [...likenesses, []].map(() => new Array<number>(columns + 1).fill(0));
  const at = (i: number, j: number) => best[i]?.[j] ?? 0;
  for (let i = likenesses.length - 1; i >= 0; i--)
    for (let j = columns - 1; j >= 0; j--) {
      const like = likenesses[i]?.[j] ?? 0;
      const taken = like > 0 ? like + at(i + 1, j + 1) : 0;
      (best[i] as number[])[j] = Math.max(at(i + 1, j), at(i, j + 1), taken);
    }
  const path: [number, number][] = [];
  for (let i = 0, j = 0; i < likenesses.length && j < columns; ) {
    const like = likenesses[i]?.[j] ?? 0;
    if (like > 0 && at(i, j) === like + at(i + 1, j + 1)) path.push([i++, j++]);
    else if (at(i, j) === at(i + 1, j)) i++;
    else j++;
  }
  return path;
}

/**
 * Matches answers by number and part; where several share both (numbering that starts again, questions without
 * numbers), in order and by what they say.
 */
export function matchAnswers(expected: readonly ExpectedAnswer[], given: readonly GivenAnswer[]): Matches {
  const groups = new Map<string, number[]>();
  const keysGiven = new Set(given.map(keyOf));
  for (const [i, answer] of expected.entries()) {
    const key = answer.or?.map(keyOf).find((choice) => keysGiven.has(choice)) ?? keyOf(answer);
    groups.set(key, [...(groups.get(key) ?? []), i]);
  }
  const matches: [number, number][] = [];
  for (const [key, rows] of groups) {
    const columns = [...given.keys()].filter((j) => keyOf(given[j] as GivenAnswer) === key);
    const table = rows.map((i) => columns.map((j) => likeness(expected[i] as ExpectedAnswer, given[j] as GivenAnswer)));
    for (const [i, j] of bestPath(table, columns.length)) matches.push([rows[i] as number, columns[j] as number]);
  }
  return matches.sort(([a], [b]) => a - b);
}

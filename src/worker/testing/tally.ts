/** The stages in the order in which they are printed. The last three are told but are no aim of their own. */
export const stages = [
  'answers',
  'outcomes',
  'exemptions',
  'measures',
  'authority',
  'reference',
  'received',
  'responded',
  'spans',
  'questions',
  'approx',
  'detail',
] as const;

export type Stage = (typeof stages)[number];

/**
 * How many were right, of how many expected and how many given. What is told of an answer or a figure (its outcome, its
 * question, its hedge) counts as given where the answer was found, so that precision is its accuracy over what was found.
 */
export interface Tally {
  right: number;
  expected: number;
  given: number;
}

export type Tallies = Record<Stage, Tally>;

export const emptyTallies = (): Tallies =>
  Object.fromEntries(stages.map((stage) => [stage, { right: 0, expected: 0, given: 0 }])) as Tallies;

export function addTallies(all: readonly Tallies[]): Tallies {
  const sum = emptyTallies();
  for (const tallies of all)
    for (const stage of stages) {
      sum[stage].right += tallies[stage].right;
      sum[stage].expected += tallies[stage].expected;
      sum[stage].given += tallies[stage].given;
    }
  return sum;
}

/** A share of 1 where there was nothing to find: nothing was got wrong. */
export const precision = ({ right, given }: Tally): number => (given === 0 ? 1 : right / given);
export const recall = ({ right, expected }: Tally): number => (expected === 0 ? 1 : right / expected);

/** One thing that a record has otherwise than expected, in words for a developer. */
export interface Difference {
  readonly stage: Stage;
  readonly kind: 'missing' | 'extra' | 'wrong' | 'near';
  /** Which answer, figure or key. */
  readonly where: string;
  readonly expected?: string;
  readonly given?: string;
}

export interface Score {
  readonly tallies: Tallies;
  readonly differences: readonly Difference[];
}

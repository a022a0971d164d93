import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixturesFolder } from './pairs.ts';
import { precision, recall, type Stage, stages, type Tallies } from './tally.ts';

export type Shares = Record<Stage, { readonly precision: number; readonly recall: number }>;

/** The shares that may not be fallen below, over the pairs that they were measured on: a new, harder pair does not lower them. */
export interface Floor {
  readonly pairs: readonly string[];
  readonly stages: Shares;
}

export const floorFile = join(fixturesFolder, 'floor.json');

/** Rounded down, so that a floor can always be stood on. */
const rounded = (share: number): number => Math.floor(share * 10_000) / 10_000;

export const sharesOf = (tallies: Tallies): Shares =>
  Object.fromEntries(
    stages.map((stage) => [
      stage,
      { precision: rounded(precision(tallies[stage])), recall: rounded(recall(tallies[stage])) },
    ]),
  ) as Shares;

export const readFloor = (): Floor | undefined =>
  existsSync(floorFile) ? JSON.parse(readFileSync(floorFile, 'utf8')) : undefined;

/** Their precision is over what was found: it may fall because more, and harder, is found. Their recall may not. */
const told = new Set<Stage>(['outcomes', 'exemptions', 'questions', 'approx', 'detail']);

/** The stages that fell, in words; empty where all stand. */
export function fallen(shares: Shares, floor: Shares): string[] {
  return stages.flatMap((stage) =>
    (told.has(stage) ? (['recall'] as const) : (['precision', 'recall'] as const))
      .filter((share) => shares[stage][share] < (floor[stage]?.[share] ?? 0))
      .map((share) => `${stage}: ${share} ${shares[stage][share]}, was ${floor[stage][share]}`),
  );
}

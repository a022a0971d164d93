import type { Expectation, ExpectedMeasure } from './expectation.ts';
import { type GivenMeasure, hasSameDetail, isSameMeasure } from './match-measures.ts';
import type { Difference, Tallies } from './tally.ts';

function figureOf({ value, low, high, approx, covers, by }: GivenMeasure | ExpectedMeasure): string {
  const figure = value === undefined ? `${low} to ${high}` : JSON.stringify(value);
  const detail = [approx && 'about', covers && `covers ${covers.join(', ')}`, by && `by ${JSON.stringify(by)}`];
  return [figure, ...detail.filter(Boolean)].join('; ');
}

const nameOf = ({ id, period, year }: GivenMeasure | ExpectedMeasure): string =>
  [id, period, year].filter(Boolean).join(' ');

/** Tallies figures by id, period and value; whether they are hedged or itemised as expected is told apart. */
export function scoreMeasures(given: readonly GivenMeasure[], expected: Expectation, tallies: Tallies): Difference[] {
  const differences: Difference[] = [];
  const left = new Set(given);
  const matched = new Set<GivenMeasure>();
  for (const wanted of expected.measures) {
    tallies.measures.expected++;
    const same = [...left].filter((candidate) => isSameMeasure(wanted, candidate));
    const found = same.find((candidate) => hasSameDetail(wanted, candidate)) ?? same[0];
    if (!found) {
      tallies.approx.expected++;
      tallies.detail.expected++;
      differences.push({ stage: 'measures', kind: 'missing', where: nameOf(wanted), expected: figureOf(wanted) });
      continue;
    }
    left.delete(found);
    matched.add(found);
    tallies.measures.given++;
    tallies.measures.right++;
    const checks = [
      ['approx', Boolean(wanted.approx) === Boolean(found.approx)],
      ['detail', hasSameDetail(wanted, found)],
    ] as const;
    for (const [stage, isRight] of checks) {
      tallies[stage].expected++;
      tallies[stage].given++;
      if (isRight) tallies[stage].right++;
      else
        differences.push({
          stage,
          kind: 'wrong',
          where: nameOf(wanted),
          expected: figureOf(wanted),
          given: figureOf(found),
        });
    }
  }
  for (const extra of left) {
    const isTolerated =
      expected.measures_accept?.some((accepted) => isSameMeasure(accepted, extra)) ||
      [...matched].some((found) => isSameMeasure(found as ExpectedMeasure, extra));
    if (isTolerated) continue;
    tallies.measures.given++;
    differences.push({ stage: 'measures', kind: 'extra', where: nameOf(extra), given: figureOf(extra) });
  }
  return differences;
}

import type { Figure, Period } from '../model/measure.ts';
import type { ComparedFigure, ReaderMarks } from './comparison.ts';
import { partsOf, standsForItself } from './covers.ts';
import { yearLabel } from './years.ts';

const low = (figure: Figure) => (figure.kind === 'number' ? figure.value : figure.kind === 'range' ? figure.low : 0);
const high = (figure: Figure) => (figure.kind === 'number' ? figure.value : figure.kind === 'range' ? figure.high : 0);
const isAmount = ({ figure }: ComparedFigure) => figure.kind === 'number' || figure.kind === 'range';

/** Adds without the tails of binary fractions: to a hundredth. */
export const added = (values: readonly number[]): number => Math.round(values.reduce((a, b) => a + b, 0) * 100) / 100;

/** A sum is the reader's where one of its parts is, and checked where all of them are. */
function marksOf(parts: readonly ComparedFigure[]): ReaderMarks | undefined {
  const set = parts.find(({ reader }) => reader?.set)?.reader?.set;
  const checked = parts.every(({ reader }) => reader?.checked);
  if (!set && !checked) return undefined;
  return {
    ...(set && { set: { correctionId: set.correctionId, made: set.made, ...(set.why && { why: set.why }) } }),
    ...(checked && { checked }),
  };
}

/**
 * The total of a measure for one year of one response, where the response writes none but gives every part once, each apart or
 * in a figure that covers several. `undefined` where a part is missing, or given twice: nothing is guessed.
 */
function sumOf(measure: string, candidates: readonly ComparedFigure[]): ComparedFigure | undefined {
  const parts = partsOf(measure);
  const uses = new Map<string, number>();
  for (const figure of candidates) {
    for (const part of figure.covers ?? [figure.measure]) uses.set(part, (uses.get(part) ?? 0) + 1);
  }
  const [first, ...rest] = candidates;
  if (!first || rest.length === 0 || !parts.every((part) => uses.get(part) === 1) || uses.size !== parts.length) {
    return undefined;
  }
  const figures = candidates.map(({ figure }) => figure);
  const exact = figures.every((figure) => figure.kind === 'number');
  const { covers: _covers, by: _by, vat: _vat, reader: _reader, ...kept } = first;
  const reader = marksOf(candidates);
  const vats = new Set(candidates.map(({ vat }) => vat));
  const unsure =
    candidates.find(({ sureness }) => sureness.level === 'check') ??
    candidates.find(({ sureness }) => sureness.level === 'read');
  return {
    ...kept,
    measure,
    figure: exact
      ? { kind: 'number', value: added(figures.map(low)) }
      : { kind: 'range', low: added(figures.map(low)), high: added(figures.map(high)) },
    approximate: candidates.some(({ approximate }) => approximate),
    sureness: unsure?.sureness ?? first.sureness,
    sumOf: [first, ...rest],
    ...(reader && { reader }),
    ...(vats.size === 1 && first.vat && { vat: first.vat }),
  };
}

/** The totals that the parts in one response's figures add up to, one for each year; none where the response writes a total itself. */
export function sumsIn(
  measure: string,
  period: Period | undefined,
  figures: readonly ComparedFigure[],
): ComparedFigure[] {
  const parts = partsOf(measure);
  if (parts.length === 0) return [];
  const ofPeriod = figures.filter((figure) => figure.period === period && isAmount(figure));
  const years = new Map<string, ComparedFigure[]>();
  const written = new Set<string>();
  for (const figure of ofPeriod) {
    const year = figure.year === undefined ? '' : yearLabel(figure.year);
    const isPart = (figure.covers ?? [figure.measure]).every((id) => parts.includes(id));
    if (figure.measure === measure && standsForItself({ id: measure, covers: figure.covers })) written.add(year);
    else if (isPart) years.set(year, [...(years.get(year) ?? []), figure]);
  }
  return [...years].flatMap(([year, candidates]) => (written.has(year) ? [] : (sumOf(measure, candidates) ?? [])));
}

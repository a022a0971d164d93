import type { Figure } from '../model/measure.ts';
import type { ComparedFigure, ComparedResponse } from './comparison.ts';
import type { CorrectedMeasure } from './corrected.ts';
import { folded } from './names.ts';
import { dateOf, latestFirst } from './responses.ts';
import { laterFirst, wasOver, yearLabel } from './years.ts';

const withoutVat =
  /\b(?:ex|exc|excl|excluding|exclusive of|plus|net of|without|not including)\b\.?\s?VAT\b|\+\s?VAT\b/i;
const withVat = /\b(?:inc|incl|including|inclusive of|with)\b\.?\s?VAT\b/i;

/** What words say of VAT; nothing where they say both, or neither. */
function vatIn(words: string): 'with' | 'without' | undefined {
  const without = withoutVat.test(words);
  const included = withVat.test(words.replace(/not including/gi, ''));
  if (without === included) return undefined;
  return without ? 'without' : 'with';
}

/** Figures in the extractor's order, each with its response. One whose answer is not there is left out. */
export function figuresOf(measures: readonly CorrectedMeasure[], response: ComparedResponse): ComparedFigure[] {
  return measures.flatMap(({ measure, index, reader }) => {
    const answer = response.answers[measure.answer];
    if (!answer) return [];
    const { id, unit, figure, period, year, approximate, covers, by, evidence, sureness } = measure;
    const vat = unit === 'GBP' ? vatIn(answer.text) : undefined;
    return {
      ref: { sourceId: response.sourceId, answer: measure.answer, measure: index },
      response,
      measure: id,
      unit,
      figure,
      approximate,
      evidence,
      sureness,
      ...(period && { period }),
      ...(year && { year }),
      ...(covers && { covers }),
      ...(by && { by }),
      ...(vat && { vat }),
      ...(reader && { reader }),
    };
  });
}

/** Sorts the latest response first; within one, years that were over first, the latest before the others; then as they stand. */
export function firstToShow(a: ComparedFigure, b: ComparedFigure): number {
  const over = (figure: ComparedFigure) => !figure.year || wasOver(figure.year, dateOf(figure.response));
  return (
    latestFirst(a.response, b.response) ||
    Number(over(b)) - Number(over(a)) ||
    laterFirst(a.year, b.year) ||
    a.ref.answer - b.ref.answer ||
    (a.ref.measure ?? 0) - (b.ref.measure ?? 0)
  );
}

const sameNames = (a: readonly string[], b: readonly string[]): boolean => {
  const left = new Set(a.map(folded));
  const right = new Set(b.map(folded));
  return left.size === right.size && [...left].every((name) => right.has(name));
};

const ends = (figure: Figure): readonly [low: number, high: number] | undefined => {
  if (figure.kind === 'number') return [figure.value, figure.value];
  return figure.kind === 'range' ? [figure.low, figure.high] : undefined;
};

/** Whether two figures can both be right. A number inside a range can. */
function agree(a: Figure, b: Figure): boolean {
  const left = ends(a);
  const right = ends(b);
  if (left && right) {
    if (a.kind === b.kind) return left[0] === right[0] && left[1] === right[1];
    return left[0] <= right[1] && right[0] <= left[1];
  }
  if (a.kind === 'names' && b.kind === 'names') return sameNames(a.value, b.value);
  if (a.kind === 'string' && b.kind === 'string') return folded(a.value) === folded(b.value);
  return a.kind === 'boolean' && b.kind === 'boolean' && a.value === b.value;
}

const none: readonly never[] = [];

/** The figures of the first one's year, where one of them disagrees with it; else none. They are sorted. */
export function conflictIn(figures: readonly ComparedFigure[]): readonly ComparedFigure[] {
  const [first, ...rest] = figures;
  if (!first || rest.length === 0) return none;
  const year = first.year === undefined ? undefined : yearLabel(first.year);
  const sameYear = rest.filter((other) => (other.year === undefined ? undefined : yearLabel(other.year)) === year);
  return sameYear.some((other) => !agree(first.figure, other.figure)) ? [first, ...sameYear] : none;
}

import { type Comparison, columnKey, type FigureRef } from '../compare/comparison.ts';
import type { HeatSeries, RankedPoint, Series, StackedSeries } from '../compare/series.ts';
import type { CsvCell } from './csv.ts';
import { objectsIn } from './objects-in.ts';
import { figureLines, type Line, tidyHead } from './tidy.ts';

/** What a chart draws for a figure, where it may have been divided, or taken several times. */
const drawnHead = ['drawn', 'drawn_low', 'drawn_high', 'drawn_as', 'divided_by'] as const;

interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly CsvCell[])[];
}

const refKey = ({ sourceId, answer, measure }: FigureRef): string => `${sourceId} ${answer} ${measure ?? ''}`;

/** The figures that a chart draws: their places, the columns that they stand in, and the points that they are drawn as. */
interface Drawn {
  readonly refs: ReadonlySet<string>;
  readonly columns: ReadonlySet<string>;
  readonly points: ReadonlyMap<string, RankedPoint>;
}

const isPoint = (value: object): value is RankedPoint => 'amount' in value && 'figure' in value && 'label' in value;

/** Found by looking through what is drawn, whatever the kind, and not through who is missing. */
function drawnIn({ missing: _missing, ...series }: Series): Drawn {
  const refs = new Set<string>();
  const columns = new Set([columnKey(series.measure, series.period)]);
  const points = new Map<string, RankedPoint>();
  if (series.kind === 'stacked') for (const { id } of series.layers) columns.add(columnKey(id, series.period));
  for (const value of objectsIn(series)) {
    if (isPoint(value)) points.set(refKey(value.figure.ref), value);
    if ('ref' in value && 'measure' in value) {
      const { measure, period } = value as RankedPoint['figure'];
      columns.add(columnKey(measure, period));
    }
    if ('sourceId' in value && 'answer' in value) refs.add(refKey(value as FigureRef));
  }
  return { refs, columns, points };
}

function pointCells(point: RankedPoint | undefined): CsvCell[] {
  if (!point) return drawnHead.map(() => undefined);
  const { amount, label, per } = point;
  const ends = amount.kind === 'range' ? [undefined, amount.low, amount.high] : [amount.value, undefined, undefined];
  return [...ends, label, per];
}

/** A line for each figure behind a chart, and for each that is missing; `shown` says which it draws. */
function figuresOf(series: Series, comparison: Comparison): Table {
  const { refs, columns, points } = drawnIn(series);
  const sources = new Set(series.sources.map(({ sourceId }) => sourceId));
  const missing = new Set(series.missing.flatMap(({ places }) => places.map(({ key }) => key)));
  const rows = comparison.rows.filter(
    (row) => missing.has(row.key) || row.responses.some(({ sourceId }) => sources.has(sourceId)),
  );
  const own = comparison.columns.filter(({ key }) => columns.has(key));
  const cellsOf = (line: Line, ref: FigureRef | undefined): CsvCell[] => {
    const shown = ref ? (refs.has(refKey(ref)) ? 'yes' : 'no') : line.shown;
    return [
      ...tidyHead.map((name) => (name === 'shown' ? shown : line[name])),
      ...pointCells(ref && points.get(refKey(ref))),
    ];
  };
  return {
    head: [...tidyHead, ...drawnHead],
    rows: figureLines({ rows, columns: own }).map(({ line, ref }) => cellsOf(line, ref)),
  };
}

/** What each authority says to each question. */
function answersOf({ rows, columns }: HeatSeries, comparison: Comparison): Table {
  const files = new Map(comparison.rows.flatMap(({ responses }) => responses.map((one) => [one.sourceId, one])));
  return {
    head: ['council', 'question', 'question_words', 'outcome', 'said_as', 'reference', 'responded', 'file'],
    rows: rows.flatMap(({ fullName }, at) =>
      columns.flatMap(({ label, words, cells }) => {
        const cell = cells[at];
        if (!cell) return [];
        const from = cell.ref && files.get(cell.ref.sourceId);
        const response = [from?.reference, from?.responded, from?.file];
        return [[fullName, label, words, cell.outcome, cell.label, ...response]];
      }),
    ),
  };
}

/** How many of each kind stand in each bar. */
const countsOf = ({ points, layers }: StackedSeries): Table => ({
  head: ['bar', 'bar_words', 'outcome', 'count', 'of'],
  rows: points.flatMap(({ name, fullName, total, segments }) =>
    segments.map(({ layer, value }) => [
      name,
      fullName,
      layers.find(({ id }) => id === layer)?.label ?? layer,
      value,
      total,
    ]),
  ),
});

/** The data of a chart as a table: figures with their words, or outcomes where it is of outcomes. */
export function chartTable(series: Series, comparison: Comparison): Table {
  if (series.kind === 'heat') return answersOf(series, comparison);
  const isOfFigures = comparison.columns.some(({ measure }) => measure === series.measure);
  if (series.kind === 'stacked' && !isOfFigures) return countsOf(series);
  return figuresOf(series, comparison);
}

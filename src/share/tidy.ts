import type {
  Column,
  ComparedFigure,
  ComparedResponse,
  Comparison,
  FigureRef,
  Missing,
  Row,
} from '../compare/comparison.ts';
import { readAsWords } from '../compare/figure-name.ts';
import type { CsvCell } from './csv.ts';

/** The columns of the tidy file: a figure, or the reason why there is none, on each line. */
export const tidyHead = [
  'council',
  'type',
  'nation',
  'region',
  'gss',
  'measure',
  'measure_name',
  'period',
  'year',
  'value',
  'low',
  'high',
  'unit',
  'outcome',
  'exemption',
  'approximate',
  'sureness',
  'corrected',
  'was',
  'checked',
  'note',
  'shown',
  'sum_of',
  'covers',
  'quote',
  'question_number',
  'part',
  'question',
  'reference',
  'responded',
  'file',
  'fictional',
] as const;

/** A line of the tidy file, by its columns. */
export type Line = Partial<Record<(typeof tidyHead)[number], CsvCell>>;

const yesNo = (value: boolean): string => (value ? 'yes' : 'no');

/** A question's number with a `Q`, without which a spreadsheet takes 1.10 for 1.1. */
const numbered = (number: string | undefined): string | undefined => (number === undefined ? undefined : `Q${number}`);

function placeOf(row: Row): Line {
  const { authority } = row;
  return {
    council: row.name,
    type: authority?.type,
    nation: authority?.nation,
    region: authority?.region,
    gss: authority?.gss,
    fictional: yesNo(row.sample),
  };
}

function whereOf(response: ComparedResponse, index: number): Line {
  const answer = response.answers[index];
  return {
    question_number: numbered(answer?.number),
    part: answer?.part,
    question: answer?.question,
    reference: response.reference,
    responded: response.responded,
    file: response.file,
  };
}

function valuesOf({ figure }: ComparedFigure): Line {
  switch (figure.kind) {
    case 'range':
      return { low: figure.low, high: figure.high };
    case 'boolean':
      return { value: yesNo(figure.value) };
    case 'names':
      return { value: figure.value.join('; ') };
    default:
      return { value: figure.value };
  }
}

function figureLine(figure: ComparedFigure, shown: boolean): Line {
  const parts = figure.sumOf;
  return {
    year: figure.year,
    ...valuesOf(figure),
    outcome: 'answered',
    approximate: yesNo(figure.approximate),
    sureness: figure.sureness.level,
    corrected: yesNo(figure.reader?.set !== undefined),
    was: figure.reader?.set?.was && readAsWords(figure.reader.set.was, figure),
    checked: yesNo(figure.reader?.checked ?? false),
    note: figure.reader?.note,
    shown: yesNo(shown),
    sum_of: parts?.map(({ measure }) => measure).join('; '),
    covers: figure.covers?.join('; '),
    quote: (parts ?? [figure]).map(({ evidence }) => evidence.quote).join(' | '),
    ...whereOf(figure.response, figure.ref.answer),
  };
}

function missingLine(row: Row, { reason, exemption, refs: [ref] }: Missing): Line {
  const response = ref && row.responses.find(({ sourceId }) => sourceId === ref.sourceId);
  return {
    outcome: reason,
    exemption,
    shown: 'yes',
    ...(ref && response && { quote: response.answers[ref.answer]?.text, ...whereOf(response, ref.answer) }),
  };
}

/** A line, and the figure that it is of; without one it says why there is none. */
interface FigureLine {
  readonly line: Line;
  readonly ref?: FigureRef;
}

function linesOf(row: Row, { key, measure, label, period, unit }: Column): FigureLine[] {
  const head: Line = { ...placeOf(row), measure, measure_name: label, period, unit };
  const cell = row.cells.get(key);
  if (!cell) return [];
  if (cell.state === 'missing') return [{ line: { ...head, ...missingLine(row, cell) } }];
  return cell.figures.map((figure, i) => ({ line: { ...head, ...figureLine(figure, i === 0) }, ref: figure.ref }));
}

/** Everything in a comparison, a line for each figure of each authority (not only those that show), and for each that is missing. */
export const figureLines = ({ rows, columns }: Pick<Comparison, 'rows' | 'columns'>): FigureLine[] =>
  rows.flatMap((row) => columns.flatMap((column) => linesOf(row, column)));

/** The lines of the tidy file, without its head. */
export const tidyRows = (comparison: Pick<Comparison, 'rows' | 'columns'>): CsvCell[][] =>
  figureLines(comparison).map(({ line }) => tidyHead.map((name) => line[name]));

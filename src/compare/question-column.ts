import type { Unit } from '../model/measure.ts';
import { type Ask, reasonFrom } from './cells.ts';
import {
  type Cell,
  type Column,
  type ComparedFigure,
  type Comparison,
  type Missing,
  type Row,
  saidKey,
} from './comparison.ts';
import { conflictIn, firstToShow } from './figures.ts';
import { LazyMap } from './lazy-map.ts';
import { addressOf, questionAt } from './question-list.ts';
import type { Question, QuestionAnswer } from './questions.ts';
import { firstWords } from './told.ts';

/** A question's answers as figures of one kind, and how many rows have one; `undefined` where most are not, or of no one kind. */
export interface QuestionKind {
  readonly unit: Unit | undefined;
  /** Rows with a plain figure of any kind, and rows that answered at all. */
  readonly typed: number;
  readonly answered: number;
  /** How many rows give each kind, the commonest first. */
  readonly kinds: readonly (readonly [unit: Unit, rows: number])[];
}

/** The figures of one row's answers to a question, the latest response's first. */
const figuresIn = (row: Row, answers: readonly QuestionAnswer[]): readonly ComparedFigure[] =>
  answers.flatMap(({ ref }) => row.said.get(saidKey(ref))?.figures ?? []);

/** Of those who answered, this share must have said a figure plainly: fewer do not make a question one of figures. */
const leastShare = 1 / 3;

/** What kind of figure answers a question: what most of the plain ones are, if they are more than half of them. */
export function kindOf({ rows }: Comparison, question: Question): QuestionKind {
  const counts = new Map<Unit, number>();
  let [typed, answered] = [0, 0];
  for (const row of rows) {
    const answers = question.all.get(row.key) ?? [];
    if (!answers.some(({ outcome }) => outcome === 'answered')) continue;
    answered++;
    const [first] = figuresIn(row, answers);
    if (!first) continue;
    typed++;
    counts.set(first.unit, (counts.get(first.unit) ?? 0) + 1);
  }
  const kinds = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  const [most] = kinds;
  const enough = most && most[1] * 2 > typed && most[1] >= answered * leastShare;
  return { unit: enough ? most[0] : undefined, typed, answered, kinds };
}

function cellOf(row: Row, question: Question, column: Omit<Column, 'given'>): Cell {
  const answers = question.all.get(row.key) ?? [];
  const own = figuresIn(row, answers).map((figure) => ({ ...figure, measure: column.measure }));
  const [first, ...rest] = own.filter(({ unit }) => unit === column.unit).sort(firstToShow);
  if (first) return { state: 'given', figures: [first, ...rest], conflict: conflictIn([first, ...rest]) };
  const missing = (reason: Missing['reason'], refs: Missing['refs']): Missing => ({ state: 'missing', reason, refs });
  if (own.length > 0)
    return missing(
      'other_kind',
      own.map(({ ref }) => ref),
    );
  const rejected = answers.filter(({ ref }) => row.said.get(saidKey(ref))?.rejected);
  if (rejected.length > 0)
    return missing(
      'rejected',
      rejected.map(({ ref }) => ref),
    );
  const order = row.responses.map(({ sourceId }) => sourceId);
  const asks = answers.map(
    ({ ref, outcome, exemption }): Ask => ({
      outcome,
      exemption,
      ref,
      response: order.indexOf(ref.sourceId),
      set: row.said.get(saidKey(ref))?.outcomeSet ?? false,
    }),
  );
  const reason = reasonFrom(asks);
  if (reason) return reason;
  const answering = row.responses.some((response) => response.answers.length > 0);
  return { ...missing(answering ? 'not_asked' : 'no_response', []), unasked: true };
}

/** `Question 3.4, Hosting`. */
export const questionName = ({ number, part }: Pick<Question, 'number' | 'part'>): string =>
  [number === undefined ? 'Question' : `Question ${number}`, part].filter(Boolean).join(', ');

/** What its chart's title begins with: its words as far as a title has room, and the part. */
const labelOf = ({ words, part }: Question): string => [firstWords(words.trim(), 90), part].filter(Boolean).join(' ');

const notRanked: ReadonlySet<Unit> = new Set(['boolean', 'names', 'string', 'year']);

/** The column of a question whose answers are figures of this unit; how many rows give one is for the caller to count. */
function columnOf(question: Question, unit: Unit): Omit<Column, 'given'> {
  const key = `question:${addressOf(question)}`;
  return {
    key,
    measure: key,
    unit,
    group: 'question',
    label: labelOf(question),
    shortLabel: [question.number, question.part ?? firstWords(question.words, 40)].filter(Boolean).join(' '),
    ranked: !notRanked.has(unit),
    // What a number is of is not known: a sum of averages would mean nothing.
    additive: false,
    asks: { name: questionName(question), words: question.words.trim() },
  };
}

/** A comparison that has the question's column too. */
export interface WithQuestion {
  readonly comparison: Comparison;
  readonly column: Column;
}

const known = new WeakMap<Comparison, Map<string, WithQuestion | undefined>>();

function laid(comparison: Comparison, question: Question): WithQuestion | undefined {
  const { unit } = kindOf(comparison, question);
  if (!unit) return undefined;
  const bare = columnOf(question, unit);
  const keys = new Set([...comparison.columns.map(({ key }) => key), bare.key]);
  let given = 0;
  const rows = comparison.rows.map((row): Row => {
    const cell = cellOf(row, question, bare);
    if (cell.state === 'given') given++;
    const others = row.cells;
    return { ...row, cells: new LazyMap(keys, (key) => (key === bare.key ? cell : (others.get(key) ?? cell))) };
  });
  const column = { ...bare, given };
  return { comparison: { ...comparison, rows, columns: [...comparison.columns, column] }, column };
}

/** Lays a question's column beside the others. `undefined` where its answers are no figures of one kind. */
export function withQuestion(comparison: Comparison, question: Question): WithQuestion | undefined {
  const own = known.get(comparison) ?? new Map<string, WithQuestion | undefined>();
  known.set(comparison, own);
  if (!own.has(question.key)) own.set(question.key, laid(comparison, question));
  return own.get(question.key);
}

/** Lays a column for each of these questions, by their addresses, beside the others; an address that means nothing here changes nothing. */
export const withQuestions = (comparison: Comparison, addresses: readonly string[]): Comparison =>
  [...new Set(addresses)].reduce((before, address) => {
    const question = questionAt(comparison, address);
    return (question && withQuestion(before, question)?.comparison) ?? before;
  }, comparison);

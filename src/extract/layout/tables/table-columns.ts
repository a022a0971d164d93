import { rememberedOf } from '../../../text/remembered.ts';
import type { Cell, Table } from '../../lines/block.ts';
import { cellText } from '../../lines/cell-text.ts';
import type { Path } from '../../lines/number-path.ts';
import { readLabel, readLabelCell } from '../../lines/read-label.ts';
import { asks } from '../asked/asks.ts';
import {
  answerHead,
  headText,
  holdsValues,
  isAboutTheLetter,
  labelHead,
  namesColumns,
  questionHead,
} from './column-heads.ts';
import { type Choices, choicesIn, columnsOfLaw, type Grid, namesOf, subHead, withoutAsides } from './column-kinds.ts';
import { labelsAt } from './label-column.ts';
import { areNumbersAndNames } from './numbers-and-names.ts';
import { isOfQuarters } from './of-quarters.ts';
import { partsBeside, subColumn } from './parts-beside.ts';
import { isMeasuredHead, isPeriodHead } from './unit-heads.ts';

const commentHead =
  /^(?:(?:any|other|further|additional|general) (?:information|details|explanation)|(?:(?:any|other|further|additional|general) )?(?:comments?|notes?|remarks?|caveats?)(?: ?(?:and|or|&|\/) ?(?:comments?|notes?|remarks?|caveats?|explanations?))?)(?: \([^()]{2,40}\))?:?$/i;
const yesNoHead = /^(?:yes ?\/ ?no|y ?\/ ?n)$/i;
const reasonHead =
  /^(?:(?:foia?|eir) )?(?:exemptions?|exceptions?|reasons?|grounds?|refusal reasons?|sections? (?:applied|relied on|of the act)|withheld under)\b.{0,40}$/i;
const partHead =
  /^(?:sub[- ]?(?:questions?|parts?|heading|items?|categor(?:y|ies)|no\.?|ref\.?)|parts?|breakdown|options?|elements?)$/i;

const countedWords = /^\(?(?:q(?:uestion)? ?)?\d{1,2}(?:\.\d{1,2})?[.):]{1,2}\s+\p{L}/iu;

/** `Question | Financial year | Answer`: of what time each answer is. */
const timeHead =
  /^(?:(?:financial|calendar|fiscal|council) )?(?:years?|periods?|quarters?|months?|time ?(?:period|frame))(?: \([^()]{2,30}\))?$/i;

/** What each column of a table of questions and answers holds. */
export interface Columns {
  readonly label?: number;
  /** A column of letters that go on with the numbers beside it: `2 | b`. */
  readonly sub?: number;
  /** A column of the names of parts, or of questions that go on with the one beside it: `What is the number of calls per | Month`. */
  readonly parts?: number;
  readonly question: number;
  readonly answers: readonly number[];
  /** Names of the answer columns where there are several; else empty. */
  readonly names: readonly string[];
  /** Columns of comments, which no answer stands in. */
  readonly comments: readonly number[];
  /** What stands over the first of them. */
  readonly commentHead?: string;
  /** Whether the answers' column has room for a yes or a no alone, and what it is stands among the comments. */
  readonly isYesNo?: boolean;
  /** In a review's table the column of the first answers, which stand where the review changes nothing. */
  readonly upheld?: number;
  /** Columns that say why an answer is refused. */
  readonly reasons: readonly number[];
  /** Those of them that hold sections of law and nothing else, under another head. */
  readonly laws: readonly number[];
  /** Columns to tick, where the head gives the answers: `Yes | No`. */
  readonly choices?: Choices;
  /** What the head says that all figures are in, where it names nothing else: `£k (2023/24)`. */
  readonly unit?: string;
  /** Rows of headings at the top. */
  readonly headings: number;
}

/** The cells of every row, those that cover several rows or columns repeated where they reach. */
export const matrix = rememberedOf((table: Table): Grid => {
  const grid: (readonly (Cell | undefined)[])[] = [];
  let reaching: { cell: Cell; column: number; left: number }[] = [];
  for (const row of table.rows) {
    const cells: (Cell | undefined)[] = [];
    for (const reach of reaching) {
      cells[reach.column] = reach.cell;
      reach.left--;
    }
    if (reaching.some(({ left }) => left <= 0)) reaching = reaching.filter(({ left }) => left > 0);
    let column = 0;
    for (const cell of row.cells) {
      while (cells[column] !== undefined) column++;
      for (let k = 0; k < Math.min(cell.columns, 50); k++) cells[column + k] = cell;
      if (cell.rows > 1) reaching.push({ cell, column, left: cell.rows - 1 });
      column += Math.max(1, cell.columns);
    }
    grid.push(cells);
  }
  return grid;
});

/** The columns of a table of questions and answers; `undefined` where it is no such table. */
export const columnsOf = rememberedOf((grid: Grid): Columns | undefined => {
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0);
  if (width < 2 || grid.length === 0) return undefined;
  const at = grid.slice(0, 12).findIndex(namesColumns);
  const named = at >= 0;
  const head = grid[Math.max(0, at)]?.map(headText) ?? [];
  const body = named ? grid.slice(at + 1) : grid;
  const stats = Array.from({ length: width }, (_, column) => {
    const texts = body.map((row) => cellText(row[column])).filter((text) => text !== '');
    return {
      filled: texts.length,
      labels: labelsAt(body, column).filter(Boolean).length,
      counted: texts.filter((text) => countedWords.test(text)).length,
      asking: texts.filter((text) => asks(withoutLabel(text)) >= 0.4).length,
      length: texts.reduce((sum, text) => sum + Math.min(text.length, 300), 0) / Math.max(1, texts.length),
    };
  });
  // Small figures under a year number nothing; `Q1` over `Q2` beside questions does.
  const asked = stats.some(({ asking, filled }) => asking > 1 && asking * 2 > filled);
  // `1. Number of plots | 148`: what stands beside words that are numbered is their value.
  const words = stats.findIndex(({ counted, filled }) => counted > 1 && counted * 10 >= filled * 6);
  const numbers = stats.findIndex(
    ({ filled, labels }, column) =>
      labels >= 1 &&
      (words < 0 || column < words) &&
      labels * 10 >= filled * 6 &&
      !(named && column > 0 && saysAnswer(head[column] ?? '')) &&
      (!isPeriodHead(head[column] ?? '') ||
        (!named && /^q/i.test(head[column] ?? '') && (asked || numbersWords(body)))),
  );
  const label =
    numbers < 0 &&
    named &&
    width === 2 &&
    !(answerHead.test(head[0] ?? '') && questionHead.test(head[1] ?? '')) &&
    areNumbersAndNames(body.map(([cell]) => cellText(cell)))
      ? 0
      : numbers;
  const sub = label < 0 ? -1 : subColumn(body, head, label, width);
  let parts = named ? head.findIndex((text, i) => i > 0 && i !== sub && i < width - 1 && partHead.test(text)) : -1;
  if (parts < 0 && named)
    parts = head.findIndex(
      (text, i) =>
        i > 0 && timeHead.test(text) && questionHead.test(head[i - 1] ?? '') && answerHead.test(head[i + 1] ?? ''),
    );
  let question = named
    ? head.findIndex(
        (text, i) => i !== label && i !== sub && i !== parts && questionHead.test(text) && !labelHead.test(text),
      )
    : -1;
  const most = stats.reduce(
    (best, { asking }, i) =>
      i !== label && i !== sub && i !== parts && asking > (stats[best]?.asking ?? 0) ? i : best,
    label === 0 ? 1 : 0,
  );
  const asking = stats[most];
  if (question < 0 && asking && asking.asking >= 1 && asking.asking * 10 >= asking.filled * 4 && most < width - 1)
    question = most;
  if (question < 0 && named) {
    const second = sub === 1 ? 2 : 1;
    question = label !== 0 ? 0 : width > 2 && !holdsValues(head[second] ?? '', second, body) ? second : -1;
  }
  // Rows whose names are marked up as heads, and ask in part: no head of columns stands over them.
  if (question < 0 && !named && width === 2 && body.length > 1 && asksByHeads(body)) question = 0;
  // Numbers, then words, then values: a form whose questions are mere nouns.
  if (
    question < 0 &&
    label === 0 &&
    width === 3 &&
    body.length > 1 &&
    (stats[1]?.length ?? 0) > 8 &&
    !isPeriodHead(head[1] ?? '') &&
    (stats[1]?.filled ?? 0) >= body.length * 0.7
  )
    question = 1;
  if (question < 0 && !(named && label === 0)) return undefined;
  if (parts < 0 && label >= 0) parts = partsBeside(body, label, question, width);
  const others = Array.from({ length: width }, (_, i) => i).filter(
    (i) => i !== question && i !== label && i !== sub && i !== parts && (stats[i]?.filled ?? 0) > 0,
  );
  const right = others.filter((i) => i > question);
  // Answers stand on the left of their questions only where the head says so.
  const said = named ? others.filter((i) => answerHead.test(head[i] ?? '')) : [];
  // Where the numbers stand last, all may stand the other way about.
  const beside = right.length > 0 ? right : said.length > 0 ? said : label > question && question >= 0 ? others : [];
  const kept = withoutAsides(beside, named ? head : undefined, body);
  const laws = columnsOfLaw(kept, named ? head : [], body);
  const rest = laws.length > 0 ? kept.filter((i) => !laws.includes(i)) : kept;
  const choices = choicesIn(grid[Math.max(0, at)] ?? [], rest, body);
  const below = named && !choices ? subHead(grid, at, question < 0 ? label : question, rest) : undefined;
  // Where the second row of a head names columns that the first leaves empty, the first's last name reaches over them.
  if (below) for (const i of rest) head[i] ||= head[i - 1] ?? '';
  const review = rest.find((i) => /\breview(?:ed)?\b|^(?:corrected|amended|revised)\b/i.test(head[i] ?? ''));
  const first = rest.find((i) =>
    /\b(?:original|first|initial|previous|(?:first )?(?:given|sent|supplied|published))\b/i.test(head[i] ?? ''),
  );
  // In an internal review the last word counts.
  const isReview = named && review !== undefined && first !== undefined && review !== first;
  const byName = isReview ? [review] : named ? rest.filter((i) => answerHead.test(head[i] ?? '')) : [];
  const comments = rest.filter((i) => commentHead.test(head[i] ?? ''));
  const answers =
    byName.length > 0
      ? byName
      : rest.length > 0
        ? comments.length < rest.length
          ? rest.filter((i) => !comments.includes(i))
          : rest
        : question < width - 1 && width > question + 1
          ? [width - 1]
          : [];
  if (answers.length === 0) return undefined;
  if (choices)
    return {
      label: label >= 0 ? label : undefined,
      sub: sub >= 0 ? sub : undefined,
      question,
      answers: rest.filter((i) => !choices.some(({ column }) => column === i)),
      names: [],
      comments: [],
      reasons: [],
      laws: [],
      choices,
      headings: Math.max(0, at) + 1,
    };
  const isYesNo = named && answers.length === 1 && yesNoHead.test(head[answers[0] ?? 0] ?? '');
  const heads = (grid[0] ?? []).map(cellText);
  const unit = !named && isMeasuredHead(heads) ? heads[1] : undefined;
  const headings = named
    ? at + (below ? 2 : 1)
    : unit !== undefined || (answers.length > 1 && isHeading(grid[0] ?? [], question, answers))
      ? 1
      : 0;
  return {
    label: label >= 0 ? label : undefined,
    sub: sub >= 0 ? sub : undefined,
    parts: parts >= 0 && (label >= 0 || timeHead.test(head[parts] ?? '')) ? parts : undefined,
    question: question < 0 ? label : question,
    answers,
    names: answers.length > 1 && headings > 0 ? namesOf(answers, head, below) : [],
    // What stands beside a yes or a no says more of it, whatever its head.
    comments: (isYesNo
      ? rest.filter((i) => !isPeriodHead(head[i] ?? '') && !reasonHead.test(head[i] ?? ''))
      : comments
    ).filter((i) => !answers.includes(i)),
    commentHead: head[comments[0] ?? -1],
    isYesNo,
    upheld: isReview ? first : undefined,
    reasons: others.filter(
      (i) => i > question && !answers.includes(i) && (laws.includes(i) || reasonHead.test(head[i] ?? '')),
    ),
    laws: laws.filter((i) => !reasonHead.test(head[i] ?? '')),
    unit,
    headings,
  };
});

/** A head over figures that answer, which look like numbers: `Answer`, no `Response no.` */
const saysAnswer = (head: string): boolean =>
  answerHead.test(head) && !questionHead.test(head) && !/\b(?:no|number|ref)\b/i.test(head);

/** Rows of a head and a value each: `Annual cost`, `Number of users`, `Contract end`, not a letter's reference and dates. */
const asksByHeads = (body: Grid): boolean =>
  body.every(([first, second]) => first?.heading === true && second !== undefined && !second.heading) &&
  !body.some(([first]) => isAboutTheLetter.test(cellText(first).replace(/:$/, ''))) &&
  body.filter(([first]) => asks(cellText(first)) >= 0.25).length * 4 >= body.length;

/** `Q1` beside words of its own in each row, which no quarter has: `Longest wait, in days`. */
const numbersWords = (body: Grid): boolean => body.every((row) => /^\p{L}[^|]{11}/u.test(cellText(row[1])));

/** The number of the first question that a table holds, where it holds one. */
export const firstPathIn = rememberedOf((table: Table): Path | undefined => {
  if (isOfQuarters(table)) return undefined;
  for (const row of table.rows.slice(0, 4)) {
    const cell = row.cells.find(({ lines }) => lines.length > 0);
    const text = cellText(cell);
    const path = (readLabelCell(text) ?? readLabel(text))?.paths[0];
    if (path && typeof path[0] === 'number') return path;
  }
  return undefined;
});

const isHeading = (row: readonly (Cell | undefined)[], question: number, answers: readonly number[]): boolean =>
  row.some((cell) => cell?.heading) ||
  (asks(withoutLabel(cellText(row[question]))) < 0.4 &&
    answers.every((i) => cellText(row[i]).length < 40 && !/^[£$]/.test(cellText(row[i]))));

function withoutLabel(text: string): string {
  const label = readLabel(text);
  return label ? text.slice(label.end) : text;
}

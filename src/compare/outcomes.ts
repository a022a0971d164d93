import type { Outcome } from '../model/response.ts';
import { axisFor } from './axis.ts';
import type { Comparison, Row } from './comparison.ts';
import { excerptNote, excerptOf } from './excerpt.ts';
import { count, listOf, plural } from './format.ts';
import { byName } from './names.ts';
import { placeOf, rowsAmong } from './picks.ts';
import type { Question, QuestionAnswer } from './questions.ts';
import {
  type HeatOutcome,
  type HeatSeries,
  mostRows,
  type Part,
  type Segment,
  type SeriesOptions,
  type SourceLine,
  type StackedPoint,
  type StackedSeries,
} from './series.ts';
import { bodiesOf, firstWords, lineOf } from './told.ts';
import { missingLabel, reasonLabel } from './words.ts';

/** The outcomes in the order in which bars and legends have them. */
const outcomes: readonly HeatOutcome[] = [
  'answered',
  'refused',
  'not_held',
  'not_applicable',
  'referred',
  'blank',
  'not_asked',
];

const outcomeLabel = (outcome: HeatOutcome): string => (outcome === 'answered' ? 'Answered' : reasonLabel(outcome));

const answerLabel = ({ outcome, exemption }: QuestionAnswer): string =>
  outcome === 'answered' ? 'Answered' : missingLabel({ reason: outcome, exemption });

/** `3.4 Hosting`, for a list of questions; the question's first words where it has no number. */
const questionName = ({ number, part, words }: Pick<Question, 'number' | 'part' | 'words'>): string =>
  [number ?? firstWords(words, 40), part && firstWords(part, 30)].filter(Boolean).join(' ');

/** `3.4 Hosting: What do you spend on…`, for a chart: what is asked shows without pointing at it. So many letters at most. */
const questionLabel = ({ number, part, words }: Pick<Question, 'number' | 'part' | 'words'>, most: number): string => {
  const name = [number, part && firstWords(part, Math.min(24, most - (number?.length ?? 0) - 1))]
    .filter(Boolean)
    .join(' ');
  const rest = most - name.length - 2;
  if (!name) return firstWords(words, most);
  return rest < 8 ? name : `${name}: ${firstWords(words, rest)}`;
};

/** How many sections a refusal is told apart by: more colours than this cannot be. */
const mostSections = 2;

/** What each answer is counted as: its outcome, refusals by section, those under the rarer sections together. */
function labelsOf(answers: readonly QuestionAnswer[]): (answer: QuestionAnswer) => string {
  const counts = new Map<string, number>();
  for (const answer of answers) {
    if (answer.outcome === 'refused') counts.set(answerLabel(answer), (counts.get(answerLabel(answer)) ?? 0) + 1);
  }
  const sections = [...counts].sort(([a, n], [b, m]) => m - n || byName(a, b)).map(([label]) => label);
  const apart = new Set(sections.length > mostSections + 1 ? sections.slice(0, mostSections) : sections);
  return (answer) => {
    const label = answerLabel(answer);
    return answer.outcome !== 'refused' || apart.has(label) ? label : 'Refused, other sections';
  };
}

/** How many answers there are of each outcome, refusals by section: the outcome of each, the most telling order. */
function layersOf(
  answers: readonly QuestionAnswer[],
  labelOf: (answer: QuestionAnswer) => string,
): { id: string; label: string; outcome: Outcome }[] {
  const layers = new Map<string, { id: string; label: string; outcome: Outcome }>();
  for (const answer of answers) {
    const label = labelOf(answer);
    layers.set(label, { id: label, label, outcome: answer.outcome });
  }
  const order = ({ outcome }: { outcome: Outcome }) => outcomes.indexOf(outcome);
  return [...layers.values()].sort((a, b) => order(a) - order(b) || byName(a.label, b.label));
}

interface Bar {
  readonly key: string;
  readonly name: string;
  readonly fullName: string;
  readonly mine: boolean;
  readonly answers: readonly (QuestionAnswer & { readonly of: string })[];
}

function pointOf(
  { answers, ...place }: Bar,
  layers: readonly { id: string }[],
  labelOf: (answer: QuestionAnswer) => string,
): StackedPoint {
  const segments = layers.flatMap(({ id }): Segment[] => {
    const these = answers.filter((answer) => labelOf(answer) === id);
    const [first] = these;
    if (!first) return [];
    const name = `${id}: ${listOf(
      these.map((each) => each.of),
      6,
    )}`;
    return [{ layer: id, name, value: these.length, label: String(these.length), ref: first.ref }];
  });
  const answered = answers.filter(({ outcome }) => outcome === 'answered').length;
  return { ...place, total: answers.length, label: `${answered} of ${answers.length}`, approximate: false, segments };
}

const sourcesIn = (rows: readonly Row[], answers: readonly QuestionAnswer[]): SourceLine[] => {
  const ids = new Set(answers.map(({ ref }) => ref.sourceId));
  return rows.flatMap((row) =>
    row.responses.filter(({ sourceId }) => ids.has(sourceId)).map((response) => lineOf(row, response)),
  );
};

function common(comparison: Comparison, questions: readonly Question[], options: SeriesOptions, what: string) {
  const rows = rowsAmong(comparison, options);
  const keys = new Set(rows.map(({ key }) => key));
  const answers = questions.flatMap((question) =>
    [...question.answers].filter(([key]) => keys.has(key)).map(([, answer]) => answer),
  );
  const asked = rows.filter(({ key }) => questions.some((question) => question.answers.has(key)));
  const answered = answers.filter(({ outcome }) => outcome === 'answered').length;
  const bodies = bodiesOf(rows);
  const share = answers.length > 0 ? Math.round((answered / answers.length) * 100) : 0;
  const title =
    answers.length > 0
      ? `${what}: ${share}% of ${plural(answers.length, 'question')} put to ${plural(asked.length, bodies.one, bodies.many)} were answered`
      : `${what}: nothing yet`;
  const howMany = `${count(asked.length)} of ${plural(rows.length, bodies.one, bodies.many)}, ${plural(questions.length, 'question')}`;
  const byOutcome = outcomes
    .map((outcome) => [outcome, answers.filter((answer) => answer.outcome === outcome).length] as const)
    .filter(([, n]) => n > 0);
  const facts = byOutcome.map(([outcome, n]) => `${outcomeLabel(outcome)}: ${n}.`);
  const sample = rows.some((row) => row.sample);
  const told = {
    measure: 'outcomes',
    unit: 'names' as const,
    title,
    notes: sample ? ['Sample data: the councils and their figures are fictional.'] : [],
    shown: asked.length,
    asked: asked.length,
    of: rows.length,
    count: howMany,
    sample,
    without: '',
    missing: [],
    sources: sourcesIn(rows, answers),
    description: [`${title}.`, `${howMany}.`, ...facts].join(' '),
  };
  return { rows, answers, bodies, told };
}

function stackedFrom(
  bars: readonly Bar[],
  answers: readonly QuestionAnswer[],
  told: Omit<StackedSeries, 'kind' | 'layers' | 'points' | 'axis'>,
  part: Part = { of: 'top', size: mostRows },
): StackedSeries {
  const labelOf = labelsOf(answers);
  const layers = layersOf(answers, labelOf);
  const drawn = excerptOf(bars, part);
  const points = drawn.map((bar) => pointOf(bar, layers, labelOf));
  return {
    kind: 'stacked',
    ...told,
    notes: [...told.notes, ...excerptNote(drawn, bars, 'words are')],
    layers: layers.map(({ id, label }) => ({ id, label })),
    points,
    axis: axisFor(
      points.map(({ total }) => total),
      'names',
    ),
  };
}

/** For each question how many answered it, how many refused it under which section, and so on. In the questions' order. */
export function outcomesByQuestion(
  comparison: Comparison,
  questions: readonly Question[],
  options: SeriesOptions = {},
): StackedSeries {
  const { rows, answers, bodies, told } = common(comparison, questions, options, 'What was answered');
  const bars = questions.map((question): Bar => {
    const name = questionLabel(question, 60);
    const own = rows.flatMap(({ key, shortName }) => {
      const answer = question.answers.get(key);
      return answer ? [{ ...answer, of: shortName }] : [];
    });
    return {
      key: question.key,
      name,
      fullName: `${questionName(question)}: ${question.words}`,
      mine: false,
      answers: own,
    };
  });
  return stackedFrom(bars, answers, {
    ...told,
    subtitle: `Outcome by question, number of ${bodies.many}`,
    fileStem: 'outcomes-by-question',
    heads: { row: 'Question', total: 'Of those asked' },
  });
}

const answeredShare = ({ answers }: Bar): number =>
  answers.filter(({ outcome }) => outcome === 'answered').length / Math.max(1, answers.length);

/** For each authority how many questions it answered, refused and so on; those that answered the largest share first. */
export function outcomesByAuthority(
  comparison: Comparison,
  questions: readonly Question[],
  options: SeriesOptions = {},
): StackedSeries {
  const { rows, answers, told } = common(comparison, questions, options, 'Who answered');
  const bars = rows
    .map(
      (row): Bar => ({
        ...placeOf(row, options.mine),
        answers: questions.flatMap((question) => {
          const answer = question.answers.get(row.key);
          return answer ? [{ ...answer, of: questionName(question) }] : [];
        }),
      }),
    )
    .filter((bar) => bar.answers.length > 0)
    .sort((a, b) => answeredShare(b) - answeredShare(a) || byName(a.fullName, b.fullName));
  return stackedFrom(
    bars,
    answers,
    {
      ...told,
      subtitle: 'Outcome by authority, number of questions',
      fileStem: 'outcomes-by-authority',
      heads: { row: 'Council', total: 'Of what was asked' },
    },
    options.part,
  );
}

/** Authorities by questions. Only authorities that were asked one of them have a row. */
export function heatSeries(
  comparison: Comparison,
  questions: readonly Question[],
  options: SeriesOptions = {},
): HeatSeries {
  const { rows, answers, bodies, told } = common(comparison, questions, options, 'Who answered what');
  const asked = rows.filter(({ key }) => questions.some((question) => question.answers.has(key)));
  const columns = questions.map((question) => ({
    key: question.key,
    label: questionLabel(question, 26),
    words: question.words,
    cells: asked.map(({ key }) => {
      const answer = question.answers.get(key);
      if (!answer) return { outcome: 'not_asked' as const, label: outcomeLabel('not_asked') };
      return { outcome: answer.outcome, label: answerLabel(answer), ref: answer.ref };
    }),
  }));
  const counts = new Map<HeatOutcome, number>([['not_asked', asked.length * questions.length - answers.length]]);
  for (const { outcome } of answers) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  return {
    kind: 'heat',
    ...told,
    subtitle: `Outcome by question and ${bodies.one}`,
    fileStem: 'who-answered-what',
    rows: asked.map((row) => placeOf(row, options.mine)),
    columns,
    legend: outcomes
      .map((outcome) => ({ outcome, label: outcomeLabel(outcome), count: counts.get(outcome) ?? 0 }))
      .filter(({ count }) => count > 0),
  };
}

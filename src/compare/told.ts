import { catalogueEntry } from '../measures/catalogue.ts';
import type { Unit } from '../model/measure.ts';
import type { AskedWords, Column, ComparedFigure, ComparedResponse, Row } from './comparison.ts';
import { listOf, plural } from './format.ts';
import { byName } from './names.ts';
import { notesOn, periodAndYear } from './notes.ts';
import { divisorOf } from './per.ts';
import type { Picks } from './picks.ts';
import type { Denominator, MissingGroup, SourceLine, Told } from './series.ts';
import { type Bodies, bodiesWord, countSentence, type Deed } from './words.ts';

export const bodiesOf = (rows: readonly Row[]): Bodies => bodiesWord(rows.map(({ authority }) => authority?.type));

const unitWords: Partial<Record<Unit, string>> = { GBP: 'pounds', percent: 'per cent' };
/** Of a question the unit is told too where a measure's name has it. */
const plainUnitWords: Partial<Record<Unit, string>> = {
  ...unitWords,
  number: 'number',
  months: 'months',
  days: 'days',
  minutes: 'minutes',
  year: 'year',
  km2: 'square kilometres',
};

/** What a column's chart is of: the measure's name, or the question's words. */
export const subjectOf = ({ measure, label }: Pick<Column, 'measure' | 'label'>): string =>
  catalogueEntry(measure)?.label ?? label;

/** `Website spend: from ...`; after a question, a sentence of its own. */
export function headline(column: Pick<Column, 'measure' | 'label'>, rest: string): string {
  const subject = subjectOf(column);
  return /[?…]$/.test(subject) ? `${subject} ${rest.charAt(0).toUpperCase()}${rest.slice(1)}` : `${subject}: ${rest}`;
}

/** Whole words up to so many letters. */
export function firstWords(words: string, most: number): string {
  if (words.length <= most) return words;
  const cut = words.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).trimEnd()}…`;
}

/** `Question 3.4, Hosting`, and its words where the title has no room for all of them. */
export const asksLine = ({ name, words }: AskedWords, title: string): string =>
  title.startsWith(words) ? name : `${name}: “${firstWords(words.replace(/[.:;]$/, ''), 240)}”`;

/** "Website spend, pounds a year, 2024/25". */
export function subtitleOf(
  column: Pick<Column, 'measure' | 'unit' | 'period' | 'label' | 'asks'>,
  figures: readonly ComparedFigure[],
  per?: Denominator,
  unlike = false,
): string {
  const label = column.asks ? asksLine(column.asks, column.label) : subjectOf(column);
  const unit = (column.asks ? plainUnitWords : unitWords)[column.unit];
  const time = periodAndYear(figures, unlike ? undefined : column.period, per?.words, unlike);
  return label + (unit ? `, ${unit}` : column.period || per ? ',' : '') + time;
}

/** A response as a line of sources. */
export const lineOf = (row: Row, { sourceId, file, reference, responded }: ComparedResponse): SourceLine => ({
  sourceId,
  council: row.shortName,
  file,
  ...(reference && { reference }),
  ...(responded && { responded }),
});

/** The responses that a chart rests on, each once, by the council's name: those with its figures, then those that say why there is none. */
export function sourcesOf({ rows, picked, missing }: Picks): SourceLine[] {
  const byCouncil = (a: SourceLine, b: SourceLine) => byName(a.council, b.council) || byName(a.sourceId, b.sourceId);
  const given = picked.flatMap(({ row, figure }) =>
    (figure.sumOf ?? [figure]).map(({ response }) => lineOf(row, response)),
  );
  const refs = new Set(
    missing.flatMap(({ places }) => places.flatMap((place) => place.refs.map(({ sourceId }) => sourceId))),
  );
  const declined = rows.flatMap((row) =>
    row.responses.filter(({ sourceId }) => refs.has(sourceId)).map((response) => lineOf(row, response)),
  );
  const lines = new Map([...given.sort(byCouncil), ...declined.sort(byCouncil)].map((line) => [line.sourceId, line]));
  return [...lines.values()];
}

/** "Refused under s.12: Ashcombe and Bexcombe. Not held: Carrick." */
function missingSentence(groups: readonly MissingGroup[], most = 8): string {
  return groups
    .map(
      ({ label, places }) =>
        `${label}: ${listOf(
          places.map(({ name }) => name),
          most,
        )}.`,
    )
    .join(' ');
}

/** Words as a part of a file's name. */
export const slug = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** What a chart has to know of its column. */
export type SeriesColumn = Pick<Column, 'key' | 'measure' | 'period' | 'unit' | 'label' | 'asks'>;

/** Under every chart of a question. */
const readFromWords =
  'Read from the plain words of each answer to this question; answers that say nothing plainly are not drawn.';

function perNote({ picked }: Picks, per: Denominator | undefined): string[] {
  if (!per) return [];
  const hedged = picked.filter(({ row }) => divisorOf(per, row)?.approximate).map(({ place }) => place.name);
  return [`Divided by ${per.source}${hedged.length > 0 ? `, which is approximate for ${listOf(hedged, 6)}` : ''}.`];
}

/** What charts of every kind say: `title` and `facts` are the kind's own. */
export function toldOf(
  column: SeriesColumn,
  picks: Picks,
  own: {
    readonly title: (bodies: Bodies) => string;
    readonly deed: Deed;
    /** Sentences for the description, between the title and what is missing. */
    readonly facts: readonly string[];
    readonly notes?: readonly string[];
    /** How hedged figures are drawn. */
    readonly about?: string;
    readonly subtitle?: string;
    readonly per?: Denominator | undefined;
  },
): Told {
  const { rows, picked, missing } = picks;
  const bodies = bodiesOf(rows);
  const unread = missing.flatMap(({ reason, places }) => (reason === 'no_response' ? places : [])).length;
  const numbers = { shown: picked.length, asked: picks.asked, of: rows.length, unread };
  const count = countSentence(numbers, bodies, own.deed);
  const title = own.title(bodies);
  const absent = missingSentence(missing);
  return {
    measure: column.measure,
    unit: column.unit,
    ...(column.period && { period: column.period }),
    title,
    subtitle:
      own.subtitle ??
      subtitleOf(
        column,
        picked.map(({ figure }) => figure),
        own.per,
        picked.some(({ unlike }) => unlike),
      ),
    notes: [
      ...notesOn(picks, column, own.about ?? 'hatched'),
      ...perNote(picks, own.per),
      ...(own.notes ?? []),
      ...(column.asks && picked.length > 0 ? [readFromWords] : []),
    ],
    ...numbers,
    count,
    without:
      numbers.of > numbers.shown
        ? `No ${own.deed.thing} from ${plural(numbers.of - numbers.shown, bodies.one, bodies.many)}`
        : '',
    sample: rows.some((row) => row.sample),
    missing,
    sources: sourcesOf(picks),
    description: [`${title}.`, `${count}.`, ...own.facts, absent].filter(Boolean).join(' '),
    fileStem: slug([firstWords(subjectOf(column), 60), column.period ?? '', own.per?.words ?? ''].join(' ')),
  };
}

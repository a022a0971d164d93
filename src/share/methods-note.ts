import type { Comparison, MissingReason } from '../compare/comparison.ts';
import { missingReasons } from '../compare/comparison.ts';
import { count, listOf, longDate, plural } from '../compare/format.ts';
import type { Told } from '../compare/series.ts';
import { reasonLabel } from '../compare/words.ts';
import type { Correction } from '../model/correction.ts';
import type { Entry } from '../model/entry.ts';

/** What a note is written from, beside the chart or the comparison. */
export interface Grounds {
  readonly entries: readonly Entry[];
  readonly corrections: readonly Correction[];
  /** ISO date of the day on which the note is written. */
  readonly day: string;
}

/** The first 16 digits of a file's SHA-256: enough to tell it from any other, and short enough to compare by eye. */
export const fingerprint = (sourceId: string): string => sourceId.slice(0, 16);

const paragraph = (head: string, lines: readonly string[]): string =>
  [head, ...lines.map((line) => `- ${line}`)].join('\n');

function fileLine({ source, analysis, sample, secondhand }: Entry): string {
  const { authority, reference, responded } = analysis.response;
  const facts = [
    authority?.value.name ?? 'authority not named',
    reference?.value,
    responded && longDate(responded.value),
    sample ? 'fictional sample' : undefined,
    secondhand &&
      (secondhand.text === 'quotes'
        ? `only the words quoted in ${secondhand.from}`
        : `text from ${secondhand.from}, not shown to be the file's own`),
  ].filter(Boolean);
  return `${source.path}: ${facts.join(', ')}; SHA-256 ${fingerprint(source.id)}`;
}

function filesPart(entries: readonly Entry[]): string {
  return paragraph(
    `Files (${count(entries.length)}), each with the beginning of its fingerprint`,
    entries.map(fileLine),
  );
}

const saying: Readonly<Record<Correction['says']['kind'], (n: number) => string>> = {
  figure: (n) => `${plural(n, 'figure')} set by the reader`,
  rejected: (n) => `${plural(n, 'figure')} left out by the reader`,
  outcome: (n) => `${plural(n, 'outcome')} set by the reader`,
  authority: (n) => `${plural(n, 'authority', 'authorities')} named by the reader`,
  checked: (n) => `${plural(n, 'figure or answer', 'figures and answers')} checked against the letter`,
  note: (n) => `${plural(n, 'note')}`,
};

function correctionsPart(corrections: readonly Correction[]): string {
  const counts = new Map<Correction['says']['kind'], number>();
  for (const { says } of corrections) counts.set(says.kind, (counts.get(says.kind) ?? 0) + 1);
  const said = [...counts].map(([kind, n]) => saying[kind](n));
  const reasons = corrections.flatMap(({ why }) => why ?? []);
  return paragraph('Corrections', [
    said.length > 0 ? `${listOf(said)}.` : 'None.',
    ...(reasons.length > 0 ? [`Reasons given: ${reasons.join('; ')}.`] : []),
  ]);
}

function howPart({ entries, day }: Grounds): string {
  const versions = [...new Set(entries.map(({ analysis }) => analysis.extractor))].sort();
  const read = versions.length > 0 ? `, by Foilight's extractor ${listOf(versions)}` : '';
  return paragraph('How this was made', [
    `The figures were read from responses under the Freedom of Information Act${read}, on ${longDate(day)}. Each stands in the words that it was read from.`,
    'Nothing is estimated or filled in: what is missing stays missing, with its reason. A range stays a range.',
    'Periods are not converted into one another: a figure of a month is not compared with one of a year.',
  ]);
}

/** What a reader of the CSV files has to know; the same words in every note, as each may go with one. */
const filesInWords = paragraph('The CSV files', [
  'A line is a figure, or the reason why there is none: a missing figure is never nought, and never estimated.',
  '`shown` says which of several figures a chart or the table draws; `low` and `high` are the ends of a range.',
  'A text that a spreadsheet would take for a formula, a date or a number stands behind an apostrophe.',
]);

const whole = (parts: readonly string[]): string => `${parts.join('\n\n')}\n`;

/** The methods note of one chart, as plain text: whom it is of, what is left out and why, how sure its figures are, and its files. */
export function methodsNoteOf(series: Told, grounds: Grounds): string {
  const ids = new Set(series.sources.map(({ sourceId }) => sourceId));
  const entries = grounds.entries.filter(({ source }) => ids.has(source.id));
  const corrections = grounds.corrections.filter(({ sourceId }) => ids.has(sourceId));
  const missing = series.missing.map(
    ({ label, places }) => `${label} (${count(places.length)}): ${listOf(places.map(({ fullName }) => fullName))}.`,
  );
  return whole([
    `Methods note: ${series.title}`,
    paragraph('What it shows', [`${series.subtitle}.`, `${series.count}.`]),
    paragraph('What is left out', missing.length > 0 ? missing : ['Nobody.']),
    paragraph('To be taken with care', series.notes.length > 0 ? series.notes : ['Nothing.']),
    correctionsPart(corrections),
    howPart({ ...grounds, entries }),
    filesInWords,
    filesPart(entries),
  ]);
}

/** How the authorities stand to one column, in the order in which lists show the reasons. */
function columnLine({ rows }: Comparison, { key, label, unit }: Comparison['columns'][number]): string {
  const counts = new Map<MissingReason, number>();
  const years = new Set<string>();
  let given = 0;
  let hedged = 0;
  let conflicts = 0;
  let unsure = 0;
  for (const { cells } of rows) {
    const cell = cells.get(key);
    if (!cell) continue;
    if (cell.state === 'missing') {
      counts.set(cell.reason, (counts.get(cell.reason) ?? 0) + 1);
      continue;
    }
    const [{ approximate, sureness, year }] = cell.figures;
    given++;
    if (approximate) hedged++;
    if (sureness.level === 'check') unsure++;
    if (cell.conflict.length > 0) conflicts++;
    years.add(year ?? 'year not stated');
  }
  const said = [
    `${given} given`,
    hedged > 0 ? `${hedged} of them approximate` : undefined,
    conflicts > 0 ? `${conflicts} given more than once and differently` : undefined,
    unsure > 0 ? `${unsure} to be checked` : undefined,
    ...missingReasons.flatMap((reason) => {
      const n = counts.get(reason) ?? 0;
      return n > 0 ? `${n} ${reasonLabel(reason, unit).toLowerCase()}` : [];
    }),
    years.size > 1 ? `years differ (${[...years].sort().join(', ')})` : undefined,
  ];
  return `${label}: ${said.filter(Boolean).join(', ')}.`;
}

/** The methods note of everything that is open. */
export function methodsNoteOfAll(comparison: Comparison, grounds: Grounds): string {
  const { rows, columns } = comparison;
  const sample = rows.filter((row) => row.sample).length;
  const answered = rows.filter(({ responses }) => responses.some(({ answers }) => answers.length > 0)).length;
  return whole([
    'Methods note',
    paragraph('Who was asked', [
      `${plural(rows.length, 'authority', 'authorities')}, ${plural(grounds.entries.length, 'file')}; from ${answered} answers could be read.`,
      ...(sample > 0 ? [`${plural(sample, 'authority is', 'authorities are')} fictional: the built-in sample.`] : []),
      ...(rows.length > 0 ? [`${listOf(rows.map(({ name }) => name))}.`] : []),
    ]),
    paragraph(
      'What was asked, and how many answered',
      columns.map((column) => columnLine(comparison, column)),
    ),
    correctionsPart(grounds.corrections),
    howPart(grounds),
    filesInWords,
    filesPart(grounds.entries),
  ]);
}

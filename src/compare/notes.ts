import { catalogueEntry } from '../measures/catalogue.ts';
import type { ComparedFigure, Row } from './comparison.ts';
import { chartAmount, count, figureText, listOf, longDate, periodWords, plural } from './format.ts';
import { byName } from './names.ts';
import { growsWithSize } from './per.ts';
import type { Pick, Picks } from './picks.ts';
import { laterFirst, yearLabel } from './years.ts';

/** At most this many councils are named in a note. */
const named = 6;

/** At most this many have a note of their own on what they give differently. */
const most = 3;

const namesIn = (picks: readonly Pick[]): string => listOf(picks.map(({ place }) => place.name).sort(byName), named);

/** The years of the figures with how many are of each, the latest first; `undefined` counts those that do not say. */
export function yearsIn(figures: readonly ComparedFigure[]): ReadonlyMap<string | undefined, number> {
  const counts = new Map<string | undefined, number>();
  for (const { year } of figures) {
    const label = year === undefined ? undefined : yearLabel(year);
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return new Map([...counts].sort(([a], [b]) => laterFirst(a, b) || byName(a ?? '', b ?? '')));
}

function yearNote(picked: readonly Pick[]): string | undefined {
  const years = yearsIn(picked.map(({ figure }) => figure));
  if (years.size < 2) return undefined;
  const each = [...years].map(([year, n]) => `${year ?? 'not stated'} (${n})`);
  return `The figures are of different years: ${listOf(each)}.`;
}

function conflictNote({ place, figure, conflict }: Pick): string {
  const write = (each: ComparedFigure) =>
    figureText(each.figure, each.unit, { approximate: each.approximate, write: chartAmount });
  const others = [...new Set(conflict.slice(1).map(write))].filter((text) => text !== write(figure));
  const later = conflict.some(({ response }) => response.sourceId !== figure.response.sourceId);
  const date = figure.response.responded;
  const shown = later ? `the latest${date ? `, of ${longDate(date)},` : ''} is shown` : 'the first is shown';
  return `${place.name} gives this more than once and differently: ${listOf([write(figure), ...others])}; ${shown}.`;
}

function coverNote(picked: readonly Pick[], measure: string): string | undefined {
  const joint = picked.filter(({ figure }) => figure.covers?.some((id) => id !== measure));
  const first = joint[0]?.figure.covers;
  if (!first) return undefined;
  const parts = first
    .filter((id) => id !== measure)
    .map(
      (id) =>
        catalogueEntry(id)
          ?.shortLabel.replace(/^Website /, '')
          .toLowerCase() ?? id,
    );
  return `One figure for ${listOf(parts)} together: ${namesIn(joint)}.`;
}

function vatNote(picked: readonly Pick[]): string | undefined {
  const without = picked.filter(({ figure }) => figure.vat === 'without');
  const included = picked.filter(({ figure }) => figure.vat === 'with');
  const said = [
    ...(without.length > 0 ? [`without VAT: ${namesIn(without)}`] : []),
    ...(included.length > 0 ? [`with VAT: ${namesIn(included)}`] : []),
  ];
  if (said.length === 0) return undefined;
  const rest = without.length + included.length < picked.length ? '; the others do not say' : '';
  return `The figure is said to be ${said.join('; ')}${rest}.`;
}

/** A warning where a county and districts, which serve the same people, stand side by side. */
function tiersNote(rows: readonly Row[]): string | undefined {
  const types = new Set(rows.map(({ authority }) => authority?.type));
  if (!types.has('county') || !types.has('district')) return undefined;
  return 'County and district councils share the services of an area, so their figures are not like for like.';
}

/** Says what the reader wanted on one axis though it is not alike: figures of several periods, with and without VAT. */
function togetherNotes(picked: readonly Pick[]): (string | undefined)[] {
  const unlike = picked.filter((pick) => pick.unlike);
  const each = unlike.map(
    ({ place, figure }) => `${place.name} (${figure.period ? periodWords(figure.period) : 'period not given'})`,
  );
  const vats = new Set(picked.map(({ figure }) => figure.vat));
  return [
    each.length > 0
      ? `Shown together by the reader’s choice, though they are of unlike times: ${listOf(each.sort(byName), named)}.`
      : undefined,
    vats.has('with') && vats.has('without')
      ? 'Shown together by the reader’s choice, though some figures are with VAT and some without it.'
      : undefined,
  ];
}

/** What notes have to know of a column. */
type Subject = Parameters<typeof growsWithSize>[0];

/** Every sentence that a reader of the picture needs to take its figures rightly; none that says nothing. `about` is how hedged figures are drawn. */
export function notesOn(picks: Picks, column: Subject, about: string): string[] {
  const { picked } = picks;
  const where = (test: (figure: ComparedFigure) => boolean) => picked.filter(({ figure }) => test(figure));
  const ranges = where(({ figure }) => figure.kind === 'range');
  const longer = picked.filter(({ times }) => times !== undefined);
  const hedged = where(({ approximate }) => approximate);
  const sums = where(({ sumOf }) => sumOf !== undefined);
  const unsure = where(({ sureness }) => sureness.level === 'check');
  const corrected = where(({ reader, sumOf }) =>
    [{ reader }, ...(sumOf ?? [])].some((each) => each.reader?.set !== undefined),
  );
  const torn = picked.filter(({ conflict }) => conflict.length > 0);
  const sample = picks.rows.some((row) => row.sample);
  return [
    sample ? 'Sample data: the councils and their figures are fictional.' : undefined,
    ...togetherNotes(picked),
    yearNote(picked),
    longer.length > 0
      ? `Estimated by us as four times a quarter, or twelve times a month (${about}): ${namesIn(longer)}.`
      : undefined,
    hedged.length > 0 ? `Said to be approximate (${about}): ${namesIn(hedged)}.` : undefined,
    ranges.length > 0 ? `Given as a range, drawn from its low to its high end: ${namesIn(ranges)}.` : undefined,
    sums.length > 0 ? `Added up from all the parts, which the response gives apart: ${namesIn(sums)}.` : undefined,
    coverNote(picked, column.measure),
    vatNote(picked),
    ...torn.slice(0, most).map(conflictNote),
    torn.length > most
      ? `${count(torn.length - most)} more give this more than once and differently; of each the latest is shown, or the first where one response gives both.`
      : undefined,
    corrected.length > 0
      ? `${plural(corrected.length, 'figure')} corrected by the reader: ${namesIn(corrected)}.`
      : undefined,
    unsure.length > 0 ? `To be checked against the response: ${namesIn(unsure)}.` : undefined,
    growsWithSize(column) ? tiersNote(picked.map(({ row }) => row)) : undefined,
  ].filter((note) => note !== undefined);
}

/** The period in a subtitle: `a year`, `over 3 years`; what it is divided by; and the year where it is one and the same. */
export function periodAndYear(
  figures: readonly ComparedFigure[],
  period: ComparedFigure['period'],
  per?: string,
  unlike = false,
): string {
  const years = [...yearsIn(figures).keys()];
  const year = years.length > 1 ? ', years differ' : years[0] ? `, ${years[0]}` : '';
  const time = unlike ? ' over unlike times' : period ? ` ${periodWords(period)}` : '';
  return time + (per ? ` ${per}` : '') + year;
}

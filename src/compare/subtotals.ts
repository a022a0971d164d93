import { catalogueEntry } from '../measures/catalogue.ts';
import type { AuthorityType } from '../model/authority.ts';
import type { Column, ComparedFigure, Given, Missing, Row } from './comparison.ts';
import { missingReasons } from './comparison.ts';
import { listOf, plural } from './format.ts';
import { yearsIn } from './notes.ts';
import type { Amount } from './series.ts';
import { highOf, lowOf, medianOf } from './statistics.ts';
import { added } from './sums.ts';
import { reasonLabel } from './words.ts';

/** What one column says of several rows together. Whoever gave nothing counts as nothing given, never as nought. */
export interface Subtotal {
  /** Rows that the amount, or the count of yeses, is of; and how many rows there are. */
  readonly given: number;
  readonly of: number;
  /** Of what can be added up: the sum. Of other amounts: the one in the middle of the rows' own. Absent where neither can be said. */
  readonly amount?: { readonly of: 'sum' | 'median'; readonly figure: Amount; readonly approximate: boolean };
  /** Of yes or no: how many said yes. */
  readonly yes?: number;
  /** A sentence each: what keeps the amount from being taken at its face, and why there is none. */
  readonly notes: readonly string[];
}

const isAmount = (figure: ComparedFigure['figure']): figure is Amount =>
  figure.kind === 'number' || figure.kind === 'range';

function sumOf(amounts: readonly Amount[]): Amount {
  const low = added(amounts.map(lowOf));
  const high = added(amounts.map(highOf));
  return amounts.every(({ kind }) => kind === 'number') ? { kind: 'number', value: low } : { kind: 'range', low, high };
}

/** Whether some of the bodies stand over others: a county over districts, a combined authority over its members. */
export function tiersMixed(rows: readonly Row[]): boolean {
  const types = new Set<AuthorityType | undefined>(rows.map(({ authority }) => authority?.type));
  return (types.has('county') && types.has('district')) || (types.has('combined') && types.size > 1);
}

/** Why the rows' amounts cannot be added; `undefined` where they can. */
function whyApart({ measure, period, unit }: Column, rows: readonly Row[]): string | undefined {
  if (rows.some(({ sample }) => sample) && rows.some(({ sample }) => !sample))
    return 'Not added: some of them are fictional.';
  if (period === undefined && (catalogueEntry(measure)?.periods.length ?? 0) > 0)
    return 'Not added: the figures do not say what period they are for.';
  if ((unit === 'people' || unit === 'km2') && tiersMixed(rows))
    return 'Not added: a county has the people and the land of its districts, which would count twice.';
  return undefined;
}

function missingNote(missing: readonly Missing[]): string | undefined {
  if (missing.length === 0) return undefined;
  const reasons = missingReasons.flatMap((reason) => {
    const n = missing.filter((cell) => cell.reason === reason).length;
    return n > 0 ? `${reasonLabel(reason).toLowerCase()} (${n})` : [];
  });
  return `Without a figure: ${listOf(reasons)}.`;
}

function doubts(cells: readonly Given[], rows: readonly Row[], summed: boolean): (string | undefined)[] {
  const figures = cells.map(({ figures: [first] }) => first);
  const years = [...yearsIn(figures)];
  const count = (test: (figure: ComparedFigure) => boolean) => figures.filter(test).length;
  const unsure = count(({ sureness }) => sureness.level === 'check');
  const corrected = count(({ reader }) => reader?.set !== undefined);
  const vats = new Set(figures.flatMap(({ vat }) => vat ?? []));
  const differ = cells.filter(({ conflict }) => conflict.length > 0).length;
  return [
    years.length > 1
      ? `Of different years: ${listOf(years.map(([y, n]) => `${y ?? 'not stated'} (${n})`))}.`
      : undefined,
    summed && tiersMixed(rows) ? 'Councils of two tiers together, which serve the same places.' : undefined,
    vats.size > 1 ? 'Some with VAT, some without.' : undefined,
    differ > 0 ? `${plural(differ, 'council')} gave figures that differ; the one shown is taken.` : undefined,
    unsure > 0 ? `${plural(unsure, 'figure')} to be checked.` : undefined,
    corrected > 0 ? `${plural(corrected, 'figure')} corrected by you.` : undefined,
  ];
}

/** A column's subtotal over some rows: a sum of what can be added, a median of other amounts (always of the councils' own, never of medians). */
export function subtotalOf(rows: readonly Row[], column: Column): Subtotal {
  const givers: Row[] = [];
  const cells: Given[] = [];
  const missing: Missing[] = [];
  for (const row of rows) {
    const cell = row.cells.get(column.key);
    if (cell?.state === 'missing') missing.push(cell);
    else if (cell) {
      givers.push(row);
      cells.push(cell);
    }
  }
  const first = cells.map(({ figures }) => figures[0]);
  const amounts = first.map(({ figure }) => figure).filter(isAmount);
  const approximate = first.some((figure) => figure.approximate);
  const bare = { given: cells.length, of: rows.length };
  const told = (summed: boolean, ...more: (string | undefined)[]) =>
    [...more, ...doubts(cells, givers, summed), missingNote(missing)].filter((note) => note !== undefined);

  if (cells.length > 0 && first.every(({ figure }) => figure.kind === 'boolean')) {
    const yes = first.filter(({ figure }) => figure.kind === 'boolean' && figure.value).length;
    return { ...bare, yes, notes: told(false) };
  }
  if (!column.ranked || amounts.length === 0 || amounts.length < cells.length) return { ...bare, notes: told(false) };
  const apart = column.additive ? whyApart(column, givers) : undefined;
  if (apart) return { ...bare, notes: told(false, apart) };
  if (column.additive) {
    return { ...bare, amount: { of: 'sum', figure: sumOf(amounts), approximate }, notes: told(true) };
  }
  const median = medianOf(amounts);
  return {
    ...bare,
    ...(median && column.unit !== 'year' && { amount: { of: 'median', figure: median, approximate } }),
    notes: told(false),
  };
}

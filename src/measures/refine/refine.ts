import type { Figure, Measure } from '../../model/measure.ts';
import { flatMap } from '../../text/flat-map.ts';
import { putUnder } from '../../text/put-under.ts';
import { catalogue } from '../catalogue.ts';
import type { Draft } from '../drafts.ts';
import { canonicalProduct } from '../values/product-names.ts';
import { sizeOf } from '../values/reading.ts';
import { checked, checkUsual } from './usual.ts';

/** The part of an answer, by its index. */
type PartOf = (answer: number) => string | undefined;

const keyOf = ({ id, period, year }: Measure): string => `${id} ${period ?? ''} ${year ?? ''}`;

/** A weak draft stays only where no plainer question gave the measure. */
function withoutWeak(drafts: readonly Draft[]): Measure[] {
  const plain = new Set(drafts.filter(({ weak }) => !weak).map(({ measure }) => measure.id));
  return drafts.filter(({ weak, measure }) => !weak || !plain.has(measure.id)).map(({ measure }) => measure);
}

/** Names that a later question narrows down to those in use are not given. */
const withoutNarrowed = (drafts: readonly Draft[]): readonly Draft[] =>
  drafts.some(({ narrows }) => narrows)
    ? drafts.filter(
        ({ measure }) =>
          !drafts.some(
            (other) => other.narrows && other.measure.id === measure.id && other.measure.answer > measure.answer,
          ),
      )
    : drafts;

const ofOneThing = new Set(['crm.live_since', 'crm.implementation_months']);

/** What is told of each of several CRMs, the rows of a table: the first one's. */
function firstOfRows(drafts: readonly Draft[]): readonly Draft[] {
  const rows = new Set(
    drafts.filter(({ measure }) => measure.evidence.rule === 'names of rows').map(({ measure }) => measure.answer),
  );
  if (rows.size === 0) return drafts;
  return drafts.filter(
    ({ measure }, i) =>
      !ofOneThing.has(measure.id) || drafts.findIndex((other) => other.measure.id === measure.id) === i,
  );
}

/** One yes or no for the response: a CRM that is used for anything is a CRM in use, whatever another answer says of some use. */
function oneTruth(measures: readonly Measure[]): Measure[] {
  const kept = new Map<string, Measure>();
  for (const measure of measures) {
    if (measure.figure.kind !== 'boolean') continue;
    const before = kept.get(measure.id);
    if (before === undefined || (before.figure.kind === 'boolean' && !before.figure.value && measure.figure.value))
      kept.set(measure.id, measure);
  }
  return measures.filter((measure) => measure.figure.kind !== 'boolean' || kept.get(measure.id) === measure);
}

/** What is named in the answer that says that no CRM is in use is another thing: "No; calls are logged in the telephony system, Netcall". */
function withoutDenied(measures: readonly Measure[]): Measure[] {
  const denying = new Set(
    flatMap(measures, ({ id, figure, answer }) =>
      id === 'crm.in_use' && figure.kind === 'boolean' && !figure.value ? [answer] : [],
    ),
  );
  return measures.filter(({ id, answer }) => id !== 'crm.products' || !denying.has(answer));
}

/** The rule of a portal that no answer names but by the share of residents who use it. */
export const followsFromUptake = 'there is what is taken up';

/** Where a CRM is named, one is in use; where residents take a portal up, there is one. */
function withInUse(measures: readonly Measure[]): Measure[] {
  const told = [...measures];
  for (const [id, by] of [
    ['crm.in_use', 'crm.products'],
    ['portal.in_use', 'portal.uptake'],
  ] as const) {
    const shown = measures.find((measure) => measure.id === by);
    // What an answer says of the portal itself stands, a plain no too.
    const known = measures.some(
      ({ id: other, figure }) =>
        other === id && (other === 'portal.in_use' || (figure.kind === 'boolean' && figure.value)),
    );
    if (!shown || known) continue;
    const { period: _, year: __, ...rest } = shown;
    const evidence = { ...shown.evidence, rule: by === 'portal.uptake' ? followsFromUptake : shown.evidence.rule };
    told.push({ ...rest, id, unit: 'boolean', approximate: false, evidence, figure: { kind: 'boolean', value: true } });
  }
  return told;
}

const sameFigure = (a: Figure, b: Figure): boolean =>
  a.kind === b.kind &&
  (a.kind === 'range' && b.kind === 'range'
    ? a.low === b.low && a.high === b.high
    : JSON.stringify(a) === JSON.stringify(b));

const canonical = (names: readonly string[]): string[] => names.map((name) => canonicalProduct(name).toLowerCase());

/** Whether `a` says nothing that `b` does not: the same, names among its names, a number inside its range. */
function isIn(a: Figure, b: Figure): boolean {
  if (a.kind === 'names' && b.kind === 'names') {
    const all = new Set(canonical(b.value));
    return canonical(a.value).every((name) => all.has(name));
  }
  if (a.kind === 'number' && b.kind === 'range') return a.value >= b.low && a.value <= b.high;
  return sameFigure(a, b);
}

/** Whether a figure that is not hedged stands within the range that another answer gives. */
const isExactOf = ({ figure, approximate }: Measure, range: Figure): boolean =>
  !approximate && figure.kind === 'number' && range.kind === 'range' && isIn(figure, range);

/** How much of their makers, editions and versions names tell: "Microsoft Dynamics 365" tells more than "Dynamics 365". */
const writtenLength = (figure: Figure): number =>
  figure.kind === 'names' ? figure.value.reduce((all, name) => all + name.length, 0) : 0;

/** Each figure once: of two that say the same, the fuller, else the first. */
function withoutRepeats(measures: readonly Measure[]): Measure[] {
  return measures.filter((measure, i) =>
    measures.every((rival, j) => {
      if (i === j || measure.id !== rival.id || measure.period !== rival.period) return true;
      if (measure.year !== rival.year && measure.year !== undefined && rival.year !== undefined) return true;
      // "33" beside "between 30 and 35": the exact figure tells more than the range, a hedged one less.
      if (isExactOf(measure, rival.figure)) return true;
      if (isExactOf(rival, measure.figure)) return false;
      if (!isIn(measure.figure, rival.figure)) return true;
      const mutual = isIn(rival.figure, measure.figure);
      // "Lagan" and "Lagan (Verint)", "33" and "30 to 35": of two that agree the fuller, the exact one.
      const written = mutual ? writtenLength(measure.figure) - writtenLength(rival.figure) : 0;
      if (written !== 0) return written > 0;
      // Of two equal ones the one that tells its year, else the first.
      if (mutual && measure.year !== rival.year) return measure.year !== undefined;
      if (mutual && (measure.by !== undefined) !== (rival.by !== undefined)) return measure.by !== undefined;
      return mutual && i < j;
    }),
  );
}

/** Marks figures of one measure, period and year that differ between answers. The months of a table differ by nature. */
function withConflicts(measures: readonly Measure[], partOf: PartOf): Measure[] {
  const groups = new Map<string, Measure[]>();
  const keys = measures.map(keyOf);
  measures.forEach((measure, i) => {
    putUnder(groups, keys[i] ?? '', measure);
  });
  return measures.map((measure, i) => {
    const isShort = measure.period === 'month' || measure.period === 'quarter';
    const rivals = (groups.get(keys[i] ?? '') ?? []).filter(
      ({ answer, figure }) =>
        answer !== measure.answer &&
        figure.kind !== 'names' &&
        !(isShort && partOf(answer) !== undefined && partOf(answer) !== partOf(measure.answer)),
    );
    return rivals.length > 0 && measure.figure.kind !== 'names'
      ? checked(measure, 'Two answers of this response differ')
      : measure;
  });
}

const length: Readonly<Record<string, number>> = { month: 1, quarter: 2, year: 3 };

/** Marks a month's figure that is larger than the year's: one of them is misread. */
function withOrder(measures: readonly Measure[]): Measure[] {
  const [first] = measures;
  if (measures.every(({ period }) => period === first?.period)) return [...measures];
  return measures.map((measure) => {
    const size = sizeOf(measure.figure);
    const rank = measure.period && length[measure.period];
    if (size === undefined || rank === undefined) return measure;
    const wrong = measures.some((rival) => {
      if (rival.id !== measure.id || rival.year !== measure.year || rival.period === measure.period) return false;
      const other = rival.period && length[rival.period];
      const otherSize = sizeOf(rival.figure);
      if (other === undefined || otherSize === undefined) return false;
      return (other > rank && otherSize < size) || (other < rank && otherSize > size);
    });
    return wrong ? checked(measure, 'A shorter period has the larger figure') : measure;
  });
}

const order = new Map(catalogue.map(({ id }, i) => [id, i]));

/** In the order of the answers, then of the catalogue; the years of one answer stay as they are. */
const sorted = (measures: readonly Measure[]): Measure[] =>
  [...measures].sort((a, b) => a.answer - b.answer || (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));

const stages = [sorted, withoutDenied, withInUse, oneTruth, withoutRepeats, withConflicts, withOrder, sorted] as const;

/** The measures of one response, brought into line with each other. */
export function refine(drafts: readonly Draft[], partOf: PartOf): Measure[] {
  return stages
    .reduce<Measure[]>((measures, stage) => stage(measures, partOf), withoutWeak(withoutNarrowed(firstOfRows(drafts))))
    .map(checkUsual);
}

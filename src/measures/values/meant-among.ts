import type { Span } from '../../model/span.ts';
import { findYears } from '../../text/year.ts';
import { catalogueEntry } from '../catalogue.ts';
import { isWholeYear } from '../questions/periods.ts';
import { afterIt, areStatutory, type Candidate } from './count-candidates.ts';
import { totalOfAll } from './count-totals.ts';
import type { Asking } from './reading.ts';
import { clauseBefore, openings, opensList, standsAlone } from './stands-alone.ts';

/** The figure that is all of them, where the answer says so of one. */
export function wholeAmong({ id, text }: Asking, all: readonly Candidate[]): Candidate | undefined {
  const total = catalogueEntry(id)?.periods.includes('year') ? totalOfAll(text) : undefined;
  if (total !== undefined && !all.some(({ year }) => year !== undefined))
    return { count: total, label: '', period: 'year', ofYear: false, kind: 'own' };
  const partOf =
    id === 'population'
      ? all.find(({ count }) =>
          /\bof (?:whom|which|these),?\s*(?:about |around |some )?$/i.test(text.slice(0, count.span[0])),
        )
      : undefined;
  if (partOf && /^\W*(?:live|reside|are in|are residents)/i.test(afterIt(text, partOf.count))) return partOf;
  // "Six hundred notices of every kind, of which 44 were statutory."
  const statutory =
    id === 'statutory_notices.count' ? all.filter(({ count }) => areStatutory.test(afterIt(text, count))) : [];
  if (all.length > 1 && statutory.length === 1) return statutory[0];
  // "Three large ones and eight small, eleven in all."
  const inAll = all.filter(({ count }) => /^,? (?:in (?:all|total)|altogether|all told)\b/.test(afterIt(text, count)));
  if (all.length > 1 && inAll.length === 1 && id !== 'population') return inAll[0];
  // "There are 6 now. There were 15 in 2020."
  const timed = catalogueEntry(id)?.periods.length !== 0;
  const now = timed ? [] : all.filter(({ count }) => isOfNow(text, count.span));
  if (all.length > 1 && now.length === 1 && id !== 'population') return now[0];
  // "Five - a residents' survey and four park surveys": a list of what the first one counts.
  const [counted] = all;
  if (
    all.length > 1 &&
    counted &&
    !counted.count.yearLike &&
    opensList(id, text, counted.count.span) &&
    all.every((one) => sizeOf(one) <= sizeOf(counted))
  )
    return counted;
  const [whole, part] = all;
  // "46,800, of which 41,200 were answered": the first is all of them.
  return whole &&
    part &&
    openings.test(clauseBefore(text, whole.count.span[0])) &&
    /^[^.;]{0,20}\b(?:of (?:which|these|those)|including)\b/i.test(text.slice(whole.count.span[1], part.count.span[0]))
    ? whole
    : undefined;
}

const sizeOf = ({ count: { value } }: Candidate): number => (value.kind === 'number' ? value.value : value.low);

const nowBefore = /\b(?:now|currently|at present|today|presently)\b[^.;,\d]{0,20}$/i;
const nowAfter = /^(?: \p{L}+){0,2} (?:now|currently|at present|at the moment|today|presently)\b/iu;

/** Whether a figure is said to be of today, among others that are not. */
export const isOfNow = (text: string, [start, end]: Span): boolean =>
  nowBefore.test(text.slice(Math.max(0, start - 40), start)) || nowAfter.test(text.slice(end, end + 40));

/** "120,000 (10,000 a month)": what the answer opens with is of the period that is asked for, where others tell another. */
function withPeriodAsked(
  { period, year }: Asking['question'],
  text: string,
  all: readonly Candidate[],
): readonly Candidate[] {
  const asked = period ?? (year === undefined ? undefined : 'year');
  const [first, ...others] = all;
  if (asked === undefined || first === undefined || first.period !== undefined || others.length === 0) return all;
  return others.every((one) => one.period !== undefined && one.period !== asked) &&
    /^\W*$/.test(text.slice(0, first.count.span[0]))
    ? [{ ...first, period: asked }, ...others]
    : all;
}

const bound = /\b(?:fewer than|less than|under|below)\s*$/i;

/** The figures named as what is asked for, and those that go on about it; none where it cannot be told which of them are meant. */
export function meantAmong({ id, text, question }: Asking, every: readonly Candidate[]): Candidate[] {
  // "Fewer than 100; we think 94": a bound beside a figure.
  const exact = id !== 'systems.count' ? [] : every.filter(({ count }) => !bound.test(text.slice(0, count.span[0])));
  const all = withPeriodAsked(question, text, exact.length === 1 ? exact : every);
  const own = all.filter(({ kind }) => kind === 'own');
  const near = all.filter(({ kind }) => kind === 'near');
  const named = own.length > 0 ? own : near.length > 0 ? near : all;
  // "350 planning notices and 120 traffic orders": which of them are meant cannot be told.
  if (
    id === 'statutory_notices.count' &&
    own.length === 1 &&
    all.some((one) => one.kind === 'unnamed' && one.period === undefined)
  )
    return [];
  // A figure without a name of its own goes on about the named one, where it tells another period.
  return [
    ...named,
    ...all.filter(
      (one) =>
        one.kind === 'unnamed' &&
        !named.includes(one) &&
        one.period !== undefined &&
        named.every(
          ({ period, year }) =>
            period !== one.period || (year !== undefined && one.year !== undefined && year !== one.year),
        ),
    ),
  ];
}

/** "Calls made and received": a figure without a name may be of both. */
const besides = /\b(?:outbound|outgoing|made and received|received and made)\b/i;

/** Whether the one figure left is what is asked for. */
export function isMeant({ text, question }: Asking, only: Candidate): boolean {
  if (only.kind === 'unnamed' && (!standsAlone(text, only.count) || besides.test(question.words))) return false;
  // Of several years asked for, a figure without one may be all of them together.
  const asked = new Set(findYears(question.words).map(({ value }) => value));
  return asked.size < 2 || isWholeYear(question.words) || only.year !== undefined || question.year !== undefined;
}

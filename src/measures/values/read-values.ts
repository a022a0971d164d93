import type { MeasureUnit } from '../../model/measure.ts';
import { withYearsEnded } from '../../text/year-ended.ts';
import { readArea } from './area.ts';
import { readCentred } from './centred.ts';
import { comparedWith, withoutCompared } from './compared.ts';
import { readCounts } from './counts.ts';
import { ofItsDay } from './day-said.ts';
import { withLabels } from './labelled.ts';
import { readYear } from './live-year.ts';
import { readMoney } from './money.ts';
import { readMonths } from './months.ts';
import { readNames } from './names.ts';
import { readPercent } from './percent.ts';
import type { Asking, Reading } from './reading.ts';
import { readYesNo } from './yes-no.ts';

const readers: Readonly<Record<MeasureUnit, (asking: Asking) => Reading[]>> = {
  GBP: readMoney,
  visitors: readCounts,
  calls: readCounts,
  notices: readCounts,
  reports: readCounts,
  surveys: readCounts,
  sites: readCounts,
  systems: readCounts,
  people: readCounts,
  km2: readArea,
  percent: readPercent,
  months: readMonths,
  year: readYear,
  boolean: readYesNo,
  names: readNames,
  string: readCentred,
};

const isFigure = (unit: MeasureUnit): boolean => readers[unit] === readMoney || readers[unit] === readCounts;

/** "Fewer than 200" sets a bound, and gives no figure. */
const isBound = ({ figure }: Reading): boolean => figure.kind === 'range' && figure.low === 0;

/** The figures that an answer gives for what it was asked; none where its words leave doubt which figure is meant. */
export const readValues = (unit: MeasureUnit, asking: Asking): Reading[] =>
  ofDay(asking, figuresOf(unit, asking)).filter((one) => !isBound(one));

/** A count of systems and the cost of a call are of the day on which they were made out. */
const ofDay = ({ id, text }: Asking, found: Reading[]): Reading[] =>
  id === 'cost_per_call'
    ? ofItsDay(text, found)
    : id === 'systems.count'
      ? ofItsDay(
          text,
          found.map(({ year: _, ...one }) => one),
        )
      : found;

const spaced = /^\W*\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?:\.\d\d)?\W*$/;

/** "2 104 331", where nothing else stands: thousands parted by spaces, put so that offsets stay. */
const inCommas = (text: string): string =>
  spaced.test(text) ? text.replace(/(?<=\d)[ \u00a0\u2009\u202f](?=\d{3})/g, ',') : text;

function figuresOf(unit: MeasureUnit, asking: Asking): Reading[] {
  if (!isFigure(unit)) return readers[unit](asking);
  const told = withYearsEnded(inCommas(asking.text));
  const text = withoutCompared(withLabels(told));
  const found = readers[unit]({ ...asking, text });
  const compared = found.length === 1 ? comparedWith(told, text, asking.question.year) : undefined;
  if (compared === undefined) return found;
  const { year: _, ...question } = asking.question;
  return [...found, ...readers[unit]({ ...asking, question, text: compared }).filter(({ year }) => year !== undefined)];
}

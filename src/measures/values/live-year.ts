import { findDates } from '../../text/date.ts';
import { type FoundYear, findYears } from '../../text/year.ts';
import { blankBrackets } from './brackets.ts';
import { toCome } from './live-since.ts';
import { misreadNumber } from './one-figure.ts';
import { findProducts } from './product-names.ts';
import type { Asking, Reading } from './reading.ts';

export const later =
  /\b(?:upgrad\w*|replac\w*|migrat\w*|previous\w*|contract|renew\w*|until|end(?:s|ed)?|expire\w*|phase (?:2|two)|moved|since then|now|re-?launch\w*|extended|retender\w*|version)\b/i;

const liveBefore = /\b(?:live|implemented|introduced|launched|installed|since|started|began)\b[^.;,\d]{0,40}$/i;

const isLive = /\b(?:went live|gone live|go[- ]live|live|in use)\b[^.;,\d]{0,20}$/i;

const notThisOne = /\b(?:replac\w*|previous\w*|had been|former\w*)\b[^.;\d]{0,60}$/i;

/** Of products that each have their year ("Granicus in 2016; Salesforce in 2020") the first one's. */
function firstOfEach(text: string, years: readonly FoundYear[]): FoundYear | undefined {
  const products = findProducts(text);
  const inTurn =
    products.length === years.length &&
    products.every(({ span }, i) => {
      const year = years[i];
      const next = products[i + 1];
      return year !== undefined && span[1] <= year.span[0] && (next === undefined || year.span[1] <= next.span[0]);
    });
  return inTurn ? years[0] : undefined;
}

/** "The contract ends in 2027", "supported until 2027". */
const untilThen =
  /\b(?:contract|agreement|licen[cs]e|term|support(?:ed)?|extension)\b[^.;\d]{0,40}\b(?:ends?|expir(?:es?|y)|runs? (?:out|to|until)|finish(?:es)?|until|up to)\b[^.;\d]{0,20}$/i;

/** "A pilot ran in 2011": no use of it yet. */
const onTrial = /\b(?:pilot|trial)(?:led|ed|s)?\b[^.;\d]{0,25}$/i;

/** "In March 2021 (the earlier one was from 2009)": a bracket of another system. */
const ofEarlier = /\b(?:earlier|former|previous|predecessor|older|old one)\b/i;

/** "The original Lagan system went live in 2007. Verint replaced it in 2018.": the one that is in use came with the second. */
const original =
  /^\W*(?:the|our) (?:original|first|old|earlier|previous) [^.;]{2,60}[.;](?=\s+\p{Lu}[\p{L} ]{1,30} (?:replaced|succeeded|took over from) (?:it|this|that)\b)/iu;

/** The year something went live: of several, the one whose words say so, else the first where the others tell of later work. */
export function readYear({ text: whole, question }: Asking): Reading[] {
  const text = blankBrackets(whole, ofEarlier).replace(original, (words) => ' '.repeat(words.length));
  const years = findYears(text).filter(
    ({ span }) =>
      !/\b(?:prior to|before|pre|not until|by)[\s-]*$/i.test(text.slice(Math.max(0, span[0] - 12), span[0])) &&
      !/^ or (?:earlier|before)\b/i.test(text.slice(span[1], span[1] + 12)) &&
      !toCome.test(text.slice(Math.max(0, span[0] - 60), span[0])) &&
      !untilThen.test(text.slice(Math.max(0, span[0] - 90), span[0])) &&
      !onTrial.test(text.slice(Math.max(0, span[0] - 40), span[0])),
  );
  const [first, second] = years;
  const [date, ...dates] = first ? [] : findDates(text);
  if (date && dates.length === 0) {
    const year = Number(date.value.slice(0, 4));
    return yearReading({ value: year, span: date.span, approximate: false, financial: false }, undefined);
  }
  if (!first && findYears(text).length > 0) return [];
  if (!first) return shortYear(text) ?? misreadNumber(text, /^(?:19|20)\d\d$/);
  if (second && years.some(({ value }) => value !== first.value)) {
    // "In stages between 2016 and 2018": no one year.
    const opened = /\b(?:between|from|over|during)\s*$/i.test(
      text.slice(Math.max(0, first.span[0] - 12), first.span[0]),
    );
    if (opened && /^\s*(?:and|to|-|–)\s*(?:[a-z]+ )?$/i.test(text.slice(first.span[1], second.span[0]))) return [];
    const live = years.filter(({ span }) => {
      const before = text.slice(Math.max(0, span[0] - 70), span[0]);
      return liveBefore.test(before) && !notThisOne.test(before);
    });
    // "Work began in March 2018 and it went live in January 2019."
    const wentLive = live.filter(({ span }) => isLive.test(text.slice(Math.max(0, span[0] - 40), span[0])));
    const only =
      (/\beach\b/i.test(question.words) || !later.test(text) ? firstOfEach(text, years) : undefined) ??
      (live.length === 1
        ? live[0]
        : wentLive.length === 1
          ? wentLive[0]
          : later.test(text.slice(first.span[1], second.span[0]))
            ? first
            : undefined);
    if (!only) return [];
    return yearReading(only, 'Another year stands beside it');
  }
  return yearReading(first, undefined);
}

/** `Feb-22`, `March '19`: a month and the year's last digits. */
function shortYear(text: string): Reading[] | undefined {
  const match = /^\W*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}[\s'’-]{1,2}(\d\d)\W*$/i.exec(text);
  if (!match?.[1]) return undefined;
  const start = text.indexOf(match[1]);
  const year = {
    value: 2000 + Number(match[1]),
    span: [start, start + 2] as const,
    approximate: false,
    financial: false,
  };
  return yearReading(year, 'Only the last two digits of the year are given');
}

const yearReading = (
  year: { value: number; span: readonly [number, number]; approximate: boolean; financial: boolean; doubt?: string },
  reason: string | undefined,
): Reading[] => [
  {
    figure: { kind: 'number', value: year.value },
    spans: [year.span],
    approximate: year.approximate || year.financial,
    rule: 'year',
    check: year.doubt,
    reason: year.financial ? 'A financial year: the calendar year in which it began' : reason,
  },
];

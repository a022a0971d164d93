import { leaderIn } from '../lines/leaders.ts';
import { type Snippet, slice } from '../lines/snippet.ts';

/** A line that is `label: value`, `label - value`, `label ..... value`. */
export interface ValuePair {
  /** The label as it names a part. */
  readonly part: string;
  /** The label as it stands. */
  readonly label: Snippet;
  readonly value: Snippet;
  /** The label is a year, a month, a quarter: whatever stands behind it is its value. */
  readonly isPeriod: boolean;
  /** Nothing but a space parts the two: only its neighbours tell. */
  readonly isLoose: boolean;
  /** Dots lead from the label to the value: nothing else looks so. */
  readonly isLed: boolean;
}

const months = 'jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec';
/** `2023/24`, `2016 /17`, `FY 2023-24`, `April 2022`, `2023 Q1`, `Q1`, `Month`. */
const period = `(?:(?:fy|in|for|${months})[a-z]*\\.?\\s+)?(?:19|20)\\d\\d(?:\\s?[-/–]\\s?\\d{2,4}(?!\\d))?(?:\\s+q[1-4])?|q[1-4](?:\\s+(?:19|20)\\d\\d(?:\\s?[/-]\\s?\\d{2,4})?)?|(?:month|quarter|year|week|period)\\s\\d{1,2}(?:\\s(?:\\([^()]{2,24}\\)|(?:19|20)\\d\\d(?:\\s?[/-]\\s?\\d{2,4})?))?(?=\\s?[:=–—-])|months?|quarter|year|total`;
/** A period, perhaps with what it covers in brackets (`2024/25 (to date)`), then a mark with or without white space, or a figure right behind it. */
const periodPair = new RegExp(
  `^((?:${period})(?:\\s?\\([^()£\\d]{2,24}\\)\\*?)?)(?:\\s*[:=]\\s*|(?<=\\))\\.\\s+|\\s*[-–—]\\s*(?!\\d\\d\\b(?!,|\\d))|\\s*[-–—]\\s+|\\s+(?=[£\\d]|not\\b|n/?a\\b|nil\\b|none\\b|unknown\\b))(?=\\S)`,
  'i',
);
const wholePeriod = new RegExp(`^(?:${period})$`, 'i');
const marked =
  /^(.{1,90}?)(?:\s*::?\s+|\s+(?:--?|[–—=])\s+|\s*(?:->|=>|→|⇒)\s*|\s*=\s*|\s?:\s?(?=£)|(?<=\p{L}\)?):(?=\d))(?=\S)/u;
/** Words, then one figure that ends the line, perhaps with its unit: `Email 38,207`, `B roads 96 km`, `Post-16 302`. */
const loose =
  /^((?!I\s)\p{Lu}|\p{L}(?:[^£\d]|(?<=[\p{L}-])\d{1,4}(?![\d,.])){2,59}?)\s+(£?\d[\d,.]*(?:\s?(?:k|m|%|kms?|kg|mm?|metres|miles|ha|hectares|tonnes|litres|FTE|WTE|fte|hours|hrs|minutes|mins|seconds|secs|(?:working )?days|weeks|months|years)|(?:m|bn| million)? (?:p\.?a\.?|per (?:annum|year|month|call)))?)$/u;
/** A name of a word or two, then a number that is too small to be told, or none: `July fewer than 5`, `Cards nil`. */
const looseFew =
  /^((?!I\s)\p{Lu}[\p{L}\d&-]{0,20}(?: [\p{L}&-]{1,20})?)\s+(?=(?:(?:less|fewer) than (?:\d{1,3}|five|ten)|<\s?\d{1,3}|nil|none|not (?:held|recorded|known)|n\/a)$)/iu;
/** Words, then yes or no, perhaps with why: `Outpatients Y`, `Clinics N – run by another trust`. */
const looseYesNo = /^(\p{Lu}[^£\d?.:;,–—]{2,50}?)\s+(?:[-–—]\s+)?(?=(?:Y|N|Yes|No|YES|NO)(?:$|\s[-–—]\s))/u;
/** `February 2021` is a date, however its line came to begin with it. */
const monthAndYear = new RegExp(`^(?:${months})[a-z]*\\s+(?:19|20)\\d\\d$`, 'i');
const endsInDay = new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?\\s+(?:${months})[a-z]*$`, 'i');
const leftHanging =
  /\b(?:of|is|was|are|were|the|a|an|to|in|at|by|for|about|around|approximately|circa|over|under|and|or|than|page|section|question|no|number|form|phase|version|level|band|grade|zone|tier|stage)\.?$/i;

const trimmed = (text: string): string =>
  text.replace(/(?<![\s:–—-])[\s:–—-]+$/, '').replace(/(\d)\s?\/\s?(\d)/g, '$1/$2');
const openBrackets = (text: string): boolean => text.lastIndexOf('(') > text.lastIndexOf(')');

/** The label and the value of a line that has both. */
export function valuePairIn(words: Snippet): ValuePair | undefined {
  const { text } = words;
  const pair = (
    label: number,
    value: number,
    { isPeriod = false, isLoose = false, isLed = false } = {},
  ): ValuePair => ({
    part: trimmed(text.slice(0, label)),
    label: slice(words, 0, label),
    value: slice(words, value),
    isPeriod,
    isLoose,
    isLed,
  });
  const leader = leaderIn(text);
  if (leader && leader.to < text.length && mayLead(text.slice(0, leader.from)))
    return pair(leader.from, leader.to, { isLed: true, isPeriod: wholePeriod.test(text.slice(0, leader.from)) });
  const ofPeriod = periodPair.exec(text);
  if (ofPeriod?.[1]) return pair(ofPeriod[1].length, ofPeriod[0].length, { isPeriod: true });
  const said = looseYesNo.exec(text);
  if (said?.[1] && said[1].split(' ').length <= 6 && !isSentence.test(said[1]))
    return pair(said[1].length, said[0].length, { isLoose: true });
  const match = marked.exec(text);
  const name = match?.[1] ?? '';
  const behind = match && openBrackets(name) ? behindBracket(text, name.length) : undefined;
  if (behind && !isSentence.test(name)) return pair(behind.label, behind.value);
  if (
    match &&
    !/https?$/i.test(name) &&
    !endsInDay.test(name) &&
    name.split(' ').length <= 12 &&
    !openBrackets(name) &&
    !isSentence.test(name) &&
    !(isAnswer.test(name) && !/^[£<~\d]/.test(text.slice(match[0].length)))
  )
    return pair(name.length, match[0].length);
  const few = looseFew.exec(text);
  if (few?.[1]) return pair(few[1].length, few[0].length, { isLoose: true });
  const bare = loose.exec(text);
  const label = bare?.[1] ?? '';
  if (
    !bare ||
    label.split(' ').length > 6 ||
    monthAndYear.test(text) ||
    leftHanging.test(label) ||
    /[.;,]$|^(?:we|i|it|they|there|this|these) /i.test(label)
  )
    return undefined;
  return pair(label.length, text.length - (bare[2]?.length ?? 0), { isLoose: true });
}

/** `Footway (11m – 22m) = 39`: the mark right behind the bracket that holds the first one. */
function behindBracket(text: string, from: number): { label: number; value: number } | undefined {
  const close = text.indexOf(')', from) + 1;
  const mark = close > 0 && close < 90 ? /^\s*(?:[:=]|[-–—](?=\s))\s*(?=\S)/.exec(text.slice(close)) : null;
  return mark ? { label: close, value: close + mark[0].length } : undefined;
}

const mayLead = (label: string): boolean =>
  label.length <= 110 && /\p{L}{2}|\d{4}/u.test(label) && !isSentence.test(label);

/** `Not applicable - the service has not begun`: the answer with its reason. `No: 14` of a ballot is a label. */
const isAnswer =
  /^(?:n\/?a|not (?:applicable|relevant|held|known|recorded|available)|none|nil|no|yes|unknown|withheld|refused|exempt)$/i;

/** `We hold no data by year - these are ...`: a sentence with a verb of its own names nothing. */
const isSentence =
  /^(?:we|i|it|this|these|they|there|please|the (?:council|authority|figures?|information|data))\s(?:\w{1,16}ly\s|also\s|only\s)?(?:do|does|did|is|are|was|were|has|have|had|can|cannot|could|will|would|may|holds?|uses?|records?|keeps?|spen[dt]|only|note|see|relates?|shows?|covers?)\b/i;

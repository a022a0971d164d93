import type { Period } from '../../model/measure.ts';

const spans: readonly (readonly [Period, RegExp])[] = [
  ['month', /\b(?:monthly|(?:per|a|each|every|last|past|previous|this|in the|by|one|calendar) (?:calendar )?month\b)/i],
  ['quarter', /\b(?:quarterly|(?:per|a|each|every|last|past|previous|this|in the|by|one) quarter\b)/i],
  [
    'year',
    /\b(?:annual(?:ly|ised)?|yearly|per annum|p\.?a\b|(?:per|a|each|every|last|past|previous|this|typical|in the|by|one|full|recent|latest|current|average|whole) (?:complete |full |financial |calendar )?year\b|(?:last|past|previous) (?:12|twelve) months|(?:12|twelve)[- ]months?\b|financial year\b(?!s))/i,
  ],
];

const wholeLabels: readonly (readonly [Period, RegExp])[] = [
  ['month', /^\W*(?:per |a |last |past |average |one |by |each |calendar )*month(?:ly)?\b/i],
  ['quarter', /^\W*(?:per |a |last |past |average |one |by |each )*quarter(?:ly)?\b/i],
  [
    'year',
    /^\W*(?:per |a |last |past |average |one |by |each |full |financial |calendar )*(?:year(?:ly)?|annum|annual(?:ly)?)\b/i,
  ],
];

const numberWords: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, six: 6, ten: 10 };
const several =
  /\b(two|three|four|five|six|ten|[2-6]|10)(?:[- ](?:financial|full|calendar|complete))?(?:[- ]years?\b| fys?\b)/i;
const severalFrame = /\b(?:last|past|previous|over|in|for|across|during|these|the|preceding|recent)\b[^.?]{0,30}$/i;

/** The periods that some words name, in no order; `3-years` for "in the last three financial years". */
export function periodsIn(text: string): Period[] {
  const years = several.exec(text);
  const word = years?.[1]?.toLowerCase();
  if (years && word !== undefined && severalFrame.test(text.slice(0, years.index))) {
    const count = numberWords[word] ?? Number(word);
    return [`${count}-years`];
  }
  return spans.flatMap(([period, pattern]) => (pattern.test(text) ? [period] : []));
}

/** The period that a label stands for by itself: `Month`, `Year`, `Per quarter`; or that its words name. */
export function periodOfLabel(label: string): Period | undefined {
  const whole = wholeLabels.find(([, pattern]) => pattern.test(label))?.[0];
  if (whole) return whole;
  const named = periodsIn(label);
  return named.length === 1 ? named[0] : undefined;
}

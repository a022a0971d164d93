import { flatMap } from '../../text/flat-map.ts';
import type { FoundMoney } from '../../text/money.ts';
import { wordsOf } from '../../text/phrases.ts';
import { findYears } from '../../text/year.ts';
import { plainWords, pointingWords } from '../questions/concepts.ts';
import { heldOf } from '../questions/held.ts';
import { asksOf, readQuestion, withConcepts } from '../questions/match-question.ts';
import { labelled } from './labelled.ts';

const money = heldOf(['money']);

/** Between a sum and a part of it: "£9m, of which £3m", "£9m a year, including software at £3m", "£9m. Of this, £3m". */
const opensPart =
  /^(?:\s?\([^()£]{0,30}\))?[^.;\n£(]{0,40}?(?:\b(?:of (?:which|this|that)|including|which includes)\b|[.;] of (?:which|this|that)\b|[.;]\s{1,2}(?:(?:that|this|the|which) (?:whole |total )?(?:sum|total|figure|amount|budget) (?:includes?|included|takes? in|took in|contains?)|(?:included|contained) in (?:that|this|the) (?:sum|total|figure|amount|budget) (?:is|are|was|were))\b)/i;

/** "£9m in 2023/24, £3m of it on software": behind the part. */
const isPart = /^ of (?:it|this|that|which|these|the (?:total|sum))\b/i;
const upToPart = /^[^.;\n£]{0,40}?,(?: and)? (?:about |around |some |roughly )?$/i;

const sentenceEnd = /[.!?;](?=\s)|\n/;

/** "IT" is a department, no pronoun. */
const read = (words: string) => readQuestion(words.replace(/\bIT\b/g, 'ICT'));

interface Worded {
  readonly money: FoundMoney;
  readonly words: string;
}

/** A sum and the parts of it that are told with it, each with its own words. */
export interface WholeAndParts {
  readonly whole: Worded;
  readonly parts: readonly Worded[];
}

/** The sum and its parts, where an answer's amounts are these. */
export function wholeAndParts(text: string, found: readonly FoundMoney[]): WholeAndParts | undefined {
  const [whole, ...rest] = found;
  const [first] = rest;
  if (!whole || !first) return undefined;
  const between = text.slice(whole.span[1], first.span[0]);
  const opened =
    opensPart.exec(between) ??
    (isPart.test(text.slice(first.span[1], first.span[1] + 16)) ? upToPart.exec(between) : null);
  if (!opened) return undefined;
  const from = whole.span[1] + opened[0].length;
  const end = text.slice(from).search(sentenceEnd);
  const tail = text.slice(from, end < 0 ? text.length : from + end);
  if (rest.some(({ span }) => span[1] > from + tail.length)) return undefined;
  const before = text.slice(0, whole.span[0]).split(sentenceEnd).at(-1) ?? '';
  const inTail = rest.map((item) => ({ item, span: [item.span[0] - from, item.span[1] - from] as const }));
  const parts =
    rest.length === 1
      ? inTail.map(({ item, span }) => ({ money: item, words: `${tail.slice(0, span[0])} ${tail.slice(span[1])}` }))
      : labelled(tail, inTail, (words) => asksOf(withConcepts(read(words), money), money).length > 0).map(
          ({ item, label }) => ({ money: item.item, words: label }),
        );
  return { whole: { money: whole, words: before }, parts };
}

/** "Of this £9,000 is for communications with the public", of an emergency planning budget. */
const ofEmergency = /\b(?:communicat\w+|comms|messag\w+|alerts?|informing|warning)\b/i;

const names = (words: string, id: string): boolean =>
  (id === 'spend.emergency_communications' && ofEmergency.test(words)) ||
  asksOf(withConcepts(read(words), money), money).some((ask) => ask.id === id);

const contentOf = (words: string): Set<string> =>
  new Set(
    wordsOf(words)
      .map(({ text }) => text)
      .filter(
        (word) =>
          (!/\d/.test(word) && !plainWords.has(word) && !pointingWords.has(word)) || /^(?:software|licen)/.test(word),
      ),
  );

const isIn = (some: ReadonlySet<string>, all: ReadonlySet<string>): boolean => [...some].every((word) => all.has(word));

/**
 * The part that is asked for, where the sum before it is another thing's: "IT spend was £9m, of which £3m was on software licences".
 * A sum that is told without a name, or by the name that is asked for, is the answer itself, unless the part alone bears the question's own words.
 */
function askedPart(id: string, question: string, text: string, found: readonly FoundMoney[]): FoundMoney | undefined {
  const told = wholeAndParts(text, found);
  const [part, ...more] = told?.parts.filter(({ words }) => names(words, id)) ?? [];
  if (!told || !part || more.length > 0) return undefined;
  const { words } = told.whole;
  const asked = contentOf(question);
  const own = contentOf(part.words);
  const bare = read(words).bare && !read(words).whole;
  if (asked.size > 0 && isIn(asked, own) && !isIn(asked, contentOf(words)) && (!bare || isIn(own, asked)))
    return part.money;
  return bare || names(words, id) ? undefined : part.money;
}

/**
 * The parts that are asked for, one for each sentence that tells a larger sum with it, with the year of the sentence.
 * `undefined` where no sum is told with its part; empty where another sentence tells other sums.
 */
export function askedParts(
  id: string,
  question: string,
  text: string,
  found: readonly FoundMoney[],
): readonly { readonly part: FoundMoney; readonly year?: string }[] | undefined {
  if (found.length < 2) return undefined;
  const groups: { readonly sentence: string; readonly found: FoundMoney[] }[] = [];
  let from = 0;
  for (const money of found) {
    const last = groups.at(-1);
    const gap = text.slice(from, money.span[0]);
    from = money.span[1];
    if (last && (!sentenceEnd.test(gap) || opensPart.test(gap))) last.found.push(money);
    else {
      const before = gap.split(sentenceEnd).at(-1) ?? '';
      const behind = text.slice(money.span[0], money.span[0] + 200).split(sentenceEnd)[0] ?? '';
      groups.push({ sentence: `${before}${behind}`, found: [money] });
    }
  }
  const told = groups.map((group) => ({ sentence: group.sentence, part: askedPart(id, question, text, group.found) }));
  const parts = flatMap(told, ({ sentence, part }) => {
    if (!part) return [];
    const years = findYears(sentence);
    return [{ part, year: years.length === 1 ? years[0]?.written : undefined }];
  });
  if (parts.length === 0) return undefined;
  const years = new Set(parts.map(({ year }) => year));
  return parts.length < groups.length || (parts.length > 1 && (years.has(undefined) || years.size < parts.length))
    ? []
    : parts;
}

const asksPart = /(?<!^\W*(?:and )?(?:how ))\b(?:part|share|much|portion|proportion) of (?:it|this|that|these)\b/i;
const ofPart: Readonly<Record<string, RegExp>> = {
  'spend.payroll': /\b(?:pay|payroll|staff|staffing|salar(?:y|ies)|wages|employees)\b/i,
  'spend.software_licences': /\b(?:software|licen[cs]\w*|ict|it)\b/i,
};
const toldAsPart = /^[^.;£]{0,20}\b(?:of (?:which|this|that)|including)\b[^.;£]{0,20}$/i;

/** "What is the total, and what part of it goes on pay?" "£180m, of which £90m": the second sum, and never the first. */
export function partOfIt(
  id: string,
  question: string,
  text: string,
  [whole, part, ...others]: readonly FoundMoney[],
): FoundMoney | undefined {
  const own = ofPart[id];
  if (!own || !whole || !part || others.length > 0 || !asksPart.test(question)) return undefined;
  const told = toldAsPart.test(text.slice(whole.span[1], part.span[0]));
  return told && own.test(text.slice(whole.span[1], part.span[1] + 30)) ? part : undefined;
}

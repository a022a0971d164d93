import { flatMap } from '../../../text/flat-map.ts';
import { matchesOf } from '../../../text/matches.ts';
import type { Path } from '../../lines/number-path.ts';
import { askedFrom } from '../asked/asked-inside.ts';
import { asks } from '../asked/asks.ts';
import { type Item, isLineItem, type LineItem } from '../items/item.ts';
import { type Cut, parted, type Stretch, stretchesOf } from './inner-cuts.ts';
import { counted, type Place, placesIn } from './inner-places.ts';

// Shapes, in one line however long, whatever the marks are: `Wanted: How many? Given: 14 Wanted: What did it cost? Given: £3,871`,
// `[ask] ... [EBC] ... [ask] ... [EBC] ...`, `(a) How many? 14 (b) What did it cost? £3,871 (c) ...`, `How many? 14 What did it cost? £3,871 Who ...`.
// Not: marks at the starts of lines, a mark that stands inside one question or one answer alone.

/** The items with what was asked and what was said apart, each way in which marks inside the lines, or the ends of questions, may part them. */
export function withInnerMarks(items: readonly Item[]): readonly Item[][] {
  const first = items.findIndex((item) => isLineItem(item) && item.line.words.text.length > shortest);
  if (first < 0) return [];
  const stretches = stretchesOf(items);
  let isMarked = false;
  return flatMap([inTurn, byCount, byQuestions], (way): Item[][] => {
    // Where marks or a count part the questions, they need no other sign.
    if (isMarked && way === byQuestions) return [];
    let isParted = false;
    const found = flatMap(stretches, (stretch): readonly Item[] => {
      if (stretch.lines.length === 0) return stretch.items;
      const cuts = way === byQuestions && stretch.lines.some(isNumbered) ? [] : way(stretch.text);
      if (cuts.length < fewest * 2 || areInLabels(cuts, stretch)) return stretch.items;
      isParted = true;
      return parted(stretch, cuts);
    });
    isMarked ||= isParted;
    return isParted ? [found] : [];
  });
}

/** `Cwestiwn / Question 1:`, which begins its line: such marks are the lines' own labels, whatever stands before them. */
function areInLabels(cuts: readonly Cut[], { lines, starts }: Stretch): boolean {
  let next = 0;
  const inside = cuts.filter(({ at }) => {
    while ((starts[next + 1] ?? at + 1) <= at) next++;
    return at - (starts[next] ?? 0) < (lines[next]?.label?.end ?? 0);
  });
  return inside.length * 2 > cuts.length;
}

/** Lines that begin with numbers are not lost. */
const isNumbered = ({ label }: LineItem): boolean => label !== undefined && label.paths.length > 0;

/** A line so long may hold a question and its answer. */
const shortest = 40;
/** So many questions at least are parted by marks. */
const fewest = 2;

/** By so much must questions ask more than answers. */
const margin = 0.35;
/** So many marks are tried against each other. */
const most = 8;

/** Two marks that take turns, the first before what asks, the other before what answers it. */
function inTurn(text: string): Cut[] {
  const marks = [...placesIn(text)]
    .filter(([, { length }]) => length >= fewest)
    .sort(([key, one], [other, two]) => two.length - one.length || other.length - key.length)
    .slice(0, most);
  let best: { readonly cuts: Cut[]; readonly score: number } | undefined;
  for (const [asking, questions] of marks)
    for (const [answering, answers] of marks) {
      if (asking === answering) continue;
      const cuts = taken(questions, answers);
      const pairs = cuts.length / 2;
      if (pairs < fewest || pairs * 5 < Math.max(questions.length, answers.length) * 4) continue;
      const told = toldBy(cuts, text);
      const score = pairs * (Math.min(told / pairs, 1.5) + (asking.length + answering.length) / 200);
      if (told >= pairs * margin && score > (best?.score ?? 0)) best = { cuts, score };
    }
  return best?.cuts ?? [];
}

/** How much more the questions ask than the answers. */
const toldBy = (cuts: readonly Cut[], text: string): number =>
  cuts.reduce((told, { end, role }, i) => {
    const own = asks(text.slice(end, cuts[i + 1]?.at).trim());
    return told + (role === 'question' ? own : -own);
  }, 0);

/** Questions and answers that take turns; the first question behind another, and the first answer behind a question, count. */
function taken(questions: readonly Place[], answers: readonly Place[]): Cut[] {
  const isCounted = questions.every(({ count }, i) => count === i + 1);
  const all = [
    ...questions.map((place) => ({ ...place, role: 'question' as const })),
    ...answers.map((place) => ({ ...place, role: 'answer' as const })),
  ].sort((one, other) => one.at - other.at);
  const cuts: Cut[] = [];
  for (const { at, end, role, count } of all) {
    const last = cuts.at(-1);
    if (role === (last?.role ?? 'answer') || at < (last?.end ?? 0)) continue;
    const paths = isCounted && role === 'question' && count !== undefined ? [[count]] : [];
    cuts.push({ at, end, role, paths });
  }
  if (cuts.at(-1)?.role === 'question') cuts.pop();
  return cuts;
}

/** A count inside the text, of each of which the question's end or the first sentence's parts the answer. */
function byCount(text: string): Cut[] {
  const chains = new Map<string, (Place & { readonly path: Path })[]>();
  for (const { index, 0: whole, 1: opens = '', 2: name = '', 3: closes = '' } of matchesOf(text, counted)) {
    if (opens + closes === '') continue;
    const isLetter = /[a-z]/.test(name);
    const key = `${opens}${isLetter ? '@' : '#'}${closes}`;
    const count = isLetter ? name.charCodeAt(0) - 96 : Number(name);
    const chain = chains.get(key);
    const place = { at: index, end: index + whole.length, path: [isLetter ? name : count] };
    if (count === 1 && (chain?.length ?? 0) < 3) chains.set(key, [place]);
    else if (chain && count === chain.length + 1) chain.push(place);
  }
  const [chain] = [...chains.values()].sort((one, other) => other.length - one.length);
  if (!chain || chain.length < 3) return [];
  const cuts = flatMap(chain, ({ at, end, path }, i): Cut[] => {
    const said = saidFrom(text.slice(end, chain[i + 1]?.at));
    if (said === undefined) return [];
    return [
      { at, end, role: 'question', paths: [path] },
      { at: end + said, end: end + said, role: 'answer', paths: [] },
    ];
  });
  return cuts.length === chain.length * 2 && toldBy(cuts, text) >= chain.length * margin ? cuts : [];
}

/** Where the answer begins in a question with its answer. */
function saidFrom(text: string): number | undefined {
  const asked =
    matchesOf(text, /\?["'”’)]*\s+(?=\S)/g).at(-1) ?? /[\p{Ll}\d)][.;:]["'”’)]?\s+(?=[\p{Lu}£\d])/u.exec(text);
  return asked ? (asked.index ?? 0) + asked[0].length : undefined;
}

/** Questions and answers that nothing parts but the questions' marks. */
function byQuestions(text: string): Cut[] {
  const ends = matchesOf(text, /\?["'”’)]*(?=\s)/g).map(({ index, 0: mark }) => index + mark.length);
  if (ends.length < 3) return [];
  const cuts: Cut[] = [];
  let from = 0;
  for (const to of ends) {
    const between = text.slice(from, to);
    const start = askedFrom(between);
    const last = cuts.at(-1);
    // A question right behind another belongs to it.
    if (start === 0 && last) {
      cuts.pop();
    } else cuts.push({ at: from + start, end: from + start, role: 'question', paths: [] });
    cuts.push({ at: to, end: to, role: 'answer', paths: [] });
    from = to + 1;
  }
  const left = cuts.filter(
    ({ end, role }, i) => role === 'answer' && endsInMark.test(text.slice(end, cuts[i + 1]?.at)),
  );
  return left.length * 4 > cuts.length ? [] : cuts;
}

/** `14 in all {2}`: the next question's mark, which another reading knows. */
const endsInMark = /(?<=\s)[^\p{L}\p{N}\s£$€]\S{0,4}\s?$/u;

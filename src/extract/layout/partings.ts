import { isPeriodName } from '../../text/period-name.ts';
import { compare, isStart, nameOf } from '../lines/number-path.ts';
import { type Item, isLineItem, type LineItem } from './items/item.ts';
import { namesSection } from './items/line-signs.ts';

/** A way to part a letter: what comes before `at` only asks. */
interface Parting {
  readonly name: string;
  readonly request: readonly Item[];
  readonly answers: readonly Item[];
  /** What stands above the request and has its answers with it: a part of the letter in another layout. */
  readonly above?: readonly Item[];
}

/** The ways to part a letter, in the order in which they are tried, `most` at most. */
export function partings(items: readonly Item[], most: number): Parting[] {
  const found: Parting[] = [{ name: 'in turn', request: [], answers: items }];
  if (most < 2) return found;
  const seen = new Set<number>();
  const add = (name: string, at: number, from = 0): void => {
    if (at <= from || at >= items.length || seen.has(at)) return;
    seen.add(at);
    found.push({ name, request: items.slice(from, at), answers: items.slice(at) });
  };
  // A heading that says that the reply begins; where there are several they are answers' labels.
  let cues = 0;
  for (let at = 0; at < items.length && cues < 3; at++) {
    const cue = items[at] as Item;
    if (!isLineItem(cue) || cue.cue !== 'response' || (cue.label?.role === 'answer' && cue.body.text !== '')) continue;
    cues++;
    // What stands above the heading of the request is the letter's head.
    const from = items.findLastIndex(
      (item, i) => i < at && isLineItem(item) && item.cue === 'request' && item.label === undefined,
    );
    add('cue', at + 1, from + 1);
  }
  const firstAnswer = items.findIndex((item) => isLineItem(item) && answerNamed.test(item.line.words.text));
  // The count begins again.
  let restarts = 0;
  let last = -1;
  items.forEach((item, i) => {
    if (!isLineItem(item) || !item.path || item.not === 'end') return;
    const before = last >= 0 ? items[last] : undefined;
    const isHeaded = last === i - 1 && before !== undefined && isLineItem(before) && isSectionHead(before);
    last = i;
    if (!before || !isLineItem(before) || !before.path || isHeaded || restarts > 5) return;
    if (compare(item.path, before.path) <= 0 && nameOf(item.path) !== nameOf(before.path)) {
      restarts++;
      add('count again', headedAgain(items, i) ? i - 1 : i);
      // What stands before may be lists of the request's own that nothing answers.
      if (isStart(item.path) && i > firstAnswer - 4 && i < firstAnswer)
        found.push({ name: 'from here', request: [], answers: items.slice(i) });
    } else if (nameOf(item.path) === '1') {
      restarts++;
      add('count again', i);
    }
  });
  // Answers by name behind all questions, the last question's first: `Our answer to 3:` right behind 3.
  const named = items.findIndex((item) => isLineItem(item) && item.path && item.label?.role === 'answer');
  if (items.filter((item, i) => i < named && isLineItem(item) && item.path).length > 1) add('named', named);
  // The count that begins again asks, and what stands before it does not: the questions are annexed to their answers.
  const headed = headedBehind(items);
  const annexed = found.find(
    ({ name, request, answers }) =>
      name === 'count again' && ((asksMostly(answers) && !asksMostly(request, 0.3)) || asksRather(answers, request)),
  );
  if (annexed && headed === undefined)
    found.push({ name: 'asked behind', request: annexed.answers, answers: withoutLastHead(annexed.request) });
  if (headed !== undefined)
    found.push({ name: 'asked behind', request: items.slice(headed + 1), answers: items.slice(0, headed) });
  // Another letter of the same thread begins: the first asked, the last answers.
  const firstNumber = items.findIndex((item) => isLineItem(item) && item.path !== undefined);
  const greeting = items.findLastIndex(
    (item) => isLineItem(item) && item.not === 'start' && greets.test(item.line.words.text),
  );
  if (firstNumber >= 0 && firstNumber < greeting) add('letter', greeting + 1);
  // The quoted request ends.
  const lastQuote = items.findLastIndex((item) => quoteOf(item) > 0);
  if (lastQuote >= 0) add('quoted', lastQuote + 1);
  // The request stands behind the reply: quoted below it.
  const firstQuote = items.findIndex((item) => quoteOf(item) > 0);
  // A page's edge may stand among the quoted lines, and answers to them do not.
  const among = items.slice(firstQuote, lastQuote + 1).filter((item) => quoteOf(item) === 0);
  const said = among.filter((item) => !isLineItem(item) || item.not === undefined).length;
  const asked = items.slice(firstQuote, lastQuote).filter((item) => isLineItem(item) && item.path).length;
  const isWhole = among.length * 4 < lastQuote - firstQuote && said * 3 <= asked;
  if (firstQuote > 0 && among.every(isLoose) && isWhole) {
    const behind = items.slice(lastQuote + 1);
    const isKnown = annexed?.request.length === firstQuote && lastQuote === items.length - 1;
    if (behind.every(isLoose) && !isKnown)
      found.push({
        name: 'quoted below',
        request: items.slice(firstQuote, lastQuote + 1),
        answers: items.slice(0, firstQuote),
      });
  }
  const row = endOfRow(items);
  if (row !== undefined) add('asked in a row', row);
  // A table of answers after the questions.
  const table = items.findIndex((item) => !isLineItem(item));
  if (table > 0) add('table', table);
  return found.slice(0, most);
}

/** Where several questions without numbers end that stand together, and nothing behind them asks. */
function endOfRow(items: readonly Item[]): number | undefined {
  const asking = items.flatMap((item, i) =>
    isLineItem(item) && !item.label && item.not !== 'end' && item.asks >= 0.6 && item.line.words.text.endsWith('?')
      ? i
      : [],
  );
  const [first = 0, last = 0] = [asking[0], asking.at(-1)];
  if (asking.length < 2 || items.some((item) => isLineItem(item) && item.path)) return undefined;
  const goesOn = (item: Item, i: number): boolean =>
    i < first || i > last || (isLineItem(item) && (item.asks >= 0.3 || !item.line.gap));
  return items.every(goesOn) && asking.length * 3 >= last - first + 1 ? last + 1 : undefined;
}

/** The items without the `Your request` that heads what stands behind them. */
function withoutLastHead(items: readonly Item[]): readonly Item[] {
  const last = items.at(-1);
  return last && isLineItem(last) && last.cue === 'request' ? items.slice(0, -1) : items;
}

/**
 * The parting with what its request has answers to set apart: where a part of the letter gave question and answer in turn, in words that say
 * which is which, only what stands behind its last answer is asked of what follows.
 */
export function withAnsweredAbove(parting: Parting): Parting {
  const { request } = parting;
  const answers = request.filter((item) => isLineItem(item) && item.label?.role === 'answer' && item.body.text !== '');
  if (answers.length < 2) return parting;
  const isFirm = (item: Item): boolean => isLineItem(item) && item.label?.role === 'question';
  if (request.filter(isFirm).length < answers.length) return parting;
  const last = request.lastIndexOf(answers.at(-1) as Item);
  const end = request.findIndex((item, i) => i > last && isLineItem(item) && (item.line.gap || item.label));
  // What asks nothing more is the same questions' last word: a review's findings.
  if (end < 0 || !asksMostly(request.slice(end), 0.5)) return parting;
  return { ...parting, above: request.slice(0, end), request: request.slice(end) };
}

const greets = /^dear\b.{0,60}$/i;

const title = /^\p{Lu}[^.!?;:]{2,50}(?:\(.{2,40}\))?:?$/u;

/** Whether a title stands over the count that begins at a line, and another over one that begins again further on: the same questions are answered under each. */
function headedAgain(items: readonly Item[], at: number): boolean {
  const isHeaded = (i: number): boolean => {
    const [above, item] = [items[i - 1], items[i]];
    if (!above || !item || !isLineItem(above) || !isLineItem(item) || !item.path || !isStart(item.path)) return false;
    return !above.path && !above.not && !above.cue && above.line.gap && headsRound(above.line.words.text);
  };
  return isHeaded(at) && items.some((_, i) => i > at && isHeaded(i));
}

/** A title, or the time that all answers under it are of: `2021/22`. */
const headsRound = (text: string): boolean => title.test(text) || isPeriodName(text);

/** `PART ONE: PARKS`, right over the first number under it: asks nothing. */
const isSectionHead = ({ line, asks }: LineItem): boolean => asks < 0.3 && namesSection(line.words.text);

const answerNamed = /^(?:(?:our|original|first|initial|review|council|the) )?(?:response|answer|reply)\s?:/i;

/** Whether at least this share of the lines with a number of their own, three of them or more, ask something. */
function asksMostly(items: readonly Item[], share = 0.8): boolean {
  const numbered = items.filter(isLineItem).filter(({ path }) => path !== undefined);
  const asking = numbered.filter(({ asks: sign }) => sign >= 0.25).length;
  return numbered.length > 2 && asking >= numbered.length * share;
}

/** The heading of a request behind the answers, whose numbers, two at least, all stand under it again. */
function headedBehind(items: readonly Item[]): number | undefined {
  const at = items.findLastIndex((item) => isLineItem(item) && item.cue === 'request' && item.label === undefined);
  const behind = items.slice(at + 1);
  if (at < 0 || behind.some((item) => !isLineItem(item) || item.cue === 'response')) return undefined;
  const [given, asked] = [[...namesOf(items.slice(0, at))], namesOf(behind, true)];
  const again = given.filter((name) => asked.has(name)).length;
  return again > 1 && again >= given.length * 0.6 ? at : undefined;
}

/** The numbers that lines begin with; those that nothing closes only where they count, or where all are wanted. */
const namesOf = (items: readonly Item[], all = false): ReadonlySet<string> =>
  new Set(
    items.flatMap((item) =>
      isLineItem(item) && item.label && (all || item.path || item.label.strength !== 'weak')
        ? item.label.paths.map(nameOf)
        : [],
    ),
  );

/** Whether the same numbers, two at least, stand over more that asks here than there. */
function asksRather(here: readonly Item[], there: readonly Item[]): boolean {
  const [asked, given] = [namesOf(here), namesOf(there)];
  return (
    given.size > 1 && [...given].every((name) => asked.has(name)) && asksOnAverage(here) > asksOnAverage(there) + 0.5
  );
}

/** How much the numbered lines ask; a number alone on its line has its words below it. */
function asksOnAverage(items: readonly Item[]): number {
  const signs = items.flatMap((item, i) => {
    if (!isLineItem(item) || !item.path) return [];
    const below = items[i + 1];
    return item.body.text === '' && below && isLineItem(below) ? below.asks : item.asks;
  });
  return signs.reduce((sum, sign) => sum + sign, 0) / Math.max(signs.length, 1);
}

const isLoose = (item: Item): boolean => isLineItem(item) && (item.not !== undefined || !item.path);

const quoteOf = (item: Item | undefined): number =>
  item === undefined ? 0 : isLineItem(item) ? item.line.quote : item.table.quote;

import { findCounts } from '../../text/count.ts';
import { findMoney } from '../../text/money.ts';
import { wordsOf } from '../../text/phrases.ts';
import { toBuild, toRun } from '../questions/app-costs.ts';
import type { AskedFor } from '../questions/asked-by.ts';
import { heldOf } from '../questions/held.ts';
import { asksOf, readQuestion, withConcepts } from '../questions/match-question.ts';
import { isBareRow } from './in-turn.ts';
import { labelled } from './labelled.ts';
import { wholeAndParts } from './of-which.ts';

const money = heldOf(['money']);
const ofBins = heldOf(['money', 'waste']);
const allOfIt =
  /^\W*(?:(?:and|the|our|in|grand|overall|annual) )*(?:total|overall|all)(?: (?:annual|gross|net|revenue|spend|spending|expenditure|budget|is|was|of))*\W*$/i;

/** "The Council spent", "we spend": all of it, where that is one of the things asked for. */
const theySpend =
  /^\W*(?:(?:in|for|during|fy) [\d/–-]+,? )?(?:(?:the|our|this) )?(?:council|authority|organisation|we)(?:['’]s)? (?:(?:total|overall|gross|annual|in all) )*(?:spent|spends?|expenditure|spend|budget)(?: (?:is|was|in all|in total|of))*\W*$/i;

/** What a word or two name of the whole authority's spend, beside others of it: "was pay", "went on staff". */
const plainly: readonly (readonly [id: string, words: RegExp])[] = [
  [
    'spend.payroll',
    /^\W*(?:(?:was|is|were|went|goes|on|for|the|our|of|it|being|in|to|and|that|which|total|this|comes?|came|spent|paid|cost|as|at) )*(?:pay|staff|staffing|employees|wages|salaries|employee|payroll)(?: (?:costs?|pay|bill|spend|expenditure|was|is|were|at|of|came to|comes to))*\W*$/i,
  ],
  [
    'spend.software_licences',
    /^\W*(?:(?:was|is|were|went|goes|on|for|the|our|of|it|being|in|to|and|that|which|total|this|comes?|came|spent|paid|cost|as|at) )*(?:software|licen[cs](?:es|ing|e fees))(?: (?:licen[cs](?:es|ing)|costs?|spend|was|is|were|at|of|came to|comes to))*\W*$/i,
  ],
];

const most = 40;

/** Whose figures stand in one answer to a question that asks for several: of each amount's place in the text, the id. */
export type Shares = ReadonlyMap<number, string>;

/**
 * As many bare amounts as sums asked for, each in a clause of its own: they are given in turn, with as many other figures between
 * as `others` says are asked for. `undefined` where they are not.
 */
export function sharesInTurn(asks: readonly AskedFor[], text: string, others = 0): Shares | undefined {
  if (asks.length < 2) return undefined;
  if (new Set(asks.map(({ words }) => words)).size !== asks.length) return ofApp(asks, text);
  // What the question asks for as a whole has no turn among its clauses.
  if (asks.some(({ words }, i) => asks.some((other, j) => i !== j && words.includes(other.words))))
    return ofApp(asks, text);
  const found = findMoney(text);
  if (found.length !== asks.length) return undefined;
  const spans = found.map(({ span }) => span);
  const counts = others === 0 ? [] : findCounts(text).map(({ span }) => span);
  if (counts.length !== (counts.length > 0 ? others : 0)) return undefined;
  const row = [...spans, ...counts].sort((a, b) => a[0] - b[0]);
  if (!/\brespectively\b/i.test(text) && !isBareRow(text, row)) return undefined;
  return new Map(asks.map(({ ask }, i) => [spans[i]?.[0] ?? 0, ask.id]));
}

/** What an app cost to make and costs to run, where a question asks for both and the answer gives two sums in that order. */
function ofApp(asks: readonly AskedFor[], text: string): Shares | undefined {
  const ids = asks.map(({ ask }) => ask.id).sort();
  if (ids.join() !== 'spend.waste_app,spend.waste_app_build') return undefined;
  const question = asks.map(({ words }) => words).sort((a, b) => b.length - a.length)[0] ?? '';
  const [build, run] = [question.search(toBuild), question.search(toRun)];
  const [first, second, ...more] = findMoney(text);
  if (build < 0 || run < 0 || !first || !second || more.length > 0) return undefined;
  if (!/\brespectively\b/i.test(text) && !isBareRow(text, [first.span, second.span])) return undefined;
  const order =
    build < run ? ['spend.waste_app_build', 'spend.waste_app'] : ['spend.waste_app', 'spend.waste_app_build'];
  return new Map([first, second].map(({ span }, i) => [span[0], order[i] ?? '']));
}

/** "£22,000 on the main site and nothing on microsites": no sum's words. */
const noughtBeside = (text: string): RegExpExecArray | null =>
  /(?:,|;)? (?:and|but|while|with)? ?\b(?:nothing|nil|none|no (?:money|spend|cost))\b(?: (?:is|was|has been))?(?: spent)? (?:on|for) [^£]*$/i.exec(
    text,
  );

/** Where an answer says that nothing is spent on one of the things asked for, behind the sums of the others. */
export function noughtFor(id: string, text: string): readonly [number, number] | undefined {
  const said = noughtBeside(text);
  const words = said?.[0].replace(/(?<=\w),.*$/s, '') ?? '';
  const word = /\b(?:nothing|nil|none|no (?:money|spend|cost))\b/i.exec(words);
  if (!said || !word) return undefined;
  const named = asksOf(withConcepts(readQuestion(words), money), money);
  const start = said.index + word.index;
  return named.some((ask) => ask.id === id) ? [start, start + word[0].length] : undefined;
}

/**
 * Parts the amounts of one answer among the sums that its question asks for, by the words beside each: "Total £187m; software £1.1m;
 * payroll £98m". `undefined` where one sum is asked for; empty where the words do not tell.
 */
export function sharesOf(asks: readonly AskedFor[], whole: string): Shares | undefined {
  const ids = new Set(asks.map(({ ask }) => ask.id));
  if (ids.size < 2) return undefined;
  const about = ids.has('spend.bin_calendars') || ids.has('spend.bin_changes') ? ofBins : money;
  const idOf = (label: string): string | undefined => {
    const words = label.trim();
    if (ids.has('spend.total') && (allOfIt.test(words) || theySpend.test(words))) return 'spend.total';
    const plain = plainly.find(([id, said]) => ids.has(id) && said.test(words))?.[0];
    if (plain !== undefined) return plain;
    const named = asksOf(withConcepts(readQuestion(words), money), about).filter(({ id }) => ids.has(id));
    if (named.length > 0) return named.length === 1 ? named[0]?.id : undefined;
    // "Budget £1.9m; cost £5.67 per call": the words of one of the things asked for, and of no other.
    const own = wordsOf(words).map(({ text: word }) => word);
    const fits = asks.filter((asked) => {
      const wanted = new Set(wordsOf(asked.words).map(({ text: word }) => word));
      return own.length > 0 && own.every((word) => wanted.has(word));
    });
    return fits.length === 1 ? fits[0]?.ask.id : undefined;
  };
  const nought = noughtBeside(whole);
  const text = nought ? whole.slice(0, nought.index) : whole;
  const found = findMoney(text);
  // A long table's amounts stand in rows, not in words.
  if (found.length > most) return new Map();
  const shares = new Map<number, string>();
  const told = wholeAndParts(text, found);
  const worded = told
    ? [told.whole, ...told.parts].map((one) => ({ item: one.money, label: one.words }))
    : labelled(text, found, (words) => idOf(words) !== undefined);
  for (const { item, label } of worded) {
    const id = idOf(label);
    if (id === undefined) continue;
    if ([...shares.values()].includes(id)) return new Map();
    shares.set(item.span[0], id);
  }
  return shares;
}

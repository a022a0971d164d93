import { flatMap } from '../../text/flat-map.ts';
import { isPeriodName } from '../../text/period-name.ts';
import { nameOf } from '../lines/number-path.ts';
import type { Snippet } from '../lines/snippet.ts';
import { asks } from './asked/asks.ts';
import type { Asked, Draft } from './draft.ts';
import { type Item, isLineItem } from './items/item.ts';

/** What it costs to read the last question's answer from behind the one heading of the reply to all. */
export const readOverReply = 2;

/** Whether the heading of a reply stands once, behind three numbered questions or more, and no number behind it. */
export function repliesBehindAll(items: readonly Item[]): boolean {
  const isCue = (item: Item | undefined): boolean =>
    item !== undefined &&
    isLineItem(item) &&
    item.cue === 'response' &&
    item.body.text === '' &&
    item.not === undefined;
  const first = items.findIndex(isCue);
  // `Our response` over `Response` is one.
  const last = isCue(items[first + 1]) ? first + 1 : first;
  if (first < 0 || items.slice(last + 1).some((item) => isCue(item) || (isLineItem(item) && item.path !== undefined)))
    return false;
  const asked = items.slice(0, first).filter((item) => isLineItem(item) && item.path?.length === 1);
  return asked.length > 2;
}

/** What the parts of one question scored together. */
interface Score {
  sum: number;
  count: number;
}

/** How well a reading is supported: by what its drafts say, less what was left over. */
export const supportOf = (drafts: readonly Draft[], said: number, left: number): number =>
  drafts.length === 0 ? 0 : said - Math.min(left, 20) * 0.05;

/** How much drafts say: each answer that has a question and says something counts; what answers ask, or questions leave unanswered, counts against it. */
export function saidBy(drafts: readonly Draft[], asked: readonly Asked[]): number {
  // However many parts an answer has, it is one question answered: by its section and number, and by its words or its place.
  const questions = new Map<string, Map<string | number, Score>>();
  const scores: Score[] = [];
  const repeats = new Repeats(drafts);
  let section: readonly string[] = [];
  let heading = '';
  // An answer that only names its question has the words of the request.
  const wordsOf = new Map(asked.map(({ path, words }) => [path ? nameOf(path) : '', words]));
  for (const draft of drafts) {
    if (draft.section !== section) {
      section = draft.section;
      heading = section.join('>');
    }
    const own = draft.path && nameOf(draft.path);
    const name = `${heading}|${own ?? ''}`;
    if (own === undefined) repeats.passes(name, draft);
    else repeats.counts(name, own, draft);
    const score = scoreOf(draft, own !== undefined && !draft.question?.text ? wordsOf.get(own) : draft.question);
    const known = mapIn(questions, name);
    const key = draft.question?.text ?? draft.at;
    const before = known.get(key);
    if (before) {
      before.sum += score;
      before.count++;
    } else {
      const first = { sum: score, count: 1 };
      known.set(key, first);
      scores.push(first);
    }
  }
  let sum = -1.2 * (repeats.again + askedAtOnceAgain(drafts));
  for (const score of scores) sum += score.sum / score.count;
  return asked.length > 0 ? sum - leftOpen(drafts, asked) * 0.6 : sum;
}

/** How often numbers stand in two places, as the drafts of a reading are gone through. */
class Repeats {
  again = 0;
  private readonly seen = new Set<string>();
  private readonly blank = new Set<string>();
  /** One answer for several questions may stand behind the last of them. */
  private readonly shared: ReadonlySet<number>;
  private last = '';

  constructor(drafts: readonly Draft[]) {
    this.shared = new Set(flatMap(drafts, ({ at }) => (at % 1 > 0 ? [Math.floor(at)] : [])));
  }

  /** A draft without a number. */
  passes(name: string, { part = '' }: Draft): void {
    this.seen.add(`${name}|${part}`);
    this.last = name;
  }

  counts(name: string, own: string, draft: Draft): void {
    const isBlank = draft.lines.length === 0;
    if (!isBlank && this.shared.has(Math.floor(draft.at)) && this.blank.has(own)) this.blank.delete(own);
    // One question in two places is a request and its reply read as one.
    else if (name !== this.last && (this.seen.has(`${name}|${draft.part ?? ''}`) || this.seen.has(`${name}|`)))
      this.again++;
    // And one left blank whose number is answered further on, under a heading, is the request's.
    else if (!isBlank && this.blank.delete(own)) this.again += 1.5;
    if (isBlank) this.blank.add(own);
    this.passes(name, draft);
  }
}

/** How many of the questions that were asked have no answer. */
function leftOpen(drafts: readonly Draft[], asked: readonly Asked[]): number {
  const answered = new Set(drafts.map(({ path, question }) => (path ? nameOf(path) : (question?.text ?? ''))));
  const open = asked.filter(({ path, words }) => !answered.has(path ? nameOf(path) : words.text));
  // A question whose parts are answered is.
  const names = open.length > 0 ? [...answered] : [];
  // So are the parts of one that is answered as a whole.
  return open.filter(
    ({ path }) =>
      path === undefined ||
      !(
        names.some((name) => name.startsWith(nameOf(path))) ||
        (path.length > 1 && answered.has(nameOf(path.slice(0, -1))))
      ),
  ).length;
}

/** Questions without a number that stand again in a longer one: the request's paragraph was read as one more question. */
function askedAtOnceAgain(drafts: readonly Draft[]): number {
  const asked = new Set(flatMap(drafts, ({ path, question }) => (path || !question ? [] : question.text)));
  if (asked.size < 2 || asked.size > 60) return 0;
  const all = [...asked].filter((text) => text.length > 19 && text.endsWith('?'));
  return all.filter((text) => all.some((other) => other.length > text.length + 12 && other.includes(text))).length;
}

function mapIn<K, L, V>(maps: Map<K, Map<L, V>>, key: K): Map<L, V> {
  const known = maps.get(key);
  if (known) return known;
  const map = new Map<L, V>();
  maps.set(key, map);
  return map;
}

/** An answer that says something to something asked: about 1.6. One that asks, or that nothing asked, much less. */
function scoreOf(draft: Draft, words: Snippet | undefined): number {
  const text = draft.lines.length === 1 ? (draft.lines[0]?.text ?? '') : draft.lines.map((line) => line.text).join(' ');
  const question = words?.text ?? '';
  let score = draft.path ? 0.1 : 0;
  if (text === '') score -= 0.2;
  // A year alone is what is asked for, not what is said of it.
  else if (isPeriodName(text) && asks(question) >= 0.4 && /\bhow (?:many|much)\b/i.test(question)) score -= 0.2;
  else {
    const asking = asks(text);
    score += asking >= 0.6 ? -1 : asking >= 0.3 ? 0.2 : 1;
    if (asking < 0.6 && text.includes('?') && /\?["'”’)]?\s*$/.test(text)) score -= 0.5;
    if (text.length > 1500) score -= 0.3;
  }
  if (question === '') return score - 0.4;
  const asking = asks(question);
  score += asking >= 0.5 ? 0.6 : asking >= 0 ? 0.3 : -0.3;
  return question.length > 1200 ? score - 0.5 : score;
}

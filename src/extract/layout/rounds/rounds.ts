import { flatMap } from '../../../text/flat-map.ts';
import type { Message } from '../../header/messages.ts';
import type { Block } from '../../lines/block.ts';
import { contentWords, sharedWords } from '../../lines/likeness.ts';
import { nameOf } from '../../lines/number-path.ts';
import { scopeIn } from '../../outcomes/question-scope.ts';
import { asksOf } from '../asked/asks.ts';
import { questionsIn } from '../asked/questions-in.ts';
import type { Asked } from '../draft.ts';
import { itemsOf } from '../items/items-of.ts';
import { countLabels } from '../labels/count-labels.ts';
import { saysNothingYet } from './nothing-yet.ts';

/** The blocks of a message, and where in the source its head ends. */
interface Said {
  readonly blocks: readonly Block[];
  readonly body: number;
}

/** What one of them writes, until the other does. */
export interface Turn extends Said {
  readonly author: Message['author'];
  readonly at: number;
  readonly day?: string;
}

/** A request and what was answered to it, in one file perhaps with others. */
export interface Round {
  /** What the authority wrote, each of its messages for itself. */
  readonly answering: readonly Said[];
  /** What the requester's own messages asked. */
  readonly asked: readonly Asked[];
}

/**
 * Parts a correspondence (`turns` in the order in which it was written, `filed` as the file has it) where the requester asks again: by a list of questions,
 * or by the numbers of those that are left.
 */
export function roundsOf(turns: readonly Turn[], filed: readonly Turn[]): readonly Round[] {
  const whole = (): readonly Round[] => [
    {
      answering: answersAmong(filed.filter(({ author, blocks }) => author === 'authority' && blocks.length > 0)),
      asked: questionsOf(flatMap(filed, ({ author, blocks }) => (author === 'requester' ? blocks : []))),
    },
  ];
  const own = withoutCopies(turns);
  if (own.filter(({ author, blocks }) => author === 'requester' && blocks.length > 0).length < 2) return whole();
  const rounds: { answering: Said[]; asked: readonly Asked[] }[] = [{ answering: [], asked: [] }];
  for (const turn of own) {
    const { author, blocks } = turn;
    const round = rounds.at(-1) as (typeof rounds)[number];
    if (author === 'authority') {
      if (blocks.length > 0) round.answering.push(turn);
    } else {
      const asked = askedAnew(blocks, round.asked);
      if (asked) rounds.push({ answering: [], asked });
    }
  }
  for (const round of rounds) round.answering = [...answersAmong(round.answering)];
  const answered = rounds.filter(({ answering }, i) => answering.length > 0 || i === 0);
  return rounds.length < 3 ? whole() : answered;
}

/** The messages without those that only acknowledge, put off or ask back, where others answer. */
function answersAmong<T extends Said>(messages: readonly T[]): readonly T[] {
  const answers = messages.length > 1 ? messages.filter(({ blocks }) => !saysNothingYet(blocks)) : messages;
  return answers.length > 0 ? answers : messages;
}

const questionsOf = (blocks: readonly Block[]): Asked[] => questionsIn(countLabels(itemsOf(blocks)));

/** Without the messages that a later one quotes below itself: the same writer's of the same day, behind a later one. */
function withoutCopies(turns: readonly Turn[]): readonly Turn[] {
  const seen = new Set<string>();
  let latest = '';
  return turns.filter(({ author, day }) => {
    if (day === undefined) return true;
    const key = `${author} ${day}`;
    const isCopy = day < latest && seen.has(key);
    seen.add(key);
    if (day > latest) latest = day;
    return !isCopy;
  });
}

/** The questions of a message that asks for something else, or less, or the same again; absent where it only writes about what was asked. */
function askedAnew(blocks: readonly Block[], before: readonly Asked[]): readonly Asked[] | undefined {
  const lines = flatMap(blocks, (block) => (block.type === 'line' ? block.words.text : []));
  if (lines.some((text) => complains.test(text))) return undefined;
  const asked = questionsOf(blocks);
  const asking = asked.filter(({ words }) => asksOf(words) >= 0.25);
  if (asked.length > 1 && asking.length * 5 >= asked.length * 3) return asked;
  return before.length > 1 ? leftOf(lines, before) : undefined;
}

/** Who asks for a review, or when the answer will come, asks nothing new, whatever is listed. */
const complains =
  /\b(?:should|ought to|must) have (?:replied|responded|answered|received|had)\b|\b(?:still waiting|overdue|not (?:yet )?(?:had|received|heard)|when (?:can|may|will|should|might) i (?:expect|have|get|receive|hear))\b|\b(?:internal review|conducts? (?:freedom of information )?reviews|(?:i am|i’m|i'm) (?:not |un|dis)[ -]?(?:happy|satisfied|content)|(?:to|my) complain\w*)\b/i;

const narrows = /\b(?:only|just|limit\w*|narrow\w*|restrict\w*|reduce\w*|prioriti[sz]\w*|confine\w*|refin\w+|first)\b/i;
const drops =
  /\b(?:drop|leav(?:e|ing) out|without|withdraw\w*|remov(?:e|ing)|ignor(?:e|ing)|omit(?:ting)?|forget|exclud(?:e|ing)|not need)\b/i;

/** `Please answer only questions 2, 5 and 7`, `I am happy to drop questions 3 and 4`. */
function leftOf(lines: readonly string[], before: readonly Asked[]): readonly Asked[] | undefined {
  for (const text of lines) {
    const scope = text.length < 400 ? scopeIn(text) : undefined;
    if (scope?.kind !== 'numbers') continue;
    const without = drops.test(text);
    if (!without && !narrows.test(text)) continue;
    const names = before.map(({ path }) => (path ? nameOf(path) : ''));
    const named = new Set<number>();
    for (const [first, last] of scope.numbers) {
      const [from, to] = [names.indexOf(first), names.indexOf(last)];
      if (from < 0 || to < from) return undefined;
      for (let i = from; i <= to; i++) named.add(i);
    }
    const left = before.filter((_, i) => named.has(i) !== without);
    if (left.length > 0 && left.length < before.length) return left;
  }
  return undefined;
}

/** Whether two questions are one, asked again. */
export const isSameQuestion = (one: Asked, other: Asked): boolean =>
  sharedWords(contentWords(one.words.text), contentWords(other.words.text)) >= 0.6;

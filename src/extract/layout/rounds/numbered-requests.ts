import { flatMap } from '../../../text/flat-map.ts';
import { anyCardinal, anyOrdinal, numberOfWord } from '../../../text/numbers-as-words.ts';
import { folded } from '../../lines/likeness.ts';
import { isStart, type Path } from '../../lines/number-path.ts';
import { type Item, isLineItem, type LineItem } from '../items/item.ts';
import type { AnsweredSection } from './answered-section.ts';

// Shapes: `Request 1` over a count from 1, `Response to Request 1` over the same count, `Request 2`, `Response to Request 2`; all requests first and then
// all responses; `First request` / `Reply to your first request`, `Part 1` / `Part 1: our response`.
// Not: `Request 1: Name the supplier.` over `Response 1: Puzzel`, where each is one question; question and answer in turn under `Request 1`.

/** The heading of what one request asks, or of what is answered to it. */
interface Head {
  readonly at: number;
  readonly role: 'request' | 'response';
  /** Which request, the first is 1. */
  readonly nth: number;
}

const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii'];
const whose = '(?:(?:your|the|our|foi|eir|foia|information|council s) ){0,2}';
const kind =
  '(?:(?:foi|eir|information) )?(?:requests?|enquiry|enquiries|query|parts?|sections?|sets?|batch|lists?|letters?|e ?mails?)';
const count = String.raw`(?:no |number )?(\d{1,2}|[a-h]|[ivx]{1,4}|${anyCardinal})\b`;
const reply = '(?:response|responses|reply|replies|answer|answers|decision)';
const named = `(?:${kind} ${count}|${whose}(${anyOrdinal}) ${kind}\\b)`;
const asks = new RegExp(`^${whose}${named}`);
const answers = new RegExp(`^${whose}${reply}(?: (?:to|for|on|in respect of))? ${whose}(?:${named}|${count}$)`);
/** `Request 1 - our response`. */
const answersBehind = new RegExp(`^(?: of \\w+)? (?:our |the |council )?${reply}$`);
const mayName = /request|respon|repl|answer|decision|enquir|query|part|section|set|batch|list|letter|mail/i;

function headIn(item: Item, at: number): Head | undefined {
  if (!isLineItem(item)) return undefined;
  const { text } = item.line.words;
  if (text.length > 90 || text.length < 6 || /[?.;]$/.test(text) || !mayName.test(text)) return undefined;
  const words = folded(text);
  const answering = answers.exec(words);
  const match = answering ?? asks.exec(words);
  const nth = match ? placeOf(match.slice(1).find((each) => each !== undefined) ?? '') : 0;
  if (!match || nth === 0) return undefined;
  const isReply = answering !== null || answersBehind.test(words.slice(match[0].length));
  return { at, nth, role: isReply ? 'response' : 'request' };
}

const placeOf = (word: string): number =>
  Number(word) || numberOfWord(word) || roman.indexOf(word) + 1 || (word.length === 1 ? word.charCodeAt(0) - 96 : 0);

/** The first number under a heading. */
const firstNumber = (items: readonly Item[]): Path | undefined =>
  items.find((item): item is LineItem => isLineItem(item) && item.not !== 'end' && (item.label?.paths.length ?? 0) > 0)
    ?.label?.paths[0];

/** The number or letter that begins a count. */
const begins = (item: Item): boolean =>
  isLineItem(item) &&
  item.not !== 'end' &&
  item.label?.role !== 'answer' &&
  item.label?.paths.length === 1 &&
  isStart(item.label.paths[0] ?? []) &&
  item.label.paths[0]?.length === 1;

/** No letter replies to more. */
const mostRequests = 20;

/** `Response`, alone on its line. */
const isReply = (item: Item): boolean =>
  isLineItem(item) && item.cue === 'response' && (item.label === undefined || item.body.text === '');

/**
 * Several requests one after another, each a count from its first number over a reply that counts so again: `1. 2. 3.`, `Response`, `1. 2. 3.`, then
 * perhaps a title and `1. 2.`, `Response`, `1. 2.`; `undefined` for any other letter.
 */
export function repliesToEach(items: readonly Item[]): readonly AnsweredSection[] | undefined {
  const cues = flatMap(items, (item, at) => (isReply(item) ? [at] : []));
  if (cues.length < 2 || cues.length > mostRequests) return undefined;
  const starts = flatMap(items, (item, at) => (begins(item) ? [at] : []));
  const between = (from: number, to: number): readonly number[] => starts.filter((at) => at > from && at < to);
  const heads: number[] = [];
  for (const [i, cue] of cues.entries()) {
    const found = between(cues[i - 1] ?? -1, cue);
    const at = found.at(-1);
    // Behind a reply its answers begin, and then the next request.
    if (at === undefined || (i > 0 && found.length !== 2) || (items[at] as LineItem).asks < 0.2) return undefined;
    const above = items[at - 1];
    const isTitle = above && isLineItem(above) && !above.label && !above.cue && above.line.words.text.length < 80;
    heads.push(i > 0 && isTitle ? at - 1 : at);
  }
  if (between(cues.at(-1) ?? 0, items.length).length !== 1) return undefined;
  return heads.map((at, k): AnsweredSection => {
    const head = items[at] as LineItem;
    const isTitle = !starts.includes(at);
    return {
      ...(isTitle ? { title: head.line.words.text } : {}),
      items: items.slice(k === 0 ? 0 : isTitle ? at + 1 : at, heads[k + 1] ?? items.length),
    };
  });
}

/** Each numbered request of a letter with what is answered to it, where each counts its questions anew; `undefined` where a letter has none. */
export function numberedRequests(items: readonly Item[]): readonly AnsweredSection[] | undefined {
  const heads = flatMap(items, (item, at) => headIn(item, at) ?? []);
  const [first] = heads;
  const requests = heads.filter(({ role }) => role === 'request');
  if (!first || requests.length < 2 || heads.length !== requests.length * 2) return undefined;
  const under = ({ at }: Head): readonly Item[] =>
    items.slice(at + 1, heads.find((head) => head.at > at)?.at ?? items.length);
  const pairs = flatMap(requests, (request) => {
    const replies = heads.filter(({ role, nth }) => role === 'response' && nth === request.nth);
    const [response] = replies;
    return response && replies.length === 1 && response.at > request.at ? { request, response } : [];
  });
  if (pairs.length < requests.length) return undefined;
  const asked = pairs.map(({ request }) => firstNumber(under(request)));
  const answered = pairs.map(({ response }) => firstNumber(under(response)));
  // Where the number under `Request 2` is no first one the count goes through, and where it has none it is a question itself.
  if (!asked.every((path) => path && isStart(path))) return undefined;
  if (!answered.some(Boolean) || answered.some((path) => path && !isStart(path))) return undefined;
  return pairs.map(({ request, response }, k): AnsweredSection => {
    const title = items[request.at] as LineItem;
    const cue: Item = { ...(items[response.at] as LineItem), cue: 'response', label: undefined };
    return {
      title: title.line.words.text,
      items: [...(k === 0 ? items.slice(0, first.at) : []), ...under(request), cue, ...under(response)],
    };
  });
}

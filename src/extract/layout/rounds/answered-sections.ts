import { flatMap } from '../../../text/flat-map.ts';
import { putUnder } from '../../../text/put-under.ts';
import { folded } from '../../lines/likeness.ts';
import { type Item, isLineItem, type LineItem } from '../items/item.ts';
import type { AnsweredSection } from './answered-section.ts';
import { numberedRequests, repliesToEach } from './numbered-requests.ts';

// Shape: a request in sections that each count from 1, `Section A: Staffing` / 1. 2. 3. / `Section B: Complaints` / 1. 2., and a reply under
// the same titles, or the first or last words of them. Not: question and answer in turn under each title; a count that goes through.

const mostSections = 40;

/** Parts a letter by the titles under which it first asks and then answers. */
export function answeredSections(items: readonly Item[]): readonly AnsweredSection[] {
  const requests = numberedRequests(items) ?? repliesToEach(items);
  if (requests) return requests;
  const inEach = titlesThatAsk(items);
  const asking = inEach ?? titlesOverCount(items);
  const answering = asking && titlesAgain(items, asking);
  if (!answering || (!inEach && !answering.some((at, k) => saysOneThing(items.slice(at + 1, answering[k + 1])))))
    return [{ items }];
  const last = asking.at(-1) as number;
  const first = answering[0] as number;
  const cue = items.findIndex((item, i) => i > last && i < first && (isReplyCue(item) || opensReply(item)));
  const lead = items.slice(cue < 0 ? first : cue, first);
  return asking.map((at, k): AnsweredSection => {
    const request = items.slice(at + 1, asking[k + 1] ?? (cue < 0 ? first : cue));
    const reply = items.slice((answering[k] as number) + 1, answering[k + 1] ?? items.length);
    const above = k === 0 ? items.slice(0, at) : [];
    // What leads to the reply is said once; each section's needs to be told from its questions.
    const leads = k === 0 ? lead : lead.filter(isReplyCue);
    // Its title parts each section's reply from what was asked.
    const head: Item = { ...(items[answering[k] as number] as LineItem), cue: 'response', label: undefined };
    return { title: titleOf(items[at] as LineItem), items: [...above, ...request, ...leads, head, ...reply] };
  });
}

const isReplyCue = (item: Item): boolean => isLineItem(item) && item.cue === 'response';

/** `I can confirm that the council holds the information.` */
const opensReply = (item: Item): boolean => isLineItem(item) && item.not === 'start' && item.line.gap;

const titleOf = ({ line: { words } }: LineItem): string => words.text;

const mayHead = (item: Item | undefined): item is LineItem =>
  item !== undefined &&
  isLineItem(item) &&
  (item.label === undefined || sectionWords.test(folded(item.line.words.text))) &&
  item.cue === undefined &&
  item.not !== 'end' &&
  item.line.words.text.length > 3 &&
  item.line.words.text.length < 80 &&
  !/[?.;]$/.test(item.line.words.text);

/** The number or letter that begins a count, `undefined` for any other line. */
function startAt(item: Item | undefined): number | string | undefined {
  if (!item || !isLineItem(item) || item.not === 'end' || item.label?.role === 'answer') return undefined;
  const [path, ...more] = item.label?.paths ?? [];
  return path && path.length === 1 && more.length === 0 && (path[0] === 1 || path[0] === 'a') ? path[0] : undefined;
}

/** Where titles stand over counts that ask, each from the same number or letter. */
function titlesThatAsk(items: readonly Item[]): readonly number[] | undefined {
  const found: number[] = [];
  let start: number | string | undefined;
  const reply = items.findIndex(isReplyCue);
  for (let i = 0; i + 1 < items.length && found.length < mostSections; i++) {
    const below = items[i + 1] as Item;
    const own = startAt(below);
    if (own === undefined || !mayHead(items[i])) continue;
    // The first that does not ask answers; over the heading of the reply `Inbound calls in 2024-25` asks as well.
    if (!isLineItem(below) || (below.asks < 0.25 && (i > reply || below.asks < 0))) break;
    if (start !== undefined && own !== start) return undefined;
    start = own;
    found.push(i);
  }
  const titles = new Set(flatMap(found, (at) => folded(titleOf(items[at] as LineItem))));
  return found.length > 1 && titles.size === found.length ? found : undefined;
}

/** Where titles that stand again stand over a count that goes through all of them. */
function titlesOverCount(items: readonly Item[]): readonly number[] | undefined {
  const places = new Map<string, number[]>();
  items.forEach((item, i) => {
    if (!mayHead(item) || !item.line.gap) return;
    const key = folded(titleOf(item));
    putUnder(places, key, i);
  });
  const twice = [...places.values()].filter(({ length }) => length === 2).map(([first]) => first as number);
  const asking = twice.filter((at) => typeof numberAt(items[at + 1]) === 'number');
  const isCounted =
    asking.length === twice.length && asking.every((at, k) => (numberAt(items[at + 1]) === 1) === (k === 0));
  return asking.length > 1 && asking.length <= mostSections && isCounted ? asking : undefined;
}

function numberAt(item: Item | undefined): number | string | undefined {
  const [path, ...more] = item && isLineItem(item) ? (item.label?.paths ?? []) : [];
  return path?.length === 1 && more.length === 0 ? path[0] : undefined;
}

/** Whether a section's reply is a paragraph or two without a number: it speaks for all that the section asked. */
const saysOneThing = (reply: readonly Item[]): boolean => {
  const end = reply.findIndex((item) => isLineItem(item) && item.not === 'end');
  const said = end < 0 ? reply : reply.slice(0, end);
  return said.length > 0 && said.length < 8 && said.every((item) => isLineItem(item) && item.label === undefined);
};

/** Where the same titles stand once more, in their order, over something. */
function titlesAgain(items: readonly Item[], asking: readonly number[]): readonly number[] | undefined {
  const found: number[] = [];
  let from = (asking.at(-1) as number) + 2;
  for (const at of asking) {
    const title = titleOf(items[at] as LineItem);
    const again = items.findIndex((item, i) => i >= from && mayHead(item) && isShortFor(titleOf(item), title));
    if (again < 0) return undefined;
    found.push(again);
    from = again + 2;
  }
  return (found.at(-1) as number) + 1 < items.length ? found : undefined;
}

const sectionWords = /^(?:section|part|theme|topic|area|subject|category|group|heading|schedule) [a-z0-9]+\b/;

/** `Section A` and `Staffing` stand for `Section A - Staffing`. */
function isShortFor(words: string, title: string): boolean {
  const [short, full] = [folded(words), folded(title)];
  if (short === full) return true;
  const head = sectionWords.exec(full)?.[0];
  return head !== undefined && (short === head || (short.length > 3 && full.slice(head.length + 1) === short));
}

import type { Path } from '../../lines/number-path.ts';
import { asks } from '../asked/asks.ts';
import { questionsIn } from '../asked/questions-in.ts';
import type { Asked, Reading } from '../draft.ts';
import { type Item, isLineItem, type LineItem } from '../items/item.ts';
import { countLabels } from '../labels/count-labels.ts';
import { answerBehindDash, answerBehindMark } from '../units/behind-question.ts';
import { readNamed } from './named-answers.ts';
import { readPlaced } from './placed.ts';
import { readUnderHeads } from './under-heads.ts';

/** What leads up to a request's list, and not to its answers: `You asked for:`, `your request of 3 May for the following information:`. */
const leadsToRequest = /\b(?:asked|request\w*|enquir\w+|questions|seeking|wanted)\b[^.?]{0,160}[:–-]$/i;
const leadsToAnswers = /\b(?:answers?|respon\w+|repl\w+|find|provid\w+|confirm|below|follows|held?)\b/i;

/**
 * A list of what was asked (`You asked for: 1. ... 2. ...`) and then prose without a number: as many paragraphs as questions, or paragraphs
 * that share a question's words; nothing where none fits. `undefined` for any other letter.
 */
export function readAskedAtOnce(items: readonly Item[]): { reading: Reading; asked: readonly Asked[] } | undefined {
  const first = items.findIndex((item) => isLineItem(item) && item.label !== undefined);
  const lead = items[first - 1];
  if (first < 0) return readPlainAtOnce(items);
  if (first < 1 || !lead || !isLineItem(lead)) return undefined;
  const words = lead.line.words.text.slice(-220);
  if (lead.cue !== 'request' && (!leadsToRequest.test(words) || leadsToAnswers.test(words))) return undefined;
  const end = endOfList(items, first);
  if (end === undefined) return undefined;
  const rest = items.slice(end);
  if (rest.some((item) => !isLineItem(item) || item.label !== undefined || item.cue === 'request')) return undefined;
  const listed = items.slice(first, end);
  const asked = questionsIn(countLabels(listed));
  const asking = listed.filter((item) => isLineItem(item) && item.label && item.asks >= 0.2).length;
  if (asked.length < 2 || asking * 2 < asked.length) return undefined;
  const said = rest.filter(isSaid);
  const drafts = readUnderHeads(said, asked) ?? readNamed(said, asked) ?? readPlaced(said, asked);
  return { asked, reading: { name: 'asked at once', drafts, support: drafts.length } };
}

/** The same without numbers: lines that ask one below the other, right under what leads to them, and then exactly as many lines or paragraphs. */
function readPlainAtOnce(items: readonly Item[]): { reading: Reading; asked: readonly Asked[] } | undefined {
  const lead = items.findIndex((item, i) => isLineItem(item) && leadsToAll(item) && asksPlainly(items[i + 1]));
  if (lead < 0) return undefined;
  const end = items.findIndex((item, i) => i > lead && !asksPlainly(item));
  const listed = items.slice(lead + 1, end < 0 ? items.length : end).filter(isLineItem);
  const rest = items.slice(lead + 1 + listed.length);
  if (listed.length < 2 || rest.some((item) => !isLineItem(item) || item.cue === 'request' || asksPlainly(item)))
    return undefined;
  const asked = listed.map(({ line: { words } }): Asked => ({ words, section: [] }));
  const said = rest.filter(isSaid);
  const drafts = readNamed(said, asked) ?? readPlaced(said, asked);
  if (new Set(drafts.map(({ question }) => question)).size !== asked.length) return undefined;
  return { asked, reading: { name: 'asked at once', drafts, support: drafts.length } };
}

const asksPlainly = (item: Item | undefined): boolean =>
  item !== undefined && isLineItem(item) && !item.not && item.asks >= 0.6 && /\?["'”’)]?$/.test(item.line.words.text);

const leadsToAll = ({ cue, line: { words } }: LineItem): boolean =>
  cue === 'request' ||
  (/:$/.test(words.text) &&
    (leadsToRequest.test(words.text.slice(-220)) ||
      /\b(?:tell me|let me (?:have|know)|provide|know|answer)\b/i.test(words.text.slice(-120))));

/** Not a date alone. */
const isSaid = (item: Item): boolean =>
  isLineItem(item) && !/^\d{1,2}(?:st|nd|rd|th)?\s+\p{Lu}\p{L}+\s+\d{4}$/u.test(item.line.words.text);

/** Where the list of questions ends: behind its last line, before the first paragraph; `undefined` where a line of it holds an answer, or the count begins again. */
function endOfList(items: readonly Item[], first: number): number | undefined {
  const counted = new Set<Path[number]>();
  const head = items[first];
  const quote = head && isLineItem(head) ? head.line.quote : 0;
  for (let i = first; i < items.length; i++) {
    const item = items[i] as Item;
    if (!isLineItem(item)) return undefined;
    // Between quoted lines stands an answer.
    if (item.line.quote < quote) return i;
    if (item.label) {
      if (holdsAnswer(item)) return undefined;
      const [number, ...more] = item.label.paths[0] ?? [];
      if (typeof number !== 'number' || more.length > 0 || item.label.strength === 'weak') continue;
      if (number === 1 && counted.has(number)) return undefined;
      counted.add(number);
    } else if (item.line.gap || item.cue || !goesOn(items[i - 1], item)) return i;
  }
  return undefined;
}

const goesOn = (before: Item | undefined, { line }: LineItem): boolean =>
  before !== undefined &&
  isLineItem(before) &&
  (/^\p{Ll}/u.test(line.words.text) || (before.line.words.text.length > 60 && !/[.?;:]$/.test(before.line.words.text)));

const holdsAnswer = ({ label, body: { text } }: LineItem): boolean =>
  label?.role === 'answer' ||
  asks(text) < -0.3 ||
  answerBehindMark(text) !== undefined ||
  (answerBehindDash(text) !== undefined && !/\?$/.test(text));

import type { Block, Line } from '../../lines/block.ts';
import type { Item } from './item.ts';

/** `Email: Counted by each service` in a list whose line above is `Telephone: 4,120`: a way of contact that is counted, no address. */
export const isListed = ({ bullet, words: { text } }: Line, before: Item | undefined): boolean =>
  isOneOfList(bullet, text, before) || isWayOfContact(bullet, text, before);

/** `- Content` under `- Maintenance`: one word of a list, whatever it heads elsewhere. */
const isOneOfList = (bullet: string | undefined, text: string, before: Item | undefined): boolean =>
  bullet !== undefined &&
  /^\p{L}{4,14}$/u.test(text) &&
  before?.kind === 'line' &&
  before.line.bullet === bullet &&
  before.not === undefined &&
  /^\p{L}[\p{L} -]{2,24}$/u.test(before.line.words.text);

const isWayOfContact = (bullet: string | undefined, text: string, before: Item | undefined): boolean =>
  bullet !== undefined &&
  /^(?:e-?mail|web|website|online|by post|address|tele?phone|phone|tel|fax)\s?:/i.test(text) &&
  !/@|www\.|https?:|(?:^|\D)0\d{3}/.test(text) &&
  before?.kind === 'line' &&
  before.line.bullet === bullet &&
  before.not === undefined &&
  /^[^:]{2,40}:\s?\S/.test(before.line.words.text);

/** `Content` in a list right under a line that ends in a colon, between bullets that are as short: a part that is asked for, no heading of a page. */
export function isNamedPart(lines: readonly Block[], at: number, { bullet, words: { text } }: Line): boolean {
  if (bullet === undefined || !fewWords.test(text)) return false;
  let i = at - 1;
  for (; i > at - mostNamed; i--) {
    const line = lines[i];
    if (line?.type !== 'line' || line.bullet !== bullet || !fewWords.test(line.words.text)) break;
  }
  const above = lines[i];
  return i < at - 1 && above?.type === 'line' && above.words.text.endsWith(':');
}
/** As many parts may one question list. */
const mostNamed = 16;
const fewWords = /^\p{L}[\p{L} &/,'-]{2,40}$/u;

import { restOfList } from '../../lines/label-list.ts';
import { numberAt } from '../../lines/number-at.ts';
import { type Item, isLineItem } from '../items/item.ts';

const named =
  /^(?:(?:the |any |all )?(?:information|data|details|figures?|answers?|responses?)(?: (?:that )?(?:you(?: have)? )?(?:requested|sought|asked for|held))? (?:in|for|at|by|under|within|to|relating to|in relation to|in response to|regarding) )?(?:your )?(?:questions?|points?|items?|parts?|q)\s*(?:numbers? |no\.? )?(?=\d)/i;
const speaks =
  /^\)?,? (?:of (?:your|the) request |above )?(?:is|are|was|were|has|have|relates?|concerns?|falls?|cannot|can not|does|do|would|will|could|refers?|asks?)\b/i;

/**
 * The items with a label on each paragraph that begins by naming the questions it speaks for (`The information requested in questions 1 to 3 is
 * published at ...`, `Questions 3 and 4 are for the county council.`); `undefined` where none does. Its words stay whole.
 */
export function withScopes(items: readonly Item[]): readonly Item[] | undefined {
  let found = false;
  const scoped = items.map((item): Item => {
    if (!isLineItem(item) || item.label || !item.line.gap || item.line.heading !== undefined) return item;
    const head = item.line.words.text.slice(0, 160);
    const at = named.exec(head)?.[0].length;
    const first = at === undefined ? undefined : numberAt(head, at);
    if (!first) return item;
    const { paths, end } = restOfList(head, first);
    if (!speaks.test(head.slice(end))) return item;
    found = true;
    return { ...item, cue: undefined, not: undefined, label: { role: 'answer', paths, end: 0, strength: 'firm' } };
  });
  return found ? scoped : undefined;
}

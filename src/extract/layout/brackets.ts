import { flatMap } from '../../text/flat-map.ts';
import { slice } from '../lines/snippet.ts';
import { type Item, isLineItem, type LineItem } from './item.ts';

const saysSo = /\bin (?:round |square |curly )?brackets\b/i;

/** Where the bracket opens that a text ends in; `undefined` where it ends in none, or is nothing else. */
function bracketAtEnd(text: string): number | undefined {
  const last = text.endsWith('.') ? text.length - 2 : text.length - 1;
  const [opening, closing] = text[last] === ')' ? ['(', ')'] : ['[', ']'];
  if (text[last] !== closing) return undefined;
  let depth = 0;
  for (let i = last; i > 2; i--) {
    if (text[i] === closing) depth++;
    else if (text[i] === opening && --depth === 0) return i;
  }
  return undefined;
}

/** The items with the answers that stand in brackets behind their questions as lines of their own, where the letter says that they do and most do. */
export function withBracketedAnswers(items: readonly Item[]): readonly Item[] {
  if (!items.some((item) => isLineItem(item) && !item.label && saysSo.test(item.line.words.text))) return items;
  const labelled = items.filter((item): item is LineItem => isLineItem(item) && item.label?.paths.length === 1);
  const places = new Map<Item, number>();
  for (const item of labelled) {
    const at = bracketAtEnd(item.line.words.text);
    if (at !== undefined) places.set(item, at);
  }
  if (places.size < 2 || places.size * 10 < labelled.length * 7) return items;
  return flatMap(items, (item): Item[] => {
    const at = places.get(item);
    if (at === undefined || !isLineItem(item)) return [item];
    const { words } = item.line;
    const end = words.text.length - (words.text.endsWith('.') ? 2 : 1);
    const answer = slice(words, at + 1, end);
    const label = words.text.length - item.body.text.length;
    return [
      { ...item, line: { ...item.line, words: slice(words, 0, at) }, body: slice(words, label, at) },
      {
        ...item,
        line: { ...item.line, words: answer, gap: false, bullet: undefined },
        body: answer,
        label: { role: 'answer', paths: [], end: 0, strength: 'firm' },
        asks: -0.5,
      },
    ];
  });
}

import { flatMap } from '../../../text/flat-map.ts';
import { slice } from '../../lines/snippet.ts';
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

/** `[____]`, `[YES or NO, if yes how many? ____]`: room for an answer. */
const room =
  /^(?:(?:yes ?(?:or|\/) ?no|y ?\/ ?n)\b[^_]{0,60}|(?:please )?(?:comment|state|specify|enter|insert|give)\b[^_]{0,40}|if (?:so|yes)\b[^_]{0,40})?[\s_.…]*$/i;

/** A form with a bracket behind each question, which a filled copy of it has its answers in. */
const isForm = (labelled: readonly LineItem[]): boolean => {
  const boxed = labelled.filter(({ line: { words } }) => /[?:] ?\[[^[\]]{1,200}\]$/.test(words.text));
  return (
    boxed.length > 2 &&
    boxed.some(({ line: { words } }) => room.test(words.text.slice(words.text.lastIndexOf('[') + 1, -1)))
  );
};

/** The items with the answers that stand in brackets behind their questions as lines of their own, where the letter says that they do, or is a form with room for them, and most do. */
export function withBracketedAnswers(items: readonly Item[]): readonly Item[] {
  const labelled = items.filter((item): item is LineItem => isLineItem(item) && item.label?.paths.length === 1);
  if (!isForm(labelled) && !items.some((item) => isLineItem(item) && !item.label && saysSo.test(item.line.words.text)))
    return items;
  const places = new Map<Item, number>();
  for (const item of labelled) {
    const at = bracketAtEnd(item.line.words.text);
    if (at !== undefined) places.set(item, at);
  }
  if (places.size < 2 || places.size * 10 < labelled.length * 7) return items;
  return flatMap(items, (item): Item[] => {
    if (!isLineItem(item)) return [item];
    const { words } = item.line;
    const isBox = !item.label && /^\[[^[\]]+\]$/.test(words.text);
    const at = isBox ? 0 : places.get(item);
    if (at === undefined) return [item];
    const end = words.text.length - (words.text.endsWith('.') ? 2 : 1);
    const answer = slice(words, at + 1, end);
    const label = words.text.length - item.body.text.length;
    const question = { ...item, line: { ...item.line, words: slice(words, 0, at) }, body: slice(words, label, at) };
    if (room.test(answer.text)) return isBox ? [] : [question];
    return [
      ...(isBox ? [] : [question]),
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

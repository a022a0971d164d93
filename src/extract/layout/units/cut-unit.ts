import { type Snippet, slice } from '../../lines/snippet.ts';
import { type Item, isLineItem, type LineItem } from '../items/item.ts';
import { withoutAnswerLabel } from './behind-question.ts';

/** A labelled stretch parted into its question and its answer. */
export interface Split {
  readonly question: readonly Snippet[];
  readonly answer: readonly Item[];
  /** Something in the letter says where the answer begins: a label, another style, the question known from the request. */
  readonly plain: boolean;
}

/** The words of a line; without the label where it is the first, or the label says that it answers. */
export const wordsOf = (item: Item, first: boolean): Snippet | undefined =>
  isLineItem(item) ? (first || item.label?.role === 'answer' ? item.body : item.line.words) : undefined;

/** An item whose words are cut, its label gone. */
export const withWords = ({ line, cue, not, asks }: LineItem, words: Snippet): LineItem => {
  const { indent, gap, heading, bullet, ordinal, bold, italic, quote } = line;
  return {
    kind: 'line',
    line: { type: 'line', words, indent, gap, heading, bullet, ordinal, bold, italic, quote },
    body: words,
    label: undefined,
    path: undefined,
    cue,
    not,
    asks,
  };
};

/** Nothing of it asks: the question is known from elsewhere, or not at all. */
export function answerOnly(content: readonly Item[]): Split {
  const [first, ...rest] = content;
  if (!first || !isLineItem(first)) return { question: [], answer: content, plain: true };
  const head = first.body.text === '' ? [] : [withWords(first, first.body)];
  return { question: [], answer: [...head, ...rest], plain: true };
}

/** Parts the content at an offset of one of its lines; the question ends at `end`, where it ends sooner. */
export function cut(content: readonly Item[], index: number, offset: number, plain: boolean, end = offset): Split {
  const question: Snippet[] = [];
  const answer: Item[] = [];
  content.forEach((item, i) => {
    const words = wordsOf(item, i === 0);
    if (i > index || !words || !isLineItem(item)) {
      if (i < index && words) question.push(words);
      else answer.push(item);
      return;
    }
    if (i < index) question.push(words);
    else {
      const head = slice(words, 0, end);
      const tail = withoutAnswerLabel(slice(words, offset));
      if (head.text !== '') question.push(head);
      if (tail.text !== '') answer.push(withWords(item, tail));
    }
  });
  return { question, answer, plain };
}

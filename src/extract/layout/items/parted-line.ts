import type { Label } from '../../lines/label.ts';
import type { Snippet } from '../../lines/snippet.ts';
import { asksOf } from '../asked/asks.ts';
import type { LineItem } from './item.ts';

/** The label of what asks, or answers, without a number and without a mark of its own. */
export const asking: Label = { role: 'question', paths: [], end: 0, strength: 'firm' };
export const answering: Label = { role: 'answer', paths: [], end: 0, strength: 'firm' };

/** One line as two: what it asks, under `label`, and what answers that. */
export function partedLine(item: LineItem, question: Snippet, answer: Snippet, label: Label = asking): LineItem[] {
  const { line } = item;
  const common = { kind: 'line', path: undefined, cue: undefined, not: undefined } as const;
  return [
    {
      ...common,
      // A label is read from the line that bears it.
      line: { ...line, words: label.paths.length > 0 ? line.words : question, bullet: undefined },
      body: question,
      label,
      asks: Math.max(asksOf(question), 0.5),
    },
    {
      ...common,
      line: { ...line, words: answer, bullet: undefined, gap: false },
      body: answer,
      label: answering,
      asks: asksOf(answer),
    },
  ];
}

import type { Block, Line } from '../../lines/block.ts';
import type { Label } from '../../lines/label.ts';
import { asks } from '../asked/asks.ts';
import { notAnswer } from '../items/not-answers.ts';

/** The question's label of `### 8. to 10. (social media, surveys)` over a paragraph: what stands in its brackets is what is asked, and no answer. */
export const bracketHeads = (
  line: Line,
  label: Label,
  text: string,
  next: Block | undefined,
  behind: Label | undefined,
): Label | undefined =>
  label.role !== 'answer' &&
  (label.paths.length > 1 || line.heading !== undefined) &&
  /^\([^()]{3,120}\)[.:]?$/.test(text) &&
  asks(text.slice(1, -1)) > -0.3 &&
  next?.type === 'line' &&
  behind === undefined &&
  next.heading === undefined &&
  notAnswer(next.words.text) === undefined
    ? { ...label, role: 'question' }
    : undefined;

import type { Line, Table } from '../../lines/block.ts';
import type { Label } from '../../lines/label.ts';
import type { Path } from '../../lines/number-path.ts';
import type { Snippet } from '../../lines/snippet.ts';
import type { NotAnswer } from './not-answers.ts';

/** A line with what the readings of a layout ask about it. Facts are found once, here. */
export interface LineItem {
  readonly kind: 'line';
  readonly line: Line;
  /** The words without the label that stands before them. */
  readonly body: Snippet;
  readonly label?: Label;
  /** The number that the label stands for, in full (`(b)` under 4 is 4b); set once the labels have been counted through. */
  path?: Path;
  /** The label is none: it breaks the count. Its words are the line's again. */
  readonly cue?: 'request' | 'response';
  readonly not?: NotAnswer;
  readonly asks: number;
}

export interface TableItem {
  readonly kind: 'table';
  readonly table: Table;
}

export type Item = LineItem | TableItem;

export const isLineItem = (item: Item): item is LineItem => item.kind === 'line';

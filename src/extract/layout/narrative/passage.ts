import type { Table } from '../../lines/block.ts';
import type { Snippet } from '../../lines/snippet.ts';

/** A sentence of the reply, or so much of one as may speak of another question than the rest. */
export interface Passage {
  readonly paragraph: number;
  /** The whole paragraph, and where in its words the passage stands. */
  readonly within: Snippet;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** It goes on with a sentence rather than begins one. */
  readonly isClause: boolean;
  /** The questions that it names as those it answers. */
  readonly questions?: readonly number[];
  /** It speaks for every question that no other passage names. */
  readonly isRest?: boolean;
  /** It leads to what follows, and answers nothing: `We take the website first.` */
  readonly isLead: boolean;
  /** It stands where a letter says other things: before the answers, by its first words. */
  readonly isOpening: boolean;
  /** It is a table; its text is what leads to it and heads it. */
  readonly table?: Table;
}

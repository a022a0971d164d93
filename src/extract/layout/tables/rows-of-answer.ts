import { asks, endsOpen } from '../asked/asks.ts';
import type { Draft } from '../draft.ts';
import { isLineItem } from '../items/item.ts';
import { isPointer } from '../items/line-signs.ts';
import { hasOnlyQuestion } from '../units/answered-yet.ts';
import type { Unit } from '../units/unit.ts';

/** Whether what a table gave are parts of the answer to the question right above it, and no questions: rows that neither have a number nor ask, under one that waits. */
export function areRowsOfAnswer(drafts: readonly Draft[], open: Unit | undefined): boolean {
  return (
    open?.path !== undefined &&
    drafts.every(({ path, question }) => !path && asks(question?.text ?? '') < 0.4) &&
    waits(open)
  );
}

/** Whether a line without a number only leads up to the questions of a table: `Could you answer the following:`, or a heading, `What we were asked and what we said` */
export const leadsToRows = (drafts: readonly Draft[], { path, items: [first, ...more] }: Unit): boolean =>
  path === undefined &&
  first !== undefined &&
  isLineItem(first) &&
  (endsOpen(first.body.text) || (first.line.heading !== undefined && !first.body.text.endsWith('?'))) &&
  more.length === 0 &&
  drafts.some(({ question }) => asks(question?.text ?? '') >= 0.5);

/** A question, and behind it at most a line that points to the table. */
function waits({ items: [first, ...more] }: Unit): boolean {
  if (!first || !isLineItem(first) || (first.asks < 0.4 && !endsOpen(first.body.text))) return false;
  return hasOnlyQuestion({ items: [first, ...more.filter((item) => !isLineItem(item) || !isPointer(item))] });
}

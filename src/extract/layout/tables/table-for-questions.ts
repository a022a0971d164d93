import { flatMap } from '../../../text/flat-map.ts';
import { nameOf } from '../../lines/number-path.ts';
import type { Draft } from '../draft.ts';
import { isLineItem } from '../items/item.ts';
import { answerBehindMark } from '../units/behind-question.ts';
import type { Unit } from '../units/unit.ts';

const pointsToTable = /\b(?:table|below|following)\b/i;

/**
 * One table that answers several of the questions right above it: its drafts with the words of those questions, which have no other answer and are
 * taken out of the units.
 */
export function withQuestionsAbove(drafts: readonly Draft[], units: Unit[]): readonly Draft[] {
  const wanted = new Set(flatMap(drafts, ({ path }) => (path ? [nameOf(path)] : [])));
  const above = new Map<string, Draft['question']>();
  for (let i = units.length - 1; i >= 0; i--) {
    const unit = units[i];
    const name = unit?.path && nameOf(unit.path);
    if (!unit || !name || !wanted.has(name) || above.has(name)) break;
    const [first, ...rest] = unit.items;
    if (!first || !isLineItem(first) || first.label?.role === 'answer' || first.asks < 0.2) break;
    if (answerBehindMark(first.body.text) !== undefined) break;
    if (!rest.every((item) => isLineItem(item) && pointsToTable.test(item.line.words.text))) break;
    above.set(name, first.body);
  }
  if (above.size < 2) return drafts;
  units.length -= above.size;
  return drafts.map((draft) => {
    const question = draft.path && above.get(nameOf(draft.path));
    return question ? { ...draft, question } : draft;
  });
}

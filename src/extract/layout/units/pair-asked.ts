import { putUnder } from '../../../text/put-under.ts';
import { contentWords, sharedWords } from '../../lines/likeness.ts';
import { nameOf } from '../../lines/number-path.ts';
import type { Asked } from '../draft.ts';
import { isLineItem } from '../items/item.ts';
import type { Unit } from './unit.ts';

/** Which question of the request each unit answers: by number, in order; else by its words; else, counts being equal, by its place. */
export function pairAsked(units: readonly Unit[], asked: readonly Asked[]): Map<Unit, Asked> {
  const pairs = new Map<Unit, Asked>();
  const byName = new Map<string, { asked: Asked; index: number }[]>();
  asked.forEach((question, index) => {
    if (!question.path) return;
    const name = nameOf(question.path);
    putUnder(byName, name, { asked: question, index });
  });
  let pointer = -1;
  for (const unit of units) {
    if (!unit.path) continue;
    const choices = byName.get(nameOf(unit.path)) ?? [];
    const choice = choices.find(({ index }) => index > pointer) ?? choices.at(-1);
    if (!choice) continue;
    pairs.set(unit, choice.asked);
    pointer = choice.index;
  }
  if (
    asked.length > 0 &&
    asked.every(({ path }) => !path) &&
    units.length === asked.length &&
    units.every((unit, i) => !unit.path || nameOf(unit.path) === String(i + 1))
  ) {
    units.forEach((unit, i) => {
      const question = asked[i];
      if (question) pairs.set(unit, question);
    });
    return pairs;
  }
  const others = units.filter((unit) => !unit.path && !pairs.has(unit));
  if (others.length === 0 || asked.length > 400) return pairs;
  const words = asked.map((question) => contentWords(question.words.text));
  for (const unit of others) {
    const first = unit.items[0];
    if (!first || !isLineItem(first)) continue;
    const mine = contentWords(first.body.text);
    const best = words.findIndex((theirs) => sharedWords(mine, theirs) >= 0.8);
    if (best >= 0 && asked[best]) pairs.set(unit, asked[best]);
  }
  return pairs;
}

import { contentWords, sharedWords } from '../../lines/likeness.ts';
import { isLineItem } from '../items/item.ts';
import { answerBehindPhrase } from './behind-phrase.ts';
import type { Unit } from './unit.ts';

/**
 * Tells which units ask in a phrase and answer behind its full stop: all of a letter where most do (`(i)` over `All letters since 1973. We
 * refuse this part.`), else one under `Question 1` whose answer says words of it again.
 */
export function asksInPhrases(units: readonly Unit[]): (unit: Unit) => boolean {
  const phrased = units.filter((unit) => answerBehindPhrase(firstWords(unit)) !== undefined).length;
  if (phrased === 0) return () => false;
  if (phrased > 1 && phrased * 10 >= units.length * 6) return () => true;
  return (unit) => isLabelledQuestion(unit) && repeatsItself(firstWords(unit));
}

/** The first paragraph of a unit, or as much of it as tells. */
function firstWords({ items }: Unit): string {
  let text = '';
  for (let i = 0; i < items.length && i < 4; i++) {
    const item = items[i];
    if (item && isLineItem(item)) text += `${text && ' '}${(i === 0 ? item.body : item.line.words).text}`;
  }
  return text;
}

const isLabelledQuestion = ({ items: [first] }: Unit): boolean =>
  first !== undefined && isLineItem(first) && first.label?.role === 'question' && first.body.text === '';

function repeatsItself(text: string): boolean {
  const at = answerBehindPhrase(text) ?? 0;
  return at > 0 && sharedWords(contentWords(text.slice(0, at)), contentWords(text.slice(at))) >= 0.4;
}

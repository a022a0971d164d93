import { contentWords, sharedWords } from '../lines/likeness.ts';
import { answerBehindPhrase } from './behind-phrase.ts';
import { isLineItem } from './item.ts';
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
const firstWords = ({ items }: Unit): string =>
  items
    .slice(0, 4)
    .flatMap((item, i) => (isLineItem(item) ? (i === 0 ? item.body : item.line.words).text : []))
    .join(' ')
    .trim();

const isLabelledQuestion = ({ items: [first] }: Unit): boolean =>
  first !== undefined && isLineItem(first) && first.label?.role === 'question' && first.body.text === '';

function repeatsItself(text: string): boolean {
  const at = answerBehindPhrase(text) ?? 0;
  return at > 0 && sharedWords(contentWords(text.slice(0, at)), contentWords(text.slice(at))) >= 0.4;
}

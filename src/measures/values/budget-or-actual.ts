import type { FoundMoney } from '../../text/money.ts';
import { wordsOf } from '../../text/phrases.ts';
import { plainWords } from '../questions/concepts.ts';
import { labelled } from './labelled.ts';

/** Of a budget and what was spent against it, the one that the question asks for; nothing where their labels name other things. */
export function budgetOrActual(text: string, found: readonly FoundMoney[], question: string): FoundMoney | undefined {
  if (found.length !== 2) return undefined;
  // Asked for both, or for neither, what was spent is the figure.
  const asksBudget =
    /\bbudget|\bset aside|\ballocat/i.test(question) && !/\b(?:spend|spent|expenditure|cost)/i.test(question);
  const sides = labelled(text, found, (label) => /\bbudget|\bspen[dt]|\bactual|\boutturn/i.test(label)).map(
    ({ item, label }) => {
      const plain = wordsOf(label).every(
        (word) => plainWords.has(word.text) || besideBudget.has(word.text) || /^\d+$/.test(word.text),
      );
      return { item, plain, budget: /\bbudget/i.test(label) };
    },
  );
  const [one, ...more] = sides.filter(({ budget }) => budget === asksBudget);
  return one && more.length === 0 && sides.every(({ plain }) => plain) ? one.item : undefined;
}

const besideBudget = new Set(
  'totalled totalling actual actually outturn against out s from it yes but practice nearer closer rather we council final revised original budgeted set aside'.split(
    ' ',
  ),
);

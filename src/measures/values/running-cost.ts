import type { FoundMoney } from '../../text/money.ts';
import { findYears } from '../../text/year.ts';
import { onceOnly, yearly } from './amount-signs.ts';
import { isMade, isOneBuild } from './chosen-amount.ts';
import { around } from './money-candidates.ts';
import { yearOfSentence } from './time-said.ts';

const alsoMade = /^spend\.(?:waste_app_build|bin_changes|microsites|website\.development)$/;

/** "£21,900 each year. It cost £35,000 to set up in 2021.", "£225 a month, so £2,700 a year": what it costs a year, beside what was paid once or a month's share of it. */
export function ofRunning(id: string, text: string, found: readonly FoundMoney[]): FoundMoney | undefined {
  if (found.length < 2 || alsoMade.test(id)) return undefined;
  const [own, ...more] = found.filter(({ rate }) => rate === 'year');
  if (!own || more.length > 0) return undefined;
  const isOnce = id === 'spend.waste_app' ? isMade : isPaidOnce;
  const rest = found.every(
    (money) => money === own || isTwelfth(money, own) || (money.rate === undefined && isOnce(text, money)),
  );
  return rest ? own : undefined;
}

/** "£3,900 each year. £24,000 was paid to develop it in 2019.": what an app cost to make, beside what it costs a year. */
export function ofMaking(id: string, text: string, found: readonly FoundMoney[]): FoundMoney | undefined {
  if (id !== 'spend.waste_app_build' || found.length < 2) return undefined;
  const [own, ...more] = found.filter((money) => money.rate === undefined && isMade(text, money));
  return own && more.length === 0 && found.every((money) => money === own || money.rate === 'year') ? own : undefined;
}

const isTwelfth = ({ rate, value }: FoundMoney, year: FoundMoney): boolean =>
  rate === 'month' &&
  value.kind === 'number' &&
  year.value.kind === 'number' &&
  Math.abs(value.value * 12 - year.value.value) <= year.value.value / 100;

const isPaidOnce = (text: string, money: FoundMoney): boolean => {
  const words = around(text, money);
  return (onceOnly.test(words) || isOneBuild(text, money)) && !yearly.test(words);
};

/** The financial year that its own sentence tells of an amount. */
export function financialYearOf(text: string, { span }: FoundMoney): string | undefined {
  const year = yearOfSentence(text, span);
  return year !== undefined && findYears(year)[0]?.financial ? year : undefined;
}

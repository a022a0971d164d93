import type { AskedFor } from './asked-by.ts';
import { nothing } from './held.ts';
import { asksOf, readQuestion } from './match-question.ts';

/** A question for one part of the website's spend does not ask for all of it. */
export const withoutWhole = (asks: readonly AskedFor[], text: string): AskedFor[] => {
  if (!asks.some(isPartOfWebsite)) return [...asks];
  return asks.filter((asked) => (asksWhole(text) ? !isPartOfWebsite(asked) : asked.ask.id !== 'spend.website'));
};

const isPartOfWebsite = ({ ask }: AskedFor): boolean => ask.id.startsWith('spend.website.');

const takenIn = /\([^()]*\)|,? \b(?:including|inclusive of|to include|comprising)\b[^?.;()]*/gi;

/** Whether the parts stand in brackets or as what is included: "the cost of the website (licences and hosting)" is all of it. */
function asksWhole(text: string): boolean {
  const plain = text.replace(takenIn, ' ');
  if (plain === text) return false;
  const ids = asksOf(readQuestion(plain), nothing).map(({ id }) => id);
  return ids.includes('spend.website') && !ids.some((id) => id.startsWith('spend.website.'));
}

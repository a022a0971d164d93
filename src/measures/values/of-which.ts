import type { FoundMoney } from '../../text/money.ts';
import { wordsOf } from '../../text/phrases.ts';
import { asksOf, heldBy, readQuestion, withConcepts } from '../questions/match-question.ts';

const money = heldBy(wordsOf('cost'));

/** Between a sum and a part of it: "£9m, of which £3m", "£9m, including software at £3m". */
const opensPart = /^[\s,;(]*(?:and )?(?:of (?:which|this|that)|including|which includes)\b/i;

const sentenceEnd = /[.!?;](?=\s)|\n/;

/** What a part's or a whole's words speak of; "IT" is a department, no pronoun. */
const read = (words: string) => withConcepts(readQuestion(words.replace(/\bIT\b/g, 'ICT')), money);

/** A sum and the one part of it that is told with it, each with its own words. */
export interface WholeAndPart {
  readonly whole: FoundMoney;
  readonly wholeWords: string;
  readonly part: FoundMoney;
  readonly partWords: string;
}

/** The sum and its part, where an answer's two amounts are these. */
export function wholeAndPart(text: string, found: readonly FoundMoney[]): WholeAndPart | undefined {
  const [whole, part, ...more] = found;
  if (!whole || !part || more.length > 0) return undefined;
  const between = text.slice(whole.span[1], part.span[0]);
  const opened = opensPart.exec(between);
  if (!opened || sentenceEnd.test(between)) return undefined;
  const before = text.slice(0, whole.span[0]).split(sentenceEnd).at(-1) ?? '';
  const behind = text.slice(part.span[1]).split(sentenceEnd)[0] ?? '';
  return { whole, wholeWords: before, part, partWords: `${between.slice(opened[0].length)} ${behind}` };
}

/** Whether the words name a measure, whatever stands about them. */
export const names = (words: string, id: string): boolean => asksOf(read(words), money).some((ask) => ask.id === id);

/**
 * The part that is asked for, where the sum before it is another thing's: "IT spend was £9m, of which £3m was on software licences".
 * A sum that is told without a name, or by the name that is asked for, is the answer itself.
 */
export function askedPart(id: string, text: string, found: readonly FoundMoney[]): FoundMoney | undefined {
  const told = wholeAndPart(text, found);
  if (!told || !names(told.partWords, id) || names(told.wholeWords, id)) return undefined;
  const whole = readQuestion(told.wholeWords.replace(/\bIT\b/g, 'ICT'));
  return whole.bare && !whole.whole ? undefined : told.part;
}

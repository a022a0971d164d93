import { lawNamedIn } from './exemption.ts';
import { outcomeOf } from './outcome-of.ts';
import { givesFigure } from './plain-words.ts';

type OutcomeRead = Pick<ReturnType<typeof outcomeOf>, 'outcome' | 'exemption'>;

/**
 * What an answer does beside which reasons stand in a column of their own; a bare section there is one of the Act that the letter is written
 * under. A sentence without a figure (`That would help the yard's rivals`) is why it is refused, not an answer.
 */
export function outcomeBeside(
  text: string,
  question: string | undefined,
  reasons: readonly string[],
  isScottish: boolean,
): OutcomeRead {
  const named = isScottish ? reasons.map((reason) => `FOISA ${reason}`) : reasons;
  const read = outcomeOf([text, ...named].join('. '), question);
  if (read.outcome !== 'answered' || !saysWhy(text)) return read;
  for (const reason of named) {
    const law = lawNamedIn(reason.toLowerCase(), isScottish);
    if (law?.says === 'refused') return { outcome: 'refused', exemption: law.name };
  }
  return read;
}

const saysWhy = (text: string): boolean =>
  text.split(' ', 5).length === 5 &&
  text.split(', ').length < 3 &&
  !/^(?:yes|no|none)\b/i.test(text) &&
  !givesFigure(text.toLowerCase());

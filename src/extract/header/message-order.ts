import { findDates } from '../../text/date.ts';
import { flatMap } from '../../text/flat-map.ts';
import type { LetterText } from './letter-text.ts';
import type { Message } from './messages.ts';

/** The day on which a message was written, as its head has it. */
export const dayOf = ({ stretches }: LetterText, { dateLine }: Message): string | undefined =>
  dateLine === undefined ? undefined : findDates(stretches[dateLine]?.words.text ?? '')[0]?.value;

/** An e-mail program shows the latest message on top: each is dated before the one above it. */
export function isNewestFirst(letter: LetterText, messages: readonly Message[]): boolean {
  const days = flatMap(messages, (message) => dayOf(letter, message) ?? []);
  return (
    days.length === messages.length &&
    days.every((day, i) => i === 0 || day <= (days[i - 1] ?? '')) &&
    days[0] !== days.at(-1)
  );
}

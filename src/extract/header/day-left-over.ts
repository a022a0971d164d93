import type { FoundDate } from '../../text/date.ts';
import { datesOnLine } from './dates-on-line.ts';
import { firstQuestion, type LetterText } from './letter-text.ts';

// Shapes, in a letter's head: `We are answering on 5 June 2024.`, `Returned: 30 Sep 2025`, `13 March 2025   Your Ref: none`, `this one letter dated 22 January 2025`.
// Not: a deadline, a count's day (`at 1 April 2025`), a day of the page's (`Published 12 June`), one of two.

const reach = 14;
/** A head's line is no longer. */
const longest = 400;

/** Words before a day that is not the letter's. */
const ofAnother =
  /(?:^|\b)(?:by|due|until|till|before|from|since|after|as at|at|as of|between|to|during|for|than|next|target|deadline|census|expir\w*|publish\w*|updat\w*|review\w*|amended|modified|effective|act|week ending|ending|ended|year|printed|exported|downloaded|received|receipt|rec['’]?d|rcvd|logged|request\w*|asked|made|submitted|your e-?mail|your letter|d?derbyn\w*)\b[^.;\d]{0,16}$/i;
/** `Version 1 of template dated 3 March 2020` */
const ofForm = /\b(?:version|template|form|policy|guidance|strategy|edition|minutes|meeting)\b[^.;]{0,40}$/i;
/** `Thank you for writing to us on 3 May 2024`: the requester's day. */
const ofAsker = /\b(?:you|your|writing|wrote|contacting|e-?mailing|asking)\b[^.;\d]{0,60}$/i;
/** What tells that a line is about the answer. */
const ofAnswer =
  /\b(?:repl\w+|respon\w+|answer\w*|letter|dated?|return\w*|sent|issued|today|complet\w+|disclos\w+|ymateb\w*|ateb\w*)\b/i;

/** The only day of a letter's head that nothing else explains and that is no earlier than `received`; without one, its line must tell of an answer. */
export function dayLeftOver(
  letter: LetterText,
  explained: readonly FoundDate[],
  received: FoundDate | undefined,
): (FoundDate & { readonly stretch: number }) | undefined {
  const { stretches } = letter;
  const known = new Set(explained.map(({ span }) => span[0]));
  let found: (FoundDate & { readonly stretch: number }) | undefined;
  for (let i = 0; i < Math.min(reach, firstQuestion(letter)); i++) {
    const stretch = stretches[i];
    if (!stretch || stretch.place === 'furniture' || stretch.quote > 0) continue;
    const text = stretch.words.text.slice(0, longest + 100);
    for (const date of datesOnLine(letter, i)) {
      const span = [date.span[0] + stretch.at, date.span[1] + stretch.at] as const;
      if (date.span[0] > longest) break;
      const before = text.slice(Math.max(0, date.span[0] - 100), date.span[0]);
      if (
        known.has(span[0]) ||
        ofAnother.test(before) ||
        ofForm.test(before) ||
        isRange.test(text.slice(date.span[1], date.span[1] + 20))
      )
        continue;
      if (ofAsker.test(before) && !ofAnswer.test(before)) continue;
      if (received ? date.value < received.value : !ofAnswer.test(text) && !opensLine(text, date)) continue;
      if (found && found.value !== date.value) return undefined;
      found ??= { value: date.value, span, stretch: i };
    }
  }
  return found;
}

const isRange = /^\s?(?:to|until|till|[-–—])\s?\d/;
/** `13 March 2025        Your Ref: none` */
const opensLine = (text: string, { span }: FoundDate): boolean =>
  span[0] === 0 && /^\s{2,}|^\s*$|^ Your\b/.test(text.slice(span[1]));

import { findDates } from '../../text/date.ts';
import { bareDate } from './page-head.ts';

const headLine =
  /^\W{0,3}(?:sent|date|to|cc|bcc|subject|importance|attachments?|reply-to|received|dyddiad|at|pwnc)\s?:/i;
/** The line of a head with its day. */
export const dated = /^\W{0,3}(?:sent|date|dyddiad)\s?:/i;
/** The line of a head that says to whom it went. */
export const toLine = /^\W{0,3}(?:to|at)\s?:\s?(.*)$/i;
const subjectLine = /^\W{0,3}(?:subject|pwnc)\s?:\s?(.*)$/i;
/** The lines of an e-mail's head below its first. */
export interface Head {
  readonly length: number;
  readonly dateAt?: number;
  readonly subject: string;
  readonly to: string;
  readonly bare: boolean;
}

/** The lines of an e-mail's head below "From:"; absent where no such line follows. */
export function headFrom(lines: readonly string[]): Head | undefined {
  const bare = lines
    .slice(0, 3)
    .findIndex((line) => line.length < 50 && bareDate.test(line) && findDates(line).length === 1);
  if (bare >= 0 && lines.slice(0, bare).every((line) => line.length < 60 && !headLine.test(line)))
    return { length: bare + 1, dateAt: bare, subject: '', to: '', bare: true };
  let length = 0;
  let to = '';
  let dateAt: number | undefined;
  let subject = '';
  for (const [i, line] of lines.entries()) {
    if (!headLine.test(line)) {
      if (i === 0 || headLine.test(lines[i - 1] ?? '')) continue;
      break;
    }
    length = i + 1;
    if (dated.test(line) && findDates(line).length > 0) dateAt ??= i;
    to ||= toLine.exec(line)?.[1] ?? '';
    subject ||= subjectLine.exec(line)?.[1] ?? '';
  }
  return length === 0 ? undefined : { length, subject, to, bare: false, ...(dateAt === undefined ? {} : { dateAt }) };
}

import { findDates } from '../../text/date.ts';
import { senderByDay } from './head-by-day.ts';
import { type Author, isAuthority, official } from './message-authors.ts';

/**
 * `=== Message 2 === 08/07/2025 16:40 From: Wexmoor Council`, `Message 2 of 3 | From: FOI team | 8 July 2025`, `--- Message 3 - Council to
 * requester, 8 July 2025 ---`, `[From the requester, 2 June 2025]`: a head of one line.
 */
const headInOne =
  /^\W{0,6}(?:(?:message|e-?mail|item|letter|correspondence) #?|#)\d{1,3}\b(.{4,130})$|^(?:={2,}|-{2,}|\*{2,}|#{2,}|~{2,}|\[)\s?(.{8,120}?)\s?(?:={2,}|-{2,}|\*{2,}|#{2,}|~{2,}|\])$/i;
const sentFrom = /(?:\bfrom\s?:\s?|(?:^|[^\p{L}\d ]\s?)(?:sent )?from (?:the )?)([^|—–()]{2,60})/iu;
const sentTo =
  /(?:^|[^\p{L}\d ]\s*)((?:the )?\p{L}[\p{L}'’& ]{2,50}?) to (?:the )?(?:requester|applicant|council|authority|\p{Lu}[\p{L}'’& ]{2,40}council)\b/iu;
/** Who wrote, where one line is all of a message's head. */
export function headOfOneLine(words: string): { readonly author: Author; readonly bare: boolean } | undefined {
  const [, numbered, fenced] = (words.length < 160 ? headInOne.exec(words) : null) ?? [];
  const said = numbered ?? fenced ?? '';
  const sender = said === '' ? senderByDay(words, official) : (sentFrom.exec(said) ?? sentTo.exec(said))?.[1];
  if (sender === undefined || findDates(words).length !== 1) return undefined;
  return { author: isAuthority(sender) ? 'authority' : 'requester', bare: said !== '' };
}

// Shapes: `2 June 2025, 10:14 - requester to Wexmoor Council`, `Wexmoor Council to the requester | 02/06/2025 10:14`: nothing but who wrote to whom, and when.
// Not: `3 June 2025: keys handed from the Council to Marl Ltd`, where neither is the requester.

const when = String.raw`(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?(?:\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9},? \d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d{2}-\d{2})(?:,? (?:at )?\d\d?[:.]\d\d(?:[:.]\d\d)?(?: ?[ap]m)?)?`;
const whom = String.raw`[^:;|?!.–—>→]{3,60}?`;
const fromTo = String.raw`(?:from )?(?:the )?(${whom})(?: to (?:the )?| ?(?:→|->|=?>|»|>) ?(?:the )?)(${whom})`;
const headByDay = new RegExp(
  String.raw`^\W{0,3}(?:${when}\]?(?: ?[–—|:-] ?| )${fromTo}|${fromTo}(?:,| ?[–—|:(-])? ?(?:on )?${when})\W{0,3}$`,
  'iu',
);
const party = /\b(?:requesters?|requestors?|applicants?|enquirer|correspondent|member of the public)\b/i;

/** Who wrote, where a line has no more than that, to whom and when; one of the two is the requester and the other an authority. */
export function senderByDay(words: string, official: RegExp): string | undefined {
  const [, first, second, third, fourth] =
    (words.length < 130 && party.test(words) ? headByDay.exec(words) : null) ?? [];
  const [sender, receiver] = [first ?? third ?? '', second ?? fourth ?? ''];
  const isEither = party.test(sender) || party.test(receiver);
  return isEither && (official.test(sender) || official.test(receiver)) ? sender : undefined;
}

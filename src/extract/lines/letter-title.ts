import { findDates } from '../../text/date.ts';

// A human sees: over everything else a line that says what the letter is, with its number, its day or who wrote it, and nothing more:
// `FOI response - 7141/25 - sent 18.8.25`, `Response: FOI 2231 of 4 May 2025`, `Council response - Wexmoor District Council - 3 June 2025`.
// Not: `Response: 1,204`, `Answer: 3 May 2025`, which answer.

const leads =
  /^(?:(?:the|our|council|formal|final|full|official|decision|statutory) ){0,2}(?:(?:foi|eir|foia|foisa|freedom of information|environmental information|information request|request)(?: (?:act|request))? )?(?:response|reply|answer)s?(?![\p{L}])/iu;
const body =
  /\b(?:the )?(?:\p{Lu}[\p{L}'’-]+[ ,]+(?:(?:and|of|upon|on|in|the|with|&) )*){1,7}(?:council|authority|combined authority|corporation|constabulary|police|trust|service)\b(?: \([A-Z]{2,7}\))?/giu;
/** With letters or a stroke, or behind what says that it is one. */
const code =
  /\b(?=[\w/.-]{0,20}\d)(?=[\w/.-]{0,20}[A-Z/-])[A-Z\d]+(?:[/.-][A-Z\d]+){0,6}\b|(?<=\b(?:foi|eir|ref|reference|no|number|case|request)\b[.:# ]{0,3})\d{2,9}\b/gi;
const around = new Set(
  (
    'foi eir foia foisa ref reference no number case request our your my to of on in by from the for dated date day sent issued issue ' +
    'answered received replied responded response reply published released completed closed council authority information act freedom ' +
    'environmental regulations team'
  ).split(' '),
);
const says = /\b(?:sent|issued|dated|published|released|ref|reference|case|request|foi|eir)\b/i;

/** Whether a line is nothing but the letter's own title. */
export function titlesLetter(text: string): boolean {
  if (text.length > 140 || text.length < 14 || /[£?%;]|\d,\d{3}/.test(text)) return false;
  const lead = leads.exec(text)?.[0];
  if (lead === undefined) return false;
  const rest = text.slice(lead.length);
  const dates = findDates(rest);
  let undated = rest;
  for (const { span } of [...dates].reverse()) undated = `${undated.slice(0, span[0])} ${undated.slice(span[1])}`;
  const named = undated.replace(body, ' ');
  // `FOI answer 771`
  const bare = named.replace(code, ' ').replace(/^ \d{2,9}\b/, (own) => (says.test(lead) ? ' ' : own));
  if (/\d/.test(bare)) return false;
  const isNumbered = bare !== named;
  if (dates.length === 0 ? !isNumbered || !says.test(text) : !isNumbered && named === undated && !says.test(text))
    return false;
  return (bare.match(/\p{L}+/gu) ?? []).every((word) => around.has(word.toLowerCase()));
}

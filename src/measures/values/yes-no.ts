import { findOptions } from '../../text/ticks.ts';
import { type FoundYesNo, findYesNo } from '../../text/yes-no.ts';
import type { Asking, Reading } from './reading.ts';

const shift = (found: FoundYesNo | undefined, by: number): FoundYesNo | undefined =>
  found && { ...found, span: [found.span[0] + by, found.span[1] + by] };

const havingOne =
  /^\W*(?:we|the council|the authority) (?:(?:do|does|already|now) )?(?:have|has|launched|introduced|offers?|operates?|rolled out|brought in) one\b(?! (?:planned|being|in development|under|for (?:staff|landlords|councillors|members|businesses)))/i;

/** "We launched one in July 2017", asked whether there is one. */
function hasOne(text: string): FoundYesNo | undefined {
  const said = havingOne.exec(text)?.[0];
  return said === undefined ? undefined : { value: true, span: [said.search(/\w/), said.length], hedged: false };
}

/** "We use MyElmet", "The council has an Elmet Connect account": a portal's own name. */
const ownPortal =
  /^\W*(?:[Ww]e|[Tt]he (?:[Cc]ouncil|[Aa]uthority)) (?:(?:currently|now|already) )?(?:uses?|ha(?:ve|s)|offers?|operates?|provides?|runs?) (?:the |our |an? )?["“‘']?(?:[Mm]y ?\p{Lu}\p{L}+|\p{Lu}\p{L}+ (?:Account|Portal|Online|Connect|Direct|Self))/u;

/** "We use MyElmet", asked whether residents have a portal. */
function namesPortal(text: string): FoundYesNo | undefined {
  const said = ownPortal.exec(text)?.[0];
  return said === undefined ? undefined : { value: true, span: [said.search(/\w/), said.length], hedged: false };
}

const ended =
  /\b(?:portal|accounts?|platform|it|system|service)\b[^.;]{0,40}\b(?:was|were|has been|have been|is|been)(?: (?:then|since|later|now|subsequently))? (?:withdrawn|closed(?: down)?|switched off|turned off|shut(?: down)?|decommissioned|discontinued|retired|taken (?:down|away|out of use)|scrapped|abandoned|removed)\b/i;
const another =
  /\b(?:new (?:one|portal|system|platform)|replaced (?:by|with)|its replacement|another(?: one)?\b|instead|relaunched|re-?opened|superseded by|in its place|moved to|migrated)\b/i;
const nothingElse = /\b(?:not (?:been )?replaced|nothing has|no replacement|not yet|never|none)\b/i;

/** "The portal was withdrawn in 2022 and nothing has taken its place", asked whether there is one. */
function hasNoMore(text: string): FoundYesNo | undefined {
  const said = ended.exec(text);
  if (
    !said ||
    (another.test(text) && !nothingElse.test(text)) ||
    /\b(?:temporar|briefly|for (?:maintenance|a (?:day|week|time|while)))/i.test(text)
  )
    return undefined;
  return { value: false, span: [said.index, said.index + said[0].length], hedged: false };
}

export const readYesNo = ({ id, text }: Asking): Reading[] => {
  const options = findOptions(text);
  const ticked = options.filter((option) => option.ticked);
  const [only] = ticked;
  if (options.length > 1 && (ticked.length !== 1 || !only)) return [];
  const found = only
    ? shift(findYesNo(only.value), only.span[0])
    : (findYesNo(text) ?? hasOne(text) ?? hasNoMore(text) ?? (id === 'portal.in_use' ? namesPortal(text) : undefined));
  if (!found) return [];
  return [
    {
      figure: { kind: 'boolean', value: found.value },
      spans: [found.span],
      approximate: false,
      rule: 'yes or no',
      reason: found.hedged ? 'The answer goes on with a "but"' : undefined,
    },
  ];
};

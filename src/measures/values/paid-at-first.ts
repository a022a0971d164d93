import { findMoney } from '../../text/money.ts';

/** Measures of what is paid once. */
const ofMaking = /_build$|development$|microsites$|^spend\.website$/;

/** "£415,000 to put in between 2018 and 2020", "£310,000 which was paid for licences at the outset": behind what was paid when it began. */
const atFirst =
  /^,? (?:(?:which|that) )?(?:(?:was|were|had been) )?(?:(?:paid|spent|charged|invested) )?(?:for [a-z]{3,15}(?: and [a-z]{3,15})? )?(?:at the (?:outset|start|beginning)|at first|initially|in the first place|to (?:put|bring|set|get) (?:it |the system )?(?:in|up|going|started|live)|to (?:implement|install|procure|buy|purchase|introduce))\b(?: it)?(?: (?:in|between|from|during|by) (?:\p{L}+ )?(?:19|20)\d\d(?:[/-]\d\d)?(?: (?:and|to) (?:\p{L}+ )?(?:19|20)\d\d)?)?/iu;

const mayBe =
  /\b(?:outset|start|beginning|first|initially|to (?:put|bring|set|get|implement|install|procure|buy|purchase|introduce))\b/i;

/** The text of an answer with what was paid when a thing began, and when that was, blanked, where it tells what is paid since too. */
export function withoutPaidAtFirst(id: string, text: string): string {
  if (!text.includes('£') || !mayBe.test(text) || ofMaking.test(id)) return text;
  const found = findMoney(text).map(({ span: [from, to] }) => {
    const said = atFirst.exec(text.slice(to, to + 120))?.[0];
    return { from, to: to + (said?.length ?? 0), isFirst: said !== undefined };
  });
  if (found.every(({ isFirst }) => isFirst)) return text;
  let rest = text;
  for (const { from, to, isFirst } of found)
    if (isFirst) rest = rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to);
  return rest;
}

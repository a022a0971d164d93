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

export const readYesNo = ({ text }: Asking): Reading[] => {
  const options = findOptions(text);
  const ticked = options.filter((option) => option.ticked);
  const [only] = ticked;
  if (options.length > 1 && (ticked.length !== 1 || !only)) return [];
  const found = only ? shift(findYesNo(only.value), only.span[0]) : (findYesNo(text) ?? hasOne(text));
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

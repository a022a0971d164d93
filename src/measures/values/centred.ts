import { findOptions } from '../../text/ticks.ts';
import { blankBrackets } from './brackets.ts';
import type { Asking, Reading } from './reading.ts';

const residents = /\b(?:residents?|customers?|citizens?|persons?|people|individuals?)\b/i;

const properties = /\b(?:propert(?:y|ies)|address(?:es)?|premises|uprns?|households?|buildings?|places)\b/i;

const both = /\b(?:both|mix(?:ture)?|combination|either|equally)\b/i;

const notProperties =
  /\b(?:propert(?:y|ies)|address(?:es)?|premises)\b[^.;]{0,20}\b(?:is|are) (?:only )?(?:held|stored|kept|treated|recorded|used) (?:only )?as (?:an? |one |the )?(?:attribute|field|detail|secondary)|\bwith (?:the )?(?:propert(?:y|ies)|address(?:es)?) (?:attached|linked|joined|added|second)\b|\bpropert(?:y|ies) (?:as|is|being) (?:a |the )?second|\b(?:not|rather than|instead of) (?:on |around )?(?:the )?(?:propert|address|premises)/i;

const notResidents = /\b(?:not|rather than|instead of) (?:on |around )?(?:the )?(?:resident|customer|citizen|people)/i;

/** "The Land and Property Gazetteer is used to match addresses": a help, and not what the data is arranged around. */
const aid =
  /\b(?:land and )?property gazetteer\b|\b(?:used|there|only) to (?:match|check|verify|validate|look up|find|clean|confirm) (?:the |their )?(?:propert(?:y|ies)|address(?:es)?)\b/gi;

const one = '(?:residents?|customers?|citizens?|persons?|people|individuals?|propert(?:y|ies)|address(?:es)?|premises)';
const chiefly =
  '(?:mainly|mostly|chiefly|primarily|largely|predominantly|generally|principally|for the most part|in the main)';
/** "Mainly residents, although planning is by property": what is so of most of them, and then what is not. */
const forMost = new RegExp(
  `^[^.;]{0,40}?\\b(?:${chiefly},? (?:on |around |by |about )?(?:the )?${one}|${one},? ${chiefly})\\b(?=\\s{0,40}(?:[;.(–—-]|,? (?:although|though|but|with|while|whilst|whereas|except)\\b))`,
  'i',
);

/** What systems are centred on: `residents`, `properties` or `both`. */
export function readCentred({ text: whole }: Asking): Reading[] {
  const options = findOptions(whole);
  const ticked = options.filter((option) => option.ticked);
  if (options.length > 1 && ticked.length === 0) return [];
  // Only what is ticked is read: all else becomes spaces, so that offsets stay.
  const isRead = (i: number) => options.length < 2 || ticked.some(({ span }) => span[0] <= i && i < span[1]);
  const read = whole.replace(/[\s\S]/g, (char, i: number) => (isRead(i) ? char : ' '));
  // "Properties (residents for leisure)": what stands in brackets is of some of them.
  const outside = blankBrackets(read).replace(aid, (words) => ' '.repeat(words.length));
  const most = forMost.exec(outside)?.[0];
  const told = most === undefined || both.test(most) ? outside : most.padEnd(outside.length, ' ');
  return centredIn(residents.test(outside) || properties.test(outside) || both.test(outside) ? told : read);
}

function centredIn(text: string): Reading[] {
  const ofResidents = notResidents.test(text) ? null : residents.exec(text);
  const ofProperties = notProperties.test(text) ? null : properties.exec(text);
  const told = both.exec(text);
  const value =
    told || (ofResidents && ofProperties)
      ? 'both'
      : ofResidents
        ? 'residents'
        : ofProperties
          ? 'properties'
          : undefined;
  if (value === undefined || /\b(?:depends|varies|neither)\b/i.test(text)) return [];
  const matches =
    value === 'both' && told && !(ofResidents && ofProperties)
      ? [told]
      : [ofResidents, ofProperties].filter((match) => match !== null);
  const spans = matches
    .map((match) => [match.index, match.index + match[0].length] as const)
    .sort((a, b) => a[0] - b[0]);
  return [{ figure: { kind: 'string', value }, spans, approximate: false, rule: 'centred on' }];
}

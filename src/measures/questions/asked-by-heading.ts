import { wordsOf } from '../../text/phrases.ts';
import { catalogueEntry } from '../catalogue.ts';
import { inThousands } from '../values/units-above.ts';
import { type AskedFor, askedBy, type Context } from './asked-by.ts';
import { besideTime, channel, ofPeople } from './asked-by-part.ts';
import { plainWords } from './concepts.ts';
import { holds } from './held.ts';
import { isShort, type Words } from './match-question.ts';
import { readPart } from './parts.ts';

const wholeSite = /^\W*(?:web ?site|web|online|digital|social media)\W*$/i;

const interrogative = /^\W*(?:which|who|whose|whom|when|where|why|how(?! much))\b[^?]*\?/i;
/** Beside names of products, what they cost. */
const priceOf: Readonly<Record<string, string>> = {
  'crm.products': 'spend.crm',
  'engagement.tools': 'spend.survey_tools',
  'website.analytics': 'spend.engagement_tools',
};

const opensWithMoney = /^[^\d£]{0,30}(?:£|GBP)\s?\d/;

/** The sum that a heading without a word of money is for, where its answer is a sum: "Contact centre" "£0.48m". What a CMS costs is not all of its website. `yearly`: its section asks for what is spent in a year. */
export function askedByHeading(
  heading: string,
  part: string | undefined,
  answer: string,
  own: Words,
  context: Context,
  asks: readonly AskedFor[],
  yearly = false,
): AskedFor[] {
  if (
    !isShort(own) ||
    own.bare ||
    holds(own.held, 'money') ||
    !(opensWithMoney.test(answer) || (part !== undefined && inThousands.test(part))) ||
    ofPeople.test(heading)
  )
    return [];
  // "Which newspaper carries your notices?" asks for no sum but that of what is named.
  const named =
    interrogative.test(heading) ||
    (heading.includes('?') && asks.some(({ ask: { id } }) => catalogueEntry(id)?.unit === 'names'))
      ? asks.map(({ ask: { id } }) => priceOf[id])
      : undefined;
  // What one web form costs, in a list of channels.
  if (channel.test(heading) && !wholeSite.test(heading)) return [];
  return askedBy(`${heading}${yearly ? ' annual' : ''} cost`, part, context).filter(
    ({ ask: { id } }) =>
      catalogueEntry(id)?.unit === 'GBP' &&
      (named === undefined || named.includes(id)) &&
      !asks.some((one) => one.ask.id === id || (id === 'spend.website' && one.ask.id === 'website.platform')),
  );
}

/** What a row's heading asks under a column that tells a year and what kind of sum: "Contact centre" | "2022/23 actual". */
export function askedByCell(heading: string, part: string, answer: string, own: Words, context: Context): AskedFor[] {
  const { about, timed } = readPart(part);
  const isSum =
    timed && about !== undefined && wordsOf(about).every(({ text }) => plainWords.has(text) || besideTime.has(text));
  return isSum ? askedByHeading(heading, part, answer, own, context, []) : [];
}

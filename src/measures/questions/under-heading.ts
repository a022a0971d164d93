import type { Answer } from '../../model/response.ts';
import { wordsOf } from '../../text/phrases.ts';
import { catalogueEntry } from '../catalogue.ts';
import { type AskedFor, askedBy, ofNothing } from './asked-by.ts';
import { familiesIn } from './families.ts';
import { heldIn, heldOf, holds, meet } from './held.ts';

const longest = 8;
const asksInWords = /\?|^\W*(?:how|what|which|who|when|where|why|do|does|did|is|are|was|were|has|have|please)\b/i;
const oneOfIt =
  /\b(have|has|got|get|open|create|set up|register for|operate|run|use|offer|provide|is there) one\b(?! (?:of|for|that|which))/i;

/** "Can residents open one?", of nothing but the heading. */
export const asksForOne = (question: string): boolean =>
  /^\W*(?:can|could|may|do|does|are|is)\b[^?]{2,60} one\W*$/i.test(question) && oneOfIt.test(question);

/** Whether a heading names one thing that is known, or all of an authority's systems. */
const namesOne = (heading: string): boolean =>
  familiesIn(heading) === 1 || holds(heading === '' ? [] : heldIn(heading), 'systems');

/**
 * What a few words ask for that say nothing without the heading above them: "Cost of printing" under "Bin calendars", "Number" under
 * "Information systems", "Do you have one?" under "Residents' portal".
 */
export function askedUnder(heading: string, { question = '', text }: Answer): readonly AskedFor[] {
  if (!namesOne(heading)) return [];
  if (oneOfIt.test(question)) return askedBy(question.replace(oneOfIt, `$1 a ${heading}`), undefined, ofNothing, false);
  if (asksInWords.test(question) || wordsOf(question).length > longest) return [];
  const hasSum = /£\s?\d|\bGBP\b/.test(text);
  return askedBy(`${heading} : ${question}`, undefined, ofNothing, false).filter(
    ({ ask: { id, weak } }) => weak !== true && isNumber(id) && (catalogueEntry(id)?.unit !== 'GBP' || hasSum),
  );
}

/** A form's first row may be the authority's own name. */
const isNumber = (id: string): boolean => !/^(?:names|string|boolean|year)$/.test(catalogueEntry(id)?.unit ?? '');

const ofAll = new Set(['spend.total', 'spend.payroll', 'spend.software_licences']);
const namesAll = /\b(?:council|authority|organisation|whole|overall|corporate|all (?:staff|employees|services))\b/i;

/** "Staff costs" under "Contact centre": what that service pays its staff, and not what the whole authority does. */
export const withoutOtherWholes = (
  asks: readonly AskedFor[],
  section: string | undefined,
  question: string,
): readonly AskedFor[] =>
  section === undefined ||
  namesAll.test(question) ||
  !asks.some(({ ask }) => ofAll.has(ask.id)) ||
  !isOfService(section)
    ? asks
    : asks.filter(({ ask }) => !ofAll.has(ask.id));

const services = heldOf(['contactCentre', 'communications']);

function isOfService(section: string): boolean {
  const [heading = ''] = section.split(' > ').slice(-1);
  return familiesIn(heading) === 1 && meet(heldIn(heading), services);
}

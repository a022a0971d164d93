import type { Answer } from '../../model/response.ts';
import { holds } from './held.ts';
import { readQuestion } from './match-question.ts';
import { type PartSaid, readPart } from './parts.ts';

/** So many parts of a question say what its parts are; each is compared with these, and of a table with thousands of rows not with all. */
const mostParts = 120;

/** What each question's parts say. */
export function saidByParts(answers: readonly Answer[]): ReadonlyMap<string, readonly PartSaid[]> {
  const said = new Map<string, PartSaid[]>();
  for (const { question, part } of answers) {
    if (question === undefined || part === undefined) continue;
    const known = said.get(question);
    if (!known) said.set(question, [readPart(part)]);
    else if (known.length < mostParts) known.push(readPart(part));
  }
  return said;
}

/** Which parts of each question, their time aside, have a sum in pounds. */
export function pricedParts(answers: readonly Answer[]): ReadonlyMap<string, ReadonlySet<string>> {
  const priced = new Map<string, Set<string>>();
  for (const { question, part, text } of answers) {
    if (question === undefined || part === undefined || !opensWithSum(text)) continue;
    const known = priced.get(question);
    if (known) known.add(readPart(part).rest);
    else priced.set(question, new Set([readPart(part).rest]));
  }
  return priced;
}

const isSum = /^\D{0,20}£\s?\d/;

const opensWithSum = (text: string): boolean => {
  const opening = text.slice(0, 40);
  return opening.includes('£') && isSum.test(opening);
};

/** A bare figure beside another part's sums is no sum: the calls beside their cost. */
export const isUnpriced = ({ part, text }: Answer, priced: ReadonlySet<string> | undefined): boolean =>
  priced !== undefined && part !== undefined && /^\d[\d,. ]*$/.test(text) && !priced.has(readPart(part).rest);

const inGroup = /^([A-Z]{1,2}|\d{1,2})[.\s]?(\d{1,2})$/;

/** Whether a number is the first of another group than the one before it: `B1` behind `A12`, `2.1` behind `1.20`. */
export function beginsGroup(number: string | undefined, before: string | undefined): boolean {
  const [, group, count] = inGroup.exec(number ?? '') ?? [];
  const [, earlier] = inGroup.exec(before ?? '') ?? [];
  return count === '1' && earlier !== undefined && group !== earlier;
}

/** The parts that stand under four questions or more and name what all of them are about: "Housing CRM" over the whole list of questions about one. */
export function headsAmong(answers: readonly Answer[]): ReadonlySet<string> {
  const under = new Map<string, Set<string>>();
  for (const { part, question } of answers) {
    if (part === undefined || question === undefined) continue;
    const known = under.get(part);
    if (known) known.add(question);
    else under.set(part, new Set([question]));
  }
  const heads = new Set<string>();
  for (const [part, questions] of under)
    if (questions.size > 3 && part.length < 40 && holds(readQuestion(part).held, 'crm')) heads.add(part);
  return heads;
}

/** A column that says what was bought. */
const ofProduct =
  /^(?:(?:name of )?(?:the )?(?:products?|suppliers?|systems?|software|tools?|vendors?|platforms?|providers?)(?: (?:name|used|in use))?|product (?:and|or|\/) supplier)$/i;

/** Whether a column beside says what was bought: a sum is what that cost, and not all that is spent on what it is for. */
export const namesProduct = (others: readonly PartSaid[] = []): boolean =>
  others.some(({ rest }) => ofProduct.test(rest));

/**
 * The rows of tables that say under a column of their own what was bought: what they cost is the cost of that. `true` where a column names
 * the product itself: who sells it is then told beside it.
 */
export function boughtRows(answers: readonly Answer[]): ReadonlyMap<string, boolean> {
  const rows = new Map<string, boolean>();
  for (const { question, part } of answers) {
    const [row = '', column] = question === undefined ? (part?.split(', ', 2) ?? []) : [];
    if (column !== undefined && ofProduct.test(column)) rows.set(row, rows.get(row) === true || isSold.test(column));
  }
  return rows;
}

/** `CMS, Supplier`: who sells what stands under `CMS, Product`. */
export const isSeller = /(?:^|, )(?:suppliers?|vendors?|providers?|makers?|company|contractors?)(?: names?)?$/i;
export const isSold =
  /(?:^|, )(?:products?|systems?|software|platforms?|tools?|(?:product |system )?names?)(?: names?| used)?$/i;

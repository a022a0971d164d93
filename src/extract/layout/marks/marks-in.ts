import { putUnder } from '../../../text/put-under.ts';
import type { Label } from '../../lines/label.ts';
import { type Item, isLineItem } from '../items/item.ts';
import { type Lead, leadsOf } from './leads.ts';

/** Where a mark stands. */
export interface Marked {
  readonly at: number;
  readonly lead: Lead;
}

/** A mark of a letter's, and all its places. */
export interface Mark {
  readonly key: string;
  readonly words: string;
  readonly places: readonly Marked[];
  /** What most of its lines are labelled as by themselves, in words of their own. */
  readonly known?: 'question' | 'answer';
}

/** The marks of a letter: by the places where they stand, and those that may stand before questions or answers, the commonest first. */
export interface Marks {
  readonly at: ReadonlyMap<number, Lead>;
  readonly all: readonly Mark[];
}

/** So often at least stands a mark. */
const fewest = 2;
/** No more marks of a letter are tried against each other. */
const most = 10;

/** What lines begin with over and over. Each line has one mark: of all that it begins with, the longest that stands elsewhere as well. */
export function marksIn(items: readonly Item[]): Marks {
  const counts = new Map<string, number>();
  const leads = items.map((item) => (isLineItem(item) ? leadsOf(item.line) : []));
  for (const own of leads)
    for (const key of new Set(own.map((lead) => lead.key))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const at = new Map<number, Lead>();
  const places = new Map<string, Marked[]>();
  leads.forEach((own, i) => {
    const lead = own.find(({ key }) => (counts.get(key) ?? 0) >= fewest);
    if (!lead) return;
    at.set(i, lead);
    putUnder(places, lead.key, { at: i, lead });
  });
  const all = [...places]
    .sort(([, one], [, other]) => other.length - one.length)
    .slice(0, most)
    .filter(([, own]) => own.length >= fewest && !isOfLetter(own, items))
    .map(([key, own]): Mark => ({ key, words: own[0]?.lead.words ?? '', places: own, known: roleOf(own, items) }));
  return { at, all };
}

/** The words behind a mark, or below one that stands alone on its line. */
export function textBehind(items: readonly Item[], at: number, end = 0): string {
  const text = lineAt(items, at);
  return end < text.length ? text.slice(end) : lineAt(items, at + 1);
}

function lineAt(items: readonly Item[], at: number): string {
  const item = items[at];
  return item && isLineItem(item) ? item.line.words.text : '';
}

function roleOf(places: readonly Marked[], items: readonly Item[]): 'question' | 'answer' | undefined {
  const count = (role: Label['role']): number =>
    places.filter(({ at }) => {
      const item = items[at];
      return (
        item && isLineItem(item) && item.label?.role === role && item.label.strength === 'firm' && item.label.end > 0
      );
    }).length;
  return count('question') * 2 > places.length
    ? 'question'
    : count('answer') * 2 > places.length
      ? 'answer'
      : undefined;
}

/** What parts a letter, or tells of it; letters and Roman numbers, which count. */
const ofLetter =
  /^(?:[a-pstuv-z]|[ivx]+|dear|yours|kind regards|home|section|part|page|annex|appendix|table|schedule|chapter|(?:our |your )?ref(?:erence)?|from|to|cc|link|subject|tel(?:ephone)?|e-?mail|web|phone|fax|years?|quarter|month|week|date|received|published|exemption|attachment)\b[\s\d.]*$/;
const day =
  /^(?:\p{L}{3,9},? )?\d{1,2}(?:st|nd|rd|th)?[\s./-](?:\p{L}{3,9}|\d{1,2})[\s./,-]+\d{2,4}\b|^\d{4}-\d\d-\d\d\b/u;

/** `Outcome: Granted` */
const isOutcome = /^(?:outcome|status|decision|result)$/;
const status =
  /^(?:granted|refused|disclosed|released|provided|(?:part(?:ly|ially)?|fully|all) (?:\p{L}+ ?){1,3}|information (?:provided|released|not held)|not held|exempt(?:ion applied)?|withheld|completed?|closed|answered|yes|no)\.?$/iu;

/** `Section 2`, or what days stand behind: `Received: 3 May 2025`, `Responded 12 March 2025`. */
function isOfLetter(places: readonly Marked[], items: readonly Item[]): boolean {
  if (ofLetter.test(places[0]?.lead.words ?? '')) return true;
  const days = places.filter(({ at, lead }) => {
    const text = lineAt(items, at);
    return day.test(textBehind(items, at, lead.end)) || day.test(text.slice(Math.max(0, text.search(/\d/))));
  });
  const statuses = places.filter(
    ({ at, lead }) => isOutcome.test(lead.words) && status.test(textBehind(items, at, lead.end)),
  );
  return Math.max(days.length, statuses.length) * 2 > places.length;
}

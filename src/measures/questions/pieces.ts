import type { Answer } from '../../model/response.ts';
import type { Span } from '../../model/span.ts';
import { flatMap } from '../../text/flat-map.ts';
import { matchesOf } from '../../text/matches.ts';

/** `a)`, `(b)`, `c.` between words: pieces of one question, and of the answer that follows its letters. */
const mark = /(?:^|[\s(])([a-h])[).]\s/gi;

export interface Lettered {
  readonly letter: string;
  readonly span: Span;
}

/** The pieces of a text that is lettered a, b, c, or i, ii, iii, from its start on; empty where it is not. */
export function letteredIn(text: string): Lettered[] {
  const marks = matchesOf(text, mark);
  const inOrder = marks.length >= 2 && marks.every(({ 1: letter }, i) => letter?.toLowerCase() === 'abcdefgh'[i]);
  if (!inOrder) return numberedIn(text);
  return marks.map((match, i) => ({
    letter: match[1]?.toLowerCase() ?? '',
    span: [match.index + match[0].length, marks[i + 1]?.index ?? text.length],
  }));
}

const romans = 'i ii iii iv v vi vii viii'.split(' ');
const romanMark = /(?:^|[\s(])(v?i{1,3}|iv|vi?)\)\s/gi;

/** The pieces of a text that is numbered (i), (ii), (iii); empty where it is not. */
function numberedIn(text: string): Lettered[] {
  const marks = matchesOf(text, romanMark);
  if (marks.length < 2 || !marks.every(({ 1: roman }, i) => roman?.toLowerCase() === romans[i])) return [];
  return marks.map((match, i) => ({
    letter: match[1]?.toLowerCase() ?? '',
    span: [match.index + match[0].length, marks[i + 1]?.index ?? text.length],
  }));
}

/** The letter, or the small Roman number, that an answer has by itself: of its part, or of a number such as `5.23b`. */
export const letterOf = ({ number, part }: Answer): string | undefined =>
  /^\W*([a-h]|v?i{1,3}|iv|vi?)\W*$/i.exec(part ?? '')?.[1]?.toLowerCase() ??
  (part === undefined ? /\d\W*([a-h])\)?$/i.exec(number ?? '')?.[1]?.toLowerCase() : undefined);

/** What a lettered question asks under one letter: its stem and that piece; the whole question where it has no such letter. */
export function pieceOf(question: string, letter: string | undefined): string {
  const isRoman = letter !== undefined && /[iv]/.test(letter);
  const pieces = letter === undefined ? [] : isRoman ? numberedIn(question) : letteredIn(question);
  const piece = pieces.find((one) => one.letter === letter);
  if (!piece) return question;
  const stem = question.slice(0, question.search(isRoman ? romanMark : mark) + 1).replace(/\s?\($|\s$/, '');
  return `${stem} ${question.slice(...piece.span)}`;
}

const clauseBreak =
  /(?<=\?)\s+|[;.]\s+|,?\s+and\s+(?=(?:the |your |its )?(?:overall|whole) (?:pay ?bill|payroll|wages? bill|salary bill)\b)|,\s*(?=(?:when|how long|which|whose|who)\b)|,(?<=\b(?:how|what|which|who)\b[^?;]{0,120},)\s*(?=(?:how many|how much|what (?:is|was|are|were|does|did|do))\b)|,?\s+and\s+(?=have you (?:used|had|tried|considered|changed)\b)|,\s+(?:and\s+)?(?=the number of\b)|(?:,|,?\s+and)\s+(?=(?:the )?(?:year|date) (?:introduced|of|it|implemented|when|on|from)\b|(?:the )?(?:sum|price|amount)s? paid\b|(?:the )?go[- ]live\b|(?:the |its )?(?:annual|yearly) (?:licence |running |support )?costs?\b(?! of)|(?:the |its )?costs?\W*$|their costs?\b)|,?\s+(?:and,?\s+)?if (?:so|yes|there is|it does|you do|they (?:can|do|are|have)|you (?:have|are)|it (?:has|is)|there are|any)\b,?\s+|,?\s+and\s+(?=(?:on|in|with|from|by|for|at|to|since|under|through|using|after) (?:what|which|whom|how)\b)|,?\s+and\s+(?=the (?:year|date|time|length of time|name|number of months) (?:in|on|of|that|it|which|when|taken|from|between)\b)|,?\s+and\s+(?=(?:the )?number (?:published|placed|issued)\b)|,?\s+and\s+(?=(?:what|how|(?:since |from )?when|which|who)\b)|,?\s+and\s+(?=(?:the |its |your )?(?:supplier|provider|vendor)s?(?: (?:thereof|of it|name))?\W*$)|,?\s+and,?\s+(?=of (?:those|these|them|which)\b)|,?\s+and\s+(?=at what cost\b)|,?\s+(?:and|together with|along with)\s+(?=(?:the|your|its|their) (?:(?:annual|yearly|total) )?(?:budgets?|cost|spend|expenditure)(?: (?:held |set aside |allocated |of |for )*(?:for )?(?:them|it|this|these|those|each))\b)|,?\s+and\s+(?=(?:is|are|was|were|has|does|do|did) (?:it|they|this|these)\b)|,\s+and\s+(?=has the (?:crm|system|portal|website|app|tool)\b)|,\s+and\s+(?=(?:do|does|can|is|are) (?:other|any|all|different)\b)|,?\s+(?:and|together with|along with|as well as|plus)\s+(?=(?:the |what |its |your )*(?:percentage|proportion|share)\b)|,?\s+(?:and|together with|along with|as well as|plus)\s+(?=(?:the|its|your|their) (?:\w+ )?population\b)|,?\s+and\s+(?=(?:your |the |its )?(?:total|overall|gross) (?:spend|spending|expenditure)\b)|,?\s+and\s+(?=the (?:platforms?|tools?|software|systems?|products?|packages?) (?:on|in|with|by|through|used|that|which)\b)|,?\s+and\s+(?=(?:do|does|are|is|have|has|will) (?:you|the council|the authority|there|it)\b(?: any| currently| now)?(?: \w+)? ?(?:plans?|planning|intend|intends|intentions?|considering|looking|likely|due|going|moving?|chang|replac))/i;

const severalThings =
  /^(.{0,200}?\b(?:spen[dt]|spends|spending|expenditure|budgets?|costs?|paid|pays?)\b[^?.;:]{0,60}?\s)(on|for|of)\s[^?.;:]{2,80}?(?:,|,?\sand)\s\2\s/i;

/** "What is spent on surveys and on polling?" asks twice, with the same words before. */
function onEachThing(clause: string): string[] {
  const [, stem, preposition] = / and (?:on|for|of) /i.test(clause) ? (severalThings.exec(clause) ?? []) : [];
  if (stem === undefined || preposition === undefined) return [clause];
  const things = clause.slice(stem.length).split(new RegExp(`(?:,\\s+|,?\\s+and\\s+)(?=${preposition}\\s)`, 'i'));
  return things.map((thing) => `${stem}${thing}`);
}

const sum = '(?:budgets?|costs?|spend|spending|expenditure|price|fee|outlay)';
const number = '(?:how many|numbers?|volumes?|quantity)';
const before = '(?:(?:the|its|their|your) )?(?:(?:annual|yearly|average|total|overall|associated) )*';
const numberAndSum = new RegExp(
  `^(.{0,200}?\\b${number}\\b.{0,160}?),?\\s+(?:and|plus|&)\\s+(${before}${sum}\\b.*)$`,
  'i',
);
const sumAndNumber = new RegExp(
  `^(.{0,200}?\\b${sum}\\b.{0,160}?),?\\s+(?:and|plus|&)\\s+(${before}${number}\\b.*)$`,
  'i',
);

/** "Calendars: number printed and cost" lists what it asks for. */
const headed = /^\W*[^:?;.]{3,60}:\s/;

const onlyKind = new RegExp(
  `^\\W*(?:(?:the|an|please|state|total|annual|yearly|average|overall) )*(?:${number}|${sum})\\W*$`,
  'i',
);

/** "Annual number and annual cost of public notices": both are of what stands behind the second. */
function ofTheSameThing(first: string, second: string): string {
  const of = onlyKind.test(first) ? / (?:of|for|on) .*$/i.exec(second)?.[0] : undefined;
  return of === undefined ? first : `${first} ${of.trim()}`;
}

/** "How many were issued, and the budget for them?" asks for a number and for a sum. */
function numberThenSum(clause: string): string[] {
  if (!/ (?:and|plus|&) /i.test(clause) || headed.test(clause)) return [clause];
  const [, first, second] = numberAndSum.exec(clause) ?? sumAndNumber.exec(clause) ?? [];
  return first === undefined || second === undefined ? [clause] : [ofTheSameThing(first, second), second];
}

const onlyYear = /^\W*(?:(?:and|in|for|fy) )*(?:19|20)\d\d(?:\s?[/–-]\s?\d\d(?:\d\d)?)?\W*$/i;

/** "Software licences 2022/23; 2023/24": a year by itself is of what stands before it. */
function withTheirYears(clauses: readonly string[]): string[] {
  const joined: string[] = [];
  for (const clause of clauses) {
    if (joined.length > 0 && onlyYear.test(clause)) joined[joined.length - 1] += `; ${clause}`;
    else joined.push(clause);
  }
  return joined;
}

const ofWhole =
  '(?:(?:on|the|its|for|their|your|total|overall|annual|yearly|gross) )*(?:software|licen[cs]|payroll|pay\\b|wages?\\b|salar|staff (?:costs?|pay)|staffing|employee|workforce)';
const wholeFirst = new RegExp(
  `^(.{0,120}?\\b(?:total|overall|whole|entire|gross)\\b[^,;:?]{0,60}?\\b(?:spend|spending|expenditure|budget|spent)\\b[^,;:?]{0,30}?|.{0,80}?\\b(?:spends?|spent)\\b[^,;:?]{0,40}?\\b(?:in total|overall)\\b)(?:,\\s+(?:and\\s+)?|\\s+and\\s+)(?=${ofWhole})`,
  'i',
);
const nextOfWhole = new RegExp(
  `,\\s+(?:and\\s+)?(?=${ofWhole})|,?\\s+and\\s+(?=${ofWhole}|on |hardware\\b|(?:the )?(?:total )?number\\b|how many\\b)`,
  'i',
);

/** A clause that ends with the spend of all is not cut short. */
const endsWhole =
  /^\W*what (?:is|was) (?:the|your) (?:council|authority|organisation)['’]s [a-z ]{0,30}\b(?:spend|spending|expenditure|budget)$/i;

const ofAll = /\b(?:council|councils|authority|organisation|borough|county|district|whole|entire)(?:['’]s)?\b/i;

/** "What does the council spend in total, on software licences and on payroll?": the whole, and parts of it. */
function wholeAndParts(clause: string): string[] {
  const told = /\b(?:total|overall|whole|entire|gross)\b/i.test(clause) ? wholeFirst.exec(clause) : null;
  if (!told || !ofAll.test(told[1] ?? '')) return [clause];
  const parts = clause.slice(told[0].length).split(nextOfWhole);
  return [`${told[1] ?? ''}?`, ...parts.map((part) => `spend: ${part}`)];
}

/** The clauses of a question that asks several things: "What does it cost, and how many reports come in each month?" */
export const clausesOf = (question: string): string[] =>
  flatMap(
    flatMap(withTheirYears(question.split(clauseBreak).filter((clause) => clause.trim() !== '')), wholeAndParts),
    (clause) => flatMap(numberThenSum(clause.replace(endsWhole, '$&?')), onEachThing),
  );

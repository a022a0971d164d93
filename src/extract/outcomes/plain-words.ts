import type { Guarded } from '../../text/guard/pattern-set.ts';
import { clausePatterns } from './clause-patterns.ts';

const entities: Readonly<Record<string, string>> = { amp: '&', nbsp: ' ', pound: '£', lt: '<', gt: '>', quot: '"' };

/**
 * The answer's words with markup, quotation marks and white space folded, so that one rule reads one wording.
 * Case stays, since it tells where a sentence begins.
 */
export const plainWords = (text: string): string => {
  const lettered = misread.test(text) ? asWritten(text) : text;
  return marked.test(lettered) ? unmarked(lettered) : lettered.trim();
};

/** A scan's figure inside a word, `Not he1d`, and its `rn` for `m`. */
const misread = /[a-z][01][a-z]|exernpt/i;

const asWritten = (text: string): string =>
  text
    .replace(/(?<=[a-z])1(?=[a-z])/g, 'l')
    .replace(/(?<=[A-Za-z])0(?=[a-z])/g, 'o')
    .replace(/(?<=ex)ern(?=pt)/gi, 'em');

/** Something that `unmarked` changes: most answers have none of it. */
const marked = /[&<[*_`|‘’ʼ´“”„\u200b\ufeff]|[^\S ]| {2}/;

const unmarked = (text: string): string =>
  text
    .replace(/&([a-z]{2,5});/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/<(?!(?:redacted|withheld)>)\/?[a-zA-Z][^<>]{0,200}>/gi, ' ')
    .replace(/\[([^[\]]{1,200})\]\(([^()\s]{1,500})\)/g, '$1 $2')
    .replace(/[*_`|]{1,3}(?=\S)|(?<=\S)[*_`|]{1,3}/g, ' ')
    .replace(/[‘’ʼ´]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/[\s\u00a0\u200b\ufeff]+/g, ' ')
    .trim();

const contractions: readonly (readonly [Guarded, string])[] = (
  [
    [/\b(?:can't|can not|can no longer)\b/g, 'cannot'],
    [/\bwon't\b/g, 'will not'],
    [/\b(do|does|did|is|are|was|were|has|have|had|would|could|should)n(?:'| )?t\b/g, '$1 not'],
    [/\b(we|they|you|i)'ve\b/g, '$1 have'],
    [/\b(has|have|had|is|are|was|were|could) never (?=\w)/g, '$1 not '],
    [/^never (?=\w{1,16}(?:ed|t|n)\b)/g, 'not '],
    [/\b(it|that|there)'s\b/g, '$1 is'],
    [/\b(we|they|it|you|i|that)'d\b/g, '$1 would'],
    [/\b(we|they|it|you|i|that)'ll\b/g, '$1 will'],
    [
      /^that (?=(?:we|i|it|they|the (?:council|authority)) (?:do|does|have|has|hold|holds|is|are|can|cannot|will)\b)/g,
      '',
    ],
    [/\b(we|they)'re\b/g, '$1 are'],
    [/\bfreedom of information \(scotland\) act(?: 2002)?/g, 'foisa'],
    [/\bfreedom of information act(?: 2000)?/g, 'foia'],
  ] as const
).map(([pattern, words]) => [clausePatterns.guard(pattern), words]);

/** Without one of these nothing is spelled out. */
const mayBeContracted = /n['o ]?t\b|'|\bfreedom\b|\bno longer\b|\bnever\b|^that /;

const spelledOut = (text: string): string =>
  mayBeContracted.test(text)
    ? contractions.reduce((words, [from, to]) => (from.mayMatch(words) ? words.replace(from.pattern, to) : words), text)
    : text;

// A full stop ends a sentence only before a capital, a figure or a mark; "s. 43", "No. 12" and "e.g. Orlo" do not end one.
const abbreviation =
  /\. (?=\S)(?<=\b(?:s|ss|reg|regs|sec|sect|art|no|nos|para|e\.g|i\.e|etc|approx|ref|vs|cllr|mr|mrs|ms|dr|st|p|pp)\. )/gi;
// A line that ended without a stop ("450 square miles Detailed information can be found at ...") ends before the usual first words.
// The first characters are looked at first: one of the ways to begin looks backwards, which would be tried at every place of the text.
const boundary =
  /(?=[.!?;•▪●\n:,]| [-–—ABDFHMNPSTWabhnw])(?:[.!?]["')]? (?=[A-Z0-9"'(£[•☐☑☒-])|(?<=[a-z0-9)%]) (?=(?:Detailed|Further|More|Full|Additional) (?:\w{1,16} )?(?:information|details)|Below (?:is|are)|Please (?:see|note|refer|contact)|See (?:attached|above|below)|However|This information|A copy of|We do not|Not held|Not recorded)|[;•▪●\n]|: (?=[A-Z])|(?<=(?:[Aa]s|[Ss]ee) (?:above|below|attached)), | [-–—] |,? (?:but|however|although|nevertheless|whereas),? (?!not))/;

const hasLink = /:\/\/|www\./i;
const opens = /[\s"'(<,:–—-]/;
const closes = /[\s"',:.>–—]/;

/** Without the quotation marks, brackets and stops at either end. */
function withoutEnds(clause: string): string {
  let from = 0;
  let to = clause.length;
  while (from < to && opens.test(clause.charAt(from))) from++;
  while (to > from && closes.test(clause.charAt(to - 1))) to--;
  const inside = clause.slice(from, to);
  // `(https://...)` has lost the bracket that opens it.
  return inside.endsWith(')') && !inside.includes('(') && clause.charAt(from - 1) === '('
    ? inside.slice(0, -1)
    : inside;
}

/** The sentences and contrasted clauses of an answer, lower case, contractions spelled out; links are `url`. */
export function clausesOf(words: string): string[] {
  let text = words;
  if (hasLink.test(text)) text = text.replace(/\b(?:https?:\/\/|www\.)[^\s)>\]]{1,400}/gi, 'url');
  if (text.includes('@')) text = text.replace(/[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,60}){1,5}/g, 'mailto');
  if (text.includes('. ')) text = text.replace(abbreviation, ' ');
  return text
    .split(boundary)
    .map((clause) => spelledOut(withoutEnds(clause.toLowerCase())))
    .filter((clause) => clause !== '' && clause !== '.');
}

/** Whether the clause gives a quantity: a number that is not a year, a page, a section or the number of a question. */
export function givesFigure(clause: string): boolean {
  const rest = clause
    .replace(/\b(?:19|20)\d\d(?: ?[-–/] ?(?:20)?\d\d)?\b/g, ' ')
    .replace(
      /\b(?:pages?|sections?|ss?\.?|q|questions?|answers?|appendix|annex|table|tab|regulations?|reg\.?|item|points?|part|row|paragraph|no) ?\d{1,3}(?:\.\d{1,2})?[a-z]?(?: ?\(\w{1,3}\)){0,3}/g,
      ' ',
    )
    .replace(
      /(?:over|above|exceeding|more than|of) £ ?(?:250|500|5,?000|450|600)\b|\b(?:18|24) hours|£450|£600|£25\b|\b(?:office|microsoft) 365/g,
      ' ',
    );
  return /\d|\b(?:nil|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|fifty|hundred|half|quarter)\b/.test(
    rest,
  );
}

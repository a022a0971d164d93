import { readLabel } from '../../lines/read-label.ts';
import { type Snippet, slice } from '../../lines/snippet.ts';
import { valueLike } from '../../lines/value-like.ts';
import { asks } from '../asked/asks.ts';

/** What parts question and answer in a letter whose units are single lines. */
export type Separator = 'colon' | 'dash' | 'stop';

const separators = {
  colon: /^.{2,200}?\S\s?:(?:\s+|$)/,
  dash: /^.{2,200}?\S\s+[-–—](?:\s+|$)/,
  stop: /^\p{Lu}[^.?!:;£\d]{2,60}\.\s+(?=\S)/u,
} as const;

/** Where the answer begins behind the separator. */
export const separatorIn = (text: string, separator: Separator): number | undefined =>
  (separator === 'colon' ? text.includes(':') : separator === 'stop' ? text.includes('. ') : /\s[-–—]/.test(text))
    ? separators[separator].exec(text)?.[0].length
    : undefined;

/** Where in a question's own line its answer begins: behind the last question mark, unless what follows still asks. */
export function answerBehindMark(text: string): number | undefined {
  const at = text.lastIndexOf('?');
  if (at < 1) return undefined;
  const closed = afterPunctuation(text, at + 1);
  if (closed === text.length) return undefined;
  const mark = behindArrow(text, closed);
  // What the question adds in brackets is the question's: `(See "Obstacles" below, please state all that apply) Funding`.
  const end = mark + (hint.exec(text.slice(mark))?.[0].length ?? 0);
  const rest = text.slice(end);
  if (rest === '' || (text[at + 1] === ')' && rest.length < 3) || stillAsks.test(rest) || asks(rest) > 0.3)
    return undefined;
  return end;
}

const arrow = /^\s*(?:[-=–—]{1,3}>+|>{2,3}|[→⇒➔➜➤►▶»]|[=~|–—-]{1,3}(?=\s))\s*/u;

/** The place behind an arrow that stands there: `How many staff? --> 3`. */
const behindArrow = (text: string, at: number): number => at + (arrow.exec(text.slice(at))?.[0].length ?? 0);

/** Where a question ends whose answer begins at a place behind it, an arrow between them left out. */
export const beforeArrow = (text: string, at: number): number =>
  text.slice(0, at).replace(/\s*(?:[-=–—]{1,3}>+|>{2,3}|[→⇒➔➜➤►▶»])\s*$/u, '').length;

/** Where the answer begins behind an arrow in its question's line: `Posts that are vacant → 12`. */
export function answerBehindArrow(text: string): number | undefined {
  const match = /[>→⇒➔➜➤►▶]/.test(text) ? /\S\s*(?:\s[-=–—]{1,3}>+|\s>{2,3}|[→⇒➔➜➤►▶])\s*(?=\S)/u.exec(text) : null;
  return match && match.index > 2 ? match.index + match[0].length : undefined;
}

const labelEnd = /(?:[Aa]nswer|[Rr]esponse|[Rr]eply|ANSWER|RESPONSE|REPLY)\s?(?::|\s[-–—])\s/;
const answerLabel =
  /[\p{L}\d?).\]]\s(?=(?:(?:The |Our |Council(?:['’]s)? |FOI )?(?:[Aa]nswer|[Rr]esponse|[Rr]eply)|ANSWER|RESPONSE|REPLY)\s?(?::|\s[-–—])\s)/u;

/** Where in a question's own line the label of its answer stands: `Please name it. Answer: Jadu`. */
export function answerBehindLabel(text: string): number | undefined {
  const match = labelEnd.test(text) ? answerLabel.exec(text) : null;
  if (!match || match.index < 8) return undefined;
  // `The rate of response - 9%`
  if (/\b(?:of|an?|for|to|in|your|first)$/i.test(text.slice(0, match.index + 1))) return undefined;
  return asks(text.slice(0, match.index + 1)) >= 0.25 ? match.index + match[0].length : undefined;
}

const hint =
  /^\((?:see|please|tick|select|choose|state|e\.?g|i\.?e|for example|such as|including|if)\b[^()]{0,240}\)\s*/i;

/** Where the answer begins behind examples in brackets that close a question without a question mark: `(e.g. waste, planning, etc.) All of them`. */
export function answerBehindExamples(text: string): number | undefined {
  if (!text.includes('(')) return undefined;
  const match = /\((?:e\.?g\.?|i\.?e\.?|such as|including|for example)\b[^()]{3,240}\)\.?\s+(?=[\p{Lu}£\d])/iu.exec(
    text,
  );
  if (!match || asks(text.slice(0, match.index)) < 0.3) return undefined;
  const end = match.index + match[0].length;
  return /\?/.test(text.slice(end)) || asks(text.slice(end)) > 0.3 ? undefined : end;
}

const lastWords =
  /[\p{L})] (?=(?:N\/A|None|Nil|Not (?:applicable|held|recorded)|Information not held|£\d[\d,.]*)\.?$)/u;

/** Where a plain answer ends the line of a question without a mark: `provide the latest reports N/A`. */
export function answerAtEnd(text: string): number | undefined {
  const from = Math.max(0, text.length - 32);
  const match = lastWords.exec(text.slice(from));
  const at = match ? from + match.index + match[0].length : 0;
  return at > 24 && !/\b(?:or|and|if|than|is|of|over|under|to) $/i.test(text.slice(0, at)) ? at : undefined;
}

const sentenceEnd = /[a-z)\]][a-z)\]][.;]\s+(?=[\p{Lu}£\d<])/u;

/** Where the answer begins in a line that has all of it, behind what a question adds in sentences: `Is there one? If so, please name it. Jadu`. */
export function answerBehindAddition(text: string): number | undefined {
  const at = text.lastIndexOf('?');
  if (at < 1) return undefined;
  let end = afterPunctuation(text, at + 1);
  if (!stillAsks.test(text.slice(end))) return undefined;
  for (let more = 0; more < 4; more++) {
    const match = sentenceEnd.exec(text.slice(end));
    if (!match) return undefined;
    end += match.index + match[0].length;
    const rest = text.slice(end);
    if (!stillAsks.test(rest) && asks(rest) <= 0.3) return end;
  }
  return undefined;
}

const stillAsks =
  /^(?:\([^()]{2,80}\) )?\(?(?:e\.?g|i\.?e|for example|such as|if (?:so|yes|no|not|possible)|please(?! (?:see|refer|find|visit)\b)|(?:write|tick|enter|circle|mark|choose|select|rank|underline|delete|give|state|list|name) (?:the|all|one|any|each|as|in|your|its?|their|which|only|every|below)\b|and |or |including|\([^)]*\)\.?$|(?:an?|the) [a-z ]{3,30} (?:is|will be|would be|would|will) (?:enough|do|fine|sufficient|helpful|acceptable)\b)/i;

/** Where the answer begins behind a request that a full stop ends, on its line: `Please list the sites. See the attached list`. */
export function answerBehindSentence(text: string): number | undefined {
  const match = /^[^.?]{12,300}[\p{Ll})]\.\s+(?=[\p{Lu}£\d<])/u.exec(text);
  if (!match || !/^(?:please|kindly|(?:can|could) you|i would like)\b/i.test(text)) return undefined;
  const rest = text.slice(match[0].length);
  return rest.length < 240 &&
    !/\?|\b(?:please|format|reply|respond|e-?mail me|if (?:you|this|it|so|not))\b/i.test(rest) &&
    asks(rest) <= -0.3
    ? match[0].length
    : undefined;
}

/** Where an answer begins behind a dash or a colon in the line of what it answers: `Hosting - £6,100`. */
export function answerBehindDash(text: string): number | undefined {
  const match = /^(.{3,160}?)(?:\s[-–—]\s|:\s)(?=\S)/.exec(text);
  if (!match) return undefined;
  const rest = text.slice(match[0].length);
  return valueLike.test(rest) || furtherValues.test(rest) || asks(match[1] ?? '') >= 0.5 ? match[0].length : undefined;
}

/** What else begins an answer behind a dash, and hardly a label. */
const furtherValues =
  /^(?:we\b|as\b|in-house|outsourced|roughly|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)/i;

/** The place behind the marks and spaces that close a question. */
export function afterPunctuation(text: string, from: number): number {
  closingMarks.lastIndex = from;
  return from + (closingMarks.exec(text)?.[0].length ?? 0);
}

const closingMarks = /(?:[\s?.,:;)\]"'”’*|·•∙]|[–—-](?= ))+/y;

/** An answer without the label that stands before it on its question's line: `Which one? Answer: Jadu`. */
export function withoutAnswerLabel(words: Snippet): Snippet {
  const label = readLabel(words.text);
  return label?.role === 'answer' &&
    label.paths.length < 2 &&
    label.strength === 'firm' &&
    !/^(?:in|for|on|as|re)\b/i.test(words.text)
    ? slice(words, label.end)
    : words;
}

import { matchesOf } from '../../../text/matches.ts';
import { ordinals } from '../../../text/numbers-as-words.ts';
import { type Path, romans } from '../../lines/number-path.ts';
import { type Snippet, slice } from '../../lines/snippet.ts';
import { sentenceStarts } from './sentences.ts';

// Shapes of a request that asks several things in one paragraph: `How much is spent? Who hosts it? And is there an app?`; `You asked how many
// libraries there are, what they cost and whether any will close.`; `I want to know i) how many ..., ii) what ... and iii) whether ...`;
// `First, how many ...? Second, ...`. Not: one question with two verbs (`How many are there, and what do they cost?`).

/** One thing that a paragraph asks, with the mark that it bears there. */
export interface Clause {
  readonly words: Snippet;
  readonly path?: Path;
  /** Its words may need those of the clause before: `what it costs to host it`. */
  readonly leans: boolean;
}

/** What a clause that asks begins with. */
const asking =
  '(?:how\\s+(?:many|much|often|long|far|big|large|old|popular|well|quickly|far|each|any|this|that|these|such|is|are|do|does|did|was|were|the|you|we|they|it|people|residents)|whatever|what|whether|whose|whom|who|when|where|why|which(?!\\s+(?:is|are|was|were|has|have|had|came|reached|the|you|we|it|they|will|would|may|can|means)\\b)|(?:in|on|for|by|with|at|to|from|of|since)\\s+(?:which|what|whom|how\\s+many))';
const thing =
  '(?:(?:the|our|your|its)\\s+(?:[a-z-]{3,14}\\s+){0,2}(?:numbers?|costs?|amounts?|totals?|names?|budgets?|proportions?|percentages?|shares?|dates?|sizes?|populations?|lengths?|areas?|values?|fees?|charges?|prices?|rates?|rents?|ages?|reasons?|outcomes?|income|spend|spending|expenditure)\\s+(?:of|for|on|at|in|to|by|who|that|\\w{2,14}ed)|details\\s+of|(?:a|the|any)\\s+(?:list|copy|breakdown)\\s+of|copies\\s+of)';
export const boundary = new RegExp(
  `(?:[,;]\\s+(?:and\\s+also\\s+|and\\s+|or\\s+|also\\s+|as\\s+well\\s+as\\s+|finally\\s+|lastly\\s+)?|\\s+and\\s+(?:also\\s+|finally\\s+)?|\\s+as\\s+well\\s+as\\s+)(?=(?:${asking}|${thing})\\s+\\w)`,
  'gi',
);
/** A verb of asking or telling, up to what is asked. */
const frame = new RegExp(
  `\\b(?:ask(?:ed|ing|s)?|know|tell|told|request(?:ed|ing)?|inform|advise|confirm|provide|supply|give|find\\s+out|enquir\\w+|inquir\\w+|wonder\\w*|state|say|said|set\\s+out|sought|seeking|concern\\w*|questions?|following)\\b(?:\\s+(?:me|us|the\\s+council|to\\s+(?:know|be\\s+told|confirm|find\\s+out)|with|about|is|was|for|of|on|the\\s+following|(?:\\w{3,6}\\s+)?(?:things|questions|points|matters))){0,3}[:,–-]?\\s*["“‘']?(?=(?:${asking}|${thing})\\s)`,
  'i',
);
/** `You sought: the sailings cancelled; the reason for each; the compensation paid`: what is parted so needs no word that asks. */
export const semicolons = /;\s+(?:and\s+(?:also\s+|finally\s+)?)?(?=\p{L})/gu;
const supplied =
  /^(?:please|kindly|(?:could|can|would|will) you(?: please)?)\s+(?:supply|provide|send|give|tell|let)(?:\s+(?:me|us))?(?:\s+(?:with|have|know))?\s*:?\s+/i;
const mark = /(?:^|[\s,;:“"(])\(?([ivx]{1,5}|[a-l]|\d{1,2})\)\s+(?=[“"‘']?\p{L})/giu;
const ordinal =
  /^(?:and\s+|then\s+|also,?\s+)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final)(?:ly)?,\s+|^(?:and|then|also|in addition|furthermore|next|finally),?\s+/i;
/** `In your letter of 3 May you ask: How many ...?` */
const introduction =
  /^[^?:]{0,140}\b(?:ask(?:ed)?|know|request\w*|questions?|enquir\w+|following|said|wrote)\b[^?:]{0,60}:\s+["“‘']?(?=\p{Lu})/iu;
const leaning = /\b(?:it|its|them|they|their|these|those|this|that (?:year|month|period))\b/i;
const leansBack = (text: string): boolean => leaning.test(text.replace(expletive, ''));
/** `what it costs to ...` speaks of nothing before. */
const expletive = /\bit (?=(?:costs?|takes?|took|is|was) (?:\w+ )?to\b)/i;
const listing = /^(?:please|kindly|(?:could|can|would|will) you|i (?:would|want|wish|should|am))\b/i;

const background =
  /^(?:i|we)(?:['’](?:m|re)| am| are) (?!(?:also )?(?:asking|seeking|requesting|writing to (?:ask|request)|keen to|interested (?:in|to)))[^?]{0,200}$/i;

/** A snippet without the marks of speech and the conjunction at its ends. */
function plain(words: Snippet): Snippet {
  const { text } = words;
  const from = /^["“‘'(\s]*/.exec(text)?.[0].length ?? 0;
  const end = /[\s,;:.]*(?:\s(?:and|or))?[\s,;:."”’']*$/i.exec(text.slice(-24))?.[0] ?? '';
  const keeps = end.startsWith('.') && !/["”’'.]$/.test(end.slice(1)) ? '' : end;
  return slice(words, from, text.length - (keeps === '' ? trailing(text) : end.length));
}

const trailing = (text: string): number => /[\s."”’',;]*$/.exec(text.slice(-8))?.[0].length ?? 0;

/** The clauses of a paragraph that bear marks in order from the first: `i) ..., ii) ...`, `(a) ...; (b) ...`. */
function marked(words: Snippet): Clause[] {
  const found = matchesOf(words.text, mark).map((match) => ({
    name: (match[1] ?? '').toLowerCase(),
    at: match.index + (/^[\s,;:“"]/.test(match[0]) ? 1 : 0),
    from: match.index + match[0].length,
  }));
  if (found.length < 2) return [];
  const counts = (names: readonly string[]): boolean => found.every(({ name }, i) => name === names[i]);
  const isCount =
    counts(twelve) || counts(letters) || found.every(({ name }, i) => /^\d+$/.test(name) && Number(name) === i + 1);
  if (!isCount) return [];
  return found.map(({ name, from }, i) => ({
    path: [/^\d/.test(name) ? Number(name) : name],
    words: plain(slice(words, from, found[i + 1]?.at)),
    leans: false,
  }));
}

const inOrder =
  /(?:^|[\s"“‘'(])(?:and\s+)?(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final)(?:ly,?|,)\s+(?:(?:for|about)\s+)?(?=\p{L})/giu;
const leadsToAsked = /\b(?:ask|request|want|know|oblige|grateful|provide|please|following|like|seek)/i;

/** `First, the name of the system. Second, what it costs. Lastly, ...`, `you asked firstly for ..., secondly what ... and thirdly ...`. */
function ordered(words: Snippet): Clause[] {
  const found = matchesOf(words.text, inOrder);
  const counts = found.every(
    ({ 1: name = '' }, i) =>
      name.toLowerCase() === ordinals[i] || (i > 1 && i === found.length - 1 && /^[lf]/i.test(name)),
  );
  // Without a word of asking before them they may be the answers.
  if (found.length < 3 || !counts || !leadsToAsked.test(words.text.slice(0, found[0]?.index))) return [];
  return found.map(({ 0: { length }, index }, i) => {
    const own = plain(slice(words, index + length, found[i + 1]?.index));
    return { path: [i + 1], words: own, leans: i > 0 && leansBack(own.text) };
  });
}

const letters = 'abcdefghijkl'.split('');
const twelve = romans.slice(0, 12);

/** `You asked about staff sickness, vacancies and exit payments in 2022/23.`: topics alone, three or more. */
function topics(sentence: Snippet): Clause[] {
  const lead = aboutTopics.exec(sentence.text);
  if (!lead) return [];
  const behind = slice(sentence, lead.index + lead[0].length);
  const rest = slice(behind, 0, leadsToReply.exec(behind.text)?.index);
  const starts = [0, ...matchesOf(rest.text, betweenTopics).map(({ 0: words, index }) => index + words.length)];
  const found = starts.map((at, i) => plain(slice(rest, at, starts[i + 1])));
  const isList =
    found.length > 2 &&
    found.every(({ text }) => text.length > 3 && text.split(' ').length < 9 && !ofLetter.test(text));
  return isList ? found.map((words) => ({ words, leans: false })) : [];
}

const aboutTopics =
  /\b(?:ask(?:ed|ing)?|request(?:ed|ing)?|information|details|figures|enquir\w+|questions?|know)\b(?:\s+us)?\s+(?:(?:of|dated)\s+\d{1,2}(?:st|nd|rd|th)?\s+\p{L}{3,9}(?:\s+\d{4})?,?\s+)?(?:(?:about|for|on|of|regarding|concerning)\s+){1,2}(?:(?:details|information|figures)\s+(?:of|on|about)\s+)?(?:the following(?:\s+\w+){0,3}:\s+)?/iu;
/** `concerning bins and roads, I can tell you the following` */
const leadsToReply =
  /,?\s+(?:i|we|the council) (?:can|am|are|is|would|will|have|has|set|write|now|reply|respond|advise)\b/i;
/** `your request for information, which reached us on 3 May and in which you asked:` */
const ofLetter = /^(?:in )?which\b|\byou asked\b/i;
const betweenTopics = /[,;]\s+(?:and\s+)?|\s+and\s+/g;

const namedInList = /,\s+(?:and\s+)?(?=(?:the|our|your)\s+\p{L}{3,}\s+\p{L})/giu;

/** A sentence that asks in a clause, or several. */
function told(sentence: Snippet): Clause[] {
  const lead = frame.exec(sentence.text);
  const isParted = sentence.text.includes('; ');
  const please = lead || !isParted ? 0 : (supplied.exec(sentence.text)?.[0].length ?? 0);
  const from = lead ? lead.index + lead[0].length : listing.test(sentence.text) ? please : -1;
  if (from < 0) return topics(sentence);
  const rest = slice(sentence, from);
  const between = (lead || please > 0) && isParted ? semicolons : boundary;
  const asked = matchesOf(rest.text, between);
  // Among what asks in a list, `the software by which it is done` is asked for as well, and `and what they cost` goes with what stands before it.
  const isList = between === boundary && asked.filter(({ 0: words }) => words.startsWith(',')).length > 1;
  const named = isList ? matchesOf(rest.text, namedInList) : [];
  const cuts = [...asked, ...named].sort((a, b) => a.index - b.index);
  const starts = [0, ...cuts.map(({ 0: words, index }) => index + words.length)]
    .filter((at, i, all) => at !== all[i - 1])
    .filter((at, i, all) => i === 0 || (all[i + 1] ?? rest.text.length) - at > 9)
    .filter((at, i, all) => {
      const isLoose = isList && i > 0 && i < all.length - 1 && !/,\s+(?:and\s+)?$/.test(rest.text.slice(at - 8, at));
      return !isLoose || !leansBack(rest.text.slice(at, all[i + 1]));
    });
  const alone = starts.length === 1 ? topics(sentence) : [];
  if (alone.length > 0) return alone;
  return starts.map((at, i) => {
    const words = plain(slice(rest, at, starts[i + 1]));
    return { words, leans: i > 0 && leansBack(words.text) };
  });
}

/** All that a paragraph asks, in order: a question with its mark, a sentence, or a clause of one. */
export function clausesIn(words: Snippet): Clause[] {
  const listed = marked(words);
  if (listed.length > 0) return listed;
  const counted = ordered(words);
  if (counted.length > 0) return counted;
  const starts = sentenceStarts(words.text);
  const isDirect = matchesOf(words.text, /\?(?=\s|$)/g).length > 1;
  return starts.flatMap((at, i): Clause[] => {
    const sentence = plain0(slice(words, at, starts[i + 1]));
    const { text } = sentence;
    if (text.length < 8) return [];
    const isMarked = /\?["”’')]*$/.test(text);
    // Beside questions with their marks, what only says who asks, or why, asks nothing.
    if (isDirect && !isMarked && background.test(text)) return [];
    const indirect = isMarked && !listing.test(text) ? [] : told(sentence);
    if (!isMarked) return indirect;
    if (indirect.length > 2) return indirect;
    const lead = introduction.exec(text)?.[0].length ?? 0;
    const own = slice(sentence, lead + (ordinal.exec(text.slice(lead))?.[0].length ?? 0), endOf(text));
    return [{ words: own, leans: leansBack(own.text) }];
  });
}

/** Where a sentence ends, without the marks of speech that only close what began before it. */
const endOf = (text: string): number => (/["“”]/.test(text.slice(0, -1)) ? text.length : text.search(/["”]?$/));

/** A sentence without the marks of speech before it. */
const plain0 = (words: Snippet): Snippet => slice(words, /^["“‘'(\s]*/.exec(words.text)?.[0].length ?? 0);

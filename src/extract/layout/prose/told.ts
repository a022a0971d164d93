import { flatMap } from '../../../text/flat-map.ts';
import { PatternSet } from '../../../text/guard/pattern-set.ts';
import { matchesOf } from '../../../text/matches.ts';
import { anyOrdinal, ordinals } from '../../../text/numbers-as-words.ts';
import { remembered } from '../../../text/remembered.ts';
import { joinLines } from '../../lines/join-lines.ts';
import { type Snippet, slice, startOf } from '../../lines/snippet.ts';
import type { Draft, Reading } from '../draft.ts';
import { type Item, isLineItem } from '../items/item.ts';
import { leadsToOrder, mayTellInOrder, type Told, toldInOrder } from './told-in-order.ts';

// Shapes, as a letter in prose tells what was asked: `You asked how many bins there are. There are 412.`, `You also wanted to know the cost. ...`,
// `Your second question was whether ...`, `Question 2 asked for ...`, `In response to your question about bins, there are 412.`
// Not: `You asked for information about bins.` over a list; `You asked us to reply by e-mail.`

const order = `(?:${anyOrdinal}|next|other|further|final|last)`;
const opening =
  '(?:(?:first|second|third|fourth|fifth|final|last)(?:ly)?|next|then|also|in addition|additionally|further(?:more)?|moreover|and),?\\s+';
/** `You asked finally for`, `You also asked`, `You asked, too, whether`. */
const besides =
  '(?:also|too|then|next|further(?:more)?|finally|additionally|in addition|as well|(?:first|second|third|fourth|fifth|last)(?:ly)?)';
/** What is asked of each sentence: few tell anything. */
const ofSentences = new PatternSet(0);
/** `You (also) asked`, `Your second question was`, `Question 2 asked`; what was asked follows. */
const day =
  '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s)?\\d{1,2}(?:st|nd|rd|th)?[\\s/.-]\\w{2,9}(?:[\\s/.-]\\d{2,4})?';
/** `on 4 May`, `in your letter of 4 May 2024`, `by e-mail`. */
const when = `(?:,? (?:(?:on|dated|of)|(?:in|by) (?:your|an|a) (?:e-?mail|letter|message)(?: (?:of|on|dated))?) ${day},?| by e-?mail)`;
/** `You asked (question B) how many`: the mark that it had in the request. */
const marked =
  '(?:,? \\((?:(?:at|as|in|under|your|this is) )?(?:question|point|item|part|q|no\\.?|number)?\\s?(?<mark>[a-z]|\\d{1,2}|[ivx]{1,4})\\),?)?';
const tells = ofSentences.guard(
  new RegExp(
    `^(?:${opening})?(?:you (?:e-?mailed|wrote|contacted)(?: to)?(?: us| the council)?${when}? (?:to (?:ask|request|enquire|find out)|(?:and )?(?:asking|asked|requesting|requested))|you(?: have)?(?: ${besides})?(?: have)? (?:ask(?:ed)?|request(?:ed)?|wish(?:ed)?(?: to (?:know|have|see))?|want(?:ed)?(?: to (?:know|have|see))?|enquired?|inquired?|s(?:ought|eek)|quer(?:ied|y)|would (?:also )?like(?: to (?:know|have|see))?|were (?:also )?interested in|went on to (?:ask|request|enquire))(?:,? ${besides}(?:,|(?= )))?${marked}|(?:your (?:${order} )?(?:question|query|request|point|enquiry)(?: (?:number )?(?<of>\\d{1,2}))?|your (?:${ordinals.join('|')})(?= (?:was|is|asks|asked|concern))|the ${order} (?:question|point|part)(?: of your (?:request|letter|e-?mail))?|question (?<named>\\d{1,2})) (?:also )?(?:was|is|asks|asked|concerns|concerned|related to|relates to|sought|seeks))(?: (?:us|the council))?${when}?(?: to (?:confirm|provide|say|state|tell you|know|be told))?[:,]?\\s+(?=["“‘']?(?:how|what|which|who|whose|when|where|why|whether|if|for|about|the|a|an|to know|to (?:see|have|be sent|receive)|details|information|copies|is|are|do|does|did|has|have)\\b)`,
    'i',
  ),
);
/** `In response to your question about bins, ...`, `As to how many there are, ...`. */
const leads = ofSentences.guard(
  new RegExp(
    `^(?:in (?:response|answer|reply|relation) to|regarding|concerning|with (?:regard|respect|reference) to|as (?:to|regards|for)|turning (?:(?:first|next|now|then|lastly|finally|second(?:ly)?|third(?:ly)?) )?to|on)\\s+(?:(?:your|the) (?:${order} )?(?:question|query|request|point|enquiry)(?: (?:about|on|regarding|concerning|as to|of|for|relating to|in relation to))?\\s+|(?=(?:how (?:many|much|often|long)|what|which|whether|when|who)\\b))`,
    'i',
  ),
);
/** What introduces a list, or says how the reply is wanted. */
const introduces =
  /^["“‘']?(?:(?:for |about )?(?:the following|(?:some |certain )?information(?: (?:about|on|regarding|relating|concerning|under)\b.*)?$|(?:a )?(?:number|series) of questions)|(?:us |for (?:a|the|your) (?:reply|response|answer)))/i;
const sentenceEnd =
  /(?<!\b(?:e\.g|i\.e|no|nos|st|mr|mrs|ms|dr|approx|inc|etc|vs|p\.a))[.?!]["”’')]*(?=\s+["“‘'(]?[\p{Lu}£\d]|$)/giu;

/** A word without which nothing tells what was asked. */
const mayTell =
  /\b(?:you|your|the|question)\b.{1,60}\b(?:ask|asked|asking|requested|requesting|request|find out|know|want(?:ed)?|wish(?:ed)?|like|interested|enquired?|inquired?|sought|queried|query|was|is|asks|concern|relate|seek)|\b(?:question|query|request|point|enquiry) |\b(?:to|regarding|concerning|for|on) (?:how|what|which|whether|when|who)\b/i;

/** Where the marks of speech that open at a place are closed again: what stands between is one telling. */
function closedAt(text: string, open: number): number {
  const close = text[open] === '“' ? '”' : '"';
  const at = text.indexOf(close, open + 1);
  return at < 0 ? 0 : at + 1;
}

/** Where sentences begin; what is quoted behind `You asked us:` is one. */
function sentencesIn(text: string): number[] {
  const starts = [0];
  const quoted = /^you [^.?]{3,90}:\s?(?=["“])/i.exec(text)?.[0].length;
  const within = quoted === undefined ? 0 : closedAt(text, quoted);
  for (const match of matchesOf(text, sentenceEnd)) {
    const next = match.index + match[0].length;
    if (next < within) continue;
    const gap = /^\s+/.exec(text.slice(next, next + 4))?.[0].length;
    if (gap) starts.push(next + gap);
  }
  return starts;
}

/** What the sentences of a paragraph tell of the request. */
export const toldIn = remembered((text: string): readonly Told[] => {
  if (!mayTell.test(text)) return [];
  const starts = sentencesIn(text);
  return flatMap(starts, (at, i): Told[] => {
    const end = starts[i + 1] ?? text.length;
    const sentence = text.slice(at, end);
    const told = tells.exec(sentence);
    if (told) {
      const words = sentence.slice(told[0].length).trimEnd();
      if (words.length < 8 || words.endsWith(':') || introduces.test(words.replace(/\.$/, ''))) return [];
      const { mark, of, named } = told.groups ?? {};
      const name = (mark ?? of ?? named)?.toLowerCase();
      const path = name === undefined ? undefined : [/\d/.test(name) ? Number(name) : name];
      const isQuoted = /^(?:"[^"]*"|“[^”]*”)\.?$/.test(words);
      const stop = isQuoted ? words.length - words.search(/["”]\.?$/) : /[^.\s]\.$/.test(words) ? 1 : 0;
      const from = at + told[0].length + (isQuoted ? 1 : (/^(?:for|about)\s+(?=\S)/i.exec(words)?.[0].length ?? 0));
      const to = at + told[0].length + words.length - stop;
      return [{ at, ...(path ? { path } : {}), question: [from, to], answer: end }];
    }
    const lead = leads.exec(sentence);
    const comma = lead
      ? sentence.slice(0, 260).search(/,\s+(?=(?:the|we|our|there|this|these|it|i|no|none|yes|all|please)\b|[£\d])/i)
      : -1;
    if (!lead || comma < lead[0].length + 6) return [];
    return [{ at, question: [at + lead[0].length, at + comma], answer: at + comma + 1 }];
  });
});

/** The first word of a sentence that tells. */
const mayBegin = new RegExp(
  `(?:^|[.?!]["”’')]*\\s+)(?:you|the|question|in|on|as|with|regarding|concerning|turning|and|also|then|${ordinals.slice(0, 5).join('|')}|final|last|next|add|further|more)`,
  'gi',
);

/** How many sentences of these lines could tell a question, by their first word. */
function mostTold(items: readonly Item[]): number {
  let count = 0;
  for (const item of items)
    if (isLineItem(item)) count += matchesOf((item.path ? item.body : item.line.words).text, mayBegin).length;
  return count;
}

/** What an answered question that is told counts. */
const worth = 1.5;

/** The reading of a letter in prose that tells each question before it answers it; `undefined` where it cannot be better supported than `least`. */
export function readTold(items: readonly Item[], least: number): Reading | undefined {
  if (mostTold(items) * worth <= least) return undefined;
  if (
    !items.some(
      (item) => isLineItem(item) && (mayTell.test(item.line.words.text) || mayTellInOrder.test(item.line.words.text)),
    )
  )
    return undefined;
  const drafts: (Draft & { lines: Snippet[] })[] = [];
  let begun = false;
  let goesOn = false;
  let isOrdered = false;
  const all = paragraphsOf(items);
  const paragraphs = all.map((lines) => joinLines(lines.map(({ line, body, path }) => (path ? body : line.words))));
  const inOrder = toldInOrder(paragraphs.map(({ text }) => text));
  for (const [i, paragraph] of paragraphs.entries()) {
    const lines = all[i] ?? [];
    const ordered = inOrder.get(i) ?? [];
    const told = merged(toldIn(paragraph.text), ordered);
    // `You asked four things. I take them in turn.` was answered by nothing else.
    if (ordered.length > 0 && drafts.length > 0 && !isOrdered) {
      const kept = drafts.filter(({ lines: said }) => !leadsToOrder(joinLines(said).text));
      drafts.splice(0, drafts.length, ...kept);
    }
    isOrdered ||= ordered.length > 0;
    const [head] = lines;
    if (told.length === 0) {
      const isOver =
        lines.length === 1 && isTitle(paragraph.text) && toldIn(paragraphs[i + 1]?.text ?? '')[0]?.at === 0;
      if (head?.not !== undefined || head?.cue || head?.line.heading !== undefined || isOver) goesOn = false;
      else if (goesOn) drafts.at(-1)?.lines.push(paragraph);
      continue;
    }
    // What stands before the first sentence that tells goes on with the answer before it.
    const before = slice(paragraph, 0, told[0]?.at ?? 0);
    if (begun && goesOn && before.text !== '') drafts.at(-1)?.lines.push(before);
    told.forEach((one, i) => {
      const answer = slice(paragraph, one.answer, told[i + 1]?.at ?? paragraph.text.length);
      const question = slice(paragraph, ...one.question);
      drafts.push({
        path: one.path ?? (i === 0 ? head?.path : undefined),
        question,
        lines: answer.text === '' ? [] : [answer],
        section: [],
        at: startOf(question),
        through: 'The letter tells the question in prose.',
      });
    });
    begun = true;
    goesOn = true;
  }
  // Behind an answer of the last paragraph that tells stands the letter's close.
  const support = drafts.reduce((sum, { lines }) => sum + (lines.length > 0 ? worth : -0.5), 0);
  return support > least ? { name: 'told', drafts, support } : undefined;
}

const merged = (told: readonly Told[], ordered: readonly Told[]): readonly Told[] =>
  ordered.length === 0
    ? told
    : [...ordered, ...told.filter(({ at }) => !ordered.some((one) => one.at === at))].sort((a, b) => a.at - b.at);

/** `You asked ...` on a line of its own, right under a title or the answer before it. */
const beginsTelling = ({ line: { words } }: Lined, above: readonly Lined[]): boolean => {
  const before = above.at(-1)?.line.words.text ?? '';
  return (/[.!?]["”’')]*$/.test(before) || isTitle(before)) && toldIn(words.text)[0]?.at === 0;
};
/** `CALENDARS`, `The app` */
const isTitle = (text: string): boolean => /^\p{Lu}[^.,;:?!]{2,50}:?$/u.test(text);

type Lined = Extract<Item, { kind: 'line' }>;

/** Paragraphs up to the letter's close. */
function paragraphsOf(items: readonly Item[]): Lined[][] {
  const paragraphs: Lined[][] = [];
  /** Lines behind the last that looks like the close: only where one has told a question may the next be it. */
  let since: Lined[] = [];
  for (const item of items) {
    if (!isLineItem(item)) continue;
    if (item.not === 'end') {
      if (since.some(({ line }) => toldIn(line.words.text).length > 0)) break;
      since = [];
      continue;
    }
    since.push(item);
    const open = paragraphs.at(-1);
    const isNew =
      item.line.gap || item.path || item.line.heading !== undefined || open?.[0]?.line.heading !== undefined;
    if (open && !isNew && !beginsTelling(item, open)) open.push(item);
    else paragraphs.push([item]);
  }
  return paragraphs;
}

import { flatMap } from '../../../text/flat-map.ts';
import { joinLines } from '../../lines/join-lines.ts';
import { nameOf, type Path } from '../../lines/number-path.ts';
import { type Snippet, slice, startOf } from '../../lines/snippet.ts';
import { outcomeOf } from '../../outcomes/outcome-of.ts';
import { scopeIn } from '../../outcomes/question-scope.ts';
import { askedAbove } from '../asked/asked-above.ts';
import type { Asked, Draft, Reading } from '../draft.ts';
import { type Item, isLineItem, type LineItem } from '../items/item.ts';
import { isMessageHead } from '../items/line-signs.ts';
import { askedInProse } from '../narrative/request.ts';
import { givesFigure } from '../unread.ts';
import { endsReply, isPlainReply, withPartsIn } from './plain-reply.ts';

// Shapes: "You asked: 1. ... 2. ... 3. ... We estimate that ... exceeds the appropriate limit", with no heading between; bullets or lines
// that ask instead of numbers; "Please see the attached." Not: the reply to the last of questions that each have one.

/** The reading of a letter that gives one reply to the whole request, with what it asked. */
export interface WholeReply {
  readonly reading: Reading;
  readonly asked: readonly Asked[];
}

const mayReply =
  /\b(?:sections?|s\.? ?\d|regulations?|exempt\w*|refus\w*|withh\w+|hold|holds|held|attach\w*|enclos\w*|publish\w*|available|accessible|domain|limit|disclos\w*|confirm n?or deny|responsib\w+|matter for|remit|functions?|none of (?:these|the|your) questions|not applicable|does not|do not)\b/i;

/** What a letter tells beside its reply, or before it. */
const isAside =
  /^(?:if|should|where|when|unless|however, if|please (?:answer|provide|send|state|give|let)|you (?:may|can|have|asked|requested)|thank|i refer|further (?:to|information)|this request (?:has been|was|is being)|your request (?:was|has been) (?:received|handled|dealt|processed|considered))\b|\bif (?:the|any|this|it|you|some)\b.{0,80}\bplease\b|\b(?:internal review|complain(?!ts?\b|ant)|complaints? (?:procedure|process)|make a complaint|disclosure log|leaflet|commissioner)/i;

const reasons = new Set(['refused', 'not_held', 'not_applicable', 'referred']);

/** `We hold the information, which is set out below.` */
const announces =
  /\b(?:set out|given|provided|shown|detailed|listed|answered) (?:\w+ ){0,3}(?:below|as follows)\b|\bas follows\b|\b(?:find|see) (?:\w+ ){1,6}below\b/i;

/** Candidates are looked for in so many lines, which keeps the work linear. */
const mostLines = 400;

const mostCandidates = 12;

/** One reply for the questions above it, each of which has none of its own; `given` are questions of an earlier message. */
export function readWholeReply(items: readonly Item[], given: readonly Asked[]): WholeReply | undefined {
  let candidates = 0;
  /** What replies to nothing by itself, and may say why all is refused. */
  const besides: (readonly Snippet[])[] = [];
  let formal: WholeReply | undefined;
  let plain: WholeReply | undefined;
  const width = widthOf(items);
  for (let at = 0; at < Math.min(items.length, mostLines) && candidates < mostCandidates; at++) {
    const item = items[at];
    if (!item || !isLineItem(item) || !mayBegin(item) || !beginsParagraph(items, at)) continue;
    candidates++;
    const paragraph = paragraphAt(items, at, width);
    const isLast = endsReply(items, at, paragraph.length);
    // Most paragraphs have other answers behind them, and need not be read.
    const isFollowed = answersFollow(items, at + paragraph.length);
    if (isFollowed && !isLast) {
      besides.push(paragraph);
      continue;
    }
    const lines = fromRefusal(withoutLimitTold(withoutThanks(paragraph)));
    const { text } = joinLines(lines);
    if (!repliesToAll(text)) {
      besides.push(paragraph);
      if (!plain && isLast && reasonIn(paragraph) === undefined && isPlainReply(items, at, text)) {
        const asked = withPartsIn(askedAbove(items, at) ?? []);
        if (asked.length > 1) plain = plainly(replyOf(lines, asked));
      }
      continue;
    }
    const above = askedAbove(items, at);
    const asked =
      (above && above.length > 1 ? above : askedInProse(items, at)) ?? above ?? (isFirstSaid(items, at) ? given : []);
    if (asked.length === 0 || isFollowed || answeredBehind(items, at + paragraph.length, asked)) continue;
    if (isBare(text) && answersBeside(items, paragraph)) continue;
    const { outcome, exemption } = outcomeOf(text);
    const isFormal = formalNotice.test(text) && exemption === undefined;
    const reason = isFormal ? lastReason(besides) : undefined;
    const reply = replyOf(reason ?? lines, asked);
    // "It would exceed the limit": the next paragraph may say by which law.
    const isLawless = isFormal || (outcome === 'refused' && exemption === undefined);
    if (reason || !(formal ? exemption === undefined : isLawless)) return reply;
    formal ??= reply;
  }
  const reason = formal && lastReason(besides);
  return formal && reason ? replyOf(reason, formal.asked) : (formal ?? plain);
}

/** The reason that a paragraph gives, though it speaks for some questions only: "To answer point 2 we would have to ..., therefore section 12 applies" may be for all. */
function reasonIn(paragraph: readonly Snippet[]): readonly Snippet[] | undefined {
  const lines = fromRefusal(withoutLimitTold(paragraph));
  const { text } = joinLines(lines);
  return !repliesToAll(text) && text.length < 3000 && !text.endsWith('?') && outcomeOf(text).exemption !== undefined
    ? lines
    : undefined;
}

function lastReason(paragraphs: readonly (readonly Snippet[])[]): readonly Snippet[] | undefined {
  for (let i = paragraphs.length - 1; i >= 0; i--) {
    const reason = reasonIn(paragraphs[i] as readonly Snippet[]);
    if (reason) return reason;
  }
  return undefined;
}

/** "You should consider this to be a refusal notice under section 17", "It is held but cannot be given": the request is refused, and not yet why. */
const formalNotice =
  /\b(?:refusal notice|notice of refusal)\b|\b(?:is|are) held,? (?:but|however|although|though)\b.{0,40}\b(?:cannot|not|unable)\b/i;

/** Where one sentence is all there is, it goes before a reading that gives it to the last question alone. */
const plainly = ({ reading, asked }: WholeReply): WholeReply => ({
  asked,
  reading: { ...reading, support: reading.drafts.length * 1.65 },
});

function replyOf(lines: readonly Snippet[], asked: readonly Asked[]): WholeReply {
  const drafts = asked.map(
    (question, i): Draft => ({
      path: question.path,
      question: question.words,
      section: question.section,
      lines,
      at: startOf(lines[0]) + i * 1e-6,
      through: 'One reply in the letter is for the whole request.',
    }),
  );
  // A reading with an answer to each question goes before it.
  return { reading: { name: 'whole', drafts, support: drafts.length * 1.2 }, asked };
}

const mayBegin = ({ line, path, label, cue, not }: LineItem): boolean =>
  line.quote === 0 &&
  line.heading === undefined &&
  !path &&
  label?.role !== 'answer' &&
  (cue === undefined || line.words.text.length > 40) &&
  not !== 'end' &&
  not !== 'aside' &&
  line.words.text.length >= 20;

function beginsParagraph(items: readonly Item[], at: number): boolean {
  const item = items[at] as LineItem;
  const before = items[at - 1];
  if (!before || !isLineItem(before) || item.line.gap || before.path !== undefined) return true;
  return /[.:?!]["'”’)]*$/.test(before.line.words.text) || before.line.words.text.length < 45;
}

/** How long the page's lines are, where its width breaks them; a letter with longer lines is not broken so. */
function widthOf(items: readonly Item[]): number {
  let longest = 0;
  for (let i = 0; i < items.length && i < mostLines; i++) {
    const item = items[i] as Item;
    if (isLineItem(item)) longest = Math.max(longest, item.line.words.text.length);
  }
  return longest > 130 ? Number.POSITIVE_INFINITY : longest;
}

/** The lines of the paragraph that begins here. */
function paragraphAt(items: readonly Item[], at: number, width: number): Snippet[] {
  const block: LineItem[] = [items[at] as LineItem];
  for (let i = at + 1; i < items.length && block.length < 30; i++) {
    const item = items[i] as Item;
    if (!isLineItem(item) || item.line.gap || item.line.bullet || item.path || item.line.heading !== undefined) break;
    if (item.not === 'end') break;
    block.push(item);
  }
  const words = block.map(({ line }) => line.words);
  const column = Math.max(...words.map(({ text }) => text.length));
  const end = words.findIndex(({ text }, i) => i > 0 && !goesOn(words[i - 1]?.text ?? '', text, width, column));
  return end < 0 ? words : words.slice(0, end);
}

/** Whether the page's width, or a narrower column's, parted two lines of a paragraph. */
function goesOn(before: string, after: string, width: number, column: number): boolean {
  const isOpen = !/[.?!:;]["'”’)]*$/.test(before);
  if (before.length > 45) return isOpen || before.length >= width * 0.9;
  // The next word had no room on the line.
  const hadNoRoom = before.length > 24 && before.length + 1 + (after.split(' ', 1)[0] ?? '').length > column;
  return hadNoRoom && (isOpen || before.length >= column * 0.9);
}

const limitTold =
  /\.\s(?=(?:the|this) (?:appropriate |cost |statutory )?limit (?:(?:for|in) (?:\w{1,16} ){1,4}(?:is|was|has been)|is|was|has been|currently|represents|stands|equates)\b)/i;

/** A refusal without what the law says of the limit for every authority, which follows it: "The limit for local authorities is £450, ...". */
function withoutLimitTold(lines: readonly Snippet[]): readonly Snippet[] {
  const text = lines.map((line) => line.text).join(' ');
  const match = /\blimit\b/i.test(text) ? limitTold.exec(text) : null;
  if (!match) return lines;
  const [short, whole] = [outcomeOf(text.slice(0, match.index + 1)), outcomeOf(text)];
  // Where only what follows names the law, it is part of the refusal.
  if (!reasons.has(short.outcome) || short.outcome !== whole.outcome || short.exemption !== whole.exemption)
    return lines;
  return cutOut(lines, 0, match.index + 1);
}

const thanks = /^thank(?:s| you)\b[^.?!]{0,200}\.\s+(?=\p{Lu})/iu;

/** A paragraph from the sentence behind its thanks on. */
function withoutThanks(lines: readonly Snippet[]): readonly Snippet[] {
  if (!/^thank/i.test(lines[0]?.text ?? '')) return lines;
  const said = thanks.exec(lines.map((line) => line.text).join(' '))?.[0].length ?? 0;
  return cutOut(lines, said);
}

/** What stands from one place to another in the lines, as a space between each two joins them. */
function cutOut(lines: readonly Snippet[], from: number, to = Number.POSITIVE_INFINITY): readonly Snippet[] {
  let start = 0;
  return flatMap(lines, (line) => {
    const [first, end] = [Math.max(from - start, 0), Math.min(to - start, line.text.length)];
    start += line.text.length + 1;
    return first < end ? slice(line, first, end) : [];
  });
}

const sentenceEnd = /[.!]["'”’)]*\s+(?=\p{Lu})/gu;

/** A paragraph from the sentence on that refuses the whole request: what led to it stands before ("You have sent 64 requests. Your request is vexatious, ..."). */
function fromRefusal(lines: readonly Snippet[]): readonly Snippet[] {
  const text = lines.map((line) => line.text).join(' ');
  if (text.length > 3000 || repliesToAll(text)) return lines;
  for (const match of text.matchAll(sentenceEnd)) {
    const from = match.index + match[0].length;
    // "To answer point 2 we would have to ...": the reason begins there.
    if (scopeIn(text.slice(0, from))?.kind === 'numbers') return lines;
    const rest = text.slice(from);
    const first = rest.split(/(?<=[.!])\s/, 1)[0] ?? '';
    if (outcomeOf(first).outcome !== 'refused' || scopeIn(first)?.kind !== 'whole' || !repliesToAll(rest)) continue;
    return cutOut(lines, from);
  }
  return lines;
}

function repliesToAll(text: string): boolean {
  if (text.length > 3000 || text.endsWith('?') || isAside.test(text) || !mayReply.test(text)) return false;
  if (text.length < 200 && announces.test(text)) return false;
  const scope = scopeIn(text.slice(0, 700));
  // "None of these questions applies" speaks for all that stand above it.
  if (scope !== undefined && scope.kind !== 'whole' && (scope.kind !== 'section' || scope.section !== undefined))
    return false;
  return reasons.has(outcomeOf(text).outcome);
}

/** Nothing is said before it in its message but what opens a letter. */
const isFirstSaid = (items: readonly Item[], at: number): boolean => {
  const head = items.findLastIndex(
    (item, i) => i < at && isLineItem(item) && item.not !== undefined && isMessageHead(item),
  );
  return items.slice(Math.max(head, 0), at).every((item) => isLineItem(item) && !item.path && item.asks < 0.6);
};

/** Numbered answers, or a table, behind the reply. */
function answersFollow(items: readonly Item[], from: number): boolean {
  for (let i = from; i < items.length; i++) {
    const item = items[i] as Item;
    if (!isLineItem(item)) return true;
    if (item.not === 'end') return false;
    if (item.label?.role === 'answer' || item.cue === 'response' || item.label?.role === 'question') return true;
    // The law's own list (`(a) determining whether it holds the information`) answers nothing.
    if (item.path && item.line.quote === 0 && !isLone(item.path)) return true;
  }
  return false;
}

/** `We do not hold this information.`: nothing says that it is for all. */
const isBare = (text: string): boolean =>
  text.length < 120 && scopeIn(text) === undefined && outcomeOf(text).exemption === undefined;

/** Whether other paragraphs of the reply, two at least, give a figure each: what stands among them replies to one question. */
function answersBeside(items: readonly Item[], paragraph: readonly Snippet[]): boolean {
  const own = new Set(paragraph);
  const head = items.findLastIndex(
    (item) => isLineItem(item) && (item.cue !== undefined || item.asks >= 0.5 || item.not === 'start'),
  );
  const reply = items.slice(head + 1);
  const end = reply.findIndex((item) => isLineItem(item) && item.not === 'end');
  const beside = reply
    .slice(0, end < 0 ? reply.length : end)
    .filter((item) => isLineItem(item) && item.not === undefined && !own.has(item.line.words) && item.asks < 0);
  return beside.filter((item) => isLineItem(item) && item.line.gap && givesFigure(item.line.words.text)).length > 1;
}

/** Whether each question's letter stands again behind the reply, whose list those of a law are not. */
function answeredBehind(items: readonly Item[], from: number, asked: readonly Asked[]): boolean {
  const names = new Set(
    flatMap(items.slice(from, from + mostLines), (item) => (isLineItem(item) && item.path ? nameOf(item.path) : [])),
  );
  return asked.length > 1 && asked.every(({ path }) => path !== undefined && names.has(nameOf(path)));
}

const isLone = (path: Path): boolean => path.length === 1 && typeof path[0] === 'string';

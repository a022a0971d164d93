import { joinLines } from '../../lines/join-lines.ts';
import { type Snippet, slice, startOf } from '../../lines/snippet.ts';
import { asks } from '../asked/asks.ts';
import type { Draft, Reading } from '../draft.ts';
import { type Item, isLineItem, type LineItem } from '../items/item.ts';
import { notAnswer } from '../items/not-answers.ts';
import { sentenceStarts } from '../narrative/sentences.ts';
import { givesFigure } from '../unread.ts';

const salutation = /^(?:dear|annwyl|good (?:morning|afternoon)|hello)\b/i;

/** An answer in prose, to no numbered question: each paragraph between salutation and sign-off is one, from the sentence on that answers. */
export function readProse(items: readonly Item[]): Reading {
  const drafts: Draft[] = [];
  let begun = false;
  let lines: LineItem[] = [];
  const flush = (): void => {
    const answer = lines.length > 0 ? answerIn(lines) : undefined;
    if (answer) drafts.push({ lines: answer, section: [], at: startOf(answer[0]) });
    lines = [];
  };
  const hasSalutation = items.some((item) => isLineItem(item) && salutation.test(item.line.words.text));
  for (const item of items) {
    if (!isLineItem(item)) continue;
    const isGreeting = salutation.test(item.line.words.text);
    if (isGreeting) begun = true;
    if ((hasSalutation && !begun) || isGreeting) continue;
    if (item.line.gap || item.line.heading) flush();
    if (item.not === 'end') {
      flush();
      break;
    }
    if ((item.not && item.not !== 'start') || item.line.heading || item.cue) continue;
    lines.push(item);
  }
  flush();
  return { name: 'prose', drafts, support: drafts.length * 0.2 };
}

/** What a paragraph answers: all of it, or what stands behind the thanks that it opens with. */
function answerIn(lines: readonly LineItem[]): readonly Snippet[] | undefined {
  const words = lines.map(({ line }) => line.words);
  const text = words.map((line) => line.text).join(' ');
  const [, second] = sentenceStarts(text);
  if (!lines.some(({ not }) => not === 'start') && !opens(text.slice(0, second).trimEnd()))
    return (text.length > 30 && /[.:](?:\s|$)/.test(text)) ||
      (/[.]$/.test(text) && (givesFigure(text) || asks(text) <= -0.4))
      ? words
      : undefined;
  const all = joinLines(words);
  if (all.text.length > 3000) return undefined;
  const starts = sentenceStarts(all.text);
  for (const [i, at] of starts.entries()) {
    const sentence = all.text.slice(at, starts[i + 1]).trimEnd();
    if (isOpening(sentence)) {
      const lead = leads.exec(sentence)?.[0].length ?? 0;
      if (lead > 0 && givesPlainly(sentence.slice(lead))) return [slice(all, at + lead)];
    } else if (gives(sentence)) return [slice(all, at)];
  }
  return undefined;
}

/** `I am able to answer some of your points and not others.` */
const promises =
  /^(?:i|we|the council) (?:am|are|is|can) (?:now |only )?(?:able|pleased|in a position|answer)\b[^.]{0,60}\b(?:your|the) (?:\w{1,16} )?(?:points|questions|request|enquiry|parts?)\b/i;
/** What was done with the request, which answers nothing. */
const tellsOfRequest =
  /^your (?:\w{1,16} ){0,4}(?:request|enquiry|e-?mail|letter|questions)\b(?![^.]{0,200}\b(?:refus|exempt|withh|vexatious|section))[^.]{0,120}\b(?:has|have|was|were|is) (?:been |being |now )*(?:passed|received|logged|considered|dealt|handled|processed|given|allocated)\b/i;
const tellsOfWork =
  /^(?:(?:we|i|the council|officers|colleagues) (?:have|has|am|are|can confirm that) (?:now |also |carefully )?(?:consider|complet|carried|conduct|search|review|dealt|process|look|ask|consult|contact|receiv|handl|writ|pleased|able|the council holds|we hold|this information is held)|(?:it|this) (?:has been|was|is being) (?:consider|dealt|handled|process|treat|logg))/i;

/** `We received your request on 3 May`, `The council holds the information requested.` */
const holds =
  /^(?:(?:we|i|the council) received your\b|(?:i can confirm that )?(?:we|the council) holds? (?:(?:all|some|most|much) )?(?:of )?(?:the|this|that) information(?: (?:that )?(?:(?:you|was) )?(?:have |had )?(?:requested|asked for|sought))?\.?$)/i;

/** A sentence that says what becomes of the request, and gives no figure. */
const opens = (sentence: string): boolean =>
  (tellsOfRequest.test(sentence) || promises.test(sentence) || tellsOfWork.test(sentence) || holds.test(sentence)) &&
  !givesFigure(sentence);

const isOpening = (sentence: string): boolean => notAnswer(sentence) !== undefined || opens(sentence);

/** `Further to your e-mail of 3 May, `, `In response to your request about swans: `. */
const leads =
  /^(?:further to|in (?:response|reply|relation|answer) to|with (?:reference|regard|respect) to|following|regarding|concerning) (?:your|the)\b[^,:.]{3,120}[,:]\s+(?=["“‘']?[\p{L}£\d])/iu;

/** Behind thanks more is said of the request than of what it asked for. */
const tells =
  /\b(?:hold|holds|held|has no|have no|has none|have none|uses?|there (?:is|are|was|were|has been|have been)|withh\w+|refus\w+|exempt|published|available|responsib\w+|section \d{1,2}|regulation \d{1,2}|not recorded|record)\b/i;

const gives = (text: string): boolean => givesFigure(text) || (asks(text) <= -0.4 && tells.test(text));

/** A clause behind a lead (`Further to your e-mail, the council has no records of swans`) may say it all. */
const givesPlainly = (text: string): boolean =>
  notAnswer(text) === undefined && (gives(text) || /^(?:the council|we) (?:has|have) no\b/i.test(text));

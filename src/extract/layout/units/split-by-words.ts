import { isPeriodName } from '../../../text/period-name.ts';
import { valueLike } from '../../lines/value-like.ts';
import { beginsSmall, continues } from '../../lines/wraps.ts';
import { asks, endsOpen } from '../asked/asks.ts';
import { type Item, isLineItem, type LineItem } from '../items/item.ts';
import { answerBehindPhrase } from './behind-phrase.ts';
import {
  answerAtEnd,
  answerBehindAddition,
  answerBehindArrow,
  answerBehindDash,
  answerBehindExamples,
  answerBehindLabel,
  answerBehindMark,
  answerBehindSentence,
  beforeArrow,
  type Separator,
  separatorIn,
} from './behind-question.ts';
import { answerOnly, cut, type Split, wordsOf } from './cut-unit.ts';
import { holdValues, isBullet, saysOwnValue } from './own-values.ts';

/** Parts a unit by its words alone: by what asks, goes on asking, or gives a value. */
export function byWords(
  content: readonly Item[],
  expectsQuestion: boolean,
  separator: Separator | undefined,
  asksInPhrases: boolean,
): Split {
  const first = content[0] as LineItem;
  // The first paragraph: lines broken only by the page's width.
  let last = 0;
  while (last + 1 < content.length && goesOn(content[last] as LineItem, content[last + 1], last + 2 === content.length))
    last++;
  const paragraph = content.slice(0, last + 1).map((item, i) => wordsOf(item, i === 0)?.text ?? '');
  const whole = paragraph.join(' ');
  const ruled =
    last === 0 && /[._]{4}|…{2}|(?:\. ){4}/.test(whole)
      ? /^(.{2,300}?)\s?(?:[._]{4,}|…{2,}|(?:\. ){4,})\s*/.exec(whole)
      : null;
  if (ruled) return cut(content, 0, ruled[0].length, false, ruled[1]?.trimEnd().length);
  const phrased = asksInPhrases ? answerBehindPhrase(whole) : undefined;
  const inline =
    phrased ??
    answerBehindLabel(whole) ??
    answerBehindMark(whole) ??
    answerBehindArrow(whole) ??
    answerBehindExamples(whole) ??
    (content.length > last + 1 ? undefined : answerBehindAddition(whole));
  const more = content.length > last + 1;
  if (inline !== undefined && !(more && phrased === undefined && asks(whole.slice(inline)) > 0)) {
    let rest = inline;
    for (const [i, text] of paragraph.entries()) {
      if (rest < text.length) return cut(content, i, rest, false, beforeArrow(text, rest));
      rest -= text.length + 1;
    }
  }
  // One line may be known to ask by what stands round it.
  const likely = last === 0 ? Math.max(asks(whole), first.asks) : asks(whole);
  if (separator && last === 0) {
    const at = separatorIn(whole, separator);
    // `2019: 94; 2020: 88` says of what year each figure is.
    if (at !== undefined && !isPeriodName(whole.slice(0, at).replace(/[\s:–-]{1,4}$/, '')))
      return cut(content, 0, at, false);
  }
  if (!more) {
    const dash = likely > -0.4 ? answerBehindDash(whole) : undefined;
    if (dash !== undefined && last === 0 && (expectsQuestion || likely > 0.4)) return cut(content, 0, dash, false);
    const end = last === 0 && likely >= 0.25 ? answerAtEnd(whole) : undefined;
    if (end !== undefined) return cut(content, 0, end, false);
    const behind = last === 0 ? answerBehindSentence(whole) : undefined;
    if (behind !== undefined) return cut(content, 0, behind, false);
    if (likely >= 0.5) return cut(content, last, Number.MAX_SAFE_INTEGER, false);
    return answerOnly(content);
  }
  if (likely < 0.2 && !expectsQuestion) return answerOnly(content);
  if (likely <= -0.5 && !endsOpen(whole)) return answerOnly(content);
  // Bullets under a question that then is answered in plain lines belong to the question; its words are complete without them.
  let bullets = last;
  while (bullets + 1 < content.length && isBullet(content[bullets + 1])) bullets++;
  if (
    bullets > last + 1 &&
    bullets + 1 < content.length &&
    likely >= 0.2 &&
    !holdValues(content.slice(last + 1, bullets + 1)) &&
    content.slice(bullets + 1).every((item) => !isBullet(item))
  ) {
    const split = cut(content.slice(0, last + 1), last, Number.MAX_SAFE_INTEGER, false);
    return { ...split, answer: content.slice(bullets + 1) };
  }
  // Lines that go on asking belong to the question, as long as something is left to answer it.
  while (last + 2 < content.length) {
    const next = content[last + 1];
    if (!next || !isLineItem(next) || next.line.bullet || !goesOnAsking(next) || isFirstPart(content[last], next))
      break;
    last++;
  }
  return cut(content, last, Number.MAX_SAFE_INTEGER, first.asks >= 0.5);
}

const addition = /^\((?![£\d]).*\)[.?]?$|^if (?:so|yes|not?|applicable)\b.{0,30}[;:,?]$/i;

/** A further question, or what a question adds in brackets. */
const goesOnAsking = ({ asks: asking, line }: LineItem): boolean =>
  (asking >= 0.6 && line.words.text.length >= 12) || addition.test(line.words.text);

/** `For each, please provide:`, then `Name of the page` in a paragraph of its own: a part's label, though it could ask. */
const isFirstPart = (item: Item | undefined, { line }: LineItem): boolean =>
  item !== undefined &&
  isLineItem(item) &&
  item.line.words.text.endsWith(':') &&
  line.gap &&
  /^.{1,49}(?<![?.])$/.test(line.words.text);

/** `Do you use a Customer Relationship Management (CRM)` over `System? Yes`: the question ends in the line below, and its answer begins there. */
const asksOverTheEnd = (before: string, after: string): boolean =>
  before.length > 44 &&
  !before.includes('?') &&
  !/[.:;!,]["'”’)]*$/.test(before) &&
  /^(?!(?:yes|no|none|n\/a|we|it|see)\b)[^?.!:;£]{2,60}\?["'”’)]* \S/i.test(after) &&
  asks(before) >= 0.5 &&
  asks(after.slice(0, after.indexOf('?'))) < 0.3;

function goesOn(item: LineItem, next: Item | undefined, isLast: boolean): boolean {
  if (!next || !isLineItem(next) || next.line.bullet || next.label || next.line.quote !== item.line.quote) return false;
  const before = item.body.text;
  const after = next.line.words.text;
  if (saysOwnValue(next)) return false;
  if (!next.line.gap && asksOverTheEnd(before, after)) return true;
  // The last line is the answer, unless it plainly is not.
  if (isLast && !beginsSmall(after) && !/\?$/.test(after)) return false;
  if (continues(before, after)) return true;
  // A long line that asks, and a next that ends in the question mark.
  return (
    !next.line.gap &&
    before.length > 55 &&
    !/[.:;!?]["'”’)]*$/.test(before) &&
    asks(before) > 0.2 &&
    !valueLike.test(after) &&
    /\?["'”’)]*$/.test(after)
  );
}

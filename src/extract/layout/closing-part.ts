import { type Item, isLineItem, type LineItem } from './item.ts';
import type { Unit } from './unit.ts';

// Shapes, each a paragraph of its own behind the last answer: "Hope that helps", "Cheers", "Joanne / Information Governance, Ashby Council",
// "Attachments: none / Requester informed by: Email", "Section 40: information is exempt if ...", "* fewer than five".

/** What bids farewell, names an office, or fills a form's field that asks nothing. */
const closes =
  /^(?:(?:i |we )?(?:hope|trust) (?:that |this |it )|cheers\b|all the best|best\b.{0,12}$|(?:many )?thanks\b|thank you\b|regards\b|attachments?\b|enclosures?\b|encs?\b|(?:requester|applicant) (?:informed|notified)|(?:closed|completed|handled|approved|checked|signed|sent|dealt with|answered|responded) by\b|(?:date|time) (?:closed|completed|taken|sent)|(?:case|request) (?:closed|completed)|end of (?:case|request|record)|(?:the )?(?:town |parish )?clerk\b|fees?:|exemptions? (?:applied|used)|internal review|officer(?: notes?)?:|contact:|\*+ )|\b(?:council|authority|police|fire and rescue service|nhs trust|university)$|\b(?:information|corporate|records|legal|democratic|customer) (?:governance|rights|management|compliance|services|requests?)\b|\b(?:officer|manager|team|department|directorate|unit|secretary|solicitor|clerk|coordinator)$|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/i;
const gives =
  /[£$€%?]|^[<~(]?\d|^(?:yes|no|none|nil|n\/a|not|see|we|the|it|this|there|a|an|about|approximately|circa)\b/i;
const explains =
  /^(?:section|s\.?|regulation|reg\.?)\s?\d{1,2}.{0,24}?\s?[:–—-]\s?(?:.{0,60} )?(?:information|this exemption|exempts?|is exempt)\b|^\*+\s?(?:where|when|if|an? |numbers?|figures?|values?|fewer|less|denotes|indicates|means|suppressed|redacted)\b/i;

/**
 * Takes off the last unit the paragraphs that close the letter behind its answer. Only where the letter's other answers come to their end in
 * fewer paragraphs does it tell: a second paragraph is no answer where no answer has two.
 */
export function withoutClosing(units: readonly Unit[]): void {
  const last = units.at(-1);
  if (!last || units.length < 3 || last.items.length < 2) return;
  const most = units.slice(-9, -1).reduce((longest, unit) => Math.max(longest, paragraphsIn(unit.items).length), 0);
  const own = paragraphsIn(last.items);
  const at = own.findIndex((paragraph, i) => i >= most && isClosing(paragraph));
  if (at > 0) last.items.length = own.slice(0, at).reduce((sum, paragraph) => sum + paragraph.length, 0);
}

const title = /^(?!.*\b(?:refus|exempt|notice of\b))(?!notice)\p{Lu}[^.!?:;,£%\d]{3,50}$/u;

/**
 * Takes a title that stands behind an answer, a paragraph by itself, to the questions under it. Again only where most answers come to their end a
 * paragraph sooner.
 */
export function titlesToSections(units: Unit[]): void {
  if (units.length < 4) return;
  const counts = units.map((unit) => paragraphsIn(unit.items).length);
  const least = [...counts].sort((a, b) => a - b)[Math.floor(counts.length * 0.65)] ?? 0;
  const titled = units.flatMap((unit, i) => {
    const last = unit.items.at(-1);
    if (i === units.length - 1 || (counts[i] ?? 0) !== least + 1 || !last || !isLineItem(last)) return [];
    const isTitle = last.line.gap && !last.line.bullet && !last.label && title.test(last.line.words.text);
    const next = units[i + 1]?.items[0];
    const asksBelow = next !== undefined && isLineItem(next) && next.line.gap && next.label?.role !== 'answer';
    return isTitle && asksBelow && last.line.words.text.split(' ').length < 8 ? [i] : [];
  });
  if (titled.length * 3 > units.length) return;
  for (const i of titled) {
    const words = (units[i]?.items.pop() as LineItem).line.words.text;
    const end = titled.find((other) => other > i) ?? units.length - 1;
    for (let k = i + 1; k <= end; k++) {
      const unit = units[k];
      if (unit) units[k] = { ...unit, section: [...unit.section, words] };
    }
  }
}

function paragraphsIn(items: readonly Item[]): Item[][] {
  const paragraphs: Item[][] = [];
  for (const item of items) {
    const open = paragraphs.at(-1);
    if (open && isLineItem(item) && !item.line.gap) open.push(item);
    else paragraphs.push([item]);
  }
  return paragraphs;
}

function isClosing(paragraph: readonly Item[]): boolean {
  if (!paragraph.every(isLineItem)) return false;
  const lines = paragraph as readonly LineItem[];
  const [first] = lines;
  if (!first || first.path || first.label?.role === 'answer') return false;
  if (
    explains.test(first.line.words.text) ||
    (first.line.bullet === '*' && explains.test(`* ${first.line.words.text}`))
  )
    return true;
  if (first.line.bullet) return false;
  const texts = lines.map(({ line }) => line.words.text);
  return texts.every((text) => text.length < 90 && !gives.test(text)) && texts.some((text) => closes.test(text));
}

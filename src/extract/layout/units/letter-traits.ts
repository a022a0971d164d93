import { folded } from '../../lines/likeness.ts';
import type { Asked } from '../draft.ts';
import { type Item, isLineItem, type LineItem } from '../items/item.ts';
import { asksAndAnswers, headsPart, isAsking, isBold } from '../items/line-signs.ts';
import { answersInBold, bulletsAsk, mostAsk } from './answered-yet.ts';
import { lostNumbers } from './lost-numbers.ts';
import { type NextNumber, nextNumbers } from './next-number.ts';
import { headsOfSameQuestions } from './same-questions.ts';
import { titlesOverQuestions } from './titled-questions.ts';

/** What holds of a whole letter and decides how each of its lines is read. */
export interface LetterTraits {
  /** What the request asked, folded for comparing. */
  readonly asked: readonly string[];
  /** Lines that ask begin units of their own: labels do not already do it. */
  readonly unlabelled: boolean;
  /** Bold lines are this letter's questions. */
  readonly boldAsks: boolean;
  /** Bold lines are its answers. */
  readonly boldAnswers: boolean;
  /** Bullets are its questions, each over a plain line. */
  readonly bulletsAsk: boolean;
  /** Lines that ask without a mark (`State the tools that measure it.`), set over what answers as its plain questions are. */
  readonly wishes: ReadonlySet<Item>;
  /** Its paragraphs each ask and answer. */
  readonly asksInline: boolean;
  /** Lines over a question that stands again under another such line. */
  readonly again: ReadonlySet<Item>;
  /** Lines that only name the subject of the question below them. */
  readonly titles: ReadonlySet<Item>;
  readonly lostItsNumber: (item: LineItem) => boolean;
  /** For each item the next number behind it, and how many lines stand between. */
  readonly next: readonly (NextNumber | undefined)[];
}

/** How many lines have a number or ask without one, and which without one are bold. */
function countedIn(items: readonly Item[]) {
  const bold: LineItem[] = [];
  let labelled = 0;
  let asking = 0;
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as Item;
    if (!isLineItem(item)) continue;
    if (item.path) labelled += item.not !== 'end' && !headsPart(item, items[i + 1]) ? 1 : 0;
    else {
      if (isAsking(item)) asking++;
      if (isBold(item)) bold.push(item);
    }
  }
  return { labelled, asking, bold };
}

/** Where three plain questions or more are paragraphs of one line over their answers, what asks a little less so, over something that does not. */
function wishesIn(items: readonly Item[]): ReadonlySet<Item> {
  const apart = items.filter((item, i): item is LineItem => {
    const below = items[i + 1];
    return (
      isLineItem(item) &&
      item.line.gap &&
      item.asks >= 0.6 &&
      below !== undefined &&
      isLineItem(below) &&
      below.line.gap &&
      below.asks < 0.4
    );
  });
  return apart.filter(isAsking).length > 2 ? new Set(apart.filter(({ not, cue }) => not !== 'end' && !cue)) : new Set();
}

export function traitsOf(items: readonly Item[], asked: readonly Asked[]): LetterTraits {
  const { labelled, asking, bold } = countedIn(items);
  const unlabelled = labelled < 2 || asking > labelled * 2;
  return {
    asked: asked.map(({ words }) => folded(words.text)),
    unlabelled,
    boldAsks: mostAsk(bold),
    boldAnswers: answersInBold(items, bold),
    bulletsAsk: labelled < 2 && bulletsAsk(items),
    wishes: unlabelled ? wishesIn(items) : new Set(),
    asksInline: unlabelled && items.filter((item) => isLineItem(item) && asksAndAnswers(item)).length > 2,
    again: headsOfSameQuestions(items),
    titles: titlesOverQuestions(items),
    lostItsNumber: lostNumbers(items, asked),
    next: nextNumbers(items),
  };
}

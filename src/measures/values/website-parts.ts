import type { Answer } from '../../model/response.ts';
import { flatMap } from '../../text/flat-map.ts';
import { type FoundMoney, findMoney } from '../../text/money.ts';
import { wordsOf } from '../../text/phrases.ts';
import { type Held, heldBy, holds } from '../questions/held.ts';
import { isBareRow } from './in-turn.ts';
import { labelled } from './labelled.ts';
import { wholeAndParts } from './of-which.ts';
import type { Asking } from './reading.ts';
import { sumOfOthers, totalsIn } from './totals.ts';

const parts = ['hosting', 'maintenance', 'content', 'development'] as const;

/** The parts of the website's spend that some words name. */
export function websitePartsIn(words: string): string[] {
  const held: Held = heldBy(wordsOf(words));
  return parts.filter((part) => holds(held, part)).map((part) => `spend.website.${part}`);
}

/** The parts of the website's spend in the order in which a question lists them; empty where one of its pieces names several. */
function partsInTurn(question: string): string[] {
  const pieces = question.split(/,|&|\/|\b(?:and|plus)\b/i).map((piece) => websitePartsIn(piece));
  const named = pieces.flat();
  return pieces.every(({ length }) => length < 2) && new Set(named).size === named.length ? named : [];
}

/** What is said to cost nothing before the next part is named: "Content: nil, development". */
const noughtBefore =
  /^[\s\S]*\b(?:nil|none|zero|n\/a|(?:staff|officer) time only|in[- ]house only|no (?:external )?costs?)\b/i;

const all =
  /\b(?:covers?|covering|includ(?:es|ing)|incorporat(?:es|ing)|all of (?:the|these) above|all (?:four|the above|of these|elements|aspects)|combined|for all|all[- ]in|inclusive of)\b/i;

/** A whole that its parts follow in brackets: "£38,400, made up of hosting (£8,400) and support (£30,000)". */
function partsInBrackets(
  text: string,
  whole: FoundMoney,
  others = findMoney(text).filter(({ span }) => span[0] > whole.span[1]),
): Part[] | undefined {
  const labels = labelled(text, others, (label) => websitePartsIn(label).length === 1).map(({ item, label }) => ({
    money: item,
    ids: websitePartsIn(label),
  }));
  const pounds = ({ value }: FoundMoney) => (value.kind === 'number' ? value.value : Number.NaN);
  const sum = labels.reduce((all, { money }) => all + pounds(money), 0);
  const named = new Set(flatMap(labels, ({ ids }) => ids));
  if (labels.length < 2 || named.size !== labels.length || labels.some(({ ids }) => ids.length !== 1)) return undefined;
  if (!(Math.abs(sum - pounds(whole)) < 1)) return undefined;
  return [{ money: whole, id: 'spend.website' }, ...labels.map(({ money, ids }) => ({ money, id: ids[0] ?? '' }))];
}

/** Whether a sum of others opens or closes its answer, without a name of its own: "£44,000: hosting £12,000 ..." */
const standsApart = (text: string, found: readonly FoundMoney[], sum: FoundMoney): boolean =>
  (sum === found[0] &&
    /^(?: (?:a|per) year| p\.?a\.?| in total| in all)?\s?(?:[:(,;–-]|\.\s|made up\b|compris)/i.test(
      text.slice(sum.span[1], sum.span[1] + 30),
    )) ||
  (sum === found.at(-1) && /(?:\btotal|[:=]|\bin all)\W*$/i.test(text.slice(0, sum.span[0]).slice(-12)));

const lastSentence = (label: string): string =>
  label.slice(Math.max(label.lastIndexOf('. '), label.lastIndexOf(';')) + 1);

/** Of that part by itself: "development in 2024/25 was", "hosting costs us". */
const stated =
  /\b(?:hosting|maintenance|support|content|development|design|work)(?: (?:in|for|during) (?:the )?(?:[\d/–-]+|last year|this year|the year))? (?:was|were|is|are|costs?|came to|comes to)(?: (?:us|about|around|some|roughly|just over|just under))*\s*$/i;

const forAll =
  /\b(?:for|covers?|covering|includes?|across) (?:all (?:of )?(?:these|the (?:above|below|following)|this|four|three|of them|elements|aspects)|all$|everything|the lot)\b|\b(?:total for|combined for|in total for) all\b/i;
const leftToOther =
  /^\W*(?:$|(?:(?:as|see|is|are|also|all|this|it|the) )*(?:included|include|above|below|next|covered|combined|part of|answer|question)\b|(?:see|under) (?:q ?)?\d|ditto\W*$|n\/a\W*$)/i;

/** "£31,000 including support", in the answer for hosting. */
const takenIn =
  /£[^£]{1,20}?\b(?:including|incl\.?|inclusive of|together with|(?:which|this|it) (?:also )?(?:includes|covers)|also (?:includes|covers)|covering)\s([^£.;]{3,60})|£[\d,.]+(?: a year)?,? (?:with )?([\p{L} ]{3,40}?) (?:included|covered|as well)\b/iu;

/** "£33,150, which covers everything in 3.2" */
const coversAll =
  /\b(?:covers?|covering|includes?|including|for) (?:everything|all|the items|the parts|what is) (?:\p{L}+ ){0,3}?(?:in|of|under|asked|listed|named|at)\b/iu;

const nearby = 3;

/** The parts that an answer to a question without parts covers, where the questions for the others leave them to it. */
function coveredQuestions(own: PartAnswer, among: readonly PartAnswer[]): string[] {
  const asked = websitePartsIn(own.question ?? '');
  const at = among.indexOf(own);
  const around = among.slice(Math.max(0, at - nearby), at + nearby + 1);
  const leftOf = (ids: (of: readonly string[]) => boolean) =>
    around.find((one) => one !== own && ids(websitePartsIn(one.question ?? '')) && leftToOther.test(one.text));
  if (asked.length === 0 && coversAll.test(own.text))
    return websitePartsIn(leftOf((ids) => ids.length > 1)?.question ?? '');
  const [mine, ...more] = asked;
  const said = takenIn.exec(own.text);
  const others = websitePartsIn(said?.[1] ?? said?.[2] ?? '').filter((id) => id !== mine);
  const left = others.every((id) => leftOf((ids) => ids.join() === id) !== undefined);
  return mine !== undefined && more.length === 0 && others.length > 0 && left
    ? parts.map((part) => `spend.website.${part}`).filter((id) => id === mine || others.includes(id))
    : [];
}

type PartAnswer = Pick<Answer, 'question' | 'number' | 'part' | 'text'>;

/**
 * The parts of a website's spend for which one of a question's parts has the figure ("Hosting: £32,000 for all of these") while the others are
 * left empty or point to it; none where they have figures of their own.
 */
export function coveredParts(own: PartAnswer, among: readonly PartAnswer[]): string[] {
  if (own.part === undefined) return coveredQuestions(own, among);
  const all = among.filter(({ question, number }) => question === own.question && number === own.number);
  const said = takenIn.exec(own.text);
  const taken = said?.[1] ?? said?.[2];
  if (taken !== undefined) {
    const [mine, ...more] = websitePartsIn(own.part);
    const others = websitePartsIn(taken).filter((id) => id !== mine);
    const left = all.every(
      (one) => !websitePartsIn(one.part ?? '').some((id) => others.includes(id)) || leftToOther.test(one.text),
    );
    if (mine !== undefined && more.length === 0 && others.length > 0 && left) return [mine, ...others];
  }
  if (!forAll.test(own.text)) return [];
  if (all.some((one) => one !== own && !leftToOther.test(one.text))) return [];
  const ids = new Set(flatMap(all, ({ part }) => websitePartsIn(part ?? '')));
  return ids.size > 1 ? [...ids] : [];
}

interface Part {
  readonly money: FoundMoney;
  readonly id: string;
  readonly covers?: readonly string[];
}

/**
 * Amounts that an answer gives for parts of the website's spend: `Hosting £4,000, support £2,000`; or one amount for several
 * ("one budget which covers hosting, maintenance and content"). `undefined` where the words name no parts.
 */
export function websiteParts({ id, text, question }: Asking, found: readonly FoundMoney[]): Part[] | undefined {
  const [only] = found;
  if (found.length === 1 && only) {
    const bracketed = id === 'spend.website' ? partsInBrackets(text, only) : undefined;
    if (bracketed) return bracketed;
    const [labelledOnly] = labelled(text, found, (label) => websitePartsIn(label).length > 0);
    const byLabel = labelledOnly ? websitePartsIn(labelledOnly.label.replace(noughtBefore, '')) : [];
    const asked = id === 'spend.website' ? websitePartsIn(question.words) : [];
    // "Content is done by officers. New development was £5,200.": the sentence names one of those that were asked for.
    const [told, ...others] = labelledOnly ? websitePartsIn(lastSentence(labelledOnly.label)) : [];
    if (
      told &&
      others.length === 0 &&
      asked.length > 1 &&
      asked.includes(told) &&
      !all.test(text) &&
      !forAll.test(text) &&
      stated.test(text.slice(Math.max(0, only.span[0] - 80), only.span[0]))
    )
      return [{ money: only, id: told }];
    const [covers = []] = [all.test(text) ? websitePartsIn(text) : byLabel, asked].filter((ids) => ids.length >= 2);
    if (covers.length >= 2) return [{ money: only, id: 'spend.website', covers }];
    const [part] = byLabel;
    return id === 'spend.website' && byLabel.length === 1 && part && asked.length === 0
      ? [{ money: only, id: part }]
      : undefined;
  }
  // Asked for one part, the amount that is named so alone: "Hosting £6,200. Support £9,900."
  if (id !== 'spend.website') {
    const own = labelled(text, found, (label) => websitePartsIn(label).length === 1).filter(
      ({ label }) => websitePartsIn(label).join() === id,
    );
    const named = labelled(text, found, (label) => websitePartsIn(label).length > 0).length;
    const [mine, ...more] = own;
    // Others have their sums and this one has none: what is left is a total.
    const others = labelled(text, found, (label) => websitePartsIn(label).length > 0).filter(
      ({ label }) => websitePartsIn(label).length > 0,
    );
    if (!mine && others.length > 1) return [];
    return mine && more.length === 0 && named === found.length ? [{ money: mine.item, id }] : undefined;
  }
  const told = wholeAndParts(text, found);
  if (told && websitePartsIn(told.whole.words).length === 0) {
    const own = told.parts.map(({ money, words }) => ({ money, ids: websitePartsIn(words) }));
    const named = new Set(flatMap(own, ({ ids }) => ids));
    if (own.every(({ ids }) => ids.length === 1) && named.size === own.length)
      return [
        { money: told.whole.money, id: 'spend.website' },
        ...own.map(({ money, ids }) => ({ money, id: ids[0] ?? '' })),
      ];
  }
  // "£44,000: hosting £12,000, support £20,000 and development £12,000"
  const sum = sumOfOthers(found);
  const summed =
    sum &&
    standsApart(text, found, sum) &&
    partsInBrackets(
      text,
      sum,
      [...found].filter((money) => money !== sum),
    );
  if (summed) return summed;
  const inTurn = partsInTurn(question.words);
  if (
    inTurn.length === found.length &&
    isBareRow(
      text,
      found.map(({ span }) => span),
    )
  )
    return found.map((money, i) => ({ money, id: inTurn[i] ?? id }));
  const labels = labelled(text, found, (label) => websitePartsIn(label).length === 1).map(({ item, label }) => ({
    item,
    ids: websitePartsIn(label.replace(noughtBefore, '')),
    total: /\b(?:total|overall|altogether|making|in all)\b/i.test(label),
  }));
  const split: Part[] = [];
  for (const { item, ids, total } of labels) {
    if (total) split.push({ money: item, id: 'spend.website' });
    else if (ids.length === 1 && ids[0] && !split.some((part) => part.id === ids[0]))
      split.push({ money: item, id: ids[0] });
    else if (ids.length >= 2) split.push({ money: item, id: 'spend.website', covers: ids });
    else return undefined;
  }
  return split;
}

/** "A redesign for £6,750 and a search for £3,200. That makes £9,950.", asked for one part of the website: the pieces are all of that part. */
export function ofAllPieces({ id, text }: Asking, found: readonly FoundMoney[]): boolean {
  if (!id.startsWith('spend.website.') || websitePartsIn(text).length > 1) return false;
  const whole = sumOfOthers(found);
  return whole !== undefined && totalsIn(text, found).includes(whole);
}

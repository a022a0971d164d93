import { isStart } from '../../lines/number-path.ts';
import { type Item, isLineItem, type LineItem } from './item.ts';
import { areNotes, headsNotes } from './notes-behind.ts';

/** What the steps of a complaint speak of. */
const stepWords =
  /\b(?:complain\w*|reviews?|appeals?|commissioner|ombudsman|tribunal|dissatisfied|unhappy|monitoring officer|write to|contact|stage (?:one|two|1|2))\b/i;

/** What quoted law speaks of, and no answer by itself. */
const lawWords =
  /\b(?:public authority|subsections?|paragraph \(|section \d|the applicant|duty to (?:confirm|comply)|(?:determining|establishing) (?:whether|if)|(?:locating|retrieving|extracting|editing) (?:the |it|that|any|a )|the appropriate limit|prescribed)\b/i;

/** What leads to a list that the request gave to choose from, repeated so that the answers can be read. */
const repeatsList =
  /^(?:the |these |your )?(?:list of )?(?:[\p{L}-]+ ){0,4}(?:obstacles?|challenges?|barriers?|difficulties|problems|options|choices|categories)(?:,? (?:that |which )?(?:were |are )?(?:you )?(?:listed|list|set out|given|gave|offered|named|suggested)(?: (?:in|with|by|at|for) (?:the )?(?:end of )?(?:your )?(?:letter|request|e-?mail|questions?|questionnaire|survey|choose from))?)\s?:$/iu;

/** What a letter says before it quotes the law or lists what a search would take. */
const leadsToLaw =
  /\b(?:act|foia|foisa|eir|eirs|regulations?|section \d+\S{0,10}|exemption|exception|costs?|limit|account|activities|tasks?|steps|states?|provides?|says|reads)\b/i;

/**
 * Lists of the letter's own, whose numbers count no questions: the steps of a complaint behind the letter's close, law that it quotes
 * (`(a) determining whether it holds the information`), its notes. Their labels are words again.
 */
export function withoutAsideLists(items: readonly Item[]): Item[] {
  const plain = new Set<LineItem>();
  const chosenFrom = new Set<LineItem>();
  const gone = new Set<Item>();
  let ended = false;
  /** Where the words that lead up to the next list begin, and what stood before them. */
  let lead = 0;
  let before = '';
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as Item;
    if (!isLineItem(item)) {
      if (isHeadedNotes(items, i) && areNotes(item.table)) {
        gone.add(item);
        chosenFrom.add(items[i - 1] as LineItem);
      }
      ended = false;
      lead = i + 1;
      before = '';
      continue;
    }
    if (!isListed(item)) {
      if (item.not === 'end') ended = true;
      // `FOI Officer, Town Hall` over `Dear Requester` closes nothing.
      else if (item.cue || item.label || item.not === 'start' || item.line.heading !== undefined) ended = false;
      continue;
    }
    const list = listFrom(items, i);
    const chosen = toChooseFrom(items, i, list);
    for (const each of chosen) chosenFrom.add(each);
    const isAside =
      chosen.length > 0 ||
      (ended && share(list, stepWords)) ||
      (list.length > 1 && share(list, lawWords) && leadsToLaw.test(wordsBefore(items, lead, i, before)));
    if (isAside) for (const each of list) plain.add(each);
    else ended = false;
    i = Math.max(i, items.indexOf(list.at(-1) as Item, i));
    lead = i + 1;
    before = list.at(-1)?.line.words.text ?? '';
  }
  if (plain.size + gone.size === 0) return [...items];
  const kept = gone.size > 0 ? items.filter((item) => !gone.has(item)) : items;
  return kept.map((item) =>
    isLineItem(item) && (plain.has(item) || chosenFrom.has(item))
      ? {
          ...item,
          label: undefined,
          body: item.line.words,
          not:
            item.not ?? (chosenFrom.has(item) || stepWords.test(item.line.words.text) ? ('end' as const) : undefined),
        }
      : item,
  );
}

/** Whether half of a list's lines speak of something. */
const share = (list: readonly LineItem[], pattern: RegExp): boolean =>
  list.filter(({ line }) => pattern.test(line.words.text)).length * 2 >= list.length;

/** The list that begins at a place, and the line above it, where that says that it repeats what the request gave to choose from, or is notes. */
function toChooseFrom(items: readonly Item[], at: number, list: readonly LineItem[]): readonly LineItem[] {
  const [above, first] = [items[at - 1], items[at] as LineItem];
  if (above === undefined || !isLineItem(above)) return [];
  const { text } = above.line.words;
  if (isStart(first.label?.paths[0] ?? []) && isHeadedNotes(items, at)) return [above, ...wholeList(items, at, list)];
  return list.length > 1 && text.endsWith(':') && repeatsList.test(text) ? [above, ...list] : [];
}

/** What is read of the words before a list. */
const leadReach = 260;

/** The last words before a place, from an item on; `seed` stood before that one. */
function wordsBefore(items: readonly Item[], from: number, to: number, seed: string): string {
  let words = '';
  for (let i = to - 1; i >= from && words.length < leadReach; i--)
    words = ` ${(items[i] as LineItem).line.words.text}${words}`;
  return (words.length < leadReach ? seed + words : words).slice(-leadReach);
}

/** `Notes` stands right above, behind numbers or a table, and answers no question. */
function isHeadedNotes(items: readonly Item[], at: number): boolean {
  const [asking, above] = [items[at - 2], items[at - 1]];
  return (
    !(asking && isLineItem(asking) && asking.asks >= 0.4) &&
    above !== undefined &&
    isLineItem(above) &&
    headsNotes(above.line.words.text) &&
    items.slice(0, at - 1).some((one) => !isLineItem(one) || one.label !== undefined)
  );
}

/** A list with the lines that its items are broken into. */
const wholeList = (items: readonly Item[], first: number, list: readonly LineItem[]): LineItem[] => {
  let end = items.indexOf(list.at(-1) as Item, first) + 1;
  for (let next = items[end]; next && isLineItem(next) && !next.label && !next.line.gap; next = items[end]) end++;
  return items.slice(first, end).filter(isLineItem);
};

const isListed = ({ label, asks }: LineItem): boolean =>
  label?.role === 'bare' && label.paths.length === 1 && asks < 0.5;

/** The listed lines from one on, with no more than two wrapped lines between them. */
function listFrom(items: readonly Item[], first: number): LineItem[] {
  const list: LineItem[] = [];
  let between = 0;
  for (let i = first; i < items.length && list.length < 40; i++) {
    const item = items[i] as Item;
    if (!isLineItem(item) || item.cue || item.line.heading !== undefined) break;
    if (isListed(item)) {
      list.push(item);
      between = 0;
    } else if (item.label || item.line.gap || ++between > 2) break;
  }
  return list;
}

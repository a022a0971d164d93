import { isPeriodName } from '../../../text/period-name.ts';
import { namesHeadFields } from '../../lines/head-line.ts';
import { type Snippet, startOf } from '../../lines/snippet.ts';
import { valueLike } from '../../lines/value-like.ts';
import { continues } from '../../lines/wraps.ts';
import type { Draft, Reading } from '../draft.ts';
import { type Item, isLineItem } from '../items/item.ts';
import { saysWho } from '../items/letter-rows.ts';
import { isAboutTheLetter } from '../tables/column-heads.ts';
import { type Entry, entriesIn, lowestSet, withoutMark } from './sheet-entries.ts';

// Shapes: `CONTACT CENTRE` over `Yearly budget ........ £412,000` and `Calls: 71,204`, topic after topic; the same in two columns, or with no
// headings at all. Not: a letter's head (`Our ref: 12`), contact details, a list of contents, values under a question.

interface Fact {
  readonly entry: Entry;
  readonly label: Snippet;
  readonly values: Snippet[];
  /** The headings above it, the highest first. */
  readonly headings: readonly Snippet[];
}

interface Sheet {
  readonly facts: readonly Fact[];
  /** How many lines among the facts are neither facts nor headings. */
  readonly others: number;
}

/** A sheet of facts that asks nothing: labelled values, topic by topic. The labels are the questions, or the topics where their values stand by year. */
export function readFactSheet(items: readonly Item[]): Reading {
  const sheet = items.some(hasVoice) || !items.some(mayBeFact) ? undefined : sheetIn(entriesIn(items));
  const drafts = sheet && isMeant(sheet) ? sheet.facts.map(draftOf) : [];
  return { name: 'fact sheet', drafts, support: drafts.length * 0.5 };
}

/** A table, or a line long enough for a label and a value: most lines are, but for a text of letters. */
const mayBeFact = (item: Item): boolean => !isLineItem(item) || item.line.words.text.length > 3;

/** A line that says in words that it asks or answers. */
const hasVoice = (item: Item): boolean =>
  isLineItem(item) &&
  item.label !== undefined &&
  item.label.role !== 'bare' &&
  item.body.text !== '' &&
  item.not !== 'end';

const isPair = ({ label, value, not }: Entry): boolean =>
  label !== undefined && value !== undefined && not === undefined;

const isOfLetter = ({ label, value, not, words }: Entry): boolean =>
  not !== undefined ||
  /^(?:re|subject)$/i.test(label?.text ?? '') ||
  isAboutTheLetter.test(label?.text ?? '') ||
  namesHeadFields(words.text) ||
  (datesLetter.test(label?.text ?? '') && /\d{4}|\d[/.]\d/.test(value?.text ?? ''));

/** `Your request of 19 August 2024 – reply of 12 September 2024`, on a line of a letter's head. */
const datesLetter =
  /^(?:(?:your|our|the|this) )?(?:foi )?(?:requests?|reply|response|letter|e-?mail|answer|enquiry|received|asked|date\w*)\b[^\d]{0,24}\d/i;

function sheetIn(entries: readonly Entry[]): Sheet {
  let facts: Fact[] = [];
  let headings: readonly { rank: number; words: Snippet }[] = [];
  let others = 0;
  let inRow = 0;
  let open: Fact | undefined;
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i] as Entry;
    const ends = entry.not === 'end' && !(entry.label && entries.slice(i + 1, i + 3).some(isPair));
    if (ends && facts.length > 2) break;
    const rank = headingRank(entries, i, open);
    if (rank !== undefined) {
      headings = [...headings.filter((above) => above.rank < rank), { rank, words: withoutMark(entry.words) }];
      open = undefined;
    } else if (entry.label && !(facts.length === 0 && isOfLetter(entry)) && !isMore(open, entry)) {
      open = {
        entry,
        label: entry.label,
        values: entry.value ? [entry.value] : [],
        headings: headings.map(({ words }) => words),
      };
      facts.push(open);
      inRow = 0;
    } else if (open && (goesOn(open, entry) || isParagraphMore(open, entry, entries[i + 1])))
      open.values.push(entry.words);
    else {
      open = undefined;
      others++;
      inRow++;
      // What stands above the sheet is the letter's.
      if (ends || (entry.not === 'start' && !entry.label) || facts.length === 0 || (facts.length < 3 && inRow > 1)) {
        facts = [];
        headings = [];
        others = 0;
      }
    }
  }
  while (isOfFoot(facts)) facts.pop();
  return { facts, others: others - inRow };
}

/** Who answered stands at the foot; `Responsible officer` of each contract in turn is asked of each. */
function isOfFoot(facts: readonly Fact[]): boolean {
  const last = facts.at(-1);
  if (last === undefined) return false;
  if (last.entry.not !== undefined) return true;
  return saysWho.test(last.label.text) && !facts.some((one) => one !== last && one.label.text === last.label.text);
}

/** What rank an entry has as a heading: over a fact, or over another heading that is. */
function headingRank(entries: readonly Entry[], at: number, open: Fact | undefined): number | undefined {
  const { rank, value, not, label, gap, indent, words } = entries[at] as Entry;
  const below = entries[at + 1];
  if (rank === undefined || value || (not && rank >= 7 && !label) || !below || below.not === 'end') return undefined;
  if (below.label === undefined && !(below.rank !== undefined && entries[at + 2]?.value)) return undefined;
  if (!open || rank < lowestSet) return rank;
  // A value's last words may look like a plain heading where nothing sets it apart.
  if (open.values.length === 0) return undefined;
  const before = open.values.at(-1)?.text ?? '';
  return gap || indent < open.entry.indent || !continues(before, words.text) ? rank : undefined;
}

const goesOn = ({ values, entry: { parting, indent: at } }: Fact, { words, gap, indent }: Entry): boolean =>
  (!gap || (parting === 'type' && values.length === 0)) &&
  (values.length === 0 || indent > at + 1 || continues(values.at(-1)?.text ?? '', words.text));

/** A sentence in a paragraph of its own, between a title's answer and the next title in the same type. */
const isParagraphMore = (
  { values, entry: { parting } }: Fact,
  { words, not }: Entry,
  below: Entry | undefined,
): boolean =>
  parting === 'type' &&
  values.length > 0 &&
  not === undefined &&
  below?.parting === 'type' &&
  /^\p{Lu}.{12,}[.!)]$/u.test(words.text);

/** `year 2023/24` under `£286,500 for the` only looks like a label and a value. */
const isMore = (open: Fact | undefined, entry: Entry): boolean =>
  open !== undefined &&
  goesOn(open, entry) &&
  (entry.parting === 'space' ||
    (open.entry.parting === 'dots' && entry.parting !== 'dots' && entry.indent > open.entry.indent + 9));

/** Facts enough, hardly anything else among them; dots that lead to their values, or figures. */
function isMeant({ facts, others }: Sheet): boolean {
  const said = facts.filter(({ values }) => values.length > 0);
  if (said.length < 3 || said.length * 3 < facts.length * 2) return false;
  const led = facts.filter(({ entry }) => entry.parting === 'dots').length;
  if (led * 2 >= facts.length) return others * 2 <= facts.length && !arePages(facts);
  const figures = said.filter(({ values: [value] }) => valueLike.test(value?.text ?? '')).length;
  // Three are few: each a figure, and nothing else beside them.
  if (said.length === 3) return figures === 3 && others === 0 && facts.length === 3;
  return others * 4 <= facts.length && figures * 3 >= said.length;
}

/** Small numbers that only rise are a list of contents. */
function arePages(facts: readonly Fact[]): boolean {
  let last = 0;
  return facts.every(({ values: [value] }) => {
    const page = /^\d{1,3}$/.test(value?.text ?? '') ? Number(value?.text) : Number.NaN;
    const goes = page >= last && page <= last + 20;
    last = page;
    return goes;
  });
}

function draftOf({ label, values, headings }: Fact): Draft {
  // `Calls` over `2022/23: 5,120`: the topic is what its figures by year answer.
  const topic = isPeriodName(label.text) ? headings.at(-1) : undefined;
  return {
    question: topic ?? label,
    part: topic ? label.text : undefined,
    lines: values,
    section: (topic ? headings.slice(0, -1) : headings).map(({ text }) => text),
    at: startOf(label),
    through: 'It stands behind a label that asks nothing in words.',
  };
}

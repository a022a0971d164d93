import { anyOrdinal, ordinals } from '../../../text/numbers-as-words.ts';
import type { Table } from '../../lines/block.ts';
import { cellText } from '../../lines/cell-text.ts';
import { contentWords, sharedWords } from '../../lines/likeness.ts';
import { nameOf, type Path, sameName } from '../../lines/number-path.ts';
import { type Snippet, slice, startOf } from '../../lines/snippet.ts';
import { outcomeOf } from '../../outcomes/outcome-of.ts';
import { scopeIn } from '../../outcomes/question-scope.ts';
import { flatTableAt } from '../../parts/flat-table.ts';
import { gridParts } from '../../parts/grid-parts.ts';
import type { Asked, Draft } from '../draft.ts';
import { type Item, isLineItem } from '../items/item.ts';
import { furtherPaths } from '../labels/further-paths.ts';
import { readSharedTable } from '../units/shared-answer.ts';

// Shapes: the request's numbered questions, then without a number `The calls came in as follows:` over a table (which may have lost its
// form), another paragraph over another table, `I must refuse the rest of your request`, `As for your second question, ...`.

/** A paragraph, and the table that it leads to; a table may stand alone. */
interface Group {
  readonly lead: readonly Snippet[];
  /** The numbers that its label names. */
  readonly paths: readonly Path[];
  readonly table?: Table;
}

const isNote =
  /^(?:\*|n\.?\s?b\b|note|please note|these|this (?:does|excludes|includes)|the above|all (?:figures|amounts)|figures?\b|data\b|source\b)/i;

/** Groups of the reply up to its close. */
function groupsIn(items: readonly Item[]): Group[] {
  const groups: Group[] = [];
  let lead: Snippet[] = [];
  let paths: readonly Path[] = [];
  let fresh = true;
  const close = (table?: Table): void => {
    if (lead.length > 0 || table) groups.push({ lead, paths, table });
    lead = [];
    paths = [];
  };
  for (let i = 0; i < items.length; ) {
    const item = items[i] as Item;
    if (isLineItem(item) && item.not === 'end') break;
    const flat = isLineItem(item) ? flatTableAt(items, i) : { table: item.table, count: 1 };
    if (flat) {
      close(flat.table);
      fresh = true;
      i += flat.count;
      continue;
    }
    i++;
    if (!isLineItem(item)) continue;
    if ((item.not && scopeIn(item.line.words.text.slice(0, 200))?.kind !== 'rest') || item.cue) {
      fresh = true;
      continue;
    }
    if (fresh || item.line.gap || item.line.heading !== undefined || item.path) close();
    fresh = false;
    if (item.path) paths = [item.path, ...furtherPaths(item)];
    lead.push(item.path ? item.body : item.line.words);
  }
  close();
  return groups.filter(
    ({ lead: words, table }, i) => table || i === 0 || !groups[i - 1]?.table || !isNote.test(words[0]?.text ?? ''),
  );
}

const ordinal = new RegExp(
  `\\b(?:your|the) (${anyOrdinal}|last|final) (?:question|query|point|part|item|request)\\b`,
  'i',
);
const names = /^.{0,40}\b(?:questions?|q\.?|points?|parts?|items?) ?(?=\d|\(?[a-h]\)?(?![\p{L}'’]))/iu;

/** The questions that a group says it answers; `rest` where it speaks for all others. */
function toldIn({ lead, paths }: Group, asked: readonly Asked[]): readonly Asked[] | 'rest' | undefined {
  if (paths.length > 0) return asked.filter(({ path }) => paths.some((own) => sameName(own, path)));
  const text = lead.map((line) => line.text).join(' ');
  const head = text.slice(0, 100);
  const nth = ordinal.exec(head)?.[1]?.toLowerCase();
  if (nth) {
    const at = ordinals.indexOf(nth);
    return asked.slice(at < 0 ? -1 : at, at < 0 ? undefined : at + 1);
  }
  if (names.test(head)) {
    const scope = scopeIn(head);
    if (scope?.kind === 'numbers') {
      const wanted = scope.numbers;
      return asked.filter(({ path }) => path && wanted.some(([from, to]) => isIn(nameOf(path), from, to)));
    }
  }
  return scopeIn(text.slice(0, 400))?.kind === 'rest' && outcomeOf(text).outcome !== 'answered' ? 'rest' : undefined;
}

const isIn = (name: string, from: string, to: string): boolean =>
  name === from || name === to || (Number(name) > Number(from) && Number(name) < Number(to));

/**
 * Unnumbered paragraphs and tables as answers to what was asked, where a table or a paragraph that names its questions is among them: by
 * what they name, by their words, by their order. `undefined` where that does not come out even.
 */
export function readPlacedGroups(items: readonly Item[], asked: readonly Asked[]): Draft[] | undefined {
  if (asked.length < 2 || asked.length > 60) return undefined;
  const groups = groupsIn(items);
  const told = groups.map((group) => toldIn(group, asked));
  if (groups.length === 0 || !groups.some(({ table }, i) => table || told[i] !== undefined)) return undefined;
  const named = new Set(told.flatMap((questions) => (questions && questions !== 'rest' ? questions : [])));
  const open = asked.filter((question) => !named.has(question));
  const free = groups.filter((_, i) => told[i] === undefined);
  const placed = placesOf(free, open, told.includes('rest'));
  if (!placed) return undefined;
  const left = open.filter((question) => ![...placed.values()].includes(question));
  if (left.length > 0 && !told.includes('rest')) return undefined;
  const drafts = groups.flatMap((group, i): Draft[] => {
    const own = told[i];
    const questions = own === 'rest' ? left : (own ?? [placed.get(group)].flatMap((each) => each ?? []));
    return draftsOf(group, questions) ?? [];
  });
  return drafts.length > 0 ? drafts : undefined;
}

/** How much better another question's words fit than those of the one in its place, where the order is not that of the request. */
const outOfOrder = 0.3;

/** A question for each group: in the order of the request, else by its words, and what no word tells of in the place that is left. */
function placesOf(groups: readonly Group[], asked: readonly Asked[], hasRest: boolean): Map<Group, Asked> | undefined {
  const isEven = groups.length === asked.length;
  if (groups.length > asked.length || !(isEven || hasRest)) return undefined;
  const words = asked.map((question) => contentWords(question.words.text));
  const shares = groups.map((group) => {
    const mine = contentWords(wordsOf(group));
    return words.map((theirs) => sharedWords(theirs, mine));
  });
  const found = new Map<Group, Asked>();
  const taken = new Set<number>();
  const place = (i: number, k: number): void => {
    found.set(groups[i] as Group, asked[k] as Asked);
    taken.add(k);
  };
  if (shares.every((row, i) => row.every((share) => share <= (row[i] ?? 0) + outOfOrder)))
    groups.forEach((_, i) => {
      place(i, i);
    });
  const pairs = shares.flatMap((row, i) => row.map((share, k) => ({ i, k, share }))).sort((a, b) => b.share - a.share);
  for (const { i, k, share } of pairs)
    if (share >= outOfOrder && !found.has(groups[i] as Group) && !taken.has(k)) place(i, k);
  groups.forEach((group, i) => {
    const k = asked.findIndex((_, n) => !taken.has(n));
    if (!found.has(group) && k >= 0) place(i, k);
  });
  return found.size === groups.length ? found : undefined;
}

/** A group's words, with the names of its table's rows and columns. */
const wordsOf = ({ lead, table }: Group): string =>
  [
    ...lead.map((line) => line.text),
    ...(table?.rows ?? []).flatMap(({ cells }, i) => (i === 0 ? cells : cells.slice(0, 1)).map(cellText)),
  ].join(' ');

/** `As for your second question, we ...` answers with what stands behind the comma. */
function withoutReference(lead: readonly Snippet[]): readonly Snippet[] {
  const [first, ...more] = lead;
  const match =
    first && /^[^,.;:]{0,50}\b(?:question|query|point|part|item)(?: \d{1,2}[a-z]?)?\s*[,:]\s+/i.exec(first.text);
  return match ? [slice(first, match[0].length), ...more] : lead;
}

function draftsOf({ lead, table }: Group, asked: readonly Asked[]): Draft[] | undefined {
  const through = 'It has no number: it was matched to its question by its place or its words.';
  const shared = table && asked.length > 1 ? readSharedTable(table, asked) : undefined;
  if (shared) return shared.map((draft) => ({ ...draft, through }));
  return asked.flatMap((question, i) =>
    (table ? gridParts(table) : [{ lines: withoutReference(lead), part: undefined }]).map(
      ({ part, lines }): Draft => ({
        path: question.path,
        question: question.words,
        part,
        lines,
        section: question.section,
        at: startOf(lines[0]) + i * 1e-6,
        through,
      }),
    ),
  );
}

import { flatMap } from '../../text/flat-map.ts';
import { nameOf } from '../lines/number-path.ts';
import { startOf } from '../lines/snippet.ts';
import { inSentences } from './asked/asked-pieces.ts';
import { asksOf } from './asked/asks.ts';
import { withoutCopyBehind } from './asked/copy-behind.ts';
import { questionsIn } from './asked/questions-in.ts';
import { withoutRequestBehind } from './asked/request-behind.ts';
import { withoutTitlesAgain } from './asked/titles-again.ts';
import type { Asked, Draft, Reading } from './draft.ts';
import { fittingLayout } from './fitting-layout.ts';
import { type Item, isLineItem } from './items/item.ts';
import { placeOf } from './items/item-place.ts';
import { inAnyOrder } from './labels/any-order.ts';
import { countLabels } from './labels/count-labels.ts';
import { withScopes } from './labels/scoped.ts';
import type { Layout } from './layout.ts';
import { readRequestRows } from './logs/request-rows.ts';
import { readNamedReply } from './narrative/named-reply.ts';
import { mayNarrate, readNarrative } from './narrative/read-narrative.ts';
import { partings, withAnsweredAbove } from './partings.ts';
import { readProse } from './prose/prose.ts';
import { readTold } from './prose/told.ts';
import { withToldBesides } from './prose/told-besides.ts';
import { readWholeReply } from './prose/whole-reply.ts';
import { withoutOtherTongue } from './rounds/other-tongue.ts';
import { isSameQuestion } from './rounds/rounds.ts';
import { readOverReply, repliesBehindAll, supportOf } from './support.ts';
import { readCountedAnswers } from './tables/counted-answers.ts';
import { ofOneRequest } from './tables/grid-of-request.ts';
import { namesUnasked } from './tables/numbered-grid.ts';
import { readNumberedNames } from './tables/numbered-names.ts';
import { readNumberedRows } from './tables/numbered-rows.ts';
import { periodTablesLeft, readPeriodTables } from './tables/period-tables.ts';
import { readTable, rememberingTables } from './tables/read-table.ts';
import { readReasonTable } from './tables/reason-table.ts';
import { readFactSheet } from './titled/fact-sheet.ts';
import { readLabelPairs } from './titled/label-pairs.ts';
import { holdsTitles, readMarkedTitles } from './titled/marked-titles.ts';
import { readTitledParagraphs, titlesAsk } from './titled/titled-paragraphs.ts';
import { readingTurns } from './units/in-turn.ts';
import { readAlternating } from './unnumbered/alternating.ts';
import { askedAsMany } from './unnumbered/asked-as-many.ts';
import { readAskedAtOnce } from './unnumbered/asked-at-once.ts';
import { completedBy, givingsIn, swallows, unreadBy, weightOfAll } from './unread.ts';

/**
 * Reads questions and answers in each way the letter could be parted into request and reply, and keeps the reading that is best supported:
 * most questions with an answer, least left over. `given` are questions asked elsewhere in the file (an earlier message).
 */
export function readLayout(all: readonly Item[], given: readonly Asked[] = []): Layout {
  if (given.length > 0) return bestLayout(all, given);
  const read = (items: readonly Item[]): Layout => withTablesLeft(withUnread(bestLayout(items, given), items), items);
  return underOneRequest(all.length > mostItems ? read(all) : fittingLayout(all, read), all);
}

/** A layout whose answers are all of one table that the letter's one request in words asked for. */
function underOneRequest(layout: Layout, items: readonly Item[]): Layout {
  const { reading } = layout;
  const drafts = ofOneRequest(reading.drafts, items);
  return drafts === reading.drafts ? layout : { ...layout, reading: { ...reading, drafts } };
}

/** A layout with the tables of times that stand beside its questions and asked nothing themselves. */
function withTablesLeft(layout: Layout, items: readonly Item[]): Layout {
  const { reading } = layout;
  if (reading.drafts.length === 0 || reading.name === 'whole' || items.length > mostItems) return layout;
  const left = periodTablesLeft(items, reading.drafts);
  if (left.length === 0) return layout;
  const drafts = [...reading.drafts, ...left].sort((one, other) => one.at - other.at);
  return { ...layout, reading: { ...reading, drafts } };
}

/**
 * A layout, or where it leaves unread more than it reads, the reading that knows no questions and reads most of that, completed by what was
 * asked. A letter that tells some of its questions in prose leaves nothing unread that gives figures.
 */
function withUnread(layout: Layout, items: readonly Item[]): Layout {
  const { name, drafts } = layout.reading;
  const isTold = name === 'told';
  if (drafts.length === 0 || name === 'whole' || (drafts.length > 2 && !isTold) || items.length > mostItems)
    return layout;
  // `You asked for details, which we give under three heads.` over titles, whose paragraphs all seem to go on with its answer.
  const titled = isTold ? readTitledParagraphs(items) : undefined;
  if (titled && swallows(drafts, titled)) return { reading: titled, asked: [], rivals: [...layout.rivals, titled] };
  // `You asked for the same details of each contract.` over `Supplier: ...`, `End: ...`.
  const [lone] = isTold && drafts.length === 1 ? drafts : [];
  const sheet = lone ? readFactSheet(items.filter((item) => placeOf(item) >= lone.at)) : undefined;
  if (sheet && sheet.drafts.length > 3 && swallows(drafts, sheet))
    return { reading: sheet, asked: [], rivals: [...layout.rivals, sheet] };
  // What stands above the first of several questions told, or above the request, is the letter's head.
  const first = drafts[0]?.at ?? 0;
  const request = layout.asked[0] ? startOf(layout.asked[0].words) : 0;
  const head = isTold && drafts.length > 1 ? first : Math.min(request, first);
  const givings = givingsIn(items).filter(({ to }) => to > head);
  const unread = unreadBy(drafts, givings);
  const all = weightOfAll(unread);
  const least = isTold ? 1 : weightOfAll(givings) - all;
  if (all <= least) return layout;
  let best: { readonly reading: Reading; readonly gain: number } | undefined;
  for (const way of [readTitledParagraphs, readPeriodTables, readMarkedTitles, readProse]) {
    const reading = way(items);
    const gain = all - weightOfAll(unreadBy(reading.drafts, unread));
    if (gain > (best?.gain ?? least)) best = { reading, gain };
  }
  if (!best) return layout;
  const reading = completedBy(
    best.reading,
    drafts.filter(({ question }) => question && (isTold || asksOf(question) >= 0.5)),
  );
  return { reading, asked: [], rivals: [...layout.rivals, reading] };
}

/** A letter has no more lines. */
const mostItems = 2000;

function bestLayout(all: readonly Item[], given: readonly Asked[]): Layout {
  const raw = withoutRequestBehind(withoutCopyBehind(withoutOtherTongue(all)));
  const atOnce = given.length === 0 ? readAskedAtOnce(raw) : undefined;
  const known = namesOf(given);
  const items = countLabels(raw, known);
  if (atOnce)
    return atOnce.reading.drafts.length === atOnce.asked.length
      ? { ...atOnce, rivals: [atOnce.reading] }
      : { ...(readWholeReply(items, given) ?? fuller(atOnce, readNarrative(items, given))), rivals: [atOnce.reading] };
  const taken = new Set(flatMap(items, (item) => (isLineItem(item) && item.path ? nameOf(item.path) : [])));
  const isCounted = items.some((item) => isLineItem(item) && item.path !== undefined);
  const read = rememberingTables(
    (table, headings, before) =>
      readReasonTable(table) ??
      readRequestRows(table) ??
      readTable(table, headings, before) ??
      (isCounted ? undefined : readNumberedRows(table, headings)) ??
      (isCounted && !before ? readCountedAnswers(table, taken, headings) : undefined) ??
      readNumberedNames(table, taken),
  );
  const readTurns = readingTurns(read);
  const labels = new Map(raw.flatMap((item) => (isLineItem(item) && item.label ? [[item.line, item] as const] : [])));
  let best: Layout | undefined;
  const rivals: Reading[] = [];
  const scoped = withScopes(raw);
  const ways = flatMap([items, ...(scoped ? [countLabels(scoped)] : [])], (all) =>
    partings(all, waysFor(items.length)).map(withAnsweredAbove),
  );
  for (const parting of ways) {
    // Numbers are counted afresh on either side of the parting.
    const asked =
      parting.request.length > 0
        ? inSentences(
            askedAsMany(questionsIn(countLabels(parting.request)), parting.request, parting.answers),
            parting.answers,
          )
        : [];
    if (parting.request.length > 0 && asked.length === 0 && parting.name !== 'cue') continue;
    // Where the questions stand in an earlier message, what asks nothing here is an earlier answer.
    if (given.length > 0 && asked.length > 0 && !asked.some(({ words }) => asksOf(words) >= 0.25)) continue;
    // Nor does the authority ask, where it only wants to know what was meant.
    const isOther = asked.length > 0 && given.length > asked.length;
    if (isOther && !asked.some((one) => given.some((other) => isSameQuestion(one, other)))) continue;
    const all = asked.length > 0 ? asked : given;
    const answers = withoutTitlesAgain(parting.request, parting.answers);
    const wanted = namesOf(asked);
    const counted =
      parting.name === 'in turn' ? answers : countLabels(inAnyOrder(answers, labels, wanted), known, wanted);
    const turn = readTurns(counted, all);
    if (asked.length > 0 && namesUnasked(turn.drafts, wanted)) continue;
    const above = parting.above ? readTurns(countLabels(parting.above), []) : undefined;
    const drafts = above ? [...above.drafts, ...turn.drafts] : turn.drafts;
    const [left, said] = [turn.left + (above?.left ?? 0), turn.said + (above?.said ?? 0)];
    const over = parting.name === 'in turn' && repliesBehindAll(items) ? readOverReply : 0;
    const reading: Reading = { name: parting.name, drafts, support: supportOf(drafts, said, left) - over };
    rivals.push(reading);
    if (!best || reading.support > best.reading.support) best = { reading, asked: all, rivals };
  }
  const support = best?.reading.support ?? 0;
  const prosed = readTold(items, Math.max(support, 0));
  const whole = readWholeReply(items, given);
  const isWhole = whole !== undefined && whole.reading.support > support;
  const named = mayName(items, best?.reading.drafts ?? []) ? readNamedReply(items, given) : undefined;
  if (named && named.reading.support > support) return { ...named, rivals: [...rivals, named.reading] };
  const gave = given.length > 0 ? undefined : { asked: best?.asked.length ?? 0, support };
  const narrated = mayNarrate(items, best?.reading.drafts ?? [], gave) ? readNarrative(items, given) : undefined;
  const rival = Math.max(support, isWhole ? whole.reading.support : (prosed?.support ?? 0));
  if (narrated && narrated.reading.support > rival) {
    const reading = withToldBesides(narrated.reading, items);
    return { ...narrated, reading, rivals: [...rivals, reading] };
  }
  const isOneOfAll = isWhole && prosed?.drafts.length === 1 && whole.reading.drafts.length > 2;
  if (prosed && !isOneOfAll) return { reading: prosed, asked: given, rivals: [...rivals, prosed] };
  const most = best?.reading.drafts.length ?? 0;
  const found = (isWhole ? whole.reading : best?.reading)?.drafts ?? [];
  // What asks nothing in words: a sheet of facts, titles over what they hold.
  const told = found.length < 3 ? unasked(items, found) : undefined;
  const periods = given.length === 0 && found.length === 0 ? readPeriodTables(items) : undefined;
  if (periods && periods.drafts.length > 0 && periods.drafts.length >= (told?.drafts.length ?? 0))
    return { reading: periods, asked: given, rivals: [...rivals, periods] };
  if (isWhole && !told) return { ...whole, rivals: [...rivals, whole.reading] };
  if (told) return { reading: told, asked: given, rivals: [...rivals, told] };
  const marked = given.length === 0 ? readMarkedTitles(items) : undefined;
  if (marked && holdsTitles(marked, found)) return { reading: marked, asked: given, rivals: [...rivals, marked] };
  const inTurns = most < 3 && given.length === 0 ? readAlternating(items) : undefined;
  if (inTurns && inTurns.drafts.length > most) return { reading: inTurns, asked: given, rivals: [...rivals, inTurns] };
  if (best && most > 0) return { ...best, reading: { ...best.reading, drafts: withDoubts(best.reading, rivals) } };
  const pairs = given.length === 0 ? readLabelPairs(items) : undefined;
  if (pairs && pairs.drafts.length > 0) return { reading: pairs, asked: given, rivals: [...rivals, pairs] };
  const titled = given.length === 0 ? readTitledParagraphs(items) : undefined;
  if (titled && titled.drafts.length > 0) return { reading: titled, asked: given, rivals: [...rivals, titled] };
  const prose = readProse(items);
  return { reading: prose, asked: given, rivals: [...rivals, prose] };
}

const namesOf = (asked: readonly Asked[]): ReadonlySet<string> =>
  new Set(flatMap(asked, ({ path }) => (path ? nameOf(path) : [])));

/** Whether a letter may name the subjects of its answers: no numbers part it, and no reading gave an answer to several questions. */
const mayName = (items: readonly Item[], drafts: readonly Draft[]): boolean =>
  new Set(drafts.map(({ question }) => question?.text)).size < 3 && items.length < 200;

/** Which of two readings gives more questions an answer; the first where neither does. */
const fuller = <T extends { readonly reading: Reading }>(one: T, other: T | undefined): T =>
  other && other.reading.drafts.length > one.reading.drafts.length ? other : one;

/** The better of the readings of a file without questions, where it holds. */
function unasked(items: readonly Item[], drafts: readonly Draft[]): Reading | undefined {
  const titled = readTitledParagraphs(items);
  if (titlesAsk(titled) && holds(titled, drafts)) return titled;
  let best: Reading | undefined;
  for (const reading of [readFactSheet(items), titled])
    if (holds(reading, drafts) && reading.drafts.length > (best?.drafts.length ?? 0)) best = reading;
  return best;
}

/** A sheet of facts in which a few labels only looked like questions: none of what they gave asks plainly, or stands above its first. */
function holds({ drafts: [first, ...more] }: Reading, drafts: readonly Draft[]): boolean {
  return (
    first !== undefined &&
    drafts.length < more.length &&
    drafts.every(({ at, question }) => at >= first.at && !question?.text.includes('?'))
  );
}

/** Marks the answers that another reading, nearly as well supported, reads otherwise. */
function withDoubts(best: Reading, rivals: readonly Reading[]): readonly Draft[] {
  const close = new Set<readonly Draft[]>();
  for (const { drafts, support } of rivals)
    if (drafts !== best.drafts && drafts.length > 0 && support >= best.support * 0.95) close.add(drafts);
  if (close.size === 0) return best.drafts;
  const textOf = ({ lines }: Draft): string =>
    lines.length === 1 ? (lines[0]?.text ?? '') : lines.map((line) => line.text).join(' ');
  const keyOf = (draft: Draft): string =>
    `${draft.path ? nameOf(draft.path) : (draft.question?.text ?? '')}|${draft.part ?? ''}|${draft.section.join('>')}`;
  const others = Array.from(close, (drafts) => new Map(drafts.map((draft) => [keyOf(draft), textOf(draft)])));
  return best.drafts.map((draft) => {
    const key = keyOf(draft);
    const text = textOf(draft);
    return others.some((texts) => (texts.get(key) ?? text) !== text)
      ? { ...draft, doubt: 'Another reading of the layout gives other words.' }
      : draft;
  });
}

/** How many ways a letter is tried in: all of them for anything that a council would write, fewer for a text of ten thousands of lines, so that it comes to an end. */
const waysFor = (lines: number): number => Math.max(1, Math.min(20, Math.floor(60_000 / (lines + 1))));

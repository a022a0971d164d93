import { flatMap } from '../../../text/flat-map.ts';
import type { Block } from '../../lines/block.ts';
import { nameOf } from '../../lines/number-path.ts';
import type { Asked, Draft } from '../draft.ts';
import { type Item, isLineItem } from '../items/item.ts';
import { placeOf } from '../items/item-place.ts';
import { itemsOf } from '../items/items-of.ts';
import type { Layout } from '../layout.ts';
import { entriesIn } from '../logs/entries.ts';
import { logEntries } from '../logs/log-entries.ts';
import { readLayout } from '../read-layout.ts';
import { answeredAnew } from './answered-anew.ts';
import { answeredSections } from './answered-sections.ts';
import { type Correction, withoutCorrections } from './corrections.ts';
import { belong, findingsIn } from './findings.ts';
import { withLastTurns } from './review-turns.ts';
import { isSameQuestion, type Round } from './rounds.ts';

/** What stands in one round of a correspondence. */
export interface RoundRead {
  readonly round: Round;
  readonly items: readonly Item[];
  readonly corrections: readonly Correction[];
  readonly layouts: readonly Layout[];
}

/** The rounds of a correspondence that count, and those that were only refused or put off before the requester asked again and had answers. */
export interface RoundsRead {
  readonly kept: readonly RoundRead[];
  readonly setAside: readonly RoundRead[];
}

/** Reads each round by itself. */
export function readRounds(rounds: readonly Round[], starts: readonly number[], isReview = false): RoundsRead {
  const all = rounds.map((round): RoundRead => {
    const { items, corrections } = withoutCorrections(
      flatMap(round.answering, ({ blocks, body }) => withoutHead(itemsOf(withLastTurns(blocks)), body)),
      starts,
    );
    const read = (own: readonly Item[]): readonly Layout[] => layoutsOf(own, round.asked);
    // What a review says of the answers by their numbers alone is no reply by itself, where it is about all that was answered.
    const findings = isReview ? findingsIn(items) : undefined;
    const layouts = findings && read(findings.items);
    if (
      layouts &&
      belong(
        findings,
        flatMap(layouts, ({ reading }) => reading.drafts),
      )
    )
      return { round, items: findings.items, corrections: [...corrections, ...findings.corrections], layouts };
    const plain = answeredAnew(items, starts, read) ?? read(items);
    const blocks = flatMap(round.answering, (said) => said.blocks);
    return {
      round,
      items,
      corrections,
      layouts: (round.asked.length === 0 ? logEntries(blocks, plain) : undefined) ?? plain,
    };
  });
  const counts = (one: RoundRead, i: number): boolean =>
    !saysLittle(one) || !all.slice(i + 1).some((later) => draftsOf(later).length > 0);
  const kept = all.filter(counts);
  return {
    kept: kept.map((one, i) => kept.slice(i + 1).reduce(withoutAnsweredAgain, one)),
    setAside: all.filter((one, i) => !counts(one, i)),
  };
}

/** The layout of each request that a file holds, and of each section that is answered under its own title. */
const layoutsOf = (items: readonly Item[], given: readonly Asked[]): readonly Layout[] =>
  flatMap(entriesIn(items), (entry) =>
    answeredSections(entry.items).map(({ title, items: own }) =>
      [title, entry.title].reduce(
        (layout, over) => (over === undefined ? layout : underTitle(layout, over)),
        readLayout(own, given),
      ),
    ),
  );

/** A layout whose questions and answers all stand in one section. */
function underTitle(layout: Layout, title: string): Layout {
  const inSection = <T extends Asked | Draft>(one: T): T => ({ ...one, section: [title, ...one.section] });
  const { reading, asked } = layout;
  return {
    ...layout,
    reading: { ...reading, drafts: reading.drafts.map(inSection) },
    asked: asked.map(inSection),
  };
}

/** Nothing of a message's head (who wrote, when, to whom) answers. */
const withoutHead = (items: readonly Item[], body: number): readonly Item[] =>
  body === 0
    ? items
    : items.map((item) =>
        isLineItem(item) && !item.not && placeOf(item) < body ? { ...item, not: 'aside' as const } : item,
      );

const draftsOf = ({ layouts }: RoundRead): readonly Draft[] => flatMap(layouts, ({ reading }) => reading.drafts);

/** Nothing, or one reply to all. */
function saysLittle(one: RoundRead): boolean {
  const texts = new Set(draftsOf(one).map(({ lines }) => lines.map(({ text }) => text).join(' ')));
  return (
    texts.size < 2 || one.layouts.every(({ reading: { name, drafts } }) => drafts.length === 0 || name === 'whole')
  );
}

/** The same question, asked again and answered again, has its last answer alone. */
function withoutAnsweredAgain(one: RoundRead, later: RoundRead): RoundRead {
  const again = new Set(flatMap(draftsOf(later), ({ path, lines }) => (path && lines.length > 0 ? nameOf(path) : [])));
  const asked = new Map(later.round.asked.map((question) => [question.path ? nameOf(question.path) : '', question]));
  const isAgain = ({ path }: Draft): boolean => {
    const name = path ? nameOf(path) : '';
    const before = one.round.asked.find((question) => question.path && nameOf(question.path) === name);
    const now = asked.get(name);
    return again.has(name) && before !== undefined && now !== undefined && isSameQuestion(before, now);
  };
  return {
    ...one,
    layouts: one.layouts.map((layout) => ({
      ...layout,
      reading: { ...layout.reading, drafts: layout.reading.drafts.filter((draft) => !isAgain(draft)) },
    })),
  };
}

/** The authority's blocks in these rounds: what they say was said of something else. */
export const blocksOf = (rounds: readonly RoundRead[]): ReadonlySet<Block> =>
  new Set(flatMap(rounds, ({ round }) => flatMap(round.answering, ({ blocks }) => blocks)));

/** Whether something was asked and replied to in this round, be it with a refusal of all. */
export const isReplied = (one: RoundRead): boolean =>
  one.round.asked.length > 0 && draftsOf(one).some(({ lines }) => lines.length > 0);

import type { Block } from '../../lines/block.ts';
import { withInterleavedApart } from '../../lines/interleaved.ts';
import { withSignsJoined } from '../../lines/sign-column.ts';
import { withTablesApart } from '../../lines/tables-apart.ts';
import { withoutAnnouncedNumbers } from '../labels/announced-numbers.ts';
import { withLastQuestion } from '../labels/last-question.ts';
import { withMisreadLabels } from '../labels/misread-labels.ts';
import { withNumbersBelow } from '../labels/numbers-below.ts';
import { withoutSectionNumbers } from '../labels/section-numbers.ts';
import { withNumbersMended } from '../labels/split-numbers.ts';
import { withCellsPlaced } from '../lost-tables/cells-in-turn.ts';
import { withLinedTables } from '../lost-tables/lined-table.ts';
import { withTablesOverPages } from '../lost-tables/tables-over-pages.ts';
import { withTightGrids } from '../lost-tables/tight-grid.ts';
import { withoutAnnouncements } from './announced.ts';
import { withArrowsParted } from './arrow-pairs.ts';
import { withoutAsideLists } from './aside-lists.ts';
import { withAskedAgain } from './asked-again.ts';
import { withAskedBefore } from './asked-before.ts';
import { withBracketedAnswers } from './brackets.ts';
import { withTablesInPlace } from './captions.ts';
import { withoutContents } from './contents-list.ts';
import { withThingsAsHeads } from './each-of-these.ts';
import { withFirstBulletsApart } from './first-bullet.ts';
import { withHeadedParagraphs } from './headed-paragraphs.ts';
import type { Item } from './item.ts';
import { labelledLines } from './labelled-lines.ts';
import { itemsByLine } from './line-items.ts';
import { withListedLines } from './listed-lines.ts';
import { withNotesAside } from './notes-under-tables.ts';
import { withRunOnsParted } from './run-on.ts';
import { withSectionHeads } from './section-heads.ts';
import { withoutShortTitles } from './short-titles.ts';
import { withTitlesInTurn } from './titles-in-turn.ts';
import { withTitlesKept } from './titles-kept.ts';

/** What is done to lines and tables before they are labelled, each with what those before it left. */
const onBlocks: readonly ((blocks: readonly Block[]) => readonly Block[])[] = [
  withoutContents,
  withListedLines,
  withFirstBulletsApart,
  withInterleavedApart,
  withCellsPlaced,
  withSignsJoined,
  withTablesApart,
  withTightGrids,
  withLinedTables,
  withTablesOverPages,
  withRunOnsParted,
];

/** What is done to the items: labels that count nothing go, what heads or asks without a label gets one, tables come to the words that point to them. */
const onItems: readonly ((items: readonly Item[]) => readonly Item[])[] = [
  withTitlesKept,
  withNumbersBelow,
  withNotesAside,
  withoutAsideLists,
  withSectionHeads,
  withoutAnnouncedNumbers,
  withoutSectionNumbers,
  withThingsAsHeads,
  withNumbersMended,
  withBracketedAnswers,
  withTablesInPlace,
  withAskedAgain,
  withoutShortTitles,
  withAskedBefore,
  withoutAnnouncements,
  withTitlesInTurn,
  withHeadedParagraphs,
  withArrowsParted,
];

/** A letter's lines and tables as the readings of a layout see them. `together`: how many numbers in one line, with nothing but a space before them, are a count. */
export function itemsOf(blocks: readonly Block[], together = 3): Item[] {
  const { lines, labels } = labelledLines(
    onBlocks.reduce((read, mend) => mend(read), blocks),
    together,
  );
  const items = itemsByLine({ lines, labels: withLastQuestion(lines, withMisreadLabels(lines, labels)) });
  return [...onItems.reduce((read, mend) => mend(read), items as readonly Item[])];
}

import { flatMap } from '../text/flat-map.ts';
import { refiners } from './answers/refine.ts';
import { readHeader } from './header/read-header.ts';
import type { Draft } from './layout/draft.ts';
import { isLineItem } from './layout/items/item.ts';
import { countLabels } from './layout/labels/count-labels.ts';
import { withoutOwnNumbers } from './layout/labels/own-numbers.ts';
import type { Layout } from './layout/layout.ts';
import { conversationIn } from './layout/rounds/conversation.ts';
import { readRounds } from './layout/rounds/read-rounds.ts';
import type { Line } from './lines/block.ts';
import { nameOf } from './lines/number-path.ts';
import { readDocument } from './lines/read-document.ts';

/** What each stage makes of a text, one line a thing: printed where a test fails, and for whoever adds a layout. */
export function trace(text: string): string {
  const document = withoutOwnNumbers(readDocument(text));
  const { kind } = readHeader(document);
  const { rounds, starts } = conversationIn(document);
  const { kept: read } = readRounds(rounds, starts, kind === 'internal review');
  const items = flatMap(read, (one) => one.items);
  const layouts = flatMap(read, (one) => one.layouts);
  return [
    `# ${kind}`,
    '# blocks',
    ...document.blocks.map((block) =>
      block.type === 'line'
        ? lineShown(block)
        : [
            `table (${block.form})`,
            ...block.rows.map(
              (row) =>
                `  ${row.cells.map((cell) => cell.lines.map(({ words }) => words.text).join(' / ')).join(' | ')}`,
            ),
          ].join('\n'),
    ),
    '# furniture',
    ...document.furniture.map(({ words }) => words.text),
    '# labels',
    ...countLabels(items)
      .filter(isLineItem)
      .map(
        ({ path, label, cue, not, asks, body }) =>
          `${path ? nameOf(path) : '-'} ${label?.role ?? ''} ${cue ?? ''} ${not ?? ''} asks ${asks.toFixed(1)}: ${body.text.slice(0, 80)}`,
      ),
    ...flatMap(layouts, layoutShown),
  ].join('\n');
}

function layoutShown(layout: Layout): string[] {
  const drafts = refiners.reduce<readonly Draft[]>((read, refine) => refine(read, layout.asked), layout.reading.drafts);
  return [
    '# asked',
    ...layout.asked.map(({ path, words }) => `${path ? nameOf(path) : '-'} ${words.text}`),
    '# readings',
    ...layout.rivals.map(
      ({ name, support, drafts: seen }) => `${name}: ${seen.length} answers, support ${support.toFixed(1)}`,
    ),
    `# drafts, by "${layout.reading.name}"`,
    ...drafts.map(draftShown),
  ];
}

const lineShown = ({ gap, heading, bullet, bold, italic, quote, words }: Line): string =>
  `${gap ? '¶' : ' '}${heading ? ` h${heading}` : ''}${bullet ? ` ${bullet}` : ''}${bold ? ` bold ${bold}` : ''}${italic ? ` italic ${italic}` : ''}${quote ? ` quoted ${quote}` : ''} ${words.text}`;

const draftShown = ({ path, part, question, lines, section }: Draft): string =>
  `${path ? nameOf(path) : '-'} [${part ?? ''}] ${question?.text ?? ''} => ${lines.map((line) => line.text).join(' / ')} {${section.join(' > ')}}`;

import type { Block, Line } from '../../lines/block.ts';
import type { Label } from '../../lines/label.ts';
import { titlesLetter } from '../../lines/letter-title.ts';
import { countThrough } from '../labels/count-through.ts';
import { answerUnder, labelOf } from '../labels/own-labels.ts';
import { isLinkMark, listsLinks } from './after-answers.ts';
import { partedAt, replyApart, splitGlued } from './glued.ts';
import { notAnswer } from './not-answers.ts';

/** Lines and tables, with the label that each line has by itself. */
export interface LabelledLines {
  readonly lines: readonly Block[];
  readonly labels: readonly (Label | undefined)[];
}

/** A letter's own title stands no further down. */
const edge = 14;

/** `2 1. Home page 2. Bin days 3. Schools`: one answer, which is a list. */
const holdsList = /^\(?[Q2-9]\d{0,2}[.):]?\s1[.)]\s/;

/** The lines of a letter with what is glued together parted. `together`: how many numbers in one line, with nothing but a space before them, are a count. */
export function labelledLines(blocks: readonly Block[], together: number): LabelledLines {
  const lines: Block[] = [];
  const labels: (Label | undefined)[] = [];
  // How far the last count came: as many answers may follow it in one line.
  let listed = 0;
  // And the one before it: the request's, where this one answers.
  let asked = 0;
  let last: Label | undefined;
  const marksLinks = listsLinks(blocks);
  const add = (line: Line): void => {
    const isNone = isSigned(line, lines.at(-1)) || (marksLinks && isLinkMark(line));
    const read = isNone ? undefined : (labelOf(line) ?? answerUnder(line, last));
    const isTitle =
      read?.role === 'answer' && last === undefined && lines.length < edge && titlesLetter(line.words.text);
    const label = isTitle ? undefined : read;
    last = label ?? last;
    lines.push(line);
    labels.push(label);
    const path = label?.paths[0];
    if (path?.length !== 1 || (path[0] !== 1 && path[0] !== listed + 1)) return;
    if (path[0] === 1) asked = listed;
    listed = path[0];
  };
  for (const block of blocks) {
    if (block.type === 'table') {
      lines.push(block);
      labels.push(undefined);
      continue;
    }
    const isList = holdsList.test(block.words.text);
    for (const part of replyApart(block))
      for (const line of isList ? [part] : (partedByCount(part, listed, asked) ?? splitGlued(part, together)))
        add(line);
  }
  return { lines, labels };
}

/** A line in which the numbers of a count go on that came so far above it. */
function partedByCount(line: Line, listed: number, asked: number): readonly Line[] | undefined {
  const { text } = line.words;
  const whole = countThrough(text, listed);
  const through = whole.length > 0 ? whole : countThrough(text, asked, listed + 1);
  return through.length > 0 ? partedAt(line, [0, ...through]) : undefined;
}

/** `J. Sample` behind the closing words: a name's first letter counts nothing. */
const isSigned = ({ words: { text } }: Line, before: Block | undefined): boolean =>
  text.charCodeAt(1) === 46 &&
  /^(?:\p{Lu}\.\s?){1,3}\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?$/u.test(text) &&
  before?.type === 'line' &&
  notAnswer(before.words.text) === 'end';

import type { Block, Line } from '../lines/block.ts';
import { type Label, readLabel } from '../lines/label.ts';
import { isNext, type Path } from '../lines/number-path.ts';
import { type Snippet, slice } from '../lines/snippet.ts';

/** A line's label and the words without it. */
export interface Labelled {
  readonly label?: Label;
  readonly body: Snippet;
}

/** The label at a line's start, by itself: the number of an HTML list's item counts as one. */
export function labelOf(line: Line): Label | undefined {
  if (line.ordinal !== undefined && !readLabel(line.words.text))
    return { role: 'bare', paths: [[line.ordinal]], end: 0, strength: 'plain' };
  return readLabel(line.words.text);
}

/** Reads labels as this letter writes them: what is none by itself (`A.`, `2 - 2017`, a question's number behind it) may be one among its neighbours. */
export function labelledBy(lines: readonly Block[]): (line: Line) => Labelled {
  const isDialogue = inTwoVoices(lines);
  const isDashed = closesByDashes(lines);
  const behind = labelsBehind(lines);
  return (line) => {
    const last = behind.get(line);
    if (last) return last;
    const { text } = line.words;
    const label =
      (isDialogue ? voiceOf(text) : undefined) ?? labelOf(line) ?? (isDashed ? dashedLabel(text) : undefined);
    return { label, body: label && line.ordinal === undefined ? slice(line.words, label.end) : line.words };
  };
}

/** `Q. ...` and `A. ...` where a letter has both, so that `A.` is no item of a lettered list; a number may stand before them (`1 Q.`). */
const voice = /^(?:(\d{1,3})\s?[.)]?\s*)?(?:(Q)\s?[.:)-]\s*(?=[^\s\d])|(A)\s?[.:)-](?:\s+(?=\S)|(?=[^\s\d])))/;

const letterOf = (match: RegExpExecArray | null): string | undefined => match?.[2] ?? match?.[3];

function inTwoVoices(lines: readonly Block[]): boolean {
  const voices = lines.flatMap((block) =>
    block.type === 'line' ? (letterOf(voice.exec(block.words.text)) ?? []) : [],
  );
  const asking = voices.filter((letter) => letter === 'Q').length;
  return asking > 0 && asking < voices.length;
}

function voiceOf(text: string): Label | undefined {
  const match = voice.exec(text);
  if (!match) return undefined;
  const paths = match[1] ? [[Number(match[1])]] : [];
  return { role: match[2] ? 'question' : 'answer', paths, end: match[0].length, strength: 'firm' };
}

/** `2 - 2017`, `Q2 – 4`: a figure behind a number and a dash, which by itself may be a range. */
const beforeFigure = /^(\d{1,2})\s[-–—]\s+(?=\d)/;

const dashedLabel = (text: string): Label | undefined => {
  const match = beforeFigure.exec(text);
  return match ? { role: 'bare', paths: [[Number(match[1])]], end: match[0].length, strength: 'plain' } : undefined;
};

/** Whether numbers are closed by dashes: three of them at least, before words. */
const closesByDashes = (lines: readonly Block[]): boolean =>
  lines.filter((block) => block.type === 'line' && /^\d{1,2}\s[-–—]\s+(?!\d)/.test(block.words.text)).length > 2;

const atEnd = /\s[([](?:Q|Qu|Question)\.?\s?(\d{1,2})((?:\.\d{1,2})?)([a-z]?)[)\]]$/i;

/** Numbers behind their questions, `How many calls? (Q1)`: two at least, and each goes on from the one before it. */
function labelsBehind(lines: readonly Block[]): ReadonlyMap<Line, Labelled> {
  const found = new Map<Line, Labelled>();
  let last: Path | undefined;
  for (const block of lines) {
    if (block.type !== 'line' || !/[)\]]$/.test(block.words.text)) continue;
    const match = atEnd.exec(block.words.text.slice(-24));
    if (!match || readLabel(block.words.text)) continue;
    const path: Path = [
      Number(match[1]),
      ...(match[2] ? [Number(match[2].slice(1))] : []),
      ...(match[3] ? [match[3].toLowerCase()] : []),
    ];
    if (last && !isNext(last, path) && !(last.length > 1 && path.length > 1)) return new Map();
    last = path;
    const body = slice(block.words, 0, block.words.text.length - match[0].length);
    found.set(block, { label: { role: 'question', paths: [path], end: 0, strength: 'firm' }, body });
  }
  return found.size > 1 ? found : new Map();
}

import type { Span } from '../../model/span.ts';
import type { Seen } from './markup.ts';

/** Words of the text to mark. Of marks that lie over each other the one given first is on top. */
export interface Mark {
  readonly id: string;
  readonly spans: readonly Span[];
}

/** A run of the text that has one look throughout. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  /** The mark on top; absent for plain text. */
  readonly mark?: string;
  /** Inside the answer that is being looked at. */
  readonly inAnswer: boolean;
  /** What is shown in its place, where that is not its own words; `''` for nothing. */
  readonly shown?: string;
}

/** Some lines of the text, drawn together: the browser skips those that are out of sight. */
export interface Block {
  readonly start: number;
  readonly segments: readonly Segment[];
}

const blockLength = 4000;
const longestLine = 16_000;

/** Where each block begins: after a line end, or inside a line that is longer than any page. */
function blockStarts(text: string, seen: readonly Seen[]): number[] {
  const starts = [0];
  // In a page of markup a line ends where a reader sees it end.
  const shownEnds = seen.flatMap(({ end, shown }) => (shown.endsWith('\n') ? [end] : []));
  let passed = 0;
  const lineEndFrom = (from: number): number => {
    if (seen.length === 0) return text.indexOf('\n', from) + 1;
    while (passed < shownEnds.length && (shownEnds[passed] ?? 0) <= from) passed++;
    return shownEnds[passed] ?? 0;
  };
  for (let start = 0; start + blockLength < text.length; ) {
    const next = lineEndFrom(start + blockLength);
    if (next === 0 && text.length - start <= longestLine) break;
    start = next === 0 || next - start > longestLine + 1 ? start + longestLine : next;
    if (start < text.length) starts.push(start);
  }
  return starts;
}

interface Edge {
  readonly at: number;
  readonly mark: number;
  readonly opens: boolean;
}

const answerMark = -1;

function edgesOf(marks: readonly Mark[], answer: readonly Span[], length: number): Edge[] {
  const edges: Edge[] = [];
  const add = (mark: number, spans: readonly Span[]) => {
    for (const [start, end] of spans) {
      if (start >= end || start < 0 || end > length) continue;
      edges.push({ at: start, mark, opens: true }, { at: end, mark, opens: false });
    }
  };
  add(answerMark, answer);
  marks.forEach(({ spans }, i) => {
    add(i, spans);
  });
  return edges.sort((a, b) => a.at - b.at);
}

/**
 * The text in blocks of runs, every character once and in order. Spans that are not in the text are left out. `seen`: what is shown
 * otherwise than it is written; where a mark ends inside such a run, what it is shown as stands before that end.
 */
export function blocksOf(
  text: string,
  marks: readonly Mark[],
  answer: readonly Span[] = [],
  seen: readonly Seen[] = [],
): Block[] {
  const edges = edgesOf(marks, answer, text.length);
  const open = new Map<number, number>();
  let edge = 0;
  let run = 0;
  const passEdgesAt = (at: number) => {
    for (let next = edges[edge]; next && next.at <= at; next = edges[++edge]) {
      open.set(next.mark, (open.get(next.mark) ?? 0) + (next.opens ? 1 : -1));
      if (open.get(next.mark) === 0) open.delete(next.mark);
    }
  };
  const starts = blockStarts(text, seen);
  return starts.map((start, i) => {
    const blockEnd = starts[i + 1] ?? text.length;
    const segments: Segment[] = [];
    for (let at = start; at < blockEnd; ) {
      passEdgesAt(at);
      while ((seen[run]?.end ?? Number.POSITIVE_INFINITY) <= at) run++;
      const other = seen[run];
      const inside = other !== undefined && other.start <= at;
      const runEnd = (inside ? other.end : other?.start) ?? blockEnd;
      const end = Math.min(edges[edge]?.at ?? blockEnd, blockEnd, runEnd);
      const inAnswer = open.has(answerMark);
      const top = Math.min(...[...open.keys()].filter((mark) => mark !== answerMark));
      const mark = marks[top]?.id;
      segments.push({
        start: at,
        end,
        inAnswer,
        ...(mark === undefined ? {} : { mark }),
        ...(inside && { shown: at === other.start ? other.shown : '' }),
      });
      at = end;
    }
    return { start, segments };
  });
}

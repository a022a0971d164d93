import { isPeriodName } from '../../../text/period-name.ts';
import type { Line } from '../../lines/block.ts';
import { joinLines } from '../../lines/join-lines.ts';
import { isNext } from '../../lines/number-path.ts';
import { readLabel } from '../../lines/read-label.ts';
import { type Snippet, slice } from '../../lines/snippet.ts';
import { endsOpen } from '../asked/asks.ts';

/** A list inside a question's cell, each of its items with what the answer's cell says to it. */
export interface InnerList {
  /** The question above the list. */
  readonly stem: Snippet;
  /** What the answer says before its own list. */
  readonly lead: readonly Snippet[];
  readonly items: readonly InnerItem[];
}

export interface InnerItem {
  /** `a`, `ii`; none for a bullet. */
  readonly letter?: string;
  readonly question: Snippet;
  readonly lines: readonly Snippet[];
}

interface Listed {
  readonly letter?: string;
  readonly lines: Snippet[];
}

/** The items that the answer takes up, by their letters or one line for each; `undefined` where it answers the whole cell at once. */
export function innerList(question: readonly Line[], answer: readonly Line[]): InnerList | undefined {
  const asked = listIn(question);
  if (asked.items.length < 2) return undefined;
  const stem = joinLines(asked.lead);
  const items = asked.items.map(({ letter, lines }) => ({ letter, question: joinLines(lines) }));
  const [first] = items;
  const answered = listIn(answer.length === 1 ? partedByLetters(answer[0] as Line, asked.items) : answer);
  if (first?.letter && answered.items.length > 0) {
    const known = new Map(answered.items.map(({ letter, lines }) => [letter, lines]));
    if (![...known.keys()].every((letter) => items.some((item) => item.letter === letter))) return undefined;
    return {
      stem,
      lead: answered.lead,
      items: items.map((item) => ({ ...item, lines: known.get(item.letter) ?? [] })),
    };
  }
  const lines = answer.map(({ words }) => words);
  // Lines that name their items themselves are parts already.
  if (lines.length !== items.length || !(stem.text === '' || endsOpen(stem.text))) return undefined;
  if (items.some(({ question: { text } }, i) => lines[i]?.text.toLowerCase().startsWith(text.toLowerCase())))
    return undefined;
  return { stem, lead: [], items: items.map((item, i) => ({ ...item, lines: lines.slice(i, i + 1) })) };
}

/** The question without bullets that the answer's lines repeat as their labels. */
export function withoutRepeatedBullets(question: readonly Line[], answer: readonly Line[]): Snippet | undefined {
  const { lead, items } = listIn(question);
  if (lead.length === 0 || items.length < 2 || items[0]?.letter) return undefined;
  const texts = answer.map(({ words }) => words.text.toLowerCase());
  const repeated = items.every((item) => {
    const name = joinLines(item.lines).text.toLowerCase();
    return texts.some((text) => text.startsWith(name) && /^\s?[:=–-]/.test(text.slice(name.length)));
  });
  return repeated ? joinLines(lead) : undefined;
}

/** Lettered lines from `a` or `i` on, bullets or years, and what stands before them. */
function listIn(lines: readonly Line[]): { lead: Snippet[]; items: Listed[] } {
  const lead: Snippet[] = [];
  const items: Listed[] = [];
  for (const { words, bullet } of lines) {
    const label = readLabel(words.text);
    const [letter, ...more] = label?.paths[0] ?? [];
    const last = items.at(-1);
    if (label && typeof letter === 'string' && more.length === 0 && label.role === 'bare') {
      const counts = last ? last.letter !== undefined && isNext([last.letter], [letter]) : /^(?:a|i)$/.test(letter);
      if (counts || (last?.letter !== undefined && letter > last.letter)) {
        items.push({ letter, lines: [slice(words, label.end)] });
        continue;
      }
    }
    if ((bullet !== undefined || isPeriodName(words.text)) && last?.letter === undefined)
      items.push({ lines: [words] });
    else if (last) last.lines.push(words);
    else lead.push(words);
  }
  return { lead, items };
}

/** One line of `a) 58 b) 13`, where the question has just these letters, as lines of their own. */
function partedByLetters(line: Line, items: readonly Listed[]): Line[] {
  const { text } = line.words;
  const starts: number[] = [];
  for (const { letter } of items) {
    if (letter === undefined) return [line];
    const from = starts.at(-1) ?? 0;
    const at = [`(${letter})`, `${letter})`, `${letter}.`]
      .map((mark) => (text.startsWith(mark, from) && from === 0 ? 0 : text.indexOf(` ${mark} `, from) + 1 || -1))
      .find((place) => place >= 0);
    if (at === undefined || (starts.length > 0 && at <= from)) return [line];
    starts.push(at);
  }
  const edges = [0, ...starts.filter((at) => at > 0), text.length];
  return edges.slice(1).map((to, i) => ({ ...line, words: slice(line.words, edges[i] ?? 0, to) }));
}

import { cellText, cellWords } from '../../lines/cell-text.ts';
import { joinLines } from '../../lines/join-lines.ts';
import type { Path } from '../../lines/number-path.ts';
import { type Snippet, startOf } from '../../lines/snippet.ts';
import type { Draft } from '../draft.ts';
import { givesFigure } from '../unread.ts';
import { asideHead } from './column-heads.ts';
import type { TableSection } from './table-sections.ts';

// Shapes: a question and its answer to a row; `Measure | Part | Figure`, where a column names the parts of some questions and is empty beside most;
// a numbered question over rows without numbers, its parts.

/** One question and its answer to a row, or several rows of parts. `full`: the columns that hold something, but for the one of numbers. */
export function readPairs(
  { rows, title }: TableSection,
  heads: readonly string[],
  columns: readonly (readonly string[])[],
  full: readonly number[],
  numbers: ReadonlyMap<number, Path> | undefined,
): Draft[] | undefined {
  const roles = rolesOf(heads, columns, full);
  if (!roles) return undefined;
  const section = title ? [title.text] : [];
  const drafts: Draft[] = [];
  let last: { question: Snippet; path?: Path; isStem: boolean } | undefined;
  rows.forEach((cells, i) => {
    const own = cellWords(cells[roles.question]);
    const words = own.length > 0 ? joinLines(own) : undefined;
    const lines = cellWords(cells[roles.answer]);
    const part = roles.parts === undefined ? '' : cellText(cells[roles.parts]);
    const path = numbers?.get(i);
    const add = (asked: Pick<Draft, 'path' | 'part' | 'question'>): void => {
      drafts.push({ ...asked, lines, section, at: startOf(lines[0], words) });
    };
    if (part !== '') {
      if (words) last = { question: words, path, isStem: true };
      if (last) add({ path: last.path, question: last.question, part });
    } else if (words && numbers && !path && last?.isStem)
      add({ path: last.path, question: last.question, part: words.text });
    else if (words) {
      const isStem = path !== undefined && lines.length === 0 && i + 1 < rows.length && !numbers?.has(i + 1);
      last = { question: words, path, isStem };
      if (!isStem) add({ path, question: words });
    }
  });
  return drafts;
}

/** What the columns of pairs are for. */
interface Roles {
  readonly question: number;
  readonly answer: number;
  /** A column that is empty beside most questions names the parts of the others. */
  readonly parts?: number;
}

function rolesOf(
  heads: readonly string[],
  columns: readonly (readonly string[])[],
  full: readonly number[],
): Roles | undefined {
  const said = full.filter(
    (k, i) => i === 0 || !isAside(heads[k] ?? '', full.length > 2 && i > 1 ? (columns[k] ?? []) : []),
  );
  const [question, second, third, ...more] = said;
  if (question === undefined || second === undefined || more.length > 0) return undefined;
  if (third === undefined) return { question, answer: second };
  const named = columns[second] ?? [];
  const areParts = named.includes('') && named.every((text, i) => text !== '' || columns[question]?.[i] !== '');
  return areParts ? { question, parts: second, answer: third } : undefined;
}

/** Notes, who answered, where from: under such a head, in few rows, or over and over the same. */
function isAside(head: string, texts: readonly string[]): boolean {
  if (asideHead.test(head) || otherAside.test(head)) return true;
  const full = texts.filter((text) => text !== '');
  return (
    full.length > 3 &&
    new Set(full).size * 2 <= full.length &&
    full.every((text) => !givesFigure(text) && text.length < 40)
  );
}

const otherAside =
  /^(?:notes?|comments?|remarks?|sources?|caveats?|(?:checked|approved|provided|supplied|verified|signed off) by|exemptions?)\b/i;

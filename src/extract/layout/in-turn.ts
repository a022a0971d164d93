import { partsOf } from '../answers/parts.ts';
import { contentWords, folded, likeness, sharedWords } from '../lines/likeness.ts';
import { compare, isNext, isStart, nameOf, type Path } from '../lines/number-path.ts';
import { join, type Snippet } from '../lines/snippet.ts';
import { endsOpen } from './asks.ts';
import type { Asked, Draft } from './draft.ts';
import { readGridTable } from './grid-table.ts';
import { type Item, isLineItem, type LineItem } from './item.ts';
import { readQuestionTable, readRoleTable } from './question-table.ts';
import { splitUnit } from './split-unit.ts';

/** A labelled line, or a line that plainly asks, with all that follows it up to the next. */
interface Unit {
  readonly path?: Path;
  /** Further numbers that the same answer speaks for. */
  readonly also: readonly Path[];
  readonly items: Item[];
  readonly section: readonly string[];
}

export interface InTurn {
  readonly drafts: Draft[];
  /** How much stands between the drafts and was read as nothing: lines that might have been answers. */
  readonly left: number;
}

/**
 * Question and answer in turn, or answers alone to questions that the request block asked. Units begin at labels; where there are none,
 * at lines that ask. What each unit asks and answers, `splitUnit` tells.
 */
export function readInTurn(items: readonly Item[], asked: readonly Asked[]): InTurn {
  const drafts: Draft[] = [];
  const reader = new UnitReader(items, asked);
  const units = reader.read(drafts);
  const askedFor = pairAsked(units, asked);
  const known = units.filter((unit) => askedFor.get(unit)).length;
  // Where the request block told the questions, the answers need not carry them.
  const expectsQuestion = known * 2 < units.length;
  units.forEach((unit, i) => {
    const next = units[i + 1];
    drafts.push(...draftsOf(unit, next, askedFor.get(unit), expectsQuestion, asked));
  });
  return { drafts: drafts.sort((a, b) => a.at - b.at), left: reader.left };
}

class UnitReader {
  left = 0;
  private readonly items: readonly Item[];
  private readonly asked: readonly Asked[];
  private readonly unlabelled: boolean;

  constructor(items: readonly Item[], asked: readonly Asked[]) {
    this.items = items;
    this.asked = asked;
    const labelled = items.filter((item) => isLineItem(item) && item.path && item.not === undefined).length;
    const asking = items.filter((item) => isLineItem(item) && !item.path && isAsking(item)).length;
    // Lines that ask begin units of their own where labels do not already do it.
    this.unlabelled = labelled < 2 || asking > labelled * 2;
  }

  read(drafts: Draft[]): Unit[] {
    const units: Unit[] = [];
    let section: string[] = [];
    let headingLevel = 7;
    let open: Unit | undefined;
    let closed = false;
    this.items.forEach((item, index) => {
      if (!isLineItem(item)) {
        closed = false;
        const read =
          readQuestionTable(item.table, section, open?.path) ??
          readRoleTable(item.table, section) ??
          readGridTable(item.table, this.asked, section);
        if (read && read.length > 0) {
          drafts.push(...read);
          open = undefined;
        } else if (open) open.items.push(item);
        else this.left++;
        return;
      }
      if (this.begins(item, open, closed, index)) {
        closed = false;
        open = { path: item.path, also: item.label?.paths.slice(1) ?? [], items: [item], section };
        units.push(open);
        return;
      }
      if (item.not === 'end') {
        closed = true;
        open = undefined;
        return;
      }
      if (item.line.heading !== undefined || this.isHeadingLine(item, index)) {
        if (item.label?.role === 'answer' || item.cue === 'response') {
          if (open) open.items.push(item);
          return;
        }
        closed = false;
        const level = item.line.heading ?? 6;
        section =
          level <= headingLevel && section.length > 0
            ? [...section.slice(0, -1), item.line.words.text]
            : [...section, item.line.words.text];
        headingLevel = level;
        open = undefined;
        return;
      }
      if (closed || (item.not && !open)) return;
      if (open) open.items.push(item);
      else if (item.line.words.text.length > 2) this.left++;
    });
    return units;
  }

  private begins(item: LineItem, open: Unit | undefined, closed: boolean, index: number): boolean {
    if (item.not === 'end' && !item.path) return false;
    const { label, path } = item;
    if (path && label) {
      if (this.isHeadingLine(item, index)) return false;
      if (label.role === 'answer') return !(open?.path && nameOf(open.path) === nameOf(path) && hasOnlyQuestion(open));
      if (
        open?.path &&
        nameOf(open.path) === nameOf(path) &&
        hasOnlyQuestion(open) &&
        item.asks < 0.5 &&
        open.items.length > 0 &&
        label.role === 'bare'
      ) {
        // The same number again, now with the answer.
        return !(isLineItem(open.items[0] as Item) && (open.items[0] as LineItem).asks >= 0.4);
      }
      return true;
    }
    if (label?.role === 'question' && item.body.text !== '') return true;
    if (item.line.heading !== undefined) return item.asks >= 0.5 || this.isAsked(item);
    if (!this.unlabelled)
      return !open && !closed && isAsking(item) && item.not === undefined && item.asks >= 0.8 && this.isAsked(item);
    if (this.isAsked(item)) return true;
    if (!isAsking(item) || item.not) return false;
    // A further question right behind a question, with no answer between, belongs to it.
    return !(open && hasOnlyQuestion(open) && !item.line.gap);
  }

  /** The line repeats a question that the request block asked without a number. */
  private isAsked(item: LineItem): boolean {
    if (this.asked.length === 0) return false;
    const text = folded(item.body.text);
    if (text.length < 12) return false;
    return this.asked.some(({ words }) => {
      const wanted = folded(words.text);
      return Math.abs(wanted.length - text.length) < 0.3 * wanted.length + 6 && likeness(text, wanted) >= 0.85;
    });
  }

  /** A labelled or short bold line that heads a group of questions: the count begins afresh, or a level deeper, right under it. */
  private isHeadingLine(item: LineItem, index: number): boolean {
    const { line, path, label } = item;
    const text = line.words.text;
    if (text.length > 120 || /[?;]$/.test(text) || label?.role === 'answer' || item.cue) return false;
    const next = this.nextLabelled(index);
    if (path) {
      if (!next?.path || item.asks >= 0.5 || (item.not === undefined && next.between > 2)) return false;
      const deeper =
        next.path.length > path.length && typeof next.path[path.length] === 'number' && isNext(path, next.path);
      const afresh =
        isStart(next.path) &&
        next.path.length === path.length &&
        compare(next.path, path) <= 0 &&
        next.between <= 1 &&
        next.path.length === 1 &&
        item.label?.role === 'question';
      return deeper || afresh;
    }
    const styled = line.bold >= text.length - 1 || (text === text.toUpperCase() && /[A-Z]{4}/.test(text));
    if (!styled || !line.gap || item.asks >= 0.5) return false;
    return next !== undefined && next.between === 0 && next.path !== undefined && isStart(next.path);
  }

  private nextLabelled(index: number): { path: Path | undefined; between: number } | undefined {
    let between = 0;
    for (let i = index + 1; i < this.items.length && between < 4; i++) {
      const next = this.items[i];
      if (!next || !isLineItem(next)) return undefined;
      if (next.path) return { path: next.path, between };
      between++;
    }
    return undefined;
  }
}

const isAsking = (item: LineItem): boolean => {
  if (item.cue || item.not === 'end') return false;
  const styled =
    item.line.bold >= item.line.words.text.length - 1 || item.line.heading !== undefined || item.line.quote > 0;
  return item.asks >= (styled ? 0.45 : 0.75);
};

/** Nothing but the question so far: no line that could be its answer. */
function hasOnlyQuestion(unit: Unit): boolean {
  return unit.items.every(
    (item, i) =>
      isLineItem(item) &&
      (i === 0
        ? item.label?.role !== 'answer' && !/\?.{12,}/.test(item.body.text)
        : item.asks >= 0.4 || item.line.quote > 0),
  );
}

/** Which question of the request each unit answers: by number, in order; else by its words; else, counts being equal, by its place. */
function pairAsked(units: readonly Unit[], asked: readonly Asked[]): Map<Unit, Asked> {
  const pairs = new Map<Unit, Asked>();
  const byName = new Map<string, { asked: Asked; index: number }[]>();
  asked.forEach((question, index) => {
    if (!question.path) return;
    const name = nameOf(question.path);
    byName.set(name, [...(byName.get(name) ?? []), { asked: question, index }]);
  });
  let pointer = -1;
  for (const unit of units) {
    if (!unit.path) continue;
    const choices = byName.get(nameOf(unit.path)) ?? [];
    const choice = choices.find(({ index }) => index > pointer) ?? choices.at(-1);
    if (!choice) continue;
    pairs.set(unit, choice.asked);
    pointer = choice.index;
  }
  const unlabelled = asked.filter(({ path }) => !path);
  if (
    unlabelled.length > 0 &&
    unlabelled.length === asked.length &&
    units.length === asked.length &&
    units.every((unit, i) => !unit.path || nameOf(unit.path) === String(i + 1))
  ) {
    units.forEach((unit, i) => {
      const question = asked[i];
      if (question) pairs.set(unit, question);
    });
    return pairs;
  }
  for (const unit of units) {
    if (pairs.has(unit) || unit.path) continue;
    const first = unit.items[0];
    if (!first || !isLineItem(first)) continue;
    const mine = contentWords(first.body.text);
    const best = asked.find(({ words }) => sharedWords(mine, contentWords(words.text)) >= 0.8);
    if (best) pairs.set(unit, best);
  }
  return pairs;
}

function draftsOf(
  unit: Unit,
  next: Unit | undefined,
  asked: Asked | undefined,
  expectsQuestion: boolean,
  all: readonly Asked[],
): Draft[] {
  const split = splitUnit(unit.items, asked?.words, expectsQuestion);
  const question = split.question.length > 0 ? join(split.question) : asked?.words;
  const at = startOf(unit.items[0]);
  const open = question !== undefined && endsOpen(question.text);
  const parts = partsOf(split.answer, open);
  const base = { path: unit.path, question, section: unit.section, at };
  const isEmpty = split.answer.length === 0;
  if (isEmpty) {
    // A stem: its parts have the answers.
    if (next?.path && unit.path && next.path.length > unit.path.length && isUnder(unit.path, next.path)) return [];
    if (
      unit.path &&
      all.some(({ path }) => path && unit.path && isUnder(unit.path, path)) &&
      next?.path &&
      isUnder(unit.path, next.path)
    )
      return [];
    if (!question) return [];
  }
  const paths = [unit.path, ...unit.also];
  return paths.flatMap((path, i) =>
    parts.map((part) => ({
      ...base,
      path,
      at: at + i * 1e-6,
      question:
        i === 0
          ? question
          : (all.find((one) => one.path && path && nameOf(one.path) === nameOf(path))?.words ?? question),
      part: part.part,
      lines: part.lines,
    })),
  );
}

const isUnder = (parent: Path, child: Path): boolean =>
  child.length > parent.length && parent.every((part, i) => child[i] === part);

const startOf = (item: Item | undefined): number => {
  if (!item) return 0;
  const words: Snippet | undefined = isLineItem(item)
    ? item.line.words
    : item.table.rows[0]?.cells.find((cell) => cell.lines.length > 0)?.lines[0]?.words;
  return words?.runs[0]?.from ?? 0;
};

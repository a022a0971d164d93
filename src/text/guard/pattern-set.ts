import { matchesOf } from '../matches.ts';
import { remembered } from '../remembered.ts';
import { type WordSearch, wordSearch } from './word-search.ts';
import { wordsNeeded } from './words-needed.ts';

/**
 * Patterns that are asked of the same texts, many of each text one after another, most of them in vain. The first to be asked of a text has
 * it gone through once for the words that any match of any of them needs; a pattern whose words are not there is not tried. For few
 * patterns, or texts that only one or two are asked of, a plain pattern is faster.
 */
export class PatternSet {
  readonly #patterns: RegExp[] = [];
  #search: WordSearch | undefined;
  #remembered: ((text: string) => ReadText) | undefined;
  #last: ReadText | undefined;
  readonly #longest: number;

  /** `longest`: longer texts are not remembered; none are, where what is said of a text is remembered by who asks. */
  constructor(longest = 1200) {
    this.#longest = longest;
  }

  /** A pattern of the set. It says of every text what the pattern says. */
  guard(pattern: RegExp): Guarded {
    return new Guarded(this, this.#add([pattern]), pattern);
  }

  /** Patterns of the set that are asked together. */
  guardAll(patterns: readonly RegExp[]): GuardedList {
    return new GuardedList(this, this.#add(patterns), patterns);
  }

  #add(patterns: readonly RegExp[]): number {
    this.#search = undefined;
    this.#remembered = undefined;
    this.#last = undefined;
    return this.#patterns.push(...patterns) - patterns.length;
  }

  /** A text gone through. Short ones are remembered, with what was learned of them. */
  read(text: string): ReadText {
    if (text === this.#last?.text) return this.#last;
    if (this.#longest > 0) this.#remembered ??= remembered((each) => this.#gone(each), this.#longest);
    this.#last = this.#remembered ? this.#remembered(text) : this.#gone(text);
    return this.#last;
  }

  /** Whether any pattern of the set is worth trying. */
  mayMatch(text: string): boolean {
    for (const candidates of this.read(text).candidates) if (candidates !== 0) return true;
    return false;
  }

  #gone(text: string): ReadText {
    const candidates = new Int32Array((this.#patterns.length + 31) >> 5);
    // Many a pattern is then never compiled, which takes an engine longer than to read its source here.
    this.#search ??= wordSearch(this.#patterns.map(wordsNeeded));
    this.#search.read(text, candidates);
    return { text, candidates };
  }
}

/** A text, and which patterns of a set may match it: one bit each, 32 to a number. A pattern that was tried in vain is taken out. */
export interface ReadText {
  readonly text: string;
  readonly candidates: Int32Array;
}

/** Which patterns may match any of some texts that one set has gone through. */
export function candidatesIn(texts: readonly ReadText[]): Pick<ReadText, 'candidates'> {
  const candidates = new Int32Array(texts[0]?.candidates.length ?? 0);
  for (const { candidates: own } of texts)
    for (let at = 0; at < own.length; at++) candidates[at] = (candidates[at] as number) | (own[at] as number);
  return { candidates };
}

const none: readonly RegExpExecArray[] = [];

/** A pattern that is tried only on texts that have what its matches need. */
export class Guarded {
  readonly #set: PatternSet;
  readonly #word: number;
  readonly #bit: number;
  readonly pattern: RegExp;

  constructor(set: PatternSet, at: number, pattern: RegExp) {
    this.#set = set;
    this.#word = at >> 5;
    this.#bit = 1 << (at & 31);
    this.pattern = pattern;
  }

  /** Whether the pattern is worth trying: where not, it matches nothing in the text. */
  mayMatch(text: string): boolean {
    return this.#isCandidate(this.#set.read(text));
  }

  /** The same of texts that were gone through. */
  mayMatchRead(read: Pick<ReadText, 'candidates'>): boolean {
    return this.#isCandidate(read);
  }

  test(text: string): boolean {
    return this.testRead(this.#set.read(text));
  }

  testRead(read: ReadText): boolean {
    if (!this.#isCandidate(read)) return false;
    if (this.pattern.test(read.text)) return true;
    this.#takeOut(read);
    return false;
  }

  exec(text: string): RegExpExecArray | null {
    const read = this.#set.read(text);
    const match = this.#isCandidate(read) ? this.pattern.exec(text) : null;
    if (match === null) this.#takeOut(read);
    return match;
  }

  /** All matches of a global pattern. */
  matches(text: string): readonly RegExpExecArray[] {
    return this.matchesRead(this.#set.read(text));
  }

  matchesRead(read: ReadText): readonly RegExpExecArray[] {
    if (!this.#isCandidate(read)) return none;
    const found = matchesOf(read.text, this.pattern);
    if (found.length === 0) this.#takeOut(read);
    return found;
  }

  #isCandidate({ candidates }: Pick<ReadText, 'candidates'>): boolean {
    return ((candidates[this.#word] as number) & this.#bit) !== 0;
  }

  #takeOut({ candidates }: ReadText): void {
    candidates[this.#word] = (candidates[this.#word] as number) & ~this.#bit;
  }
}

/** Patterns of which the first that matches is wanted, or whether any does. */
export class GuardedList {
  readonly #set: PatternSet;
  readonly #from: number;
  readonly #patterns: readonly RegExp[];

  constructor(set: PatternSet, from: number, patterns: readonly RegExp[]) {
    this.#set = set;
    this.#from = from;
    this.#patterns = patterns;
  }

  /** Whether any of them matches. */
  test(text: string): boolean {
    return this.indexIn(text) >= 0;
  }

  /** The place in the list of the first that matches; -1 where none does. */
  indexIn(text: string): number {
    const found = this.#set.read(text).candidates;
    const from = this.#from;
    const to = from + this.#patterns.length;
    for (let word = from >> 5; word << 5 < to; word++) {
      let may = found[word] as number;
      if (word === from >> 5) may &= -1 << (from & 31);
      for (; may !== 0; may &= may - 1) {
        const bit = may & -may;
        const at = (word << 5) + 31 - Math.clz32(bit);
        if (at >= to) return -1;
        if (this.#patterns[at - from]?.test(text)) return at - from;
        found[word] = (found[word] as number) & ~bit;
      }
    }
    return -1;
  }
}

import { matchesOf } from '../matches.ts';
import { type WordSearch, wordSearch } from './word-search.ts';
import { wordsNeeded } from './words-needed.ts';

/**
 * Patterns that are asked of the same texts, many of each text one after another, most of them in vain. The first to be asked of a text has
 * it gone through once for the words that any match of any of them needs; a pattern whose words are not there is not tried. For few
 * patterns, or texts that only one or two are asked of, a plain pattern is faster.
 */
export class PatternSet {
  readonly #patterns: RegExp[] = [];
  #untried: number;
  #search: WordSearch | undefined;
  #found = new Int32Array(0);
  #text: string | undefined;

  /** To read the sources of many patterns takes as long as to try them on some hundred texts: the first `untried` texts go without. */
  constructor(untried = 300) {
    this.#untried = untried;
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
    this.#text = undefined;
    const at = this.#patterns.push(...patterns) - patterns.length;
    this.#found = new Int32Array((this.#patterns.length + 31) >> 5).fill(-1);
    return at;
  }

  /** The patterns that may match a text, one bit each, 32 to a number; what it returns holds until the next text. */
  candidates(text: string): Int32Array {
    if (text === this.#text) return this.#found;
    this.#text = text;
    if (this.#untried > 0) this.#untried--;
    else {
      this.#search ??= wordSearch(this.#patterns.map(wordsNeeded));
      this.#search.read(text, this.#found);
    }
    return this.#found;
  }

  /** A text gone through, for those that are asked again after others. */
  read(text: string): ReadText {
    return { text, candidates: this.candidates(text).slice() };
  }
}

/** A text, and which patterns of a set may match it. */
export interface ReadText {
  readonly text: string;
  readonly candidates: Int32Array;
}

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
    return ((this.#set.candidates(text)[this.#word] as number) & this.#bit) !== 0;
  }

  test(text: string): boolean {
    return this.mayMatch(text) && this.pattern.test(text);
  }

  testRead({ text, candidates }: ReadText): boolean {
    return ((candidates[this.#word] as number) & this.#bit) !== 0 && this.pattern.test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.mayMatch(text) ? this.pattern.exec(text) : null;
  }

  /** All matches of a global pattern. */
  matches(text: string): readonly RegExpExecArray[] {
    return this.mayMatch(text) ? matchesOf(text, this.pattern) : [];
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
    const found = this.#set.candidates(text);
    const from = this.#from;
    const to = from + this.#patterns.length;
    for (let word = from >> 5; word << 5 < to; word++) {
      let may = found[word] as number;
      if (word === from >> 5) may &= -1 << (from & 31);
      for (; may !== 0; may &= may - 1) {
        const at = (word << 5) + 31 - Math.clz32(may & -may);
        if (at >= to) return -1;
        if (this.#patterns[at - from]?.test(text)) return at - from;
      }
    }
    return -1;
  }
}

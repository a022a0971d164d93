import type { Span } from '../model/span.ts';
import { matchesOf } from './matches.ts';

/** A word of a text, in lower case and without its apostrophe, and where it stands. */
export interface Word {
  readonly text: string;
  readonly span: Span;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII
const ascii = /^[\x00-\x7f]*$/;

/** In lower case, ligatures taken apart. */
const plain = (word: string): string =>
  (ascii.test(word) ? word : word.normalize('NFKC').replace('’', "'")).toLowerCase();

const wordPattern = /[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu;

/** The words of a text, for comparing by meaning: `Authority's` is `authority's`, `sign-on` is two words, `£` is none. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of matchesOf(text, wordPattern)) {
    const start = match.index;
    words.push({ text: plain(match[0]), span: [start, start + match[0].length] });
  }
  return words;
}

interface Entry<T> {
  readonly words: readonly string[];
  readonly prefix: boolean;
  readonly value: T;
}

export interface PhraseMatch<T> {
  readonly value: T;
  /** Its first word, and the one after its last. */
  readonly from: number;
  readonly to: number;
}

/**
 * Looks up many phrases at once: `call centre`, `survey*` (the word may go on; only at a phrase's end). Built once, it reads a
 * list of words in one pass, whatever the number of phrases.
 */
export class PhraseIndex<T> {
  readonly #byFirst = new Map<string, Entry<T>[]>();
  /** One-word prefixes, by their first three letters. */
  readonly #prefixes = new Map<string, Entry<T>[]>();

  constructor(phrases: Iterable<readonly [phrase: string, value: T]>) {
    for (const [phrase, value] of phrases) {
      const prefix = phrase.endsWith('*');
      const words = (prefix ? phrase.slice(0, -1) : phrase).split(' ');
      const first = words[0] ?? '';
      const [map, key] = prefix && words.length === 1 ? [this.#prefixes, first.slice(0, 3)] : [this.#byFirst, first];
      const entries = map.get(key) ?? [];
      entries.push({ words, prefix, value });
      map.set(key, entries);
    }
  }

  /** All phrases that begin at word `from`, in no order. */
  at(words: readonly Word[], from: number): PhraseMatch<T>[] {
    const first = words[from]?.text ?? '';
    const found: PhraseMatch<T>[] = [];
    for (const entry of this.#byFirst.get(first) ?? []) {
      if (fits(entry, words, from)) found.push({ value: entry.value, from, to: from + entry.words.length });
    }
    for (const entry of this.#prefixes.get(first.slice(0, 3)) ?? []) {
      if (first.startsWith(entry.words[0] ?? '')) found.push({ value: entry.value, from, to: from + 1 });
    }
    return found;
  }

  /** The longest phrase at each place, left to right, none overlapping another. */
  longest(words: readonly Word[]): PhraseMatch<T>[] {
    const found: PhraseMatch<T>[] = [];
    for (let at = 0; at < words.length; ) {
      const best = this.at(words, at).reduce<PhraseMatch<T> | undefined>(
        (longest, match) => (longest === undefined || match.to > longest.to ? match : longest),
        undefined,
      );
      if (best) found.push(best);
      at = best ? best.to : at + 1;
    }
    return found;
  }
}

const fits = <T>({ words, prefix }: Entry<T>, text: readonly Word[], from: number): boolean =>
  words.every((word, i) => {
    const there = text[from + i]?.text;
    return prefix && i === words.length - 1 ? there?.startsWith(word) : there === word;
  });

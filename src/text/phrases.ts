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

/** Marks beyond ASCII that letters use all the time. None is part of a word but the apostrophe. */
const marks = new Set([...'£–—•‘’“”…\u00a0'].map((mark) => mark.charCodeAt(0)));

const isAlphanumeric = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;

/** The words of a text whose letters are all English; `undefined` of another. */
function englishWords(text: string): Word[] | undefined {
  const words: Word[] = [];
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (!isAlphanumeric(code)) {
      if (code > 127 && !marks.has(code)) return undefined;
      at++;
      continue;
    }
    let to = at + 1;
    while (isAlphanumeric(text.charCodeAt(to))) to++;
    let word = text.slice(at, to);
    if (isApostrophe(text.charCodeAt(to)) && isLetter(text.charCodeAt(to + 1))) {
      const from = ++to;
      while (isLetter(text.charCodeAt(to))) to++;
      word += `'${text.slice(from, to)}`;
    }
    if (text.charCodeAt(to) > 127 && !marks.has(text.charCodeAt(to))) return undefined;
    words.push({ text: word.toLowerCase(), span: [at, to] });
    at = to;
  }
  return words;
}

/** The words of a text, for comparing by meaning: `Authority's` is `authority's`, `sign-on` is two words, `£` is none. */
export const wordsOf = (text: string): Word[] => englishWords(text) ?? wordsOfAnyLetters(text);

function wordsOfAnyLetters(text: string): Word[] {
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
  readonly #known = new Map<string, readonly Entry<T>[]>();

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

  /** Gives `take` the value of each phrase that begins at word `from`, and the word after its last, in no order. */
  each(words: readonly Word[], from: number, take: (value: T, to: number) => void): void {
    for (const entry of this.#from(words[from]?.text ?? ''))
      if (entry.words.length === 1 || fits(entry, words, from)) take(entry.value, from + entry.words.length);
  }

  /** The phrases that may begin with a word. Texts use few words often, so they are kept, up to a number. */
  #from(first: string): readonly Entry<T>[] {
    return this.#known.get(first) ?? this.#learned(first);
  }

  #learned(first: string): readonly Entry<T>[] {
    const entries = [
      ...(this.#byFirst.get(first) ?? []),
      ...(this.#prefixes.get(first.slice(0, 3)) ?? []).filter(({ words }) => first.startsWith(words[0] ?? '')),
    ];
    if (this.#known.size >= 4000) this.#known.clear();
    this.#known.set(first, entries);
    return entries;
  }

  /** The longest phrase at each place, left to right, none overlapping another. */
  longest(words: readonly Word[]): PhraseMatch<T>[] {
    const found: PhraseMatch<T>[] = [];
    for (let at = 0; at < words.length; ) {
      const best = this.#longestAt(words, at);
      if (best) found.push(best);
      at = best?.to ?? at + 1;
    }
    return found;
  }

  #longestAt(words: readonly Word[], at: number): PhraseMatch<T> | undefined {
    const entries = this.#from(words[at]?.text ?? '');
    return entries.length > 0 ? longestOf(entries, words, at) : undefined;
  }
}

function longestOf<T>(entries: readonly Entry<T>[], words: readonly Word[], from: number): PhraseMatch<T> | undefined {
  let best: Entry<T> | undefined;
  for (const entry of entries)
    if (entry.words.length > (best?.words.length ?? 0) && fits(entry, words, from)) best = entry;
  return best && { value: best.value, from, to: from + best.words.length };
}

/** Whether the words after the first, which is known to fit, do too. */
function fits<T>({ words, prefix }: Entry<T>, text: readonly Word[], from: number): boolean {
  const last = words.length - 1;
  for (let i = 1; i <= last; i++)
    if (text[from + i]?.text !== words[i]) return prefix && i === last && goesOn(text[from + i], words[i]);
  return true;
}

const goesOn = (word: Word | undefined, beginning = ''): boolean => word?.text.startsWith(beginning) === true;

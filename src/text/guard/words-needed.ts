import { flatMap } from '../flat-map.ts';
import { alphabet, edge, inLetters, letterOf, oddsOf } from './letters.ts';

/**
 * Words of which every text that the pattern matches has at least one, in the alphabet of `letters.ts`; absent where its source tells none
 * that are rare enough to be worth looking for. What is not understood of a source is taken for anything at all.
 */
export function wordsNeeded(pattern: RegExp): readonly string[] | undefined {
  const list = rarestOf(new Reader(pattern).alternatives());
  return list && list.odds < usefulOdds ? [...new Set(list.words.map(cut))] : undefined;
}

const longestWord = 8;
const cut = (word: string): string => word.slice(0, longestWord);
const mostWords = 100;
/** A word likelier than this at each place of a text is in most texts. */
const usefulOdds = 0.01;

/** What a part of a pattern says of a text that it matches, from the place where it matches on. */
interface Part {
  /** All that the part can be there: what matches the parts behind it follows. */
  readonly whole: readonly string[];
  /** How it begins where more cannot be told. One of `whole` and `begun` stands there. */
  readonly begun: readonly string[];
  /** Words of which the text has one, be it within the part. */
  readonly rarest?: WordList | undefined;
}

interface WordList {
  readonly words: readonly string[];
  readonly odds: number;
}

const edgeLetter = alphabet.charAt(edge);
const empty: Part = { whole: [''], begun: [] };
const anything: Part = { whole: [], begun: [''] };
const ofLetter = (letter: number): Part => ({ whole: [alphabet.charAt(letter)], begun: [] });
const isHalf = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;
const ofUnit = (code: number): Part => (isHalf(code) ? anything : ofLetter(letterOf[code] as number));

const beginning = ({ whole, begun, rarest }: Part): Part => ({ whole: [], begun: [...whole, ...begun], rarest });

/** Two edges, as in `^(?:^a|b)`, are one place of the text. */
const joined = (first: string, word: string): string =>
  first.endsWith(edgeLetter) && word.startsWith(edgeLetter) ? first + word.slice(1) : first + word;

/** One part right behind another. */
function followed(head: Part, tail: Part): Part {
  if (head === empty) return { whole: tail.whole, begun: tail.begun };
  if (head.whole.length === 0) return head;
  if (head.whole.length * (tail.whole.length + tail.begun.length) > mostWords) return beginning(head);
  const whole = new Set<string>();
  const begun = new Set(head.begun);
  for (const first of head.whole) {
    for (const word of tail.whole) {
      const both = joined(first, word);
      if (both.length > longestWord) begun.add(cut(both));
      else whole.add(both);
    }
    for (const word of tail.begun) begun.add(cut(joined(first, word)));
  }
  return { whole: [...whole], begun: [...begun] };
}

const rarer = (one: WordList | undefined, other: WordList | undefined): WordList | undefined =>
  one && (!other || one.odds <= other.odds) ? one : other;

/** The rarest words that a part needs, its own beginnings among the choice. */
function rarestOf({ whole, begun, rarest }: Part): WordList | undefined {
  let odds = 0;
  for (const words of [whole, begun])
    for (const word of words) {
      if (word === '' || word === edgeLetter) return rarest;
      odds += oddsOf(word);
    }
  return rarer({ words: [...whole, ...begun], odds }, rarest);
}

/** Parts one behind another. Words are looked for from the first on, and again from behind each part that cannot be told to its end. */
function inTurn(parts: readonly Part[]): Part {
  let all = empty;
  let run = empty;
  let rarest: WordList | undefined;
  for (const part of parts) {
    const isFirst = run === all;
    all = followed(all, part);
    run = isFirst ? all : followed(run, part);
    rarest = rarer(rarest, part.rarest);
    if (part.begun.length === 0 && run.whole.length > 0) continue;
    rarest = rarer(rarest, rarestOf(run));
    run = part.begun.length === 0 ? followed(empty, part) : empty;
  }
  return { ...all, rarest: rarer(rarest, rarestOf(run)) };
}

function eitherOf(branches: readonly Part[]): Part {
  const whole = new Set(flatMap(branches, (branch) => branch.whole));
  const begun = new Set(flatMap(branches, (branch) => branch.begun));
  const lists = branches.map(rarestOf);
  const words = flatMap(lists, (list) => list?.words ?? []);
  const odds = lists.reduce((sum, list) => sum + (list?.odds ?? 1), 0);
  return {
    ...(whole.size + begun.size > mostWords ? anything : { whole: [...whole], begun: [...begun] }),
    rarest: lists.includes(undefined) || words.length > mostWords ? undefined : { words, odds },
  };
}

/** Reads a pattern's source from left to right. */
class Reader {
  readonly #source: string;
  readonly #edge: Part;
  #at = 0;

  constructor({ source, multiline }: RegExp) {
    this.#source = source;
    this.#edge = multiline ? empty : ofLetter(edge);
  }

  alternatives(): Part {
    const branches = [this.#sequence()];
    while (this.#take('|')) branches.push(this.#sequence());
    return branches.length === 1 ? (branches[0] as Part) : eitherOf(branches);
  }

  #sequence(): Part {
    const parts: Part[] = [];
    while (this.#at < this.#source.length && !'|)'.includes(this.#source.charAt(this.#at)))
      parts.push(this.#repeated(this.#one()));
    return inTurn(parts);
  }

  #one(): Part {
    const literal = this.#match(/[\w ]+(?![?*+{])/y);
    if (literal !== '') return { whole: [inLetters(literal)], begun: [] };
    const char = this.#source.charAt(this.#at++);
    switch (char) {
      case '(':
        return this.#group();
      case '[':
        return this.#class();
      case '\\':
        return this.#escape();
      case '^':
      case '$':
        return this.#edge;
      case '.':
        return anything;
      default:
        return ofUnit(char.charCodeAt(0));
    }
  }

  #group(): Part {
    const kind = this.#match(/\?(?:[:=!]|<[=!]|<\w+>|[a-z-]+:)/y);
    const inner = this.alternatives();
    this.#take(')');
    if (kind === '?!' || kind === '?<!') return empty;
    if (kind === '?=') return beginning(inner);
    if (kind === '?<=') return { ...empty, rarest: rarestOf(inner) };
    return kind === '' || kind === '?:' || kind.startsWith('?<') ? inner : anything;
  }

  #class(): Part {
    const negated = this.#take('^');
    let known = !negated;
    const letters = new Set<string>();
    while (!this.#take(']')) {
      const [from, part] = this.#inClass();
      const ranges = this.#source[this.#at] === '-' && this.#source[this.#at + 1] !== ']';
      if (ranges) this.#at++;
      const [to] = ranges ? this.#inClass() : [from];
      if (from === undefined || to === undefined) known &&= !ranges && part.begun.length === 0;
      else known &&= !isHalf(from) && !isHalf(to) && to - from < 0x100;
      if (!known) continue;
      for (const word of part.whole) letters.add(word);
      for (let code = from ?? 0; code <= (to ?? -1); code++) letters.add(alphabet.charAt(letterOf[code] as number));
    }
    return known ? { whole: [...letters], begun: [] } : anything;
  }

  /** The next of a class: its code where it is one character, and all that it can be. */
  #inClass(): readonly [code: number | undefined, part: Part] {
    const char = this.#source.charAt(this.#at++);
    const code = char === '\\' ? this.#code() : char.charCodeAt(0);
    return [code, code === undefined ? this.#escape() : ofUnit(code)];
  }

  /** What stands behind a backslash. */
  #escape(): Part {
    const code = this.#code();
    if (code !== undefined) return ofUnit(code);
    const char = this.#source.charAt(this.#at++);
    if (char === 'b' || char === 'B') return empty;
    if (char === 'd') return ofUnit(48);
    if (char === 's') return ofUnit(32);
    if (/[pPk\d]/.test(char)) this.#match(/\d+|\{[^}]*\}|<\w+>/y);
    if (char === 'c') this.#at++;
    return anything;
  }

  /** The character that stands behind a backslash, if it is one and no more. */
  #code(): number | undefined {
    const hex = this.#match(/x[\da-f]{2}|u[\da-f]{4}|u\{[\da-f]+\}/iy);
    if (hex !== '') return Number.parseInt(hex.replace(/[xu{]+/, ''), 16);
    if (this.#match(/[tnvfr]/y) !== '') return 32;
    const plain = this.#match(/[^\w]/y);
    return plain === '' ? undefined : plain.charCodeAt(0);
  }

  #repeated(part: Part): Part {
    if (!'?*+{'.includes(this.#source[this.#at] ?? '.')) return part;
    const [, sign = '', low = '', comma = '', high = ''] =
      /^(?:([?*+])|\{(\d+)(,?)(\d*)\})\??/.exec(this.#source.slice(this.#at, this.#at + 16)) ?? [];
    if (sign === '' && low === '') return part;
    this.#match(/(?:[?*+]|\{\d+,?\d*\})\??/y);
    const least = low === '' ? (sign === '+' ? 1 : 0) : Number(low);
    const isExact = comma === '' && low !== '';
    const once = sign === '?' || (high === '1' && least === 0);
    if (least === 0 && once) return { whole: [...part.whole, ''], begun: part.begun };
    if (least === 0) return { whole: [''], begun: [...part.whole, ...part.begun] };
    let all = part;
    for (let i = 1; i < Math.min(least, longestWord); i++) all = followed(all, part);
    return { ...(isExact && least <= longestWord ? all : beginning(all)), rarest: part.rarest };
  }

  #take(char: string): boolean {
    const there = this.#source[this.#at] === char;
    if (there) this.#at++;
    return there;
  }

  /** Goes over what a sticky pattern matches next; empty where it does not. */
  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const matched = pattern.exec(this.#source)?.[0] ?? '';
    this.#at += matched.length;
    return matched;
  }
}

import { edge, letterOf } from './letters.ts';

/** Which of some lists of words a text has a word of: one bit for each list, 32 to a number. */
export interface WordSearch {
  /** Sets `found` to what the text has. A list that is absent is found in every text. */
  read(text: string, found: Int32Array): void;
}

/**
 * Searches a text for all words of all lists in one pass (Aho and Corasick's automaton). A state is the longest beginning of a word that the
 * letters just read end with. Its row in `next` has 32 places, one for each letter: the row of the state that follows, plus one where words end there.
 */
export function wordSearch(lists: readonly (readonly string[] | undefined)[]): WordSearch {
  const always = new Int32Array((lists.length + 31) >> 5);
  let rows = new Int32Array(32 * 256);
  let used = 32;
  const ends: number[][] = [[]];
  lists.forEach((words, list) => {
    if (!words) setBit(always, list);
    for (const word of words ?? []) {
      let row = 0;
      for (let at = 0; at < word.length; at++) {
        const place = row + (letterOf[word.charCodeAt(at)] as number);
        row = rows[place] as number;
        if (row > 0) continue;
        row = used;
        rows[place] = row;
        ends.push([]);
        used += 32;
        if (used > rows.length) rows = grown(rows);
      }
      ends[row >> 5]?.push(list);
    }
  });
  const next = rows.slice(0, used);
  completed(next, ends);
  const { from, word, mask } = outputsOf(ends);
  for (let place = 0; place < next.length; place++) {
    const state = (next[place] as number) >> 5;
    if ((from[state + 1] as number) > (from[state] as number)) next[place] = (next[place] as number) | 1;
  }
  return {
    read(text, found) {
      found.set(always);
      let row = next[edge] as number;
      for (let at = 0, end = text.length; at <= end; at++) {
        const letter = at < end ? (letterOf[text.charCodeAt(at)] as number) : edge;
        row = next[(row & ~1) | letter] as number;
        if ((row & 1) === 0) continue;
        for (let i = from[row >> 5] as number, last = from[(row >> 5) + 1] as number; i < last; i++)
          found[word[i] as number] = (found[word[i] as number] as number) | (mask[i] as number);
      }
    },
  };
}

function grown(rows: Int32Array): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(rows.length * 2);
  longer.set(rows);
  return longer;
}

const setBit = (bits: Int32Array, bit: number): void => {
  bits[bit >> 5] = (bits[bit >> 5] as number) | (1 << (bit & 31));
};

/** Gives each state, nearest to the start first, the ways on and the words of the longest other beginning that it ends with. */
function completed(next: Int32Array, ends: number[][]): void {
  const shorter = new Int32Array(ends.length);
  const queue = [0];
  for (const row of queue) {
    const other = shorter[row >> 5] as number;
    if (row > 0) ends[row >> 5]?.push(...(ends[other >> 5] ?? []));
    for (let letter = 0; letter < 32; letter++) {
      const on = next[row + letter] as number;
      const instead = row > 0 ? (next[other + letter] as number) : 0;
      if (on === 0) next[row + letter] = instead;
      else {
        shorter[on >> 5] = instead;
        queue.push(on);
      }
    }
  }
}

/** The bits that each state sets, as masks of the numbers that they are in: those of a state stand together. */
function outputsOf(ends: readonly number[][]) {
  const from = new Int32Array(ends.length + 1);
  const word: number[] = [];
  const mask: number[] = [];
  ends.forEach((lists, state) => {
    if (lists.length > 0) {
      const masks = new Map<number, number>();
      for (const list of lists) masks.set(list >> 5, (masks.get(list >> 5) ?? 0) | (1 << (list & 31)));
      for (const [at, bits] of masks) {
        word.push(at);
        mask.push(bits);
      }
    }
    from[state + 1] = word.length;
  });
  return { from, word: Int32Array.from(word), mask: Int32Array.from(mask) };
}

/** How many texts a reading remembers, where it does not say another power of two. */
const manyPlaces = 4096;

/**
 * What a pure reading said of texts. A text has one place, told from its length and some of its letters, and a later one with the same
 * place takes it: that costs less than a map, which goes through all of every text first.
 */
class Memory<T> {
  private texts: (string | undefined)[] = [];
  private besides: string[] = [];
  private values: (T | undefined)[] = [];
  private readonly places: number;

  constructor(places = manyPlaces) {
    this.places = places;
    this.forget();
    memories.push(this);
  }

  /** What was said of the two texts, or what `read` says now. */
  of(text: string, beside: string, read: (text: string, beside: string) => T): T {
    const place = placeOf(text, beside) & (this.places - 1);
    if (this.texts[place] === text && this.besides[place] === beside) return this.values[place] as T;
    const value = read(text, beside);
    this.texts[place] = text;
    this.besides[place] = beside;
    this.values[place] = value;
    return value;
  }

  forget(): void {
    this.texts = new Array(this.places).fill(undefined);
    this.besides = new Array(this.places).fill('');
    this.values = new Array(this.places).fill(undefined);
  }
}

function placeOf(text: string, beside: string): number {
  const mixed = beside === '' ? mixedOf(text) : Math.imul(mixedOf(beside), 17) ^ mixedOf(text);
  return mixed ^ (mixed >>> 13);
}

/** A number made of a text's length and some of its letters, from the end, which tells questions with one beginning apart. */
function mixedOf(text: string): number {
  const { length } = text;
  let mixed = length;
  const step = length < 16 ? 1 : length >> 4;
  for (let i = length - 1; i >= 0; i -= step) mixed = (Math.imul(mixed, 31) + text.charCodeAt(i)) | 0;
  return mixed;
}

const memories: Memory<unknown>[] = [];

/**
 * A pure reading of a text that remembers what it said of short ones. Councils answer the same questions, in tables that repeat the same
 * words, and several readings of a letter ask the same of the same line. What it returns is shared and must not be changed.
 */
export function remembered<T>(read: (text: string) => T, longest = 600, places = manyPlaces): (text: string) => T {
  const memory = new Memory<T>(places);
  return (text) => (text.length > longest ? read(text) : memory.of(text, '', read));
}

/** The same of two texts together. */
export function rememberedPair<T>(
  read: (text: string, beside: string) => T,
  longest = 900,
): (text: string, beside: string) => T {
  const memory = new Memory<T>();
  return (text, beside) => (text.length + beside.length > longest ? read(text, beside) : memory.of(text, beside, read));
}

/** A pure reading of a thing that does not change, done once however many ask. */
export function rememberedOf<K extends object, T>(read: (thing: K) => T): (thing: K) => T {
  const known = new WeakMap<K, T>();
  return (thing) => {
    const before = known.get(thing);
    if (before !== undefined || known.has(thing)) return before as T;
    const value = read(thing);
    known.set(thing, value);
    return value;
  };
}

/** Forgets all that was remembered: after an import, so that a long stay on the page holds no letter's words; before time is measured. */
export function forgetRemembered(): void {
  for (const memory of memories) memory.forget();
}

/** A reading that several recognisers ask of one answer, and then again when all answers have been read: no more than a letter's are kept. */
export const rememberedOfAnswers = <T>(read: (text: string) => T): ((text: string) => T) =>
  remembered(read, 20_000, 256);

/** What a pure reading said of short texts. It holds at most `limit` of them in two generations: the older is dropped whole. */
class Memory<T> {
  private young = new Map<string, T>();
  private old = new Map<string, T>();
  private readonly limit: number;

  constructor(limit: number) {
    this.limit = limit;
    memories.push(this);
  }

  get(key: string): T | undefined {
    const known = this.young.get(key);
    if (known !== undefined) return known;
    const before = this.old.get(key);
    if (before !== undefined) this.set(key, before);
    return before;
  }

  set(key: string, value: T): T {
    if (this.young.size >= this.limit) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(key, value);
    return value;
  }

  forget(): void {
    this.young = new Map();
    this.old = new Map();
  }
}

const memories: Memory<unknown>[] = [];

/** Stands for a reading that found nothing. */
const nothing = Symbol('nothing');

/**
 * A pure reading of a text that remembers what it said of short ones. Councils answer the same questions, in tables that repeat the same
 * words, and several readings of a letter ask the same of the same line. What it returns is shared and must not be changed.
 */
export function remembered<T>(read: (text: string) => T, longest = 600, limit = 3000): (text: string) => T {
  const memory = new Memory<T | typeof nothing>(limit);
  return (text) => {
    if (text.length > longest) return read(text);
    const known = memory.get(text) ?? memory.set(text, read(text) ?? nothing);
    return known === nothing ? (undefined as T) : known;
  };
}

/** The same of two texts together. */
export function rememberedPair<T extends object>(
  read: (text: string, beside: string) => T,
  longest = 900,
  limit = 3000,
): (text: string, beside: string) => T {
  const memory = new Memory<T>(limit);
  return (text, beside) => {
    if (text.length + beside.length > longest) return read(text, beside);
    const key = `${text.length} ${text}${beside}`;
    return memory.get(key) ?? memory.set(key, read(text, beside));
  };
}

/** A pure reading of a thing that does not change, done once however many ask. */
export function rememberedOf<K extends object, T extends object>(read: (thing: K) => T): (thing: K) => T {
  const known = new WeakMap<K, T>();
  return (thing) => {
    const before = known.get(thing);
    if (before !== undefined) return before;
    const value = read(thing);
    known.set(thing, value);
    return value;
  };
}

/** Forgets all that was remembered: after an import, so that a long stay on the page holds no letter's words; before time is measured. */
export function forgetRemembered(): void {
  for (const memory of memories) memory.forget();
}

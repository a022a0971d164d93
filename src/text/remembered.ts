/** How many texts a reading remembers at least, where it does not say another number. */
const manyPlaces = 4096;

/** Stands for `undefined`, which a map gives for what it does not hold as well. */
const nothing = Symbol('nothing');

/** So many texts are found again without going through them: most are asked of again soon, by the next reading of the line. */
const places = 512;
/** One of these, nearly always another for another text. */
function placeOf(text: string): number {
  const { length } = text;
  if (length < 2) return length;
  const signs = text.charCodeAt(length >> 2) * 8 + text.charCodeAt(length >> 1) * 11 + text.charCodeAt(length - 2);
  return (length * 37 + signs) & (places - 1);
}

/**
 * What a pure reading said of texts. An engine goes through a string once to find its place in a map, and then knows it of that string
 * whichever reading asks. When so many texts are kept, those go that were not asked for since that was last so.
 */
class Memory<T> {
  private recent = new Map<string, T | typeof nothing>();
  private earlier = new Map<string, T | typeof nothing>();
  private readonly asked: (string | undefined)[] = new Array(places).fill(undefined);
  private readonly said: T[] = new Array(places).fill(undefined);
  private readonly most: number;
  private readonly read: (text: string) => T;

  constructor(read: (text: string) => T, most: number) {
    this.read = read;
    this.most = most;
    memories.push(this);
  }

  of(text: string): T {
    const place = placeOf(text);
    if (this.asked[place] === text) return this.said[place] as T;
    const known = this.recent.get(text) ?? this.fromEarlier(text);
    const value = known === nothing ? (undefined as T) : known;
    this.asked[place] = text;
    this.said[place] = value;
    return value;
  }

  private fromEarlier(text: string): T | typeof nothing {
    const said = this.earlier.get(text) ?? this.read(text) ?? nothing;
    if (this.recent.size >= this.most) {
      this.earlier = this.recent;
      this.recent = new Map();
    }
    this.recent.set(text, said);
    return said;
  }

  forget(): void {
    this.recent = new Map();
    this.earlier = new Map();
    this.asked.fill(undefined);
    this.said.length = 0;
    this.said.length = places;
  }
}

const memories: { forget: () => void }[] = [];

/**
 * A pure reading of a text that remembers what it said of short ones. Councils answer the same questions, in tables that repeat the same
 * words, and several readings of a letter ask the same of the same line. What it returns is shared and must not be changed.
 */
export function remembered<T>(read: (text: string) => T, longest = 600, most = manyPlaces): (text: string) => T {
  const memory = new Memory<T>(read, most);
  return (text) => (text.length > longest ? read(text) : memory.of(text));
}

/** The same of two texts together. */
export function rememberedPair<T>(
  read: (text: string, beside: string) => T,
  longest = 900,
): (text: string, beside: string) => T {
  let memory = new Map<string, Map<string, T>>();
  let kept = 0;
  const forget = () => {
    memory = new Map();
    kept = 0;
  };
  memories.push({ forget });
  return (text, beside) => {
    if (text.length + beside.length > longest) return read(text, beside);
    let said = memory.get(beside);
    const known = said?.get(text);
    if (known !== undefined) return known;
    const value = read(text, beside);
    if (++kept > manyPlaces) forget();
    said = memory.get(beside);
    if (!said) {
      said = new Map();
      memory.set(beside, said);
    }
    said.set(text, value);
    return value;
  };
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

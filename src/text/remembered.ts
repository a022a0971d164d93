const caches: (() => void)[] = [];

/**
 * A pure reading of a short text that remembers what it said. Councils answer the same questions, in tables that repeat the same words, and
 * several readings of a letter ask the same of the same line. It holds at most `limit` texts of two generations and no long ones, so that
 * memory stays small; what it returns is shared and must not be changed.
 */
export function remembered<T>(read: (text: string) => T, limit = 3000, longest = 600): (text: string) => T {
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  caches.push(() => {
    young = new Map();
    old = new Map();
  });
  return (text) => {
    if (text.length > longest) return read(text);
    const known = young.get(text);
    if (known !== undefined || young.has(text)) return known as T;
    const before = old.get(text);
    const value = before !== undefined || old.has(text) ? (before as T) : read(text);
    if (young.size >= limit) {
      old = young;
      young = new Map();
    }
    young.set(text, value);
    return value;
  };
}

/** Forgets all that was remembered: after an import, so that a long stay on the page holds no letters' words; before a measurement of time. */
export function forgetRemembered(): void {
  for (const forget of caches) forget();
}

/**
 * A map of these keys whose values are each made when they are first asked for: of a table of a hundred thousand cells a chart asks for
 * one column. It is for reading only. `before`: another one whose values hold here too, where they have been made.
 */
export class LazyMap<K, V extends object> extends Map<K, V> {
  readonly #keys: ReadonlySet<K>;
  readonly #make: (key: K) => V;

  constructor(keys: ReadonlySet<K>, make: (key: K) => V, before?: LazyMap<K, V>) {
    super();
    this.#keys = keys;
    this.#make = make;
    for (const [key, value] of before?.made() ?? []) super.set(key, value);
  }

  /** What has been made so far. */
  made(): Iterable<[K, V]> {
    return super.entries();
  }

  override get size(): number {
    return this.#keys.size;
  }

  override has(key: K): boolean {
    return this.#keys.has(key);
  }

  override get(key: K): V | undefined {
    if (!this.#keys.has(key)) return undefined;
    const there = super.get(key);
    if (there) return there;
    const value = this.#make(key);
    super.set(key, value);
    return value;
  }

  override keys(): MapIterator<K> {
    return this.#keys.values() as MapIterator<K>;
  }

  override *entries(): MapIterator<[K, V]> {
    for (const key of this.#keys) yield [key, this.get(key) as V];
  }

  override *values(): MapIterator<V> {
    for (const key of this.#keys) yield this.get(key) as V;
  }

  override [Symbol.iterator](): MapIterator<[K, V]> {
    return this.entries();
  }

  override forEach(work: (value: V, key: K, map: Map<K, V>) => void): void {
    for (const [key, value] of this) work(value, key, this);
  }
}

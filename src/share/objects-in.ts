/**
 * A thing and every object in it, each once, however deep. What looks for something in a chart's series finds it so in a chart of a new
 * kind too, without a word about it.
 */
export function* objectsIn(thing: object): Generator<object> {
  const seen = new Set<object>();
  const waiting: unknown[] = [thing];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    yield value;
    for (const each of value instanceof Map ? value.values() : Object.values(value)) waiting.push(each);
  }
}

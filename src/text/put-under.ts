/** Puts a thing behind the others of its key. */
export function putUnder<Key, Thing>(groups: Map<Key, Thing[]>, key: Key, thing: Thing): void {
  const own = groups.get(key);
  if (own) own.push(thing);
  else groups.set(key, [thing]);
}

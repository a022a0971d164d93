import type { Correction } from '../model/correction.ts';
import type { Entry } from '../model/entry.ts';

/** What is worked out of an entry and the corrections of it, done once however many ask: an entry never changes, and what is said of it seldom does. */
export function oncePerEntry<T>(
  make: (entry: Entry, corrections: readonly Correction[]) => T,
): (entry: Entry, corrections: readonly Correction[]) => T {
  const known = new WeakMap<Entry, { readonly corrections: readonly Correction[]; readonly made: T }>();
  return (entry, corrections) => {
    const before = known.get(entry);
    const isSame =
      before?.corrections.length === corrections.length &&
      before.corrections.every((each, i) => each === corrections[i]);
    if (isSame) return before.made;
    const made = make(entry, corrections);
    known.set(entry, { corrections, made });
    return made;
  };
}

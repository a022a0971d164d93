/** The index of the last of `things`, in the order of their places, that stands at a place or before it; -1 where none does. */
export function lastUpTo<T>(things: readonly T[], placeOf: (thing: T) => number, at: number): number {
  let low = 0;
  let high = things.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placeOf(things[middle] as T) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

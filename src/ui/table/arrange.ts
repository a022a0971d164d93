/** Puts a column one place on among those that are shown; those that are hidden stay beside the same neighbours. */
export function movedBy(order: readonly string[], id: string, by: -1 | 1, shown: (id: string) => boolean): string[] {
  const at = order.indexOf(id);
  let to = at + by;
  while (to >= 0 && to < order.length && !shown(order[to] ?? '')) to += by;
  if (at < 0 || to < 0 || to >= order.length) return [...order];
  const rest = order.filter((each) => each !== id);
  return [...rest.slice(0, to), id, ...rest.slice(to)];
}

/** All columns in the reader's order: those named first, the others after them as usual. */
export const inOrder = <T extends { readonly id: string }>(columns: readonly T[], order: readonly string[]): T[] => {
  const place = new Map(order.map((id, i) => [id, i]));
  return [...columns].sort((a, b) => (place.get(a.id) ?? order.length) - (place.get(b.id) ?? order.length));
};

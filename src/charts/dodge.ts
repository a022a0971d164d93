/**
 * Where dots of one radius go so that none covers another: each keeps its place along the axis, and stands as near the middle
 * line as the ones before it leave room. Gives the offsets from that line; `undefined` as soon as one is further off than `limit`.
 */
export function dodge(
  along: readonly number[],
  radius: number,
  limit = Number.POSITIVE_INFINITY,
): number[] | undefined {
  const order = along.map((_, i) => i).sort((a, b) => (along[a] ?? 0) - (along[b] ?? 0) || a - b);
  const offsets = along.map(() => 0);
  // Only dots that are near enough along the axis can be in the way.
  let near: number[] = [];
  const apart = radius * 2;
  for (const i of order) {
    const at = along[i] ?? 0;
    near = near.filter((j) => at - (along[j] ?? 0) < apart);
    const blocks = near.map((j) => {
      const across = at - (along[j] ?? 0);
      const reach = Math.sqrt(Math.max(0, apart * apart - across * across));
      return [(offsets[j] ?? 0) - reach, (offsets[j] ?? 0) + reach] as const;
    });
    const candidates = [0, ...blocks.flat()].sort((a, b) => Math.abs(a) - Math.abs(b) || a - b);
    const free = candidates.find((y) => blocks.every(([low, high]) => y <= low + 1e-6 || y >= high - 1e-6)) ?? 0;
    if (Math.abs(free) > limit) return undefined;
    offsets[i] = free;
    near.push(i);
  }
  return offsets;
}

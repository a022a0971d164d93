/**
 * Where dots of one radius go so that none covers another: each keeps its place along the axis, and stands as near the middle
 * line as the ones before it leave room. Returns the offsets from that line. Looks only at dots near enough to touch.
 */
export function dodge(along: readonly number[], radius: number): number[] {
  const order = along.map((_, i) => i).sort((a, b) => (along[a] ?? 0) - (along[b] ?? 0) || a - b);
  const offsets = along.map(() => 0);
  const near: number[] = [];
  const apart = radius * 2;
  for (const i of order) {
    const at = along[i] ?? 0;
    while (near[0] !== undefined && at - (along[near[0]] ?? 0) >= apart) near.shift();
    const blocks = near.map((j) => {
      const dx = at - (along[j] ?? 0);
      const reach = Math.sqrt(Math.max(0, apart * apart - dx * dx));
      return [(offsets[j] ?? 0) - reach, (offsets[j] ?? 0) + reach] as const;
    });
    const candidates = [0, ...blocks.flat()].sort((a, b) => Math.abs(a) - Math.abs(b) || a - b);
    offsets[i] = candidates.find((y) => blocks.every(([low, high]) => y <= low + 1e-6 || y >= high - 1e-6)) ?? 0;
    near.push(i);
  }
  return offsets;
}

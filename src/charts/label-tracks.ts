/** Words that want to stand over a place along a line. */
export interface WantedLabel {
  readonly at: number;
  readonly width: number;
}

/** Where the words stand: their left edge, and on which of the tracks, which are counted away from the line. */
export interface PlacedLabel {
  readonly left: number;
  readonly track: number;
}

/**
 * Where a label's words may begin so that they stand over none of the places beside its own: from its place on, up to its place,
 * or around it, whichever comes first; `undefined` where there is too little room.
 */
function leftBetween(
  { at, width: wide }: WantedLabel,
  from: number,
  to: number,
): [rank: number, left: number] | undefined {
  if (at + wide <= to) return [0, at];
  if (at - wide >= from) return [1, at - wide];
  return to - from >= wide ? [2, Math.max(from, Math.min(at, to - wide))] : undefined;
}

/**
 * The next label to place, and where. Its words stand over no place of those that are left, so that none of their lines can run
 * through it: from the right those that begin at their place, then from the left those that end there.
 * Where the words leave no such room at all, the outermost that would leave the width.
 */
function nextOf(left: readonly WantedLabel[], width: number, gap: number): [label: WantedLabel, left: number] {
  let best: { label: WantedLabel; rank: number; left: number } | undefined;
  for (const room of [gap, 0]) {
    for (const label of left) {
      const before = left.findLast(({ at }) => at < label.at);
      const after = left.find(({ at }) => at > label.at);
      const found = leftBetween(
        label,
        before === undefined ? 0 : before.at + room,
        after === undefined ? width : after.at - room,
      );
      if (found && (!best || found[0] < best.rank || (found[0] === 0 && best.rank === 0)))
        best = { label, rank: found[0], left: found[1] };
    }
    if (best) return [best.label, best.left];
  }
  const [label] = left as [WantedLabel, ...WantedLabel[]];
  return [label, Math.max(0, Math.min(label.at, width - label.width))];
}

/**
 * Places labels over a line, each beginning at its place, or ending there where it would leave the width, on the nearest track
 * where no other is in its way. As long as all of them together are no wider than the line (and whenever there is any way to do it),
 * no line down to its place runs through a nearer label.
 */
export function labelTracks(wanted: readonly WantedLabel[], width: number, gap = 12): PlacedLabel[] {
  const tracks: [from: number, to: number][][] = [];
  const placed = new Map<WantedLabel, PlacedLabel>();
  let waiting = wanted.toSorted((a, b) => a.at - b.at);
  while (waiting.length > 0) {
    const [label, left] = nextOf(waiting, width, gap);
    waiting = waiting.filter((one) => one !== label);
    // The line down from the label is in the way of others too, on every nearer track.
    const [from, to] = [Math.min(left, label.at), Math.max(left + label.width, label.at)];
    let track = tracks.length;
    while (track > 0 && tracks[track - 1]?.every(([start, end]) => to + gap <= start || from - gap >= end)) track--;
    tracks[track] ??= [];
    tracks[track]?.push([from, to]);
    placed.set(label, { left, track });
  }
  return wanted.map((label) => placed.get(label) ?? { left: 0, track: 0 });
}

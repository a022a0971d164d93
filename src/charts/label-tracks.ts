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

/** Which labels end at their place: those that would leave the width, and those whose line would otherwise run down through the words of one that does. */
function endingIn(wanted: readonly WantedLabel[], width: number, gap: number): ReadonlySet<WantedLabel> {
  const fitsBefore = ({ at, width: wide }: WantedLabel) => at - wide >= 0;
  const ending = new Set(wanted.filter((label) => label.at + label.width > width && fitsBefore(label)));
  const rest = new Set(wanted.filter((label) => !ending.has(label) && fitsBefore(label)));
  for (const { at, width: wide } of ending) {
    for (const label of rest) {
      if (label.at <= at - wide || label.at >= at + gap) continue;
      rest.delete(label);
      // A set gives what is added to it while it is gone through.
      ending.add(label);
    }
  }
  return ending;
}

/**
 * Places labels over a line, each beginning at its place, or ending there where it would leave the width, on the nearest track
 * where no other is in its way. Taken from the outside inwards, so that in a crowd at one end
 * no line down to its place runs through a nearer label.
 */
export function labelTracks(wanted: readonly WantedLabel[], width: number, gap = 12): PlacedLabel[] {
  const tracks: [from: number, to: number][][] = [];
  const placed = wanted.map((): PlacedLabel => ({ left: 0, track: 0 }));
  const ending = endingIn(wanted, width, gap);
  const order = wanted.map((label, i) => ({ label, i, ends: ending.has(label) }));
  order.sort(
    (a, b) =>
      Number(b.ends) - Number(a.ends) || (a.ends ? a.label.at - b.label.at : b.label.at - a.label.at) || a.i - b.i,
  );
  for (const { label, i, ends } of order) {
    const left = ends ? label.at - label.width : Math.max(0, Math.min(label.at, width - label.width));
    // The line down from the label is in the way of others too, on every nearer track.
    const [from, to] = [Math.min(left, label.at) - gap, Math.max(left + label.width, label.at) + gap];
    let track = tracks.length;
    while (track > 0 && tracks[track - 1]?.every(([start, end]) => to <= start || from >= end)) track--;
    tracks[track] ??= [];
    tracks[track]?.push([from + gap, to - gap]);
    placed[i] = { left, track };
  }
  return placed;
}

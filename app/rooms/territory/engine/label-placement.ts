/** A name that wants a place on a map. */
export interface Placeable {
  /** Where its middle stands best. */
  readonly x: number;
  readonly y: number;
  /** How far that is from the border of its area: as far as the middle may shift. */
  readonly clearance: number;
  readonly width: number;
  readonly height: number;
  /** Stands there whatever it lies over; others are left out where there is no room. */
  readonly must?: boolean | undefined;
}

/** How far a name is tried from its best place, as shares of its clearance, and in which directions. */
const shares = [0, 0.3, 0.6, 0.9];
const directions = [
  [0, -1],
  [0, 1],
  [-1, 0],
  [1, 0],
  [-0.7, -0.7],
  [0.7, -0.7],
  [-0.7, 0.7],
  [0.7, 0.7],
] as const;

/**
 * Gives every name a place where it stays `gap` away from all others. Those that must stand come first, then those
 * with the most room: the others give way, by as little as helps, and are left out where nothing does. The same
 * names always come to the same places, whatever the order in which they are given.
 */
export function placeLabels<Label extends Placeable>(labels: readonly Label[], gap = 0): Label[] {
  const placed: Label[] = [];
  for (const label of [...labels].sort(byPrecedence)) {
    const spots = spotsOf(label);
    const free = spots.find((spot) => placed.every((other) => overlap(spot, other, gap) === 0));
    if (free !== undefined) placed.push(free);
    else if (label.must) placed.push(leastOver(placed, spots, gap) ?? label);
  }
  return placed;
}

function byPrecedence(a: Placeable, b: Placeable): number {
  return (
    Number(b.must ?? false) - Number(a.must ?? false) || b.clearance - a.clearance || a.x - b.x || a.y - b.y
  );
}

/** Its best place first, then further and further away. */
function spotsOf<Label extends Placeable>(label: Label): Label[] {
  return shares.flatMap((share) =>
    (share === 0 ? [[0, 0] as const] : directions).map(([right, down]) => ({
      ...label,
      x: Math.round(label.x + right * share * label.clearance),
      y: Math.round(label.y + down * share * label.clearance),
    })),
  );
}

function leastOver<Label extends Placeable>(
  placed: readonly Label[],
  spots: readonly Label[],
  gap: number,
): Label | undefined {
  const covered = (spot: Label) => placed.reduce((sum, other) => sum + overlap(spot, other, gap), 0);
  return spots.toSorted((a, b) => covered(a) - covered(b))[0];
}

/** The surface that two names share, when each keeps half the gap around it. */
function overlap(a: Placeable, b: Placeable, gap: number): number {
  const wide = (a.width + b.width) / 2 + gap - Math.abs(a.x - b.x);
  const high = (a.height + b.height) / 2 + gap - Math.abs(a.y - b.y);
  return Math.max(0, wide) * Math.max(0, high);
}

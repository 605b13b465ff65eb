/** A distance on a map: how many kilometres it is on land, and how many units it is long. */
export interface ScaleBar {
  readonly kilometres: number;
  readonly units: number;
}

/**
 * The longest distance of 1, 2 or 5 times a power of ten that takes at most a sixth of a map of this width. `scale` is
 * in units per metre.
 */
export function scaleBar(width: number, scale: number): ScaleBar {
  const most = width / 6 / scale;
  const power = 10 ** Math.floor(Math.log10(most));
  const metres = power * ([5, 2, 1].find((times) => times * power <= most) ?? 1);
  return { kilometres: metres / 1000, units: metres * scale };
}

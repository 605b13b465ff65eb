/** How wide and high a name is in letters of this height; wide ones are reckoned with. */
export function nameSize(lines: readonly string[], letterHeight: number): { width: number; height: number } {
  const longest = Math.max(...lines.map((line) => line.length));
  return { width: longest * letterHeight * 0.68, height: lines.length * letterHeight * 1.04 };
}

/**
 * Whether a name of this size belongs where there is this much room around its middle. A name is much wider than
 * high, and areas are seldom round, so it may reach somewhat beyond the circle: at most not quite twice as far to either side.
 */
export function nameFits({ width, height }: { width: number; height: number }, clearance: number): boolean {
  return width <= clearance * 3.8 && height <= clearance * 2;
}

/**
 * The lines in which a name stands on a map: broken after a hyphen or at a space, so that a long name stays
 * inside its area. Short parts stay together up to `width` characters.
 */
export function nameLines(name: string, width = 9): readonly string[] {
  const parts = name.split(/(?<=-)|\s+/);
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    if (last === undefined) lines.push(part);
    else if ((last + part).length < width)
      lines[lines.length - 1] = last.endsWith('-') ? last + part : `${last} ${part}`;
    else lines.push(part);
  }
  return lines;
}

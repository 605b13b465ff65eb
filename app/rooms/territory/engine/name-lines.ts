/**
 * Whether a name in letters of this height fits where there is this much room around its middle. A name is much
 * wider than high, and areas are seldom round, so it may reach somewhat beyond the circle.
 */
export function nameFits(lines: readonly string[], letterHeight: number, clearance: number): boolean {
  const longest = Math.max(...lines.map((line) => line.length));
  return longest * letterHeight * 0.27 <= clearance * 1.35 && lines.length * letterHeight * 0.5 <= clearance;
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

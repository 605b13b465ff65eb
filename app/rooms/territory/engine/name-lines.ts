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

/** How wide a letter is on average in the widest of the letters that a reader may have, in letter heights. */
const letterWidth = 0.53;

/** A text in lines of at most this width; a word that is longer than a line is cut. Both measures in CSS pixels. */
export function wrappedLines(text: string, width: number, letterHeight: number): readonly string[] {
  const most = Math.max(1, Math.floor(width / (letterHeight * letterWidth)));
  const words = text.split(/\s+/).flatMap((word) => word.match(new RegExp(`.{1,${most}}`, 'gu')) ?? []);
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

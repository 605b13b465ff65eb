/** A piece of a text: in both, only in the one before, or only in the one after. */
export interface TextPiece {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** So many pairs of words are compared at most; beyond, what differs is shown as a whole. */
const pairsAtMost = 4_000_000;

/** How one text became another, word by word: the pieces that are not `added` are the one before, not `removed` the one after. */
export function differences(before: string, after: string): readonly TextPiece[] {
  const [from, to] = [wordsOf(before), wordsOf(after)];
  const start = sharedStart(from, to);
  const end = sharedStart(from.slice(start).toReversed(), to.slice(start).toReversed());
  const [old, fresh] = [from.slice(start, from.length - end), to.slice(start, to.length - end)];
  const middle =
    old.length * fresh.length > pairsAtMost
      ? [...old.map((text) => piece('removed', text)), ...fresh.map((text) => piece('added', text))]
      : compared(old, fresh);
  const same = (words: readonly string[]) => words.map((text) => piece('same', text));
  return joined([...same(from.slice(0, start)), ...middle, ...same(from.slice(from.length - end))]);
}

/** Words and the white space between them, so that together they are the text. */
function wordsOf(text: string): readonly string[] {
  return text.match(/\s+|[^\s]+/g) ?? [];
}

function piece(kind: TextPiece['kind'], text: string): TextPiece {
  return { kind, text };
}

function sharedStart(one: readonly string[], other: readonly string[]): number {
  const differs = one.findIndex((word, index) => word !== other[index]);
  return differs === -1 ? one.length : differs;
}

/** By the longest row of words that both have (Wagner and Fischer, 1974). */
function compared(old: readonly string[], fresh: readonly string[]): readonly TextPiece[] {
  const width = fresh.length + 1;
  const shared = new Uint16Array((old.length + 1) * width);
  const at = (row: number, column: number) => shared[row * width + column] ?? 0;
  for (let row = old.length - 1; row >= 0; row -= 1) {
    for (let column = fresh.length - 1; column >= 0; column -= 1) {
      shared[row * width + column] =
        old[row] === fresh[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const pieces: TextPiece[] = [];
  let [row, column] = [0, 0];
  while (row < old.length || column < fresh.length) {
    const [mine = '', other = ''] = [old[row], fresh[column]];
    if (row < old.length && column < fresh.length && mine === other) {
      pieces.push(piece('same', mine));
      row += 1;
      column += 1;
    } else if (row < old.length && (column === fresh.length || at(row + 1, column) >= at(row, column + 1))) {
      pieces.push(piece('removed', mine));
      row += 1;
    } else {
      pieces.push(piece('added', other));
      column += 1;
    }
  }
  return pieces;
}

function joined(pieces: readonly TextPiece[]): readonly TextPiece[] {
  const runs: TextPiece[] = [];
  for (const { kind, text } of pieces) {
    const last = runs.at(-1);
    if (last?.kind === kind) runs[runs.length - 1] = piece(kind, last.text + text);
    else runs.push(piece(kind, text));
  }
  return runs;
}

import { hash } from 'node:crypto';

/** What tells tables apart: how many rows, and a digest that does not depend on their order. */
export interface RowSum {
  readonly rows: number;
  readonly digest: string;
}

/** Adds up rows that come as the lines of COPY, cut wherever; a row never holds a line end of its own there. */
export interface RowAdder {
  add(piece: Buffer): void;
  /** The sum of all rows; what stands behind the last line end counts as one. */
  sum(): RowSum;
}

const lineEnd = 0x0a;
const lanes = 8;

/**
 * The SHA-256 of every row, added up in eight lanes of 32 bits: PostgreSQL promises no order of rows, and to sort
 * them all would take as long as to copy them. It finds what went wrong; it is no seal against who means to deceive.
 */
export function rowAdder(): RowAdder {
  const sums = new Uint32Array(lanes);
  let rows = 0;
  let rest: Buffer = Buffer.alloc(0);
  const addRow = (row: Buffer) => {
    const digest = hash('sha256', row, 'buffer');
    for (let lane = 0; lane < lanes; lane += 1)
      sums[lane] = (sums[lane] ?? 0) + digest.readUInt32LE(lane * 4);
    rows += 1;
  };
  return {
    add: (piece) => {
      const bytes = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
      let begin = 0;
      for (let end = bytes.indexOf(lineEnd); end !== -1; end = bytes.indexOf(lineEnd, begin)) {
        addRow(bytes.subarray(begin, end));
        begin = end + 1;
      }
      rest = Buffer.from(bytes.subarray(begin));
    },
    sum: () => {
      if (rest.length > 0) addRow(rest);
      rest = Buffer.alloc(0);
      return { rows, digest: Buffer.from(sums.buffer.slice(0)).toString('hex') };
    },
  };
}

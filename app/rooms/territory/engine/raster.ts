/**
 * Which municipality holds each cell centre of a square grid. `cell` is the cell size in metres; (`x0`, `y0`) is
 * the centre of the north-west cell in the coordinate system `epsg`. `cells` runs from north to south and within a
 * row from west to east; 0 is outside Flanders, and n > 0 is the municipality with NIS code `codes[n - 1]`.
 */
export interface Raster {
  readonly epsg: number;
  readonly cell: number;
  readonly x0: number;
  readonly y0: number;
  readonly columns: number;
  readonly rows: number;
  readonly codes: readonly string[];
  readonly cells: Uint16Array;
}

type Frame = Omit<Raster, 'codes' | 'cells'>;

const headerForm =
  /^RLE1;epsg=(\d+);cel=(\d+);x0=(-?\d+);y0=(-?\d+);kolommen=(\d+);rijen=(\d+);volgorde=noord-zuid,west-oost$/;
const runForm = /^([0-9a-z]+)(?:\.([0-9a-z]+))?$/;

/**
 * Reads a raster from run-length text of the form RLE1: a header line, a line of NIS codes, then one line per row.
 * Throws an Error that names the line and what is wrong with it when the text does not hold to that form.
 */
export function parseRaster(text: string): Raster {
  const [header = '', codeLine = '', ...rows] = text.split('\n');
  const frame = parseHeader(header);
  const codes = parseCodes(codeLine);
  // The line feed that ends the last row leaves one empty string behind.
  if (rows.length === frame.rows + 1 && rows.at(-1) === '') rows.pop();
  if (rows.length !== frame.rows) {
    throw new Error(`The raster announces ${frame.rows} rows but has ${rows.length}`);
  }
  const cells = new Uint16Array(frame.columns * frame.rows);
  rows.forEach((row, index) => {
    if (row !== '') fillRow(row, index, cells.subarray(index * frame.columns), { frame, codes });
  });
  return { ...frame, codes, cells };
}

function parseHeader(line: string): Frame {
  const match = headerForm.exec(line);
  if (!match) throw new Error(`Line 1 is not an RLE1 header: "${line.slice(0, 80)}"`);
  const [epsg = 0, cell = 0, x0 = 0, y0 = 0, columns = 0, rows = 0] = match.slice(1).map(Number);
  if (cell === 0 || columns === 0 || rows === 0) throw new Error('Line 1 describes an empty raster');
  return { epsg, cell, x0, y0, columns, rows };
}

function parseCodes(line: string): string[] {
  const codes = line.split(' ');
  const wrong = codes.find((code) => !/^\d{5}$/.test(code));
  if (wrong !== undefined) throw new Error(`Line 2 holds "${wrong}", which is not a NIS code`);
  if (new Set(codes).size !== codes.length) throw new Error('Line 2 names a NIS code twice');
  return codes;
}

function fillRow(
  row: string,
  index: number,
  cells: Uint16Array,
  { frame, codes }: { frame: Frame; codes: readonly string[] },
): void {
  const where = `Line ${index + 3}`;
  let column = 0;
  for (const run of row.split(',')) {
    const match = runForm.exec(run);
    if (!match) throw new Error(`${where} holds "${run}", which is not a run`);
    const municipality = Number.parseInt(match[1] ?? '', 36);
    const length = match[2] === undefined ? 1 : Number.parseInt(match[2], 36);
    if (municipality > codes.length) {
      throw new Error(`${where} points to municipality ${municipality}, but there are ${codes.length}`);
    }
    if (length === 0) throw new Error(`${where} holds the empty run "${run}"`);
    if (column + length > frame.columns) {
      throw new Error(`${where} is longer than the ${frame.columns} columns of the raster`);
    }
    cells.fill(municipality, column, column + length);
    column += length;
  }
}

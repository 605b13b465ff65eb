import type { Raster } from './raster.ts';

/**
 * A raster drawn by hand for a test: a row per line, a letter per cell, dots outside. Municipality 1 is the first
 * letter of the alphabet that occurs. Cells are 100 m; the south-west corner of the drawing is (0, 0).
 */
export function handDrawn(...lines: string[]): Raster {
  const letters = [...new Set(lines.join('').replaceAll('.', ''))].sort();
  const columns = Math.max(...lines.map((line) => line.length));
  return {
    epsg: 31370,
    cell: 100,
    x0: 50,
    y0: lines.length * 100 - 50,
    columns,
    rows: lines.length,
    codes: letters.map((letter) => `1100${letters.indexOf(letter) + 1}`),
    cells: Uint16Array.from(
      lines.flatMap((line) => [...line.padEnd(columns, '.')].map((letter) => letters.indexOf(letter) + 1)),
    ),
  };
}

import type { IndexSums } from './indices.ts';

/**
 * Adds up what the indices are made of while the cells of two delineations pass by, one area after the other, so that
 * no table of areas by regions is needed. With X(v) = v log v, in nats: H = (X(N) - sum X(v)) / N, and H(R|D) =
 * sum over areas of (X(n_a) - sum X(n_ar)) / N, which is exactly 0 for an area that is not cut. The first so many
 * X(v) come from a table: most cells hold few municipalities.
 */
export interface Ledger {
  /** What the present area has in each region; all 0 between two areas. */
  readonly row: Float64Array;
  readonly regionTotals: Float64Array;
  readonly regionCellLogs: Float64Array;
  readonly logs: Float64Array;
  total: number;
  areaLogs: number;
  cutAreaLogs: number;
  areaSquares: number;
  cellSquares: number;
}

/** A ledger for at most so many regions, with the table of X(v) as far as it goes. */
export function openLedger(regions: number, logs: Float64Array): Ledger {
  return {
    row: new Float64Array(regions),
    regionTotals: new Float64Array(regions),
    regionCellLogs: new Float64Array(regions),
    logs,
    total: 0,
    areaLogs: 0,
    cutAreaLogs: 0,
    areaSquares: 0,
    cellSquares: 0,
  };
}

/** X(0) to X(last) in nats. */
export function tableOfLogs(last: number): Float64Array {
  return Float64Array.from({ length: last + 1 }, (_, value) => (value === 0 ? 0 : value * Math.log(value)));
}

/** Empties a ledger for the next pair. */
export function clearLedger(ledger: Ledger, regions: number): void {
  ledger.regionTotals.fill(0, 0, regions);
  ledger.regionCellLogs.fill(0, 0, regions);
  ledger.total = 0;
  ledger.areaLogs = 0;
  ledger.cutAreaLogs = 0;
  ledger.areaSquares = 0;
  ledger.cellSquares = 0;
}

/** Takes the row of an area into account and empties it; `met` are the regions (the first `count`) that it touches. */
export function closeRow(ledger: Ledger, met: Int32Array, count: number): void {
  const { row, regionTotals, regionCellLogs, logs } = ledger;
  let total = 0;
  let cellLogs = 0;
  let squares = 0;
  for (let at = 0; at < count; at += 1) {
    const region = met[at] as number;
    const value = row[region] as number;
    const log = logOf(value, logs);
    row[region] = 0;
    (regionTotals[region] as number) += value;
    (regionCellLogs[region] as number) += log;
    total += value;
    cellLogs += log;
    squares += value * value;
  }
  const areaLog = logOf(total, logs);
  ledger.total += total;
  ledger.areaLogs += areaLog;
  ledger.cutAreaLogs += areaLog - cellLogs;
  ledger.areaSquares += total * total;
  ledger.cellSquares += squares;
}

/** The sums of a pair of which every area has passed; null where nobody counts, or somebody's number is not known. */
export function sumsIn(ledger: Ledger, regions: number): IndexSums | null {
  const { total, regionTotals, regionCellLogs, logs } = ledger;
  if (!(total > 0)) return null;
  let regionLogs = 0;
  let cutRegionLogs = 0;
  let regionSquares = 0;
  for (let region = 0; region < regions; region += 1) {
    const value = regionTotals[region] as number;
    const log = logOf(value, logs);
    regionLogs += log;
    cutRegionLogs += log - (regionCellLogs[region] as number);
    regionSquares += value * value;
  }
  const all = logOf(total, logs);
  return {
    total,
    areaEntropy: (all - ledger.areaLogs) / total,
    regionEntropy: (all - regionLogs) / total,
    regionsGivenAreas: ledger.cutAreaLogs / total,
    areasGivenRegions: cutRegionLogs / total,
    pairs: {
      together: (ledger.cellSquares - total) / 2,
      inAreas: (ledger.areaSquares - total) / 2,
      inRegions: (regionSquares - total) / 2,
    },
  };
}

function logOf(value: number, logs: Float64Array): number {
  return value < logs.length ? (logs[value] as number) : value * Math.log(value);
}

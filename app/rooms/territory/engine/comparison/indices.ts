import type { Incidence } from './incidence.ts';

/**
 * The indices of the expert drawer, areas against regions; entropies in nats (1 bit = 0.693147 nat). `homogeneity` is
 * 1 where no area is cut, `completeness` 1 where no region is cut, and both are 1 by convention where there is
 * nothing to cut. `vMeasure` is their harmonic mean. `variationOfInformation` is 0 for the same partition and at most
 * log N. `adjustedRand` is null where chance alone fixes it.
 */
export interface Indices {
  readonly adjustedRand: number | null;
  readonly variationOfInformation: number;
  readonly homogeneity: number;
  readonly completeness: number;
  readonly vMeasure: number;
}

/**
 * Computes the indices with every municipality counting once (`parts`) or by its inhabitants (`people`: pairs are
 * pairs of inhabitants). Only what lies in an area and in a region takes part. Null where they are not defined: a
 * share or a number that is not known, a municipality that counts for more than once, nothing at all.
 *
 * Of the joint table n_ar over total N: H(R|D) = -sum n_ar/N log(n_ar/n_a), h = 1 - H(R|D)/H(R), c alike the other
 * way round, V = 2hc/(h + c), VI = H(R|D) + H(D|R); with A, B the pairs within areas and within regions and
 * E = AB/C(N,2), ARI = (sum C(n_ar,2) - E)/((A + B)/2 - E). Sources: Rosenberg & Hirschberg 2007; Meila 2007; Hubert &
 * Arabie 1985; for maps Nowosad & Stepinski 2018.
 */
export function indicesOf(incidence: Incidence, weight: 'parts' | 'people'): Indices | null {
  const { areas, regions } = incidence;
  if (!areas.isPartition || !regions.isPartition) return null;
  const table = tableOf(incidence, weight);
  if (!(table.total > 0)) return null;
  return indicesFrom({
    total: table.total,
    ...entropiesOf(table),
    areaEntropy: entropy(table.areas, table.total),
    regionEntropy: entropy(table.regions, table.total),
    pairs: table.values.every(Number.isInteger)
      ? { together: pairs(table.values), inAreas: pairs(table.areas), inRegions: pairs(table.regions) }
      : null,
  });
}

/**
 * What the indices are made of: the total N of what lies in an area and in a region, the entropies in nats, and the
 * pairs within an area (A), within a region (B) and within both; null where a pair is not a thing that can be counted.
 */
export interface IndexSums {
  readonly total: number;
  readonly areaEntropy: number;
  readonly regionEntropy: number;
  readonly regionsGivenAreas: number;
  readonly areasGivenRegions: number;
  readonly pairs: {
    readonly together: number;
    readonly inAreas: number;
    readonly inRegions: number;
  } | null;
}

/** The formulas of indicesOf, on sums however they were counted. */
export function indicesFrom(sums: IndexSums): Indices {
  const homogeneity = explained(sums.regionsGivenAreas, sums.regionEntropy);
  const completeness = explained(sums.areasGivenRegions, sums.areaEntropy);
  const sum = homogeneity + completeness;
  return {
    adjustedRand: adjustedRandOf(sums),
    variationOfInformation: sums.regionsGivenAreas + sums.areasGivenRegions,
    homogeneity,
    completeness,
    vMeasure: sum === 0 ? 0 : (2 * homogeneity * completeness) / sum,
  };
}

/** The cells in which somebody lies, as area, region and value, with the sums of rows and columns. */
interface Table {
  readonly total: number;
  readonly areas: Float64Array;
  readonly regions: Float64Array;
  readonly areaOf: Int32Array;
  readonly regionOf: Int32Array;
  readonly values: Float64Array;
}

function tableOf({ areas, regions, cells, ...weights }: Incidence, weight: 'parts' | 'people'): Table {
  const width = regions.areas.length;
  const table = {
    areas: new Float64Array(areas.areas.length),
    regions: new Float64Array(width),
    areaOf: new Int32Array(cells.length),
    regionOf: new Int32Array(cells.length),
    values: new Float64Array(cells.length),
  };
  let total = 0;
  for (let at = 0; at < cells.length; at += 1) {
    const cell = cells[at] as number;
    const area = Math.trunc(cell / width);
    const value = weights[weight][cell] as number;
    table.areaOf[at] = area;
    table.regionOf[at] = cell - area * width;
    table.values[at] = value;
    (table.areas[area] as number) += value;
    (table.regions[cell - area * width] as number) += value;
    total += value;
  }
  return { ...table, total };
}

function entropiesOf({ total, areas, regions, areaOf, regionOf, values }: Table): {
  regionsGivenAreas: number;
  areasGivenRegions: number;
} {
  let regionsGivenAreas = 0;
  let areasGivenRegions = 0;
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] as number;
    if (value === 0) continue;
    // log(1) is exactly 0: a whole area adds no trace of rounding.
    regionsGivenAreas += (value / total) * Math.log((areas[areaOf[at] as number] as number) / value);
    areasGivenRegions += (value / total) * Math.log((regions[regionOf[at] as number] as number) / value);
  }
  return { regionsGivenAreas, areasGivenRegions };
}

function entropy(margin: Float64Array, total: number): number {
  let sum = 0;
  for (const value of margin) if (value > 0) sum += (value / total) * Math.log(total / value);
  return sum;
}

function explained(conditional: number, entropy: number): number {
  return entropy === 0 ? 1 : Math.max(0, 1 - conditional / entropy);
}

function adjustedRandOf({ total, pairs }: IndexSums): number | null {
  if (pairs === null) return null;
  const expected = (pairs.inAreas * pairs.inRegions) / ((total * (total - 1)) / 2);
  const room = (pairs.inAreas + pairs.inRegions) / 2 - expected;
  return room === 0 || Number.isNaN(room) ? null : (pairs.together - expected) / room;
}

function pairs(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += (value * (value - 1)) / 2;
  return sum;
}

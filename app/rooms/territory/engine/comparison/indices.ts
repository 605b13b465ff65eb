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
  const table = incidence[weight];
  const margins = marginsOf(table, incidence.areas.areas.length, incidence.regions.areas.length);
  if (!(margins.total > 0) || !isPartition(incidence)) return null;
  const entropies = entropiesOf(table, margins);
  const homogeneity = explained(entropies.regionsGivenAreas, entropies.regions);
  const completeness = explained(entropies.areasGivenRegions, entropies.areas);
  const sum = homogeneity + completeness;
  return {
    adjustedRand: adjustedRandOf(table, margins),
    variationOfInformation: entropies.regionsGivenAreas + entropies.areasGivenRegions,
    homogeneity,
    completeness,
    vMeasure: sum === 0 ? 0 : (2 * homogeneity * completeness) / sum,
  };
}

interface Margins {
  readonly total: number;
  readonly areas: Float64Array;
  readonly regions: Float64Array;
}

function marginsOf(table: Float64Array, height: number, width: number): Margins {
  const areas = new Float64Array(height);
  const regions = new Float64Array(width);
  let total = 0;
  for (let area = 0; area < height; area += 1) {
    for (let region = 0; region < width; region += 1) {
      const value = table[area * width + region] as number;
      (areas[area] as number) += value;
      (regions[region] as number) += value;
      total += value;
    }
  }
  return { total, areas, regions };
}

function isPartition({ areas, regions }: Incidence): boolean {
  return [areas, regions].every(({ starts, shareOf, areaOf }) => {
    if (areaOf.length <= starts.length - 1 && isSingle(starts)) return true;
    for (let municipality = 0; municipality + 1 < starts.length; municipality += 1) {
      let sum = 0;
      for (let i = starts[municipality] as number; i < (starts[municipality + 1] as number); i += 1) {
        sum += shareOf[i] as number;
      }
      if (!(sum <= 1 + 1e-9)) return false;
    }
    return true;
  });
}

function isSingle(starts: Int32Array): boolean {
  for (let i = 1; i < starts.length; i += 1) {
    if ((starts[i] as number) - (starts[i - 1] as number) > 1) return false;
  }
  return true;
}

function entropiesOf(
  table: Float64Array,
  { total, areas, regions }: Margins,
): Record<'areas' | 'regions' | 'regionsGivenAreas' | 'areasGivenRegions', number> {
  const width = regions.length;
  let regionsGivenAreas = 0;
  let areasGivenRegions = 0;
  for (let area = 0; area < areas.length; area += 1) {
    for (let region = 0; region < width; region += 1) {
      const value = table[area * width + region] as number;
      if (value === 0) continue;
      // log(1) is exactly 0: a whole area adds no trace of rounding.
      regionsGivenAreas += (value / total) * Math.log((areas[area] as number) / value);
      areasGivenRegions += (value / total) * Math.log((regions[region] as number) / value);
    }
  }
  return {
    regionsGivenAreas,
    areasGivenRegions,
    areas: entropy(areas, total),
    regions: entropy(regions, total),
  };
}

function entropy(margin: Float64Array, total: number): number {
  let sum = 0;
  for (const value of margin) if (value > 0) sum += (value / total) * Math.log(total / value);
  return sum;
}

function explained(conditional: number, entropy: number): number {
  return entropy === 0 ? 1 : Math.max(0, 1 - conditional / entropy);
}

function adjustedRandOf(table: Float64Array, { total, areas, regions }: Margins): number | null {
  if (!Number.isInteger(total) || table.some((value) => !Number.isInteger(value))) return null;
  const inAreas = pairs(areas);
  const inRegions = pairs(regions);
  const expected = (inAreas * inRegions) / ((total * (total - 1)) / 2);
  const room = (inAreas + inRegions) / 2 - expected;
  return room === 0 || Number.isNaN(room) ? null : (pairs(table) - expected) / room;
}

function pairs(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += (value * (value - 1)) / 2;
  return sum;
}

import { type AllPairs, compareAllPairs } from './all-pairs.ts';
import { type BorderMunicipality, borderMunicipalities } from './border-municipalities.ts';
import { type BorderStrength, borderStrengths } from './border-strength.ts';
import { type Incidence, layOver } from './incidence.ts';
import { type Indices, indicesOf } from './indices.ts';
import { type PlacedElsewhere, placedElsewhere } from './placed-elsewhere.ts';
import { type AreaPosition, positionsOf } from './position.ts';
import { type Splitting, splittingOf } from './splitting.ts';
import { type Summary, summarise } from './summary.ts';
import { isComparable, regionsCode, type Territory, type TerritoryDelineation } from './territory.ts';

/** A delineation laid over another: `areas` are those of the first, `regions` those of the second. */
export interface Comparison {
  readonly incidence: Incidence;
  /** In the order of the codes of the areas. */
  readonly positions: readonly AreaPosition[];
  readonly summary: Summary;
  readonly splitting: Splitting;
  /** Every municipality counts once; null where not defined. */
  readonly indices: Indices | null;
  /** Every inhabitant counts once; null where not defined. */
  readonly weightedIndices: Indices | null;
}

/** The delineations that were counted over, and the municipalities placed elsewhere in at least one of them. */
export interface ElsewhereInTerritory {
  readonly set: readonly TerritoryDelineation[];
  readonly municipalities: readonly PlacedElsewhere[];
}

/** Every delineation of areas of which the members are known (no typologies), laid over every other (`compareAllPairs`), in that order. */
export interface AllPairsInTerritory {
  readonly delineations: readonly TerritoryDelineation[];
  readonly pairs: AllPairs;
}

const comparisons = new WeakMap<Territory, Map<string, Comparison | null>>();
const elsewheres = new WeakMap<Territory, ElsewhereInTerritory>();
const allPairs = new WeakMap<Territory, AllPairsInTerritory>();

/**
 * Compares the delineation with this code with the other; null where the members of either are not known on the day.
 * An Error where there is no such delineation. Worked out once per territory.
 */
export function compare(territory: Territory, code: string, other: string): Comparison | null {
  const known = comparisons.get(territory) ?? new Map<string, Comparison | null>();
  comparisons.set(territory, known);
  const pair = `${code} ${other}`;
  const comparison = known.has(pair) ? (known.get(pair) ?? null) : compareNow(territory, code, other);
  known.set(pair, comparison);
  return comparison;
}

/**
 * The municipalities that are placed elsewhere (`placedElsewhere`) over the delineations that count and of which the
 * members are known. Where the regions are not known nothing was counted: nobody is, over no delineation.
 */
export function placedElsewhereIn(territory: Territory): ElsewhereInTerritory {
  const known = elsewheres.get(territory);
  if (known !== undefined) return known;
  const set = delineationIn(territory, regionsCode).encoded === null ? [] : countingIn(territory);
  const placed = set.flatMap(({ code }) => {
    const comparison = compare(territory, code, regionsCode);
    return comparison === null ? [] : { code, positions: comparison.positions };
  });
  const elsewhere = { set, municipalities: placedElsewhere(placed) };
  elsewheres.set(territory, elsewhere);
  return elsewhere;
}

/** Compares all delineations with all. Worked out once per territory. */
export function allPairsIn(territory: Territory): AllPairsInTerritory {
  const known = allPairs.get(territory);
  if (known !== undefined) return known;
  const delineations = [...territory.delineations.values()].filter(isComparable);
  const encoded = delineations.flatMap((one) => one.encoded ?? []);
  const compared = { delineations, pairs: compareAllPairs(encoded, territory.borders) };
  allPairs.set(territory, compared);
  return compared;
}

/** How many of the delineations that count separate each pair of neighbours (`borderStrengths`), and which those are. */
export function borderStrengthsIn(territory: Territory): {
  readonly set: readonly TerritoryDelineation[];
  readonly pairs: readonly BorderStrength[];
} {
  const set = countingIn(territory);
  const encoded = set.flatMap((one) => one.encoded ?? []);
  return { set, pairs: borderStrengths(territory.borders, encoded) };
}

/** The municipalities on a region border (`borderMunicipalities`); null where borders or regions are not known. */
export function borderMunicipalitiesIn(territory: Territory): readonly BorderMunicipality[] | null {
  const regions = delineationIn(territory, regionsCode).encoded;
  return regions === null || !territory.knowsBorders
    ? null
    : borderMunicipalities(territory.borders, regions);
}

/** The delineation with this code. An Error where there is none: look for it first. */
export function delineationIn(territory: Territory, code: string): TerritoryDelineation {
  const delineation = territory.delineations.get(code);
  if (delineation === undefined) throw new Error(`No delineation ${code}`);
  return delineation;
}

function countingIn({ delineations }: Territory): TerritoryDelineation[] {
  return [...delineations.values()].filter(({ counts, encoded }) => counts && encoded !== null);
}

function compareNow(territory: Territory, code: string, other: string): Comparison | null {
  const areas = delineationIn(territory, code).encoded;
  const regions = delineationIn(territory, other).encoded;
  if (areas === null || regions === null) return null;
  const incidence = layOver(areas, regions);
  const positions = positionsOf(incidence, territory.borders);
  return {
    incidence,
    positions,
    summary: summarise(incidence, positions),
    splitting: splittingOf(incidence),
    indices: indicesOf(incidence, 'parts'),
    weightedIndices: indicesOf(incidence, 'people'),
  };
}

import type { Delineation } from './delineation.ts';

/**
 * How the areas of one delineation lie over those of another, its regions. The tables hold a row per area and a
 * column per region, row after row: `cell = area * regions + region`.
 *
 * - `cells`: the cells in which somebody lies, in the order in which they were first met;
 * - `counts`: municipalities that lie in both, however little of them (n_ar);
 * - `wholes`: those of them of which no part is known to lie outside the area;
 * - `parts`: municipalities by their share in both, for the indices; NaN where a share is not known;
 * - `people`: inhabitants by the same share; NaN where a share or a number is not known;
 * - `areaCounts`, `regionCounts`: all municipalities of the area (n_a) and the region (n_r), alone;
 * - `unplaced`: municipalities of the area that lie in no region.
 */
export interface Incidence {
  readonly areas: Delineation;
  readonly regions: Delineation;
  readonly cells: readonly number[];
  readonly counts: Int32Array;
  readonly wholes: Int32Array;
  readonly parts: Float64Array;
  readonly people: Float64Array;
  readonly areaCounts: Int32Array;
  readonly regionCounts: Int32Array;
  readonly unplaced: Int32Array;
}

/**
 * Lays one delineation over another of the same municipalities, in one pass over the memberships. A municipality
 * that is divided in both counts in each meeting, and its shares there are unknown: nothing says which part meets
 * which. An Error where the two are not over the same municipalities.
 */
export function layOver(areas: Delineation, regions: Delineation): Incidence {
  if (areas.municipalities !== regions.municipalities) throw new Error('Two sets of municipalities');
  const size = areas.areas.length * regions.areas.length;
  const incidence = {
    areas,
    regions,
    cells: [] as number[],
    counts: new Int32Array(size),
    wholes: new Int32Array(size),
    parts: new Float64Array(size),
    people: new Float64Array(size),
    areaCounts: countsOf(areas),
    regionCounts: countsOf(regions),
    unplaced: new Int32Array(areas.areas.length),
  };
  addAll(incidence);
  return incidence;
}

function countsOf(delineation: Delineation): Int32Array {
  const { memberStarts } = delineation;
  return Int32Array.from(
    delineation.areas,
    (_, area) => (memberStarts[area + 1] as number) - (memberStarts[area] as number),
  );
}

type Growing = Incidence & { readonly cells: number[] };

/** Without a subarray per municipality: 35,000 units by 780 pairs pass here. */
function addAll(incidence: Growing): void {
  const { areas, regions, unplaced } = incidence;
  const width = regions.areas.length;
  for (let municipality = 0; municipality < areas.municipalities.codes.length; municipality += 1) {
    const first = regions.starts[municipality] as number;
    const end = regions.starts[municipality + 1] as number;
    for (
      let i = areas.starts[municipality] as number;
      i < (areas.starts[municipality + 1] as number);
      i += 1
    ) {
      const area = areas.areaOf[i] as number;
      if (first === end) (unplaced[area] as number) += 1;
      for (let j = first; j < end; j += 1) {
        add(incidence, municipality, area * width + (regions.areaOf[j] as number), i, j);
      }
    }
  }
}

function add(incidence: Growing, municipality: number, cell: number, i: number, j: number): void {
  const { areas, regions, cells, counts, wholes, parts, people } = incidence;
  const areaShare = areas.shareOf[i] as number;
  const share = sharedPart(areaShare, regions.shareOf[j] as number);
  if (counts[cell] === 0) cells.push(cell);
  (counts[cell] as number) += 1;
  if (!(areaShare < 1)) (wholes[cell] as number) += 1;
  (parts[cell] as number) += share;
  (people[cell] as number) += share * (areas.municipalities.inhabitants[municipality] as number);
}

function sharedPart(one: number, other: number): number {
  if (one === 1 || other === 1) return one * other;
  return Number.NaN;
}

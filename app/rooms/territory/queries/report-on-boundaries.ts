import type { Reading } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import type { BoundaryProblem } from '../engine/boundaries/boundary-problem.ts';
import {
  type BoundaryFigures,
  checkBoundaries,
  type KnownLand,
} from '../engine/boundaries/check-boundaries.ts';
import type { Vintage } from '../engine/import/import-report.ts';
import type { Topology } from '../engine/topology.ts';
import { listMergerSteps } from './list-merger-steps.ts';
import { listVintages } from './list-vintages.ts';
import { dateOf } from './municipalities-on.ts';

/** Of which days boundaries are, how they compare to what is known of those, and what is wrong with them. */
export type BoundaryReport =
  | {
      readonly validFrom: Day;
      readonly validTo: Day | null;
      readonly figures: BoundaryFigures;
      readonly problems: readonly BoundaryProblem[];
    }
  | { readonly figures: null; readonly problems: readonly BoundaryProblem[] };

/** Holds boundaries against the municipalities with the same codes; see checkBoundaries for `areaMargin`. */
export async function reportOnBoundaries(
  ctx: Reading,
  topology: Topology,
  areaMargin: number,
): Promise<BoundaryReport> {
  const vintages = await listVintages(ctx, await listMergerSteps(ctx));
  const nearest = vintages
    .map((vintage) => ({ vintage, ...codeDifference(vintage, topology) }))
    .toSorted((one, other) => distance(one) - distance(other))[0];
  if (nearest === undefined) throw new Error('There are no municipalities to compare with');
  const { vintage, missing, unknown } = nearest;
  if (missing.length + unknown.length > 0) {
    return { figures: null, problems: [{ kind: 'noSuchDay', missing, unknown }] };
  }
  const known = await knownLandOn(ctx, vintage.from);
  return { validFrom: vintage.from, validTo: vintage.to, ...checkBoundaries(topology, known, areaMargin) };
}

interface CodeDifference {
  readonly missing: readonly string[];
  readonly unknown: readonly string[];
}

function codeDifference({ municipalities }: Vintage, { codes }: Topology): CodeDifference {
  const there = new Set(codes);
  const known = new Set(municipalities.map(({ nis }) => nis));
  return {
    missing: [...known].filter((nis) => !there.has(nis)),
    unknown: codes.filter((nis) => !known.has(nis)),
  };
}

function distance({ missing, unknown }: CodeDifference): number {
  return missing.length + unknown.length;
}

async function knownLandOn(ctx: Reading, day: Day): Promise<KnownLand> {
  const areas = await ctx.db
    .selectFrom('territory.municipality')
    .select(['nis', 'area_km2'])
    .where('valid', '@>', dateOf(day))
    .execute();
  const neighbours = await ctx.db
    .selectFrom('territory.neighbour')
    .select(['nis_a as a', 'nis_b as b', 'length_km as borderKm'])
    .where('valid', '@>', dateOf(day))
    .execute();
  return {
    areasKm2: new Map(areas.map(({ nis, area_km2 }) => [nis, area_km2])),
    neighbours: neighbours.length === 0 ? null : neighbours,
  };
}

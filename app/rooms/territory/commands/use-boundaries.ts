import type { Writing } from '#platform/context.ts';
import { record } from '#platform/journal.ts';
import { refuseOthersThanSystem } from '../access.ts';
import { boundaryLevels } from '../engine/boundaries/read-boundaries.ts';
import { writeTopology } from '../engine/boundaries/stored-topology.ts';
import type { Topology } from '../engine/topology.ts';
import { type BoundaryReport, reportOnBoundaries } from '../queries/report-on-boundaries.ts';
import { raiseRevision } from './raise-revision.ts';

/** Boundaries that came in: where from (Dutch), the sha256 of what came, and how far areas may differ (a part). */
export interface IncomingBoundaries {
  readonly topology: Topology;
  readonly source: string;
  readonly checksum: string;
  readonly areaMargin: number;
}

/**
 * The map of the days with these municipalities is drawn from these boundaries, in place of any from before, unless
 * the report names a problem: then nothing changes. Records boundaries.adopted. Refuses everybody but the system.
 */
export async function useBoundaries(ctx: Writing, incoming: IncomingBoundaries): Promise<BoundaryReport> {
  refuseOthersThanSystem(ctx);
  const report = await reportOnBoundaries(ctx, incoming.topology, incoming.areaMargin);
  if (report.figures === null || report.problems.length > 0) return report;
  const { validFrom, validTo } = report;
  const { source, checksum } = incoming;
  const id = ctx.newId();
  // Boundaries hold between two merger days, so those of the same days begin on the same day.
  await ctx.db.deleteFrom('territory.geometry').where('valid_from', '=', validFrom).execute();
  await ctx.db
    .insertInto('territory.geometry')
    .values({ id, valid_from: validFrom, valid_to: validTo, source, fetched_at: ctx.now, checksum })
    .execute();
  const levels = [...boundaryLevels(incoming.topology)];
  await ctx.db
    .insertInto('territory.geometry_level')
    .values(levels.map(([level, drawn]) => ({ geometry: id, level, topology: writeTopology(drawn) })))
    .execute();
  await raiseRevision(ctx);
  record(ctx, 'boundaries.adopted', { kind: 'boundaries', id }, { validFrom, validTo, source, checksum });
  return report;
}

import type { Raster } from './raster.ts';
import { type Level, simplifyTopology } from './simplification.ts';
import { smoothTopology } from './smoothing.ts';
import { withoutSpecks } from './specks.ts';
import type { Topology } from './topology.ts';
import { traceTopology } from './tracing.ts';

/**
 * The municipalities of the raster as the pages draw them: specks left out, borders traced, smoothed and simplified for this level.
 * Takes a good part of a second; the answer never changes for the same raster and level, so keep it.
 */
export function buildGeometry(raster: Raster, level: Level): Topology {
  return simplifyTopology(smoothTopology(traceTopology(withoutSpecks(raster)), raster.cell), level);
}

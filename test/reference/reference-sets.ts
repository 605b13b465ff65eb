import { areas } from './areas.ts';
import { delineationVersions } from './delineation-versions.ts';
import { delineations } from './delineations.ts';
import { identifiers } from './identifiers.ts';
import { inhabitants } from './inhabitants.ts';
import { memberships } from './memberships.ts';
import { mergers } from './mergers.ts';
import { municipalities } from './municipalities.ts';
import { neighbours } from './neighbours.ts';
import { participations } from './participations.ts';
import { rasterPeriods, rasters } from './rasters.ts';
import type { ReferenceSet } from './reference-set.ts';
import { referenceRegions, regionHistory } from './regions.ts';
import { structures } from './structures.ts';

/** Every folder under reference/. */
export const referenceSets: readonly ReferenceSet[] = [
  municipalities,
  mergers,
  inhabitants,
  delineations,
  delineationVersions,
  areas,
  ...memberships,
  neighbours,
  referenceRegions,
  regionHistory,
  identifiers,
  structures,
  participations,
  rasterPeriods,
  ...rasters,
];

import { type RingedLand, ringedLands } from './polygons.ts';
import type { Topology } from './topology.ts';
import { dissolve } from './zones.ts';

/** Land that is handed out: a municipality, or the municipalities (NIS codes) of an area taken together. */
export interface LandFeature<Properties = unknown> {
  readonly id: string;
  readonly municipalities: ReadonlySet<string>;
  readonly properties: Properties;
}

/** The pieces of land of a feature; none where the topology has no municipality of it. */
export function landOf(topology: Topology, { municipalities }: LandFeature): RingedLand[] {
  const { rings } = dissolve(topology, (municipality) =>
    municipalities.has(topology.codes[municipality - 1] ?? '') ? 'land' : null,
  );
  return ringedLands(topology, rings.get('land') ?? []);
}

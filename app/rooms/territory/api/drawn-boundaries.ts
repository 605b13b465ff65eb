import type { Reading } from '#platform/context.ts';
import { dayIn } from '#reception/endpoint-day.ts';
import type { Topology } from '../engine/topology.ts';
import { geometryKey } from '../queries/geometry-key.ts';
import { getGeometry } from '../queries/get-geometry.ts';
import { levelCodes } from './boundary-schemas.ts';
import { boundaryFacts } from './boundary-words.ts';
import { type NamedPlaces, namedPlacesOn } from './place-names.ts';

/** What every answer with boundaries is made of. */
interface DrawnBoundaries {
  readonly places: NamedPlaces;
  readonly geometry: Topology;
  /** What they are for, and where they come from. */
  readonly facts: { readonly opmerking: string; readonly bron: string };
}

/** The boundaries of the asked day at the asked level. Refuses as getGeometry. */
export async function drawnBoundaries(
  ctx: Reading,
  asked: {
    readonly baseUrl: string;
    readonly query: { readonly datum?: string | undefined; readonly niveau: keyof typeof levelCodes };
  },
): Promise<DrawnBoundaries> {
  const day = dayIn(ctx, asked.query);
  const places = await namedPlacesOn(ctx, day, asked);
  const geometry = await getGeometry(ctx, day, levelCodes[asked.query.niveau]);
  const { source } = await geometryKey(ctx, day);
  const facts = { opmerking: boundaryFacts.use, bron: source ?? boundaryFacts.builtIn };
  return { places, geometry, facts };
}

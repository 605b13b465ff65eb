import type { Reading } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import type { Territory } from '../engine/comparison/territory.ts';
import { listMunicipalityUris, type MunicipalityUris } from '../queries/list-municipality-uris.ts';
import { territoryOn } from '../queries/territory-on.ts';

/** What places are called: the URIs that others use already come first, then our own. */
export interface PlaceNames {
  municipality(nis: string): string;
  area(delineation: string, code: string): string;
  delineation(code: string): string;
  version(delineation: string, id: string): string;
}

/** The places of a day and what they are called. */
export interface NamedPlaces {
  readonly territory: Territory;
  readonly names: PlaceNames;
  readonly uris: ReadonlyMap<string, MunicipalityUris>;
}

/** Everything of a day, with the names for it; `baseUrl` is where our own URIs begin. Refuses as territoryOn. */
export async function namedPlacesOn(
  ctx: Reading,
  day: Day,
  { baseUrl, populationYear }: { baseUrl: string; populationYear?: number | undefined },
): Promise<NamedPlaces> {
  const territory = await territoryOn(ctx, day, populationYear);
  const uris = await listMunicipalityUris(ctx);
  return { territory, uris, names: placeNames(baseUrl, territory, uris) };
}

function placeNames(
  baseUrl: string,
  { delineations }: Territory,
  uris: ReadonlyMap<string, MunicipalityUris>,
): PlaceNames {
  const own = (...path: readonly string[]) => [baseUrl, 'id', ...path.map(encodeURIComponent)].join('/');
  return {
    municipality: (nis) => uris.get(nis)?.area ?? own('gemeente', nis),
    area: (delineation, code) =>
      delineations.get(delineation)?.areas.get(code)?.uri ?? own('gebied', delineation, code),
    delineation: (code) => own('afbakening', code),
    version: (delineation, id) => own('afbakening', delineation, id),
  };
}

import type { LegalSituation } from '#rooms/legislation/model.ts';
import type { LegalSituations } from '#rooms/legislation/queries/legal-situations.ts';
import type {
  PlaceInArea,
  PlaceInDelineation,
} from '#rooms/territory/engine/comparison/places-of-municipality.ts';

/** A delineation with one of the areas of the municipality, or with none. */
export interface PlaceRow {
  readonly place: PlaceInDelineation;
  readonly area: PlaceInArea | null;
}

/** One row per area; a delineation in which the municipality has none has one row too. */
export function placeRows(places: readonly PlaceInDelineation[]): readonly PlaceRow[] {
  return places.flatMap((place): PlaceRow[] =>
    place.areas.length === 0 ? [{ place, area: null }] : place.areas.map((area) => ({ place, area })),
  );
}

/** What the rules say of an area; of the delineation where the area is not known, and nothing where there is none. */
export function situationsOf(legal: LegalSituations, { place, area }: PlaceRow): readonly LegalSituation[] {
  const { code } = place.delineation;
  if (area !== null) return legal.ofArea(code, area.area.code, area.position?.position);
  return place.knowledge === 'unknown' ? legal.of(code) : [];
}

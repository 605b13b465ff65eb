import { NotFound } from '#platform/refusals.ts';
import type { Territory, TerritoryDelineation } from '../engine/comparison/territory.ts';

/** The delineation with this code. Refuses (NotFound) a code that is none. */
export function findDelineation({ delineations }: Territory, code: string): TerritoryDelineation {
  const delineation = delineations.get(code);
  if (delineation === undefined)
    throw new NotFound('Deze afbakening kennen we niet. Kies er een uit de lijst van afbakeningen.');
  return delineation;
}

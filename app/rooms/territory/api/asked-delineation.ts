import { NotFound } from '#platform/refusals.ts';
import type { Territory, TerritoryDelineation } from '../engine/comparison/territory.ts';

/** The delineation that was asked. Refuses (NotFound) a code that is none. */
export function askedDelineation({ delineations }: Territory, code: string): TerritoryDelineation {
  const found = delineations.get(code);
  if (found === undefined)
    throw new NotFound(`De afbakening ${code} kennen we niet. De codes staan in /api/v1/afbakeningen.`);
  return found;
}

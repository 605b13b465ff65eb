import { regionsCode, type Territory } from './territory.ts';

/**
 * What the municipalities of a territory are known by: the reference regions, or the provinces where the regions are
 * unknown or were not there yet. Null where neither says of which day it is.
 */
export function territoryFooting({ delineations }: Territory): { statedOn: string; source: string } | null {
  for (const code of [regionsCode, 'provincie']) {
    const { statedOn = null, source = null } = delineations.get(code) ?? {};
    if (statedOn !== null && source !== null) return { statedOn, source };
  }
  return null;
}

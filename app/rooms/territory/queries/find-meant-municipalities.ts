import type { Reading } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import type { Territory } from '../engine/comparison/territory.ts';
import { indexMunicipalities, type MunicipalityIndex } from '../engine/import/municipality-index.ts';
import { type MeantMunicipality, meantMunicipalities } from '../engine/meant-municipalities.ts';
import { listMergerSteps } from './list-merger-steps.ts';
import { listVintages } from './list-vintages.ts';
import { territoryOn } from './territory-on.ts';

/** The names of a territory and of the days around it. */
const indices = new WeakMap<Territory, MunicipalityIndex>();

/**
 * The municipalities of the day that a text means (`meantMunicipalities`): a name of today, a former or a misspelt one,
 * or a NIS code. Refuses (Invalid) a day before the facts begin.
 */
export async function findMeantMunicipalities(
  ctx: Reading,
  text: string,
  day: Day,
): Promise<readonly MeantMunicipality[]> {
  const territory = await territoryOn(ctx, day);
  const index = indices.get(territory) ?? (await readIndex(ctx, day));
  indices.set(territory, index);
  return meantMunicipalities(index, text);
}

async function readIndex(ctx: Reading, day: Day): Promise<MunicipalityIndex> {
  const steps = await listMergerSteps(ctx);
  const vintages = await listVintages(ctx, steps);
  const vintage = vintages.findLast(({ from }) => from <= day) ?? vintages[0];
  if (vintage === undefined) throw new Error('There are no municipalities');
  return indexMunicipalities(vintage, vintages, steps);
}

import type { Reading } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import type { TerritoryMunicipality } from '../engine/comparison/territory.ts';
import { type Translation, translateCodes } from '../engine/succession.ts';
import { listMergerSteps } from './list-merger-steps.ts';
import { territoryOn } from './territory-on.ts';

/** A translation with the municipalities of both days, by NIS code. */
export interface TranslationBetweenDays extends Translation {
  readonly before: ReadonlyMap<string, TerritoryMunicipality>;
  readonly after: ReadonlyMap<string, TerritoryMunicipality>;
}

/** Translates NIS codes of one day to another (`translateCodes`). Refuses (Invalid) a day before the facts begin. */
export async function getTranslation(
  ctx: Reading,
  codes: readonly string[],
  { from, to }: { readonly from: Day; readonly to: Day },
): Promise<TranslationBetweenDays> {
  const { lines: before } = await territoryOn(ctx, from);
  const { lines: after } = await territoryOn(ctx, to);
  const succession = { steps: await listMergerSteps(ctx), existing: new Set(before.keys()) };
  return { ...translateCodes(succession, codes, from, to), before, after };
}

import type { Reading } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import { type Translation, translateCodes } from '../engine/succession.ts';
import { listMergerSteps } from './list-merger-steps.ts';
import { dateOf } from './municipalities-on.ts';

/** A translation with the names of every code in it, by day. */
export interface NamedTranslation extends Translation {
  readonly nameBefore: ReadonlyMap<string, string>;
  readonly nameAfter: ReadonlyMap<string, string>;
}

/** Translates NIS codes of one day to another (`translateCodes`). Refuses (Invalid) a day before the facts begin. */
export async function getTranslation(
  ctx: Reading,
  codes: readonly string[],
  { from, to }: { readonly from: Day; readonly to: Day },
): Promise<NamedTranslation> {
  const nameBefore = await namesOn(ctx, from);
  const nameAfter = await namesOn(ctx, to);
  const succession = { steps: await listMergerSteps(ctx), existing: new Set(nameBefore.keys()) };
  return { ...translateCodes(succession, codes, from, to), nameBefore, nameAfter };
}

async function namesOn(ctx: Reading, day: Day): Promise<ReadonlyMap<string, string>> {
  const rows = await ctx.db
    .selectFrom('territory.municipality')
    .where('valid', '@>', dateOf(day))
    .select(['nis', 'name'])
    .execute();
  return new Map(rows.map(({ nis, name }) => [nis, name]));
}

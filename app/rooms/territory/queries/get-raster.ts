import type { Reading } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import { NotFound } from '#platform/refusals.ts';
import { dateOf } from './municipalities-on.ts';

/** Which municipality lies in which square of 250 m: run-length text of the form RLE1. */
export interface Raster {
  readonly id: string;
  readonly rle: string;
  /** sha256 of rle: what is drawn from one raster may be kept under it. */
  readonly checksum: string;
  readonly validFrom: Day | null;
  readonly validTo: Day | null;
}

/** The raster of a day (70 kB). Refuses (NotFound) a day without one, (Invalid) a day before the facts begin. */
export async function getRaster(ctx: Reading, day: Day): Promise<Raster> {
  const found = await ctx.db
    .selectFrom('territory.raster')
    .where('valid', '@>', dateOf(day))
    .select(['id', 'rle', 'checksum', 'valid_from as validFrom', 'valid_to as validTo'])
    .executeTakeFirst();
  if (found === undefined) throw new NotFound('Voor deze dag is er geen kaart. Kies een andere datum.');
  return found;
}

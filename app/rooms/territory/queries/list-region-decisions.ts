import type { Reading } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';

/** A decision on the reference regions: when, how many there were from then on, what it says, and where it is written. */
export interface RegionDecision {
  readonly decidedOn: Day;
  readonly regions: number;
  readonly sentence: string;
  readonly sourceDocument: string;
  readonly sourceUrl: string;
}

/** Every decision on the reference regions that we know, the first one first. */
export async function listRegionDecisions(ctx: Reading): Promise<readonly RegionDecision[]> {
  return await ctx.db
    .selectFrom('territory.region_decision')
    .select([
      'decided_on as decidedOn',
      'regions',
      'sentence',
      'source_document as sourceDocument',
      'source_url as sourceUrl',
    ])
    .orderBy('decided_on')
    .limit(1_000)
    .execute();
}

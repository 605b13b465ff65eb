import type { Reading } from '#platform/context.ts';
import { type Day, dayBefore } from '#platform/day.ts';
import type { MunicipalityName } from '../model.ts';
import { listMergerSteps } from './list-merger-steps.ts';
import { listMunicipalityNames } from './list-municipality-names.ts';

/** On this first day the municipality held the territory of those others; where its code is among them, it kept that. */
export interface MergerLine {
  readonly on: Day;
  readonly into: MunicipalityName;
  readonly from: readonly MunicipalityName[];
}

/** Every merger we know, newest first, then by name. */
export async function listMergers(ctx: Reading): Promise<readonly MergerLine[]> {
  const steps = await listMergerSteps(ctx);
  const days = [...new Set(steps.map(({ mergedOn }) => mergedOn))].sort().reverse();
  const mergers: MergerLine[] = [];
  for (const on of days) {
    const here = steps.filter(({ mergedOn }) => mergedOn === on);
    const codes = here.flatMap(({ fromNis, toNis }) => [fromNis, toNis]);
    const before = await listMunicipalityNames(ctx, codes, dayBefore(on));
    const after = await listMunicipalityNames(ctx, codes, on);
    mergers.push(
      ...after.flatMap((into) => {
        const parts = new Set(here.filter(({ toNis }) => toNis === into.nis).map(({ fromNis }) => fromNis));
        return parts.size === 0 ? [] : { on, into, from: before.filter(({ nis }) => parts.has(nis)) };
      }),
    );
  }
  return mergers;
}

import { type Day, dutch } from '#platform/day.ts';
import { dutchList } from '#platform/dutch-writing.ts';
import type { Population } from '#rooms/territory/model.ts';
import { populationSource } from '#rooms/territory/texts.ts';

/** Of which day a table is, and whose. */
interface Footing {
  readonly statedOn: Day | null;
  readonly source: string | null;
}

/** The line under figures of the territory: of which day, from where, and how sure the inhabitants are. */
export function territorySource(
  { statedOn, source }: Footing,
  lines: readonly { readonly population: Population | null }[] = [],
): { state: string; source: string; remark?: string } {
  const counts = new Set(
    lines.flatMap(({ population }) => (population === null ? [] : [populationSource(population)])),
  );
  return {
    state: statedOn === null ? 'een onbekende dag' : dutch(statedOn),
    source: source ?? 'onbekend',
    ...(counts.size === 0 ? {} : { remark: `inwoners: ${dutchList([...counts])}` }),
  };
}

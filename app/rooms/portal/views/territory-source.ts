import { type Day, dutch } from '#platform/day.ts';
import { dutchList } from '#platform/dutch-writing.ts';
import type { Population } from '#rooms/territory/model.ts';
import { populationSource } from '#rooms/territory/texts.ts';

/** The line under figures of the territory: of which day, from where, and how sure the inhabitants are. */
export function territorySource(
  lines: readonly { readonly population: Population | null }[],
  day: Day,
): { state: string; source: string; remark?: string } {
  const counts = [
    ...new Set(lines.flatMap(({ population }) => (population === null ? [] : [populationSource(population)]))),
  ];
  return {
    state: dutch(day),
    source: 'provincies.incijfers.be, tabellen van 9 maart 2026',
    ...(counts.length === 0 ? {} : { remark: `inwoners: ${dutchList(counts)}` }),
  };
}

import { type Day, dutch } from '#platform/day.ts';
import { dutchCount, dutchList } from '#platform/dutch-writing.ts';
import type { MapChange } from '#rooms/territory/engine/map-changes.ts';
import { areaInSentence } from './delineation-words.ts';

/** How the changes read: what was so on an earlier day, what becomes so on a later one. */
export type ChangeVerb = 'was' | 'wordt';

/** How much changed between two days, for a sentence of its own. */
export function changesSentence(
  changes: readonly MapChange[],
  days: { readonly from: Day; readonly to: Day },
): string {
  const between = `Tussen ${dutch(days.from)} en ${dutch(days.to)}`;
  const merged = changes.filter(({ others }) => others.length > 0).length;
  const moved = changes.filter(({ areas }) => areas.length > 0).length;
  if (changes.length === 0) return `${between} veranderde er niets aan wat deze kaart toont.`;
  const parts = [
    merged === 0 ? null : `${gemeenten(merged)} door een fusie`,
    moved === 0 ? null : `${gemeenten(moved)} in hun gebied`,
  ].filter((part) => part !== null);
  return `${between} ${changes.length === 1 ? 'veranderde' : 'veranderden'} ${dutchList(parts)}.`;
}

/** What changed for one municipality: "was: Beveren, Kruibeke en Zwijndrecht; vervoerregio was Waasland". */
export function changeWords({ name, others, areas }: MapChange, verb: ChangeVerb): string {
  const isKept = others.length === 1 && others[0] === name;
  return [
    isKept ? 'groeit door een fusie' : null,
    isKept || others.length === 0 ? null : `${verb}: ${dutchList(others)}`,
    ...areas.map(({ delineation, there }) => {
      const names = there.length === 0 ? 'geen gebied' : dutchList(there.map(({ name }) => name));
      return `${areaInSentence(delineation)} ${verb} ${names}`;
    }),
  ]
    .filter((part) => part !== null)
    .join('; ');
}

function gemeenten(count: number): string {
  return `${dutchCount(count)} ${count === 1 ? 'gemeente' : 'gemeenten'}`;
}

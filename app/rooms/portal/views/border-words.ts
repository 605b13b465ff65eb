import { dutchCount, dutchKm, dutchList } from '#platform/dutch-writing.ts';
import type { Neighbour } from '#rooms/territory/engine/comparison/neighbours-of-municipality.ts';

/** Which other regions a municipality touches, from the map alone, with the border that it shares with each. */
export function borderWords(name: string, neighbours: readonly Neighbour[]): string {
  const beyond = neighbours.filter(({ inOtherRegion }) => inOtherRegion === true);
  const touched = Map.groupBy(beyond, ({ municipality }) => municipality.region?.name ?? '');
  if (touched.size === 0) {
    const known = neighbours.every(({ inOtherRegion }) => inOtherRegion !== null);
    return known
      ? `${name} raakt aan geen andere regio: ze ligt niet op een regiogrens.`
      : `Of ${name} aan een andere regio raakt, is onbekend.`;
  }
  const regions = [...touched].map(([region, there]) => {
    const km = there.reduce((sum, { borderKm }) => sum + borderKm, 0);
    return `${region} (${dutchKm(km)}, met ${dutchList(there.map(({ municipality }) => municipality.name))})`;
  });
  const count = touched.size === 1 ? '1 andere regio' : `${dutchCount(touched.size)} andere regio’s`;
  return `${name} ligt op een regiogrens en raakt aan ${count}: ${dutchList(regions)}.`;
}

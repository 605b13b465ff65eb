import { dutchCount, dutchList } from '#platform/dutch-writing.ts';
import type {
  DelineationInRegion,
  RegionRelation,
} from '#rooms/territory/engine/comparison/delineations-of-region.ts';
import { withoutAreaWords } from '#rooms/territory/texts.ts';
import { crossingCount, type RegionPicture } from './region-picture.ts';

/** How a delineation lies to one region, as it stands in a table. */
const relationNames: Readonly<Record<RegionRelation, string>> = {
  coincides: 'valt samen met de regio',
  inside: 'elk gebied ligt binnen de regio',
  larger: 'de regio ligt volledig in een gebied dat meerdere volledige regio’s omvat (supraregionaal)',
  crossing: 'overschrijdt de regiogrens',
  none: 'geen gebied',
};

/** How a delineation lies to the region, or why that is not known. */
export function relationWords({ relation, delineation }: DelineationInRegion): string {
  return relation === null ? withoutAreaWords(delineation) : relationNames[relation];
}

/** In one or two sentences how the delineations that count lie to the region. */
export function relationsWords({ delineations, elsewhere }: RegionPicture): string {
  const counted = delineations.filter(({ delineation }) => elsewhere.set.includes(delineation));
  const countOf = (wanted: RegionRelation) => counted.filter(({ relation }) => relation === wanted).length;
  const parts = [
    partWords(countOf('coincides'), 'valt samen met de regio', 'vallen samen met de regio'),
    partWords(
      countOf('inside'),
      'heeft hier alleen gebieden binnen de regio',
      'hebben hier alleen gebieden binnen de regio',
    ),
    partWords(countOf('larger'), 'omvat de hele regio en nog andere', 'omvatten de hele regio en nog andere'),
    partWords(countOf('crossing'), 'overschrijdt de regiogrens', 'overschrijden de regiogrens'),
  ].filter((part) => part !== null);
  const crossing = counted.reduce((sum, one) => sum + crossingCount(one), 0);
  const areas = crossing === 1 ? 'ligt 1 gebied' : `liggen ${dutchCount(crossing)} gebieden`;
  return `Van de ${counted.length} afbakeningen die meetellen: ${dutchList(parts)}. In totaal ${areas} over de regiogrens.`;
}

function partWords(count: number, one: string, more: string): string | null {
  if (count === 0) return null;
  return count === 1 ? `1 ${one}` : `${count} ${more}`;
}

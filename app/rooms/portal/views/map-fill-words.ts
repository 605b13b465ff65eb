import { dutchCount, dutchList } from '#platform/dutch-writing.ts';
import type { AreasOnMap } from '#rooms/territory/engine/areas-on-map.ts';
import type { MapPicture } from '#rooms/territory/engine/map-picture.ts';
import { inSentence } from '#rooms/territory/texts.ts';
import { areaWords } from './map-titles.ts';

/** What fills alone say: the largest and the smallest areas, and who lies in none or in several. */
export function fillSentences({ filled, hasClasses, municipalities }: MapPicture): readonly string[] {
  if (filled === null) return [];
  const none = municipalities.filter(({ fill }) => fill.length === 0).length;
  const several = municipalities.filter(({ fill }) => fill.length > 1).map(({ name }) => name);
  const kind = inSentence(filled.delineation.name);
  return [
    hasClasses ? classSentence(filled) : sizeSentence(filled),
    ...(none === 0 ? [] : [`${counted(none)} ${none === 1 ? 'ligt' : 'liggen'} in geen enkele ${kind}.`]),
    ...(several.length === 0
      ? []
      : [`In meer dan één ${kind} ${several.length === 1 ? 'ligt' : 'liggen'} ${dutchList(several)}.`]),
  ];
}

function sizeSentence({ delineation, areas }: AreasOnMap): string {
  const sizes = areas.map(({ municipalities }) => municipalities);
  const [most, fewest] = [Math.max(...sizes), Math.min(...sizes)];
  const named = (size: number) => {
    const found = areas.filter(({ municipalities }) => municipalities === size);
    return found.length > 5
      ? `${dutchCount(found.length)} gebieden`
      : dutchList(found.map((area) => areaWords(delineation, area)));
  };
  const all = `${dutchCount(areas.length)} ${inSentence(delineation.plural)}`;
  return most === fewest
    ? `${all}, elk met ${counted(most)}.`
    : `${all}. De meeste gemeenten: ${named(most)} (${dutchCount(most)}); de minste: ${named(fewest)} (${dutchCount(fewest)}).`;
}

function classSentence({ areas }: AreasOnMap): string {
  return `${dutchList(areas.map(({ name, municipalities }) => `${name}: ${counted(municipalities)}`))}.`;
}

function counted(count: number): string {
  return `${dutchCount(count)} ${count === 1 ? 'gemeente' : 'gemeenten'}`;
}

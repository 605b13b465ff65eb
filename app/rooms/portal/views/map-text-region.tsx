import { DescriptionList } from '#design/description-list/description-list.tsx';
import { dutchArea, dutchCount } from '#platform/dutch-writing.ts';
import type { DescribedRegion } from '#rooms/territory/engine/map-description.ts';
import { sumPopulations } from '#rooms/territory/model.ts';
import { MapTextMunicipality } from './map-text-municipality.tsx';
import type { MapText } from './map-text-shown.ts';
import { borderingWords } from './map-text-words.ts';
import { inhabitantsWords } from './region-words.ts';
import { partWords } from './wind-words.ts';

/** One region in words: where it lies, how large it is, which regions it touches. */
export function MapTextRegionFacts({ described }: { readonly described: DescribedRegion }) {
  const { region, municipalities, areaKm2, part } = described;
  const population = sumPopulations(municipalities.map(({ municipality }) => municipality.population));
  const facts = [
    {
      term: 'Grootte',
      description: `${dutchCount(municipalities.length)} gemeenten, ${dutchArea(areaKm2)} km², ${inhabitantsWords(population)}`,
    },
  ];
  if (region === null) return <DescriptionList items={facts} />;
  return (
    <DescriptionList
      items={[
        { term: 'Ligging', description: partWords(part) },
        ...facts,
        { term: 'Grenst aan', description: borderingWords(described) },
      ]}
    />
  );
}

interface MapTextRegionProps {
  readonly text: MapText;
  readonly described: DescribedRegion;
  /** The place of the municipalities in the outline of the page. */
  readonly level: 2 | 4;
}

/** The municipalities of a region, each in words. */
export function MapTextMunicipalities({ text, described, level }: MapTextRegionProps) {
  return (
    <>
      {described.municipalities.map((one) => (
        <MapTextMunicipality text={text} described={one} level={level} />
      ))}
    </>
  );
}

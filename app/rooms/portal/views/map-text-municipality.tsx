import { DescriptionList } from '#design/description-list/description-list.tsx';
import { Heading } from '#design/heading/heading.tsx';
import { dutchArea, dutchCount, dutchKm } from '#platform/dutch-writing.ts';
import type {
  DescribedMunicipality,
  DescribedNeighbour,
} from '#rooms/territory/engine/described-municipality.ts';
import type { Population } from '#rooms/territory/model.ts';
import type { MapText } from './map-text-shown.ts';
import { areaWords, neighbourWords } from './map-text-words.ts';
import { coordinateWords, partWords, windNames } from './wind-words.ts';

interface MapTextMunicipalityProps {
  readonly text: MapText;
  readonly described: DescribedMunicipality;
  readonly level: 2 | 4;
}

/** One municipality in words: where it lies, how large it is, its area, and who lies around it. */
export function MapTextMunicipality({ text, described, level }: MapTextMunicipalityProps) {
  const { municipality, place, part, neighbours } = described;
  const { nis, name, areaKm2, population } = municipality;
  return (
    <section class="stack">
      <Heading level={level} looks={3} id={`gemeente-${nis}`}>
        <a href={`/gemeenten/${nis}${text.suffix}`}>{name}</a>
      </Heading>
      <DescriptionList
        items={[
          { term: 'Ligging', description: `${partWords(part)}, op ${coordinateWords(place)}` },
          {
            term: 'Grootte',
            description: `${dutchArea(areaKm2)} km², ${inhabitantsWords(population)}`,
          },
          { term: text.delineation.name, description: areaWords(text, described) },
          {
            term: 'Buren',
            description: <Neighbours text={text} described={described} neighbours={neighbours} />,
          },
        ]}
      />
    </section>
  );
}

function inhabitantsWords(population: Population | null): string {
  return population === null
    ? 'aantal inwoners onbekend'
    : `${dutchCount(population.inhabitants)} inwoners (${population.year})`;
}

interface NeighboursProps extends Omit<MapTextMunicipalityProps, 'level'> {
  readonly neighbours: readonly DescribedNeighbour[] | null;
}

function Neighbours({ text, described, neighbours }: NeighboursProps) {
  if (neighbours === null) return <>onbekend op deze dag</>;
  if (neighbours.length === 0) return <>geen in het Vlaamse Gewest</>;
  return (
    <ul>
      {neighbours.map((neighbour) => {
        const remark = neighbourWords(text, described, neighbour);
        return (
          <li>
            ten {windNames[neighbour.wind]}: {neighbour.municipality.name}, {dutchKm(neighbour.borderKm)}
            {remark && ` (${remark})`}
          </li>
        );
      })}
    </ul>
  );
}

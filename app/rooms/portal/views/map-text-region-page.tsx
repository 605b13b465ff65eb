import { Heading } from '#design/heading/heading.tsx';
import { List } from '#design/list/list.tsx';
import type { DescribedRegion } from '#rooms/territory/engine/map-description.ts';
import { MapTextMunicipalities, MapTextRegionFacts } from './map-text-region.tsx';
import { type MapText, withoutRegion } from './map-text-shown.ts';
import { regionTitle } from './map-text-words.ts';

interface MapTextRegionPageProps {
  readonly text: MapText;
  readonly described: DescribedRegion;
}

/** One region of the text version with its municipalities, and the way to the other regions. */
export function MapTextRegionPage({ text, described }: MapTextRegionPageProps) {
  const others = text.regions.filter((one) => one !== described);
  return (
    <>
      <MapTextRegionFacts described={described} />
      <nav aria-label="Gemeenten op deze pagina">
        <List
          looks="columns"
          items={described.municipalities.map(({ municipality: { nis, name } }) => (
            <a href={`#gemeente-${nis}`}>{name}</a>
          ))}
        />
      </nav>
      <MapTextMunicipalities text={text} described={described} level={2} />
      {others.length > 0 && (
        <nav aria-labelledby="andere-regios">
          <Heading level={2} id="andere-regios">
            De andere regio’s in woorden
          </Heading>
          <List
            looks="columns"
            items={others.map((one) => (
              <a href={text.partHref({ regio: one.region?.code ?? withoutRegion })}>{regionTitle(one)}</a>
            ))}
          />
        </nav>
      )}
    </>
  );
}

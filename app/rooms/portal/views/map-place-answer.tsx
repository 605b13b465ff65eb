import { DescriptionList } from '#design/description-list/description-list.tsx';
import { Heading } from '#design/heading/heading.tsx';
import type { LegalSituations } from '#rooms/legislation/queries/legal-situations.ts';
import { legalSituationHeading } from '#rooms/legislation/texts.ts';
import type { PlaceInDelineation } from '#rooms/territory/engine/comparison/places-of-municipality.ts';
import { isTypology, regionsCode } from '#rooms/territory/engine/comparison/territory.ts';
import type { MapCrossings } from '#rooms/territory/engine/map-crossings.ts';
import { BriefLegalSituation } from './legal-situation.tsx';
import { countedByRegion, countedNames, hatchingReason } from './map-place-words.ts';
import { type MunicipalityPicture, regionFellowsElsewhere } from './municipality-picture.ts';
import { type PlaceRow, placeRows, situationsOf } from './place-rows.ts';
import { areaWithKind, positionWords, regionsWords } from './place-words.ts';

interface MapPlaceAnswerProps {
  readonly picture: MunicipalityPicture;
  readonly place: PlaceInDelineation;
  /** What the map compares; null where it compares nothing. */
  readonly crossings: MapCrossings | null;
  readonly legal: LegalSituations;
  readonly suffix: string;
}

/** The areas of the chosen municipality in a delineation that the map shows: who else is in it, how it lies, and why. */
export function MapPlaceAnswer({ place, ...shown }: MapPlaceAnswerProps) {
  const { delineation } = place;
  if (isTypology(delineation) || delineation.code === regionsCode) return null;
  return (
    <>
      {placeRows([place]).map((row) => (
        <AreaAnswer row={row} {...shown} />
      ))}
    </>
  );
}

function AreaAnswer({
  row,
  picture,
  crossings,
  legal,
  suffix,
}: Omit<MapPlaceAnswerProps, 'place'> & { readonly row: PlaceRow }) {
  const { place, area } = row;
  const situations = situationsOf(legal, row);
  if (area === null) return null;
  const regions = regionsWords(picture.territory, area.position);
  const lies = positionWords(picture.territory, place, area);
  const hatching =
    crossings?.areas.code === place.delineation.code
      ? hatchingReason(crossings, picture.municipality, area)
      : null;
  return (
    <>
      <Heading level={3} looks={5}>
        {areaWithKind(place.delineation, area.area.name)}
      </Heading>
      <DescriptionList
        items={[
          { term: 'Ligging', description: regions === null ? lies : `${lies}. ${regions}` },
          ...(area.inRegion === null
            ? [{ term: 'In dit gebied', description: countedNames(area.fellows) }]
            : [
                { term: 'Zelfde regio, ook hier', description: countedNames(area.inRegion) },
                {
                  term: 'Zelfde regio, niet hier',
                  description: countedNames(regionFellowsElsewhere(picture, area)),
                },
                { term: 'Hier, andere regio', description: countedByRegion(area.outsideRegion) },
              ]),
          ...(hatching === null ? [] : [{ term: 'Op de kaart', description: hatching }]),
          ...(situations.length === 0
            ? []
            : [
                {
                  term: legalSituationHeading,
                  description: <BriefLegalSituation situations={situations} suffix={suffix} />,
                },
              ]),
        ]}
      />
    </>
  );
}

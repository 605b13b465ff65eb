import { SourceLine } from '#design/source-line/source-line.tsx';
import { type Day, dutch } from '#platform/day.ts';
import { territoryFooting } from '#rooms/territory/engine/comparison/territory-footing.ts';
import type { MapGround } from '#rooms/territory/engine/kept-pictures.ts';
import type { MapPicture } from '#rooms/territory/engine/map-picture.ts';
import { landingView, type MapView, mapFields } from '#rooms/territory/engine/map-view.ts';
import { statedLaterWords } from '#rooms/territory/texts.ts';
import { MapCrossingList } from './map-crossing-list.tsx';
import { MapDrawing } from './map-drawing.tsx';
import { MapElement } from './map-element.tsx';
import { MapKey } from './map-key.tsx';
import { MapLegend } from './map-legend.tsx';
import { mapSentences } from './map-sentences.ts';
import { mapLabel } from './map-titles.ts';

interface OwnMapProps {
  /** Its territory holds the own delineation too. */
  readonly ground: MapGround;
  readonly picture: MapPicture;
  readonly view: MapView;
  /** The address of the own delineation, with its day and without what is chosen on the map. */
  readonly address: string;
  readonly day: Day;
}

/** The reference regions with the own areas as lines, what they cross, and what the signs mean. */
export function OwnMap({ ground: { territory }, picture, view, address, day }: OwnMapProps) {
  const hrefOf = (nis: string) => {
    const shown = mapFields({ ...view, municipality: nis, outlines: landingView.outlines, day: null });
    return [address, ...Object.entries(shown).map((field) => field.join('='))].join('&');
  };
  const footing = territoryFooting(territory);
  const nameOf = (nis: string) => territory.lines.get(nis)?.name ?? nis;
  return (
    <>
      <MapElement>
        <figure class="area-map">
          <MapDrawing picture={picture} view={view} hrefOf={hrefOf} label={mapLabel(picture)} />
        </figure>
      </MapElement>
      {picture.crossings && (
        <>
          {mapSentences({ territory, picture, view, thumbnails: null }).map((sentence) => (
            <p>{sentence}</p>
          ))}
          <MapCrossingList crossings={picture.crossings} nameOf={nameOf} />
        </>
      )}
      <MapLegend picture={picture} />
      <MapKey picture={picture} view={null} />
      {footing && (
        <SourceLine
          state={dutch(footing.statedOn)}
          source={footing.source}
          remark={['gemeenten en referentieregio’s', statedLaterWords([footing.statedOn], day)]
            .filter((part) => part !== null && part !== '')
            .join('; ')}
        />
      )}
    </>
  );
}

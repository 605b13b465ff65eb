import { Details } from '#design/details/details.tsx';
import { dutchCount } from '#platform/dutch-writing.ts';
import type { AreasOnMap } from '#rooms/territory/engine/areas-on-map.ts';
import type { MapPicture } from '#rooms/territory/engine/map-picture.ts';
import { areaField, type MapView, mapHref } from '#rooms/territory/engine/map-view.ts';
import { inSentence } from '#rooms/territory/texts.ts';

/** More areas than this have only their number on the map, however wide it is. */
const namedAtMost = 24;

interface MapKeyProps {
  readonly picture: MapPicture;
  /** Null where no view of the map shows one area alone. */
  readonly view: MapView | null;
}

/** The areas of the map by the number that they have on it, each a link to the view that shows only that one. */
export function MapKey({ picture, view }: MapKeyProps) {
  const { filled, figures, borderLines, outlines } = picture;
  const isFilled = figures === null && borderLines === null;
  const lines = outlines.filter(({ delineation }) => delineation.code !== filled?.delineation.code);
  return (
    <>
      {isFilled && filled !== null && (
        <Areas shown={filled} view={view} isOpen={filled.areas.length <= namedAtMost} />
      )}
      {lines.map((shown) => (
        <Areas shown={shown} view={view} isOpen={false} />
      ))}
    </>
  );
}

function Areas({
  shown: { delineation, areas },
  view,
  isOpen,
}: {
  readonly shown: AreasOnMap;
  readonly view: MapView | null;
  readonly isOpen: boolean;
}) {
  const named = areas.map(({ code, name }) => ({ name, field: areaField(delineation.code, code) }));
  return (
    <Details
      summary={`${view === null ? 'De' : 'Toon één van de'} ${dutchCount(areas.length)} ${inSentence(delineation.plural)}`}
      open={isOpen || named.some(({ field }) => field === view?.area)}
    >
      <ol class="kaart-nummers">
        {named.map(({ name, field }) => (
          <li>
            {view === null ? (
              name
            ) : (
              <a
                href={mapHref(view, { area: field === view.area ? null : field })}
                aria-current={field === view.area ? 'true' : undefined}
              >
                {name}
              </a>
            )}
          </li>
        ))}
      </ol>
    </Details>
  );
}

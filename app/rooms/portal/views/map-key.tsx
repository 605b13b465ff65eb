import { Details } from '#design/details/details.tsx';
import { dutchCount } from '#platform/dutch-writing.ts';
import type { MapPicture } from '#rooms/territory/engine/map-picture.ts';
import { inSentence } from '#rooms/territory/texts.ts';

/** More areas than this have only their number on the map, however wide it is. */
const named = 24;

/** What the numbers on the map stand for: on a small map those of a few areas, on every map those of many. */
export function MapKey({ picture }: { readonly picture: MapPicture }) {
  const { filled, figures, hasClasses } = picture;
  if (filled === null || figures !== null || hasClasses) return null;
  const items = filled.areas.map(({ name }) => <li>{name}</li>);
  if (filled.areas.length <= named) {
    return (
      <div>
        <ol class="area-map__key">{items}</ol>
      </div>
    );
  }
  const title = `De ${dutchCount(filled.areas.length)} ${inSentence(filled.delineation.plural)} met hun nummer`;
  return (
    <Details summary={title}>
      <ol class="kaart-nummers">{items}</ol>
    </Details>
  );
}

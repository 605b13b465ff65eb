import { Tabs } from '#design/tabs/tabs.tsx';
import { type MapView, mapHref, mapLooks } from '#rooms/territory/engine/map-view.ts';
import { lookNames } from './map-look-names.ts';

/** The looks at the map, each leading to the same view in that look. */
export function MapLooks({ view }: { readonly view: MapView }) {
  return (
    <Tabs
      label="Wat de kaart toont"
      items={mapLooks.map((look) => ({
        label: lookNames[look],
        href: mapHref(view, { look }),
        current: look === view.look,
      }))}
    />
  );
}

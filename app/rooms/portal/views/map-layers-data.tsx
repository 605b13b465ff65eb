import { raw } from 'hono/html';
import type { MapLayers } from '#rooms/territory/engine/map-layers.ts';

const written = new WeakMap<MapLayers, string>();

/** All membership layers as data for the script of the map: nothing runs from it, and the map is whole without it. */
export function MapLayersData({ layers }: { readonly layers: MapLayers }) {
  const text = written.get(layers) ?? scriptSafe(JSON.stringify(layers));
  written.set(layers, text);
  return (
    <script type="application/json" id="kaart-lagen">
      {raw(text)}
    </script>
  );
}

/** A name with `</script>` in it would end the block. */
function scriptSafe(json: string): string {
  return json.replaceAll('<', '\\u003c');
}

import 'leaflet/dist/leaflet.css';
import { type GeoJSON, geoJSON, map } from 'leaflet';
import { extent, loadMapData, type Municipality, strokes, tintOf } from './map-data.ts';
import { tellReady } from './told.ts';

/** The map in Leaflet, on a canvas or in SVG, as its guides draw a choropleth. */
export async function showInLeaflet(preferCanvas: boolean): Promise<void> {
  const { municipalities, lines } = await loadMapData();
  const [west, south, east, north] = extent;
  const view = map('map', { preferCanvas, zoomSnap: 0, attributionControl: false });
  view.fitBounds([
    [south, west],
    [north, east],
  ]);
  const styled = (municipality: Municipality, fill: 0 | 1) => ({
    fillColor: tintOf(municipality, fill),
    fillOpacity: 1,
    color: strokes.municipality,
    weight: 0.5,
  });
  const polygons: GeoJSON = geoJSON(municipalities, {
    style: ({ properties }) => styled(properties, 0),
    onEachFeature: ({ properties }, layer) => {
      layer.bindTooltip(properties.name, { sticky: true });
      layer.on('mouseover', () => layer.setStyle({ color: strokes.hovered, weight: 3 }));
      layer.on('mouseout', () => layer.setStyle({ color: strokes.municipality, weight: 0.5 }));
    },
  });
  polygons.addTo(view);
  geoJSON(lines, {
    interactive: false,
    style: () => ({ fill: false, color: strokes.area, weight: 2.5 }),
  }).addTo(view);
  await tellReady((fill) => polygons.setStyle(({ properties }) => styled(properties, fill)));
}

import 'ol/ol.css';
import Feature, { type FeatureLike } from 'ol/Feature.js';
import GeoJSON from 'ol/format/GeoJSON.js';
import VectorLayer from 'ol/layer/Vector.js';
import OlMap from 'ol/Map.js';
import { transformExtent } from 'ol/proj.js';
import VectorSource from 'ol/source/Vector.js';
import { Fill, Stroke, Style } from 'ol/style.js';
import View from 'ol/View.js';
import { extent, loadMapData, type Municipality, strokes, tintOf, tints } from './map-data.ts';
import { tellReady } from './told.ts';

/** The map in OpenLayers: vector layers on a canvas, styles made once, the hovered one in a layer of its own. */
const { municipalities, lines } = await loadMapData();
const format = new GeoJSON({ featureProjection: 'EPSG:3857' });
const thin = new Stroke({ color: strokes.municipality, width: 0.5 });
const styles = new Map(
  tints.map((color) => [color as string, new Style({ fill: new Fill({ color }), stroke: thin })]),
);
let shown: 0 | 1 = 0;
const styled = (feature: FeatureLike) => styles.get(tintOf(feature.getProperties() as Municipality, shown));
const layer = new VectorLayer({
  source: new VectorSource({ features: format.readFeatures(municipalities) }),
  style: styled,
});
const areas = new VectorLayer({
  source: new VectorSource({ features: format.readFeatures(lines) }),
  style: new Style({ stroke: new Stroke({ color: strokes.area, width: 2.5 }) }),
});
const hovered = new VectorSource();
const above = new VectorLayer({
  source: hovered,
  style: new Style({ stroke: new Stroke({ color: strokes.hovered, width: 3 }) }),
});
const tooltip = document.createElement('div');
tooltip.className = 'tooltip';
document.body.append(tooltip);
const map = new OlMap({ target: 'map', layers: [layer, areas, above], controls: [], view: new View() });
map.getView().fit(transformExtent([...extent], 'EPSG:4326', 'EPSG:3857'));
let under: FeatureLike | undefined;
map.on('pointermove', ({ pixel, dragging }) => {
  if (dragging) return;
  const next = map.forEachFeatureAtPixel(pixel, (feature) => feature, {
    layerFilter: (one) => one === layer,
  });
  if (next === under) return;
  under = next;
  hovered.clear();
  tooltip.textContent = next?.get('name') ?? '';
  if (next instanceof Feature) hovered.addFeature(next.clone());
});
await new Promise<void>((resolve) => map.once('rendercomplete', () => resolve()));
await tellReady((fill) => {
  shown = fill;
  layer.changed();
  return new Promise<void>((resolve) => map.once('rendercomplete', () => resolve()));
});

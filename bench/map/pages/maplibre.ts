import 'maplibre-gl/dist/maplibre-gl.css';
import { type ExpressionSpecification, Map as GlMap } from 'maplibre-gl';
import { extent, loadMapData, strokes, tints } from './map-data.ts';
import { tellReady } from './told.ts';

/** The map in MapLibre GL: two sources, a state for the hovered one, no fading. */
const { municipalities, lines } = await loadMapData();
const [west, south, east, north] = extent;
const tinted = (fill: 0 | 1): ExpressionSpecification => [
  'match',
  ['get', fill === 0 ? 'tint' : 'otherTint'],
  ...([0, tints[0], 1, tints[1], 2, tints[2]] as const),
  tints[3],
];
const isHovered = (yes: number | string, no: number | string): ExpressionSpecification => [
  'case',
  ['boolean', ['feature-state', 'hover'], false],
  yes,
  no,
];
const map = new GlMap({
  container: 'map',
  bounds: [west, south, east, north],
  attributionControl: false,
  fadeDuration: 0,
  style: {
    version: 8,
    sources: {
      municipalities: { type: 'geojson', data: municipalities, generateId: true },
      lines: { type: 'geojson', data: lines },
    },
    layers: [
      { id: 'fill', type: 'fill', source: 'municipalities', paint: { 'fill-color': tinted(0) } },
      {
        id: 'border',
        type: 'line',
        source: 'municipalities',
        paint: {
          'line-color': isHovered(strokes.hovered, strokes.municipality),
          'line-width': isHovered(3, 0.5),
        },
      },
      {
        id: 'areas',
        type: 'line',
        source: 'lines',
        paint: { 'line-color': strokes.area, 'line-width': 2.5 },
      },
    ],
  },
});
const tooltip = document.createElement('div');
tooltip.className = 'tooltip';
document.body.append(tooltip);
const idle = () => new Promise<void>((resolve) => map.once('idle', () => resolve()));
await idle();
let under: string | number | undefined;
const mark = (id: string | number | undefined, hover: boolean) => {
  if (id !== undefined) map.setFeatureState({ source: 'municipalities', id }, { hover });
};
map.on('mousemove', 'fill', ({ features }) => {
  const next = features?.[0];
  if (next?.id === under) return;
  mark(under, false);
  under = next?.id;
  mark(under, true);
  tooltip.textContent = next?.properties.name ?? '';
});
await tellReady((fill) => {
  map.setPaintProperty('fill', 'fill-color', tinted(fill));
  return idle();
});

import { z } from 'zod';
import { endpoint } from '#reception/endpoint.ts';
import { dayParameter } from '#reception/endpoint-day.ts';
import { geojsonOf } from '../engine/geojson.ts';
import { topojsonOf } from '../engine/topojson.ts';
import { municipalityFeatures } from './boundary-features.ts';
import { levelParameter, municipalitiesGeojson, municipalitiesTopojson } from './boundary-schemas.ts';
import { boundaryFacts } from './boundary-words.ts';
import { dayKey } from './day-key.ts';
import { drawnBoundaries } from './drawn-boundaries.ts';

const shared = {
  group: 'Gemeenten',
  description: boundaryFacts.use,
  query: z.object({ datum: dayParameter, niveau: levelParameter }),
  key: dayKey,
} as const;

/** `/gemeenten/grenzen`: the municipalities of a day as GeoJSON. */
export const municipalityBoundaries = endpoint({
  ...shared,
  path: '/gemeenten/grenzen',
  name: 'grenzenVanGemeenten',
  summary: 'De grenzen van de gemeenten op een dag, als GeoJSON.',
  answer: municipalitiesGeojson,
  mediaType: 'application/geo+json',
  examples: ['/gemeenten/grenzen', '/gemeenten/grenzen?datum=2018-12-31&niveau=overzicht'],
  async answerTo(ctx, asked) {
    const { places, geometry, facts } = await drawnBoundaries(ctx, asked);
    return { ...facts, ...geojsonOf(geometry, municipalityFeatures(places)) };
  },
});

/** `/gemeenten/grenzen/topojson`: the same as TopoJSON, with every stretch of border once. */
export const municipalityTopology = endpoint({
  ...shared,
  path: '/gemeenten/grenzen/topojson',
  name: 'topologieVanGemeenten',
  summary: 'De grenzen van de gemeenten op een dag, als TopoJSON.',
  answer: municipalitiesTopojson,
  mediaType: 'application/json',
  examples: ['/gemeenten/grenzen/topojson', '/gemeenten/grenzen/topojson?datum=2024-12-31&niveau=detail'],
  async answerTo(ctx, asked) {
    const { places, geometry, facts } = await drawnBoundaries(ctx, asked);
    return { ...facts, ...topojsonOf(geometry, { gemeenten: municipalityFeatures(places) }) };
  },
});

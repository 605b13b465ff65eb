import { z } from 'zod';
import { endpoint } from '#reception/endpoint.ts';
import { dayParameter } from '#reception/endpoint-day.ts';
import { geojsonOf } from '../engine/geojson.ts';
import { topojsonOf } from '../engine/topojson.ts';
import { askedDelineation } from './asked-delineation.ts';
import { areaFeatures } from './boundary-features.ts';
import { areasGeojson, areasTopojson, levelParameter } from './boundary-schemas.ts';
import { boundaryFacts } from './boundary-words.ts';
import { dayKey } from './day-key.ts';
import { drawnBoundaries } from './drawn-boundaries.ts';
import { delineationParameter } from './place-parameters.ts';

const shared = {
  group: 'Afbakeningen',
  description: `Elk gebied is de som van zijn gemeenten. ${boundaryFacts.use}`,
  params: z.object({ code: delineationParameter }),
  query: z.object({ datum: dayParameter, niveau: levelParameter }),
  key: dayKey,
} as const;

/** `/afbakeningen/{code}/grenzen`: the areas of a delineation on a day as GeoJSON. */
export const delineationBoundaries = endpoint({
  ...shared,
  path: '/afbakeningen/{code}/grenzen',
  name: 'grenzenVanAfbakening',
  summary: 'De grenzen van de gebieden van een afbakening op een dag, als GeoJSON.',
  answer: areasGeojson,
  mediaType: 'application/geo+json',
  examples: ['/afbakeningen/referentieregio/grenzen', '/afbakeningen/treg/grenzen?niveau=overzicht'],
  async answerTo(ctx, asked) {
    const { places, geometry, facts } = await drawnBoundaries(ctx, asked);
    const delineation = askedDelineation(places.territory, asked.params.code);
    return { ...facts, ...geojsonOf(geometry, areaFeatures(delineation, places)) };
  },
});

/** `/afbakeningen/{code}/grenzen/topojson`: the same as TopoJSON, with every stretch of border once. */
export const delineationTopology = endpoint({
  ...shared,
  path: '/afbakeningen/{code}/grenzen/topojson',
  name: 'topologieVanAfbakening',
  summary: 'De grenzen van de gebieden van een afbakening op een dag, als TopoJSON.',
  answer: areasTopojson,
  mediaType: 'application/json',
  examples: ['/afbakeningen/vervoerregio/grenzen/topojson'],
  async answerTo(ctx, asked) {
    const { places, geometry, facts } = await drawnBoundaries(ctx, asked);
    const delineation = askedDelineation(places.territory, asked.params.code);
    return { ...facts, ...topojsonOf(geometry, { gebieden: areaFeatures(delineation, places) }) };
  },
});

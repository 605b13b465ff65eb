import { z } from 'zod';
import type { Level } from '../engine/simplification.ts';
import { uriSchema } from './place-schemas.ts';

/** How fine the boundaries are, in the words of the API. */
export const levelCodes = {
  overzicht: 'overview',
  regio: 'regional',
  detail: 'detail',
} as const satisfies Readonly<Record<string, Level>>;

/** The parameter `niveau`: how fine the boundaries are to be. */
export const levelParameter = z
  .enum(['overzicht', 'regio', 'detail'], { error: 'Kies overzicht, regio of detail.' })
  .default('regio')
  .meta({
    description:
      'Hoe fijn de grenzen zijn: voor een kaart van Vlaanderen, van een regio of van een gemeente.',
    example: 'overzicht',
  });

const note = {
  opmerking: z.string().meta({ description: 'Waarvoor deze grenzen dienen, en waarvoor niet.' }),
  bron: z.string(),
};

const municipalityProperties = z
  .object({
    uri: uriSchema,
    code: z.string().meta({ description: 'NIS-code.' }),
    naam: z.string(),
  })
  .meta({ id: 'GemeenteOpKaart' });

const areaProperties = z
  .object({
    uri: uriSchema,
    code: z.string(),
    naam: z.string(),
    gemeenten: z.array(z.string()).meta({ description: 'NIS-codes van wie er volledig in ligt.' }),
    gemeentenTenDele: z.array(z.string()).meta({
      description:
        'NIS-codes van wie er maar ten dele in ligt. Ze staan helemaal op de kaart van het gebied.',
    }),
  })
  .meta({ id: 'GebiedOpKaart' });

const position = z.array(z.number()).length(2).meta({ description: 'Lengte- en breedtegraad (WGS 84).' });
const multiPolygon = z
  .object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(z.array(position))) })
  .meta({ id: 'GeoJsonMultiPolygon' });

/** GeoJSON (RFC 7946) of land with these properties. */
function geojson<Properties extends z.ZodType>(properties: Properties) {
  const feature = z.object({
    type: z.literal('Feature'),
    id: z.string(),
    properties,
    geometry: multiPolygon
      .nullable()
      .meta({ description: 'Null waar we niet weten welke gemeenten erin liggen.' }),
  });
  return z.object({ type: z.literal('FeatureCollection'), ...note, features: z.array(feature) });
}

const pair = z.array(z.number()).length(2);
const arcNumbers = z.array(z.array(z.array(z.int())));

/** TopoJSON of land with these properties, in one object of this name. */
function topojson<Name extends string, Properties extends z.ZodType>(name: Name, properties: Properties) {
  const geometry = z.object({
    type: z.literal('MultiPolygon'),
    id: z.string(),
    properties,
    arcs: arcNumbers.meta({ description: 'Nummers van bogen; een negatief nummer n is boog ~n, omgekeerd.' }),
  });
  const collection = z.object({ type: z.literal('GeometryCollection'), geometries: z.array(geometry) });
  return z.object({
    type: z.literal('Topology'),
    ...note,
    bbox: z.array(z.number()).length(4),
    transform: z.object({ scale: pair, translate: pair }),
    arcs: z.array(z.array(z.array(z.int()).length(2))),
    objects: z.object({ [name]: collection } as Record<Name, typeof collection>),
  });
}

export const municipalitiesGeojson = geojson(municipalityProperties).meta({ id: 'GrenzenVanGemeenten' });
export const municipalitiesTopojson = topojson('gemeenten', municipalityProperties).meta({
  id: 'TopologieVanGemeenten',
});
export const areasGeojson = geojson(areaProperties).meta({ id: 'GrenzenVanGebieden' });
export const areasTopojson = topojson('gebieden', areaProperties).meta({ id: 'TopologieVanGebieden' });

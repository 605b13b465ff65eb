import { z } from 'zod';
import {
  areaNameSchema,
  daySchema,
  knowledgeSchema,
  municipalityNameSchema,
  nisSchema,
  populationSchema,
  uriSchema,
} from './place-schemas.ts';

const mergerNote = 'Leeg als er voor die dag geen fusie bekend is.';

/** An area in which a municipality lies, with the delineation that it is of. */
const placeSchema = z
  .object({
    uri: uriSchema,
    type: z.literal('Gebied'),
    code: z.string(),
    naam: z.string(),
    afbakening: areaNameSchema,
  })
  .meta({ id: 'GebiedVanGemeente' });

const neighbourSchema = z
  .object({ ...municipalityNameSchema.shape, grensKm: z.number() })
  .meta({ id: 'Buurgemeente', description: 'De lengte komt van een vereenvoudigde kaart.' });

const governmentSchema = z
  .object({
    uri: uriSchema.meta({ description: 'URI van de bestuurseenheid.' }),
    type: z.literal('Bestuurseenheid'),
    ovo: z.url().nullable().meta({ description: 'URI van de organisatie in data.vlaanderen.be.' }),
  })
  .meta({ id: 'Bestuurseenheid' });

/** A municipality on a day. */
export const municipalitySchema = z
  .object({
    uri: uriSchema.meta({ description: 'URI van het werkingsgebied van de gemeente.' }),
    type: z.literal('Gemeente'),
    nis: nisSchema,
    naam: z.string(),
    bestuur: governmentSchema.nullable(),
    refnis: z.url().nullable().meta({ description: 'URI van de NIS-code bij Statbel.' }),
    toestand: z.enum(['bestaat', 'opgegaan', 'bestond-nog-niet']),
    ontstaanOp: daySchema.nullable(),
    ontstaanUit: z.array(municipalityNameSchema).meta({ description: mergerNote }),
    opgegaanOp: daySchema
      .nullable()
      .meta({ description: 'De eerste dag zonder deze gemeente zoals ze was.' }),
    opgegaanIn: z.array(municipalityNameSchema).meta({ description: mergerNote }),
    provincie: areaNameSchema.nullable(),
    referentieregio: areaNameSchema.nullable(),
    kennisReferentieregio: knowledgeSchema,
    oppervlakteKm2: z.number().nullable(),
    inwoners: populationSchema.nullable(),
    kbo: z.string().nullable(),
    punt: z
      .object({ breedtegraad: z.number(), lengtegraad: z.number() })
      .nullable()
      .meta({ description: 'Een punt in de gemeente (WGS84), niet het zwaartepunt.' }),
    gebieden: z.array(placeSchema).meta({ description: 'De gebieden waarin de gemeente volledig ligt.' }),
    gebiedenTenDele: z.array(placeSchema).meta({ description: 'De gebieden waarin ze maar ten dele ligt.' }),
    buurgemeenten: z.array(neighbourSchema).nullable().meta({
      description: 'Gemeenten van het Vlaamse Gewest met een gedeelde grens; null: onbekend voor die dag.',
    }),
  })
  .meta({ id: 'Gemeente' });

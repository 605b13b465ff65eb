import { z } from 'zod';
import {
  areaNameSchema,
  daySchema,
  knowledgeSchema,
  municipalityNameSchema,
  uriSchema,
} from './place-schemas.ts';

const regionPopulationSchema = z
  .object({
    aantal: z.int().nullable(),
    jaren: z.array(z.int()),
    bronnen: z.array(z.string()),
    ontbreekt: z.int().min(0).meta({ description: 'Van hoeveel gemeenten geen inwoners bekend zijn.' }),
  })
  .meta({ id: 'InwonersVanRegio' });

/** A reference region as it stands in a list. */
export const regionSchema = z
  .object({
    uri: uriSchema,
    type: z.literal('Gebied'),
    niveau: z.literal('Referentieregio'),
    code: z.string(),
    naam: z.string(),
    andereNamen: z.array(z.string()),
    provincies: z.array(areaNameSchema),
    aantalGemeenten: z.int().min(0),
    oppervlakteKm2: z.number(),
    inwoners: regionPopulationSchema,
  })
  .meta({ id: 'Referentieregio' });

/** What every answer about regions says of its day. */
export const regionsFootingSchema = z.object({
  kennis: knowledgeSchema,
  bestaatVanaf: daySchema.nullable(),
  vastgesteldOp: daySchema.nullable(),
  bron: z.string().nullable(),
});

/** A reference region with its municipalities. */
export const regionDetailSchema = regionSchema
  .extend({ ...regionsFootingSchema.shape, gemeenten: z.array(municipalityNameSchema) })
  .meta({ id: 'ReferentieregioMetGemeenten' });

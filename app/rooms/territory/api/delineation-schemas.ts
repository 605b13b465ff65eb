import { z } from 'zod';
import {
  areaNameSchema,
  daySchema,
  kindSchema,
  knowledgeSchema,
  municipalityNameSchema,
  positionSchema,
  uriSchema,
} from './place-schemas.ts';

/** A delineation on a day, as it stands in a list. */
export const delineationSchema = z
  .object({
    uri: uriSchema,
    type: z.literal('Afbakening'),
    code: z.string(),
    naam: z.string().meta({ description: 'Het woord voor één gebied: Vervoerregio.' }),
    meervoud: z.string(),
    soort: kindSchema,
    beleidsdomein: z.string(),
    teltMee: z
      .boolean()
      .meta({ description: 'Of ze meetelt voor elders ingedeeld en samenvallende grenzen.' }),
    opmerking: z.string().nullable(),
    kennis: knowledgeSchema.meta({
      description: 'Of we op die dag weten welke gemeente in welk gebied ligt.',
    }),
    bestaatVanaf: daySchema.nullable(),
    versie: z.string().nullable().meta({ description: 'De versie die op die dag geldt.' }),
    vastgesteldOp: daySchema.nullable().meta({ description: 'De dag waarvan de bron de toestand geeft.' }),
    bron: z.string().nullable(),
    aantalGebieden: z.int().min(0),
  })
  .meta({ id: 'Afbakening' });

const partialMemberSchema = z
  .object({
    ...municipalityNameSchema.shape,
    deel: z.number().nullable().meta({ description: 'Welk deel van de gemeente, 0 tot 1; null: onbekend.' }),
  })
  .meta({ id: 'GemeenteTenDele' });

/** An area on a day with who lies in it. */
export const areaSchema = z
  .object({
    uri: uriSchema,
    type: z.literal('Gebied'),
    code: z.string(),
    naam: z.string(),
    andereNamen: z.array(z.string()),
    kbo: z.string().nullable(),
    toestand: positionSchema,
    gemeenten: z.array(municipalityNameSchema).meta({ description: 'Die er volledig in liggen.' }),
    gemeentenTenDele: z.array(partialMemberSchema).meta({ description: 'Die er maar ten dele in liggen.' }),
  })
  .meta({ id: 'Gebied' });

/** A version of a delineation: what its source says, and for which days we hold it true. */
export const versionSchema = z
  .object({
    uri: uriSchema,
    id: z.string(),
    geldigVan: daySchema
      .nullable()
      .meta({ description: 'De eerste dag; null: van voor de gegevens beginnen.' }),
    geldigTot: daySchema.nullable().meta({ description: 'De dag na de laatste; null: geldt nog.' }),
    vervangenDoor: z.string().nullable().meta({ description: 'De versie die in haar plaats geldt.' }),
    vastgesteldOp: daySchema,
    bron: z.string(),
    bronbestand: z.string(),
    rechtsgrond: z.string().nullable(),
    eigenaar: z.string().nullable(),
    opmerking: z.string().nullable(),
    aantalGebieden: z.int().min(0),
    aantalGemeenten: z.int().min(0),
  })
  .meta({ id: 'Versie' });

/** An area with the delineation that it is of. */
export const areaOfDelineationSchema = areaSchema
  .extend({ afbakening: areaNameSchema })
  .meta({ id: 'GebiedVanAfbakening' });

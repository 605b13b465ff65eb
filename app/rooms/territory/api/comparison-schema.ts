import { z } from 'zod';
import { nisSchema, positionSchema } from './place-schemas.ts';

const count = z.int().min(0);
const index = z.number().nullable();

/** An area with its position to the regions. */
export const areaPositionSchema = z
  .object({
    code: z.string(),
    naam: z.string(),
    toestand: positionSchema,
    regios: z.array(z.object({ code: z.string(), aantal: z.int().min(1) })).meta({
      description: 'In welke regio’s gemeenten van het gebied liggen, en hoeveel; de meeste eerst.',
    }),
    hoofdregio: z.string().nullable(),
    gemeentenBuitenHoofdregio: z.array(nisSchema),
    exAequo: z.boolean().meta({ description: 'Gelijke stand: dan is er eigenlijk geen hoofdregio.' }),
    alternatieven: z.array(z.string()).meta({ description: 'De andere regio’s met evenveel gemeenten.' }),
  })
  .meta({ id: 'LiggingVanGebied' });

/** A whole delineation compared with another. */
export const comparisonSchema = z
  .object({
    gebieden: z.array(areaPositionSchema),
    samenvatting: z
      .object({
        aantal: count,
        binnen: count,
        gelijk: count,
        supraregionaal: count,
        kruisend: count,
        minimaalTeVerplaatsenGemeenten: count.nullable().meta({
          description:
            'Rekenoefening: het kleinste aantal dat van gebied zou wisselen als er nieuwe gebieden mogen komen.',
        }),
        inwonersBuitenHoofdregio: z
          .number()
          .min(0)
          .nullable()
          .meta({
            description:
              'Per gebied de inwoners buiten de regio waarin de meeste inwoners van dat gebied wonen, opgeteld. Die regio ' +
              'is bijna altijd de hoofdregio; waar kleine gemeenten in de meerderheid zijn (provincie Vlaams-Brabant) niet.',
          }),
        inwonersJaar: z
          .int()
          .nullable()
          .meta({ description: 'Null waar inwoners van verschillende jaren zijn.' }),
        adjustedRandIndex: index,
        variatieVanInformatie: index.meta({ description: 'In nats (natuurlijke logaritme).' }),
        homogeniteit: index,
        volledigheid: index,
        vMaat: index,
      })
      .meta({ id: 'SamenvattingVanVergelijking' }),
  })
  .meta({ id: 'Vergelijking' });

import { z } from 'zod';
import { knowledgeSchema, nisSchema, positionSchema } from './place-schemas.ts';

const count = z.int().min(0);
const index = z.number().nullable();
const countOfPosition = count.nullable().meta({
  description: 'Aantal gebieden met deze toestand; null waar kennis niet bekend is: dan weten we het niet.',
});

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
    kennis: knowledgeSchema.meta({
      description:
        'Of we van beide afbakeningen op die dag weten welke gemeente in welk gebied ligt; zo niet, dan bestond er een ' +
        'nog niet (bestond-nog-niet), bestaat er een niet meer, of is het onbekend.',
    }),
    gebieden: z.array(areaPositionSchema),
    samenvatting: z
      .object({
        aantal: count.meta({
          description: 'Hoeveel gebieden de bron noemt, ook die waarvan we de gemeenten niet kennen.',
        }),
        binnen: countOfPosition,
        gelijk: countOfPosition,
        supraregionaal: countOfPosition,
        kruisend: countOfPosition,
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
              'is bijna altijd de hoofdregio; waar kleine gemeenten in de meerderheid zijn (provincie Vlaams-Brabant) niet. ' +
              'De pagina’s volgen de hoofdregio en tellen alleen gebieden die een grens overschrijden.',
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

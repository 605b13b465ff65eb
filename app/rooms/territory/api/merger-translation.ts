import { z } from 'zod';
import { dayOf } from '#platform/day.ts';
import { endpoint } from '#reception/endpoint.ts';
import { dayParameter } from '#reception/endpoint-day.ts';
import { getRevision } from '../queries/get-revision.ts';
import { getTranslation } from '../queries/get-translation.ts';
import { nisSchema } from './place-schemas.ts';

const howToWrite = 'Schrijf hoogstens 500 NIS-codes met een komma ertussen: 46014,44045.';

const codesParameter = z
  .string({ error: howToWrite })
  .regex(/^\d{5}(,\d{5}){0,499}$/, { error: howToWrite })
  .transform((text) => text.split(','))
  .pipe(z.array(z.string()))
  .meta({ description: 'NIS-codes, met een komma ertussen.', example: ['46014', '44045'] });

const translationSchema = z
  .object({
    codes: z.array(nisSchema).meta({ description: 'De hele verzameling, in codes van de dag naar.' }),
    vertaling: z.array(z.object({ van: nisSchema, naar: z.array(nisSchema) })),
    dubbelzinnig: z.array(
      z.object({
        nis: nisSchema,
        reden: z.enum(['groter-dan-gevraagd', 'meerdere']).meta({
          description:
            'groter-dan-gevraagd: deze gemeente van de dag naar bevat ook andere van de dag van, die niet gevraagd ' +
            'werden. meerdere: deze code van de dag van staat voor al deze gemeenten van de dag naar.',
        }),
        codes: z.array(nisSchema),
      }),
    ),
    onbekend: z.array(nisSchema).meta({ description: 'Codes die op de dag van geen gemeente waren.' }),
  })
  .meta({ id: 'Vertaling' });

/** `/fusies/vertaling`: a set of codes of one day in those of another. */
export const mergerTranslation = endpoint({
  path: '/fusies/vertaling',
  name: 'fusievertaling',
  group: 'Fusies',
  summary: 'Vertaalt NIS-codes van de ene dag naar de andere, vooruit of terug.',
  description: 'Wat door een fusie dubbelzinnig wordt, staat apart: het antwoord kiest niet in jouw plaats.',
  query: z.object({
    codes: codesParameter,
    van: dayParameter.meta({
      description: 'De dag waarop de codes gelden; zonder: vandaag.',
      example: '2024-12-31',
    }),
    naar: dayParameter.meta({
      description: 'De dag waarvan je de codes wilt; zonder: vandaag.',
      example: '2025-01-01',
    }),
  }),
  answer: translationSchema,
  examples: [
    '/fusies/vertaling?codes=46014,44045&van=2024-12-31&naar=2025-01-01',
    '/fusies/vertaling?codes=46029&naar=2024-12-31',
  ],
  key: async (ctx, { query }) => {
    const days = [query.van, query.naar].map((day) => day ?? dayOf(ctx.now));
    return [await getRevision(ctx), ...days].join(' ');
  },
  async answerTo(ctx, { query }) {
    const days = { from: query.van ?? dayOf(ctx.now), to: query.naar ?? dayOf(ctx.now) };
    const { codes, lines, ambiguous, unknown } = await getTranslation(ctx, query.codes, days);
    return {
      codes: [...codes],
      vertaling: lines.map(({ code, becomes }) => ({ van: code, naar: [...becomes] })),
      dubbelzinnig: ambiguous.map((one) =>
        one.kind === 'partial'
          ? { nis: one.code, reden: 'groter-dan-gevraagd' as const, codes: [...one.missing] }
          : { nis: one.code, reden: 'meerdere' as const, codes: [...one.parts] },
      ),
      onbekend: [...unknown],
    };
  },
});

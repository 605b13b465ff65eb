import { z } from 'zod';
import { endpoint } from '#reception/endpoint.ts';
import { dayIn, dayParameter } from '#reception/endpoint-day.ts';
import { getRegion } from '../queries/get-region.ts';
import { dayKey } from './day-key.ts';
import { municipalityNamed } from './place-answers.ts';
import { namedPlacesOn } from './place-names.ts';
import { footingAnswer, regionAnswer } from './region-answers.ts';
import { regionDetailSchema } from './region-schema.ts';

/** `/referentieregios/{code}`: one region on a day, with its municipalities. */
export const region = endpoint({
  path: '/referentieregios/{code}',
  name: 'referentieregio',
  group: 'Referentieregio’s',
  summary: 'Eén referentieregio op een dag, met haar gemeenten.',
  params: z.object({
    code: z
      .string()
      .regex(/^REFREG\d{2}$/, { error: 'De code van een referentieregio is REFREG en twee cijfers.' })
      .meta({ description: 'Code van de referentieregio.', example: 'REFREG06' }),
  }),
  query: z.object({ datum: dayParameter }),
  answer: regionDetailSchema,
  isLinked: true,
  examples: ['/referentieregios/REFREG06', '/referentieregios/REFREG09?datum=2024-12-31'],
  key: dayKey,
  async answerTo(ctx, asked) {
    const day = dayIn(ctx, asked.query);
    const { names } = await namedPlacesOn(ctx, day, asked);
    const found = await getRegion(ctx, asked.params.code, day);
    return {
      ...regionAnswer(found, names),
      ...footingAnswer(found),
      gemeenten: found.municipalities.map((one) => municipalityNamed(one, names)),
    };
  },
});

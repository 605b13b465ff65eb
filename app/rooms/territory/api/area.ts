import { z } from 'zod';
import { NotFound } from '#platform/refusals.ts';
import { endpoint } from '#reception/endpoint.ts';
import { dayIn, dayParameter } from '#reception/endpoint-day.ts';
import { askedDelineation } from './asked-delineation.ts';
import { dayKey } from './day-key.ts';
import { areasAnswer } from './delineation-answers.ts';
import { areaOfDelineationSchema } from './delineation-schemas.ts';
import { namedPlacesOn } from './place-names.ts';
import { delineationParameter } from './place-parameters.ts';

/** `/afbakeningen/{code}/gebieden/{gebied}`: one area on a day. */
export const area = endpoint({
  path: '/afbakeningen/{code}/gebieden/{gebied}',
  name: 'gebied',
  group: 'Afbakeningen',
  summary: 'Eén gebied van een afbakening op een dag.',
  params: z.object({
    code: delineationParameter,
    gebied: z
      .string()
      .max(100)
      .meta({ description: 'Code van het gebied, zoals de bron ze schrijft.', example: '11' }),
  }),
  query: z.object({ datum: dayParameter }),
  answer: areaOfDelineationSchema,
  isLinked: true,
  examples: ['/afbakeningen/vervoerregio/gebieden/11', '/afbakeningen/elz/gebieden/elz16'],
  key: dayKey,
  async answerTo(ctx, asked) {
    const places = await namedPlacesOn(ctx, dayIn(ctx, asked.query), asked);
    const delineation = askedDelineation(places.territory, asked.params.code);
    const found = areasAnswer(delineation, places).find(({ code }) => code === asked.params.gebied);
    if (found === undefined)
      throw new NotFound('Deze afbakening heeft op die dag geen gebied met deze code.');
    const { code, name } = delineation;
    const afbakening = { uri: places.names.delineation(code), code, naam: name };
    return { ...found, afbakening };
  },
});

import { z } from 'zod';
import { endpoint } from '#reception/endpoint.ts';
import { dayIn, dayParameter } from '#reception/endpoint-day.ts';
import { listVersions } from '../queries/list-versions.ts';
import { askedDelineation } from './asked-delineation.ts';
import { dayKey } from './day-key.ts';
import { areasAnswer, delineationAnswer, versionAnswer } from './delineation-answers.ts';
import { areaSchema, delineationSchema, versionSchema } from './delineation-schemas.ts';
import { namedPlacesOn } from './place-names.ts';
import { delineationParameter } from './place-parameters.ts';

const answer = delineationSchema
  .extend({
    gebieden: z.array(areaSchema),
    versies: z.array(versionSchema).meta({ description: 'Alle versies, de nieuwste eerst.' }),
  })
  .meta({ id: 'AfbakeningMetGebieden' });

/** `/afbakeningen/{code}`: one delineation on a day, with its areas, who lies in them, and all its versions. */
export const delineation = endpoint({
  path: '/afbakeningen/{code}',
  name: 'afbakening',
  group: 'Afbakeningen',
  summary: 'Eén afbakening op een dag: haar gebieden, hun gemeenten en alle versies.',
  params: z.object({ code: delineationParameter }),
  query: z.object({ datum: dayParameter }),
  answer,
  isLinked: true,
  examples: [
    '/afbakeningen/vervoerregio',
    '/afbakeningen/treg',
    '/afbakeningen/politiezone?datum=2024-12-31',
  ],
  key: dayKey,
  async answerTo(ctx, asked) {
    const places = await namedPlacesOn(ctx, dayIn(ctx, asked.query), asked);
    const found = askedDelineation(places.territory, asked.params.code);
    const versions = await listVersions(ctx, found.code);
    return {
      ...delineationAnswer(found, places.names),
      gebieden: areasAnswer(found, places),
      versies: versions.map((version) => versionAnswer(version, places.names)),
    };
  },
});

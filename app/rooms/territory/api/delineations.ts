import { z } from 'zod';
import { endpoint } from '#reception/endpoint.ts';
import { dayIn, dayParameter } from '#reception/endpoint-day.ts';
import { listOf, pageOf, pagingParameters } from '#reception/endpoint-list.ts';
import { dayKey } from './day-key.ts';
import { delineationAnswer } from './delineation-answers.ts';
import { delineationSchema } from './delineation-schemas.ts';
import { namedPlacesOn } from './place-names.ts';

/** `/afbakeningen`: every delineation as it stands on a day. */
export const delineations = endpoint({
  path: '/afbakeningen',
  name: 'afbakeningen',
  group: 'Afbakeningen',
  summary: 'Alle afbakeningen op een dag.',
  description:
    'Een afbakening is een indeling in gebieden: referentieregio’s, vervoerregio’s, eerstelijnszones ... ' +
    'Wat op die dag onbekend is of nog niet bestond, staat er ook, met die kennis erbij.',
  query: z.object({ datum: dayParameter, ...pagingParameters }),
  answer: listOf(delineationSchema),
  isLinked: true,
  examples: ['/afbakeningen', '/afbakeningen?datum=2018-12-31'],
  key: dayKey,
  async answerTo(ctx, asked) {
    const { territory, names } = await namedPlacesOn(ctx, dayIn(ctx, asked.query), asked);
    const all = [...territory.delineations.values()];
    return pageOf(
      all.map((one) => delineationAnswer(one, names)),
      asked,
    );
  },
});

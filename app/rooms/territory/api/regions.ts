import { z } from 'zod';
import { endpoint } from '#reception/endpoint.ts';
import { dayIn, dayParameter } from '#reception/endpoint-day.ts';
import { listOf, pageOf, pagingParameters } from '#reception/endpoint-list.ts';
import { listRegions } from '../queries/list-regions.ts';
import { dayKey } from './day-key.ts';
import { namedPlacesOn } from './place-names.ts';
import { footingAnswer, regionAnswer } from './region-answers.ts';
import { regionSchema, regionsFootingSchema } from './region-schema.ts';

/** `/referentieregios`: the regions of a day. */
export const regions = endpoint({
  path: '/referentieregios',
  name: 'referentieregios',
  group: 'Referentieregio’s',
  summary: 'De referentieregio’s op een dag, op naam.',
  description:
    'kennis zegt waarom de lijst leeg kan zijn: voor 12 maart 2021 waren er geen (bestond-nog-niet), en tot 4 februari ' +
    '2022 weten we niet wie erin lag (onbekend).',
  query: z.object({ datum: dayParameter, ...pagingParameters }),
  answer: listOf(regionSchema).extend(regionsFootingSchema.shape),
  isLinked: true,
  examples: ['/referentieregios', '/referentieregios?datum=2021-05-01'],
  key: dayKey,
  async answerTo(ctx, asked) {
    const day = dayIn(ctx, asked.query);
    const { names } = await namedPlacesOn(ctx, day, asked);
    const { regions: lines, ...footing } = await listRegions(ctx, day);
    return {
      ...pageOf(
        lines.map((line) => regionAnswer(line, names)),
        asked,
      ),
      ...footingAnswer(footing),
    };
  },
});

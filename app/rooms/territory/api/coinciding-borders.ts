import { z } from 'zod';
import { endpoint } from '#reception/endpoint.ts';
import { dayIn, dayParameter } from '#reception/endpoint-day.ts';
import { listOf, pageOf, pagingParameters } from '#reception/endpoint-list.ts';
import { borderStrengthsIn } from '../engine/comparison/comparison.ts';
import { dayKey } from './day-key.ts';
import { municipalityNamed } from './place-answers.ts';
import { namedPlacesOn } from './place-names.ts';
import { municipalityNameSchema } from './place-schemas.ts';

const pairSchema = z
  .object({
    gemeenten: z.array(municipalityNameSchema).length(2),
    scheidend: z
      .int()
      .min(0)
      .meta({ description: 'Hoeveel afbakeningen de twee in verschillende gebieden leggen.' }),
    bekend: z.int().min(0).meta({ description: 'Hoeveel afbakeningen ze allebei in een gebied leggen.' }),
    regiogrens: z
      .boolean()
      .nullable()
      .meta({ description: 'Of ze in verschillende referentieregio’s liggen.' }),
  })
  .meta({ id: 'SamenvallendeGrens' });

/** `/samenvallende-grenzen`: for each pair of neighbours, how many delineations separate them. */
export const coincidingBorders = endpoint({
  path: '/samenvallende-grenzen',
  name: 'samenvallendeGrenzen',
  group: 'Referentieregio’s',
  summary: 'Per paar buurgemeenten: hoeveel afbakeningen hen scheiden.',
  description:
    'Geteld over de afbakeningen die meetellen en waarvan we de gemeenten kennen; die staan erbij. Twee gemeenten die ' +
    'minstens één gebied delen, zijn niet gescheiden. Leeg waar de grenzen van die dag niet bekend zijn.',
  query: z.object({ datum: dayParameter, ...pagingParameters }),
  answer: listOf(pairSchema).extend({
    verzameling: z.array(z.string()).meta({ description: 'De afbakeningen waarover geteld is.' }),
    kennis: z.enum(['bekend', 'onbekend']).meta({
      description:
        'Of de grenzen van die dag bekend zijn; onbekend: totaal 0 betekent dan niet dat er geen zijn.',
    }),
  }),
  examples: ['/samenvallende-grenzen', '/samenvallende-grenzen?per_pagina=500&pagina=2'],
  key: dayKey,
  async answerTo(ctx, asked) {
    const { territory, names } = await namedPlacesOn(ctx, dayIn(ctx, asked.query), asked);
    const { set, pairs } = borderStrengthsIn(territory);
    const items = pairs.map(({ a, b, separating, knowing }) => {
      const [one, other] = [territory.lines.get(a), territory.lines.get(b)];
      const regions = [one?.region?.code, other?.region?.code];
      return {
        gemeenten: [
          municipalityNamed({ nis: a, name: one?.name ?? a }, names),
          municipalityNamed({ nis: b, name: other?.name ?? b }, names),
        ],
        scheidend: separating,
        bekend: knowing,
        regiogrens: regions.includes(undefined) ? null : regions[0] !== regions[1],
      };
    });
    return {
      ...pageOf(items, asked),
      verzameling: set.map(({ code }) => code),
      kennis: territory.knowsBorders ? ('bekend' as const) : ('onbekend' as const),
    };
  },
});

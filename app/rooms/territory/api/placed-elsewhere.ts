import { z } from 'zod';
import { Invalid } from '#platform/refusals.ts';
import { endpoint } from '#reception/endpoint.ts';
import { dayIn, dayParameter } from '#reception/endpoint-day.ts';
import { listOf, pageOf, pagingParameters } from '#reception/endpoint-list.ts';
import { compare, placedElsewhereIn } from '../engine/comparison/comparison.ts';
import { type PlacedElsewhere, placedElsewhere } from '../engine/comparison/placed-elsewhere.ts';
import { regionsCode, type Territory } from '../engine/comparison/territory.ts';
import { askedDelineation } from './asked-delineation.ts';
import { dayKey } from './day-key.ts';
import { jointKnowledge } from './joint-knowledge.ts';
import { areaNamed, municipalityNamed } from './place-answers.ts';
import { namedPlacesOn } from './place-names.ts';
import { areaNameSchema, knowledgeSchema, municipalityNameSchema } from './place-schemas.ts';

const setParameter = z
  .string()
  .regex(/^[A-Za-z0-9_-]+(,[A-Za-z0-9_-]+){0,99}$/, {
    error: 'Schrijf codes van afbakeningen met een komma ertussen.',
  })
  .transform((text) => [...new Set(text.split(','))])
  .pipe(z.array(z.string()))
  .optional()
  .meta({
    description: 'Over welke afbakeningen je telt; zonder: alle die meetellen.',
    example: ['vervoerregio', 'elz'],
  });

const placedSchema = z
  .object({
    ...municipalityNameSchema.shape,
    referentieregio: areaNameSchema.nullable(),
    afbakeningen: z.array(z.string()).meta({ description: 'In welke afbakeningen ze elders ingedeeld is.' }),
  })
  .meta({ id: 'EldersIngedeeldeGemeente' });

/** `/elders-ingedeeld`: municipalities whose area belongs, by its majority, to another region. */
export const placedElsewhereEndpoint = endpoint({
  path: '/elders-ingedeeld',
  name: 'eldersIngedeeld',
  group: 'Gemeenten',
  summary: 'De gemeenten die elders ingedeeld zijn, en voor welke afbakeningen.',
  description:
    'Elders ingedeeld: de grootste groep gemeenten van haar gebied ligt in een andere regio. Een gelijke stand telt ' +
    'niet. Het aantal betekent niets zonder de verzameling waarover geteld is; die staat erbij. Is kennis niet ' +
    'bekend, dan is de lijst leeg omdat we het niet weten of omdat er geen regio’s waren. Dit is iets anders dan op een ' +
    'regiogrens liggen: dat staat in /grensgemeenten.',
  query: z.object({ afbakeningen: setParameter, datum: dayParameter, ...pagingParameters }),
  answer: listOf(placedSchema).extend({
    verzameling: z.array(z.string()).meta({
      description: 'De afbakeningen waarover geteld is: die waarvan we de gemeenten op die dag kennen.',
    }),
    kennis: knowledgeSchema.meta({
      description:
        'Of regio’s en minstens één afbakening van die dag bekend zijn; zo niet, dan betekent totaal 0 niet: geen enkele.',
    }),
  }),
  examples: [
    '/elders-ingedeeld',
    '/elders-ingedeeld?afbakeningen=vervoerregio,elz,woonmaatschappij',
    '/elders-ingedeeld?datum=2018-12-31',
  ],
  key: dayKey,
  async answerTo(ctx, asked) {
    const { territory, names } = await namedPlacesOn(ctx, dayIn(ctx, asked.query), asked);
    const { set, municipalities } = elsewhereOver(territory, asked.query.afbakeningen);
    const items = municipalities.map(({ nis, delineations }) => {
      const line = territory.lines.get(nis);
      return {
        ...municipalityNamed({ nis, name: line?.name ?? nis }, names),
        referentieregio: areaNamed(regionsCode, line?.region ?? null, names),
        afbakeningen: [...delineations],
      };
    });
    const regions = askedDelineation(territory, regionsCode).knowledge;
    const kennis = jointKnowledge([regions, set.length > 0 ? 'known' : 'unknown']);
    return { ...pageOf(items, asked), verzameling: set, kennis };
  },
});

function elsewhereOver(
  territory: Territory,
  asked: readonly string[] | undefined,
): { set: string[]; municipalities: readonly PlacedElsewhere[] } {
  if (asked === undefined) {
    const { set, municipalities } = placedElsewhereIn(territory);
    return { set: set.map(({ code }) => code), municipalities };
  }
  const unknown = asked.filter((code) => !territory.delineations.has(code));
  if (unknown.length > 0) {
    const message = `Deze afbakeningen kennen we niet: ${unknown.slice(0, 5).join(', ')}. De codes staan in /api/v1/afbakeningen.`;
    throw new Invalid('De parameter afbakeningen klopt niet. Kijk bij fouten wat je kunt veranderen.', {
      afbakeningen: message,
    });
  }
  const placed = asked.flatMap((code) => {
    const comparison = compare(territory, code, regionsCode);
    return comparison === null ? [] : { code, positions: comparison.positions };
  });
  return { set: placed.map(({ code }) => code), municipalities: placedElsewhere(placed) };
}

import { z } from 'zod';
import { endpoint } from '#reception/endpoint.ts';
import { dayIn, dayParameter } from '#reception/endpoint-day.ts';
import { listOf, pageOf, pagingParameters } from '#reception/endpoint-list.ts';
import { borderMunicipalitiesIn } from '../engine/comparison/comparison.ts';
import { regionsCode } from '../engine/comparison/territory.ts';
import { askedDelineation } from './asked-delineation.ts';
import { dayKey } from './day-key.ts';
import { jointKnowledge } from './joint-knowledge.ts';
import { areaNamed, municipalityNamed } from './place-answers.ts';
import { namedPlacesOn } from './place-names.ts';
import { areaNameSchema, knowledgeSchema, municipalityNameSchema, nisSchema } from './place-schemas.ts';

const touchedSchema = z.object({
  ...areaNameSchema.shape,
  grensKm: z.number().meta({ description: 'Gedeelde grens met die regio, van een vereenvoudigde kaart.' }),
  buurgemeenten: z.array(nisSchema),
});

const borderMunicipalitySchema = z
  .object({
    ...municipalityNameSchema.shape,
    referentieregio: areaNameSchema.nullable(),
    regios: z
      .array(touchedSchema)
      .meta({ description: 'De andere regio’s die ze raakt, langste grens eerst.' }),
  })
  .meta({ id: 'GemeenteOpRegiogrens' });

/** `/grensgemeenten`: the municipalities that touch another region. */
export const borderMunicipalities = endpoint({
  path: '/grensgemeenten',
  name: 'grensgemeenten',
  group: 'Referentieregio’s',
  summary: 'De gemeenten op een regiogrens, met de lengte per regio die ze raken.',
  description:
    'Alleen de kaart telt: of een gemeente elders ingedeeld is, staat in /elders-ingedeeld, en of ze recht heeft op ' +
    'ondersteuning zegt dit niet. kennis zegt of grenzen en regio’s van die dag bekend zijn; zo niet, dan is de lijst ' +
    'leeg omdat we het niet weten of omdat er geen regio’s waren. Grenzen kennen we vanaf 1 januari 2025.',
  query: z.object({ datum: dayParameter, ...pagingParameters }),
  answer: listOf(borderMunicipalitySchema).extend({
    kennis: knowledgeSchema.meta({
      description:
        'Of grenzen en regio’s van die dag bekend zijn; zo niet, dan betekent totaal 0 niet: geen enkele.',
    }),
  }),
  examples: ['/grensgemeenten', '/grensgemeenten?datum=2024-12-31'],
  key: dayKey,
  async answerTo(ctx, asked) {
    const { territory, names } = await namedPlacesOn(ctx, dayIn(ctx, asked.query), asked);
    const { areas: regions, knowledge } = askedDelineation(territory, regionsCode);
    const items = (borderMunicipalitiesIn(territory) ?? []).map(({ nis, regions: touched }) => {
      const line = territory.lines.get(nis);
      return {
        ...municipalityNamed({ nis, name: line?.name ?? nis }, names),
        referentieregio: areaNamed(regionsCode, line?.region ?? null, names),
        regios: touched.map(({ region, borderKm, neighbours }) => ({
          ...areaNamed(regionsCode, { code: region, name: regions.get(region)?.name ?? region }, names),
          grensKm: borderKm,
          buurgemeenten: [...neighbours],
        })),
      };
    });
    const kennis = jointKnowledge([knowledge, territory.knowsBorders ? 'known' : 'unknown']);
    return { ...pageOf(items, asked), kennis };
  },
});

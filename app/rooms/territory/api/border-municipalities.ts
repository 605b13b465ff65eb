import { z } from 'zod';
import { endpoint } from '#reception/endpoint.ts';
import { dayIn, dayParameter } from '#reception/endpoint-day.ts';
import { listOf, pageOf, pagingParameters } from '#reception/endpoint-list.ts';
import { borderMunicipalitiesIn } from '../engine/comparison/comparison.ts';
import { regionsCode } from '../engine/comparison/territory.ts';
import { dayKey } from './day-key.ts';
import { areaNamed, municipalityNamed } from './place-answers.ts';
import { namedPlacesOn } from './place-names.ts';
import { areaNameSchema, municipalityNameSchema, nisSchema } from './place-schemas.ts';

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
    'ondersteuning zegt dit niet. kennis zegt of grenzen en regio’s van die dag bekend zijn; is ze onbekend, dan is de ' +
    'lijst leeg. Grenzen kennen we vanaf 1 januari 2025.',
  query: z.object({ datum: dayParameter, ...pagingParameters }),
  answer: listOf(borderMunicipalitySchema).extend({ kennis: z.enum(['bekend', 'onbekend']) }),
  examples: ['/grensgemeenten', '/grensgemeenten?datum=2018-12-31'],
  key: dayKey,
  async answerTo(ctx, asked) {
    const { territory, names } = await namedPlacesOn(ctx, dayIn(ctx, asked.query), asked);
    const found = borderMunicipalitiesIn(territory);
    const regions = territory.delineations.get(regionsCode)?.areas;
    const items = (found ?? []).map(({ nis, regions: touched }) => {
      const line = territory.lines.get(nis);
      return {
        ...municipalityNamed({ nis, name: line?.name ?? nis }, names),
        referentieregio: areaNamed(regionsCode, line?.region ?? null, names),
        regios: touched.map(({ region, borderKm, neighbours }) => ({
          ...areaNamed(regionsCode, { code: region, name: regions?.get(region)?.name ?? region }, names),
          grensKm: borderKm,
          buurgemeenten: [...neighbours],
        })),
      };
    });
    return { ...pageOf(items, asked), kennis: found === null ? ('onbekend' as const) : ('bekend' as const) };
  },
});

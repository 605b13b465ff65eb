import { z } from 'zod';
import { dutch } from '#platform/day.ts';
import { Invalid } from '#platform/refusals.ts';
import { endpoint } from '#reception/endpoint.ts';
import { dayIn, dayParameter } from '#reception/endpoint-day.ts';
import { listOf, pageFrom, pagingParameters } from '#reception/endpoint-list.ts';
import type { Territory } from '../engine/comparison/territory.ts';
import { listMunicipalities } from '../queries/list-municipalities.ts';
import { dayKey } from './day-key.ts';
import { areaNamed, populationAnswer } from './place-answers.ts';
import { namedPlacesOn } from './place-names.ts';
import { areaNameSchema, nisSchema, populationSchema, uriSchema } from './place-schemas.ts';

/** A municipality as it stands in a list. */
const municipalityLineSchema = z
  .object({
    uri: uriSchema,
    type: z.literal('Gemeente'),
    nis: nisSchema,
    naam: z.string(),
    provincie: areaNameSchema.nullable(),
    referentieregio: areaNameSchema.nullable(),
    oppervlakteKm2: z.number(),
    inwoners: populationSchema.nullable(),
  })
  .meta({ id: 'GemeenteInLijst' });

const codeParameter = (what: string, example: string) =>
  z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,40}$/, { error: 'Dit is geen code.' })
    .optional()
    .meta({ description: `Alleen de gemeenten in ${what} met deze code.`, example });

/** `/gemeenten`: the municipalities of a day, by name. */
export const municipalities = endpoint({
  path: '/gemeenten',
  name: 'gemeenten',
  group: 'Gemeenten',
  summary: 'De Vlaamse gemeenten op een dag, op naam.',
  description:
    'Sinds 1 januari 2025 zijn er 285, daarvoor 300, en tot en met 31 december 2018 308. De provincie en de ' +
    'referentieregio zijn null waar ze op die dag onbekend zijn of nog niet bestonden.',
  query: z.object({
    zoek: z
      .string()
      .min(1, { error: 'Schrijf een deel van een naam, of het begin van een NIS-code.' })
      .max(100, { error: 'Zoek met hoogstens 100 tekens.' })
      .optional()
      .meta({ description: 'Deel van de naam, of begin van de NIS-code.', example: 'tor' }),
    provincie: codeParameter('de provincie', '30000'),
    referentieregio: codeParameter('de referentieregio', 'REFREG06'),
    datum: dayParameter,
    ...pagingParameters,
  }),
  answer: listOf(municipalityLineSchema),
  isLinked: true,
  examples: ['/gemeenten', '/gemeenten?referentieregio=REFREG06', '/gemeenten?zoek=tor&datum=2018-12-31'],
  key: dayKey,
  async answerTo(ctx, asked) {
    const { zoek, provincie, referentieregio, pagina, per_pagina } = asked.query;
    const day = dayIn(ctx, asked.query);
    const { territory, names } = await namedPlacesOn(ctx, day, asked);
    refuseUnknownArea(territory, 'provincie', provincie, day);
    refuseUnknownArea(territory, 'referentieregio', referentieregio, day);
    const page = { number: pagina, size: per_pagina };
    const question = { day, search: zoek, province: provincie, region: referentieregio, page };
    const { items, total } = await listMunicipalities(ctx, question);
    const lines = items.map((line) => ({
      uri: names.municipality(line.nis),
      type: 'Gemeente' as const,
      nis: line.nis,
      naam: line.name,
      provincie: areaNamed('provincie', line.province, names),
      referentieregio: areaNamed('referentieregio', line.region, names),
      oppervlakteKm2: line.areaKm2,
      inwoners: populationAnswer(line.population),
    }));
    return pageFrom(lines, total, asked);
  },
});

/** An empty list would hide a mistake in the code. */
function refuseUnknownArea(
  { delineations }: Territory,
  delineation: 'provincie' | 'referentieregio',
  code: string | undefined,
  day: string,
): void {
  const areas = delineations.get(delineation)?.areas;
  if (code === undefined || areas?.has(code)) return;
  const message =
    areas === undefined || areas.size === 0
      ? `Van ${dutch(day)} kennen we geen gebieden van deze soort.`
      : `Deze code bestaat niet op ${dutch(day)}. Er is ${[...areas.keys()].toSorted().join(', ')}.`;
  throw new Invalid(`De parameter ${delineation} klopt niet. Kijk bij fouten wat je kunt veranderen.`, {
    [delineation]: message,
  });
}

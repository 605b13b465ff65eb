import { z } from 'zod';
import { NotFound } from '#platform/refusals.ts';
import { endpoint } from '#reception/endpoint.ts';
import { dayIn, dayParameter } from '#reception/endpoint-day.ts';
import { compare, placedElsewhereIn } from '../engine/comparison/comparison.ts';
import { fellowMembers } from '../engine/comparison/fellow-members.ts';
import { regionsCode, type Territory, type TerritoryDelineation } from '../engine/comparison/territory.ts';
import { territoryOn } from '../queries/territory-on.ts';
import { askedDelineation } from './asked-delineation.ts';
import { areaPositionAnswer } from './comparison-answer.ts';
import { areaPositionSchema } from './comparison-schema.ts';
import { dayKey } from './day-key.ts';
import { jointKnowledge } from './joint-knowledge.ts';
import { knowledgeCodes } from './place-answers.ts';
import { nisParameter } from './place-parameters.ts';
import { knowledgeSchema, nisSchema } from './place-schemas.ts';

const areaOfMunicipalitySchema = areaPositionSchema
  .extend({
    medegemeenten: z.object({
      inEigenRegio: z.array(nisSchema),
      inAndereRegio: z.array(nisSchema),
    }),
  })
  .meta({ id: 'GebiedMetMedegemeenten' });

const placeSchema = z
  .object({
    afbakening: z.string(),
    naam: z.string(),
    teltMee: z.boolean(),
    kennis: knowledgeSchema.meta({
      description:
        'Wat we op die dag weten van de afbakening en van de regio’s waartegen we haar leggen; alleen bij bekend zijn er gebieden.',
    }),
    gebieden: z.array(areaOfMunicipalitySchema),
    eigenRegioElders: z
      .array(nisSchema)
      .meta({ description: 'Gemeenten van de eigen regio die in geen van deze gebieden liggen.' }),
  })
  .meta({ id: 'PlaatsInAfbakening' });

const answer = z
  .object({
    nis: nisSchema,
    naam: z.string(),
    referentieregio: z.string().nullable(),
    eldersIngedeeld: z.object({
      voor: z
        .array(z.string())
        .meta({ description: 'Afbakeningen waarin de hoofdregio van haar gebied een andere is.' }),
      over: z.array(z.string()).meta({
        description: 'Afbakeningen waarover geteld is; leeg waar we de regio’s van die dag niet kennen.',
      }),
    }),
    afbakeningen: z.array(placeSchema),
  })
  .meta({ id: 'VergelijkingVanGemeente' });

/** `/gemeenten/{nis}/vergelijking`: a municipality in every delineation, against its own region. */
export const municipalityComparison = endpoint({
  path: '/gemeenten/{nis}/vergelijking',
  name: 'gemeentevergelijking',
  group: 'Gemeenten',
  summary: 'Eén gemeente in elke afbakening: haar gebied, hoe dat ligt, en met wie ze erin zit.',
  description:
    'Elders ingedeeld: de meeste gemeenten van haar gebied liggen in een andere regio. Een gelijke stand telt niet. Waar ' +
    'de regio’s van die dag niet bekend zijn, valt er niets te vergelijken; in welke gebieden ze lag, staat in ' +
    '/gemeenten/{nis}. Een typologie (soort statistisch) staat erbij, maar haar klassen zijn geen gebieden.',
  params: z.object({ nis: nisParameter }),
  query: z.object({ datum: dayParameter }),
  answer,
  examples: [
    '/gemeenten/31033/vergelijking',
    '/gemeenten/42026/vergelijking?datum=2025-01-01',
    '/gemeenten/31033/vergelijking?datum=2021-06-01',
  ],
  key: dayKey,
  async answerTo(ctx, { params: { nis }, query }) {
    const territory = await territoryOn(ctx, dayIn(ctx, query));
    const line = territory.lines.get(nis);
    if (line === undefined)
      throw new NotFound(
        `Op die dag was er geen gemeente met deze code. Kijk wat ermee gebeurde: /gemeenten/${nis}.`,
      );
    const { set, municipalities } = placedElsewhereIn(territory);
    const elsewhere = municipalities.find((one) => one.nis === nis)?.delineations ?? [];
    return {
      nis,
      naam: line.name,
      referentieregio: line.region?.code ?? null,
      eldersIngedeeld: { voor: [...elsewhere], over: set.map(({ code }) => code) },
      afbakeningen: [...territory.delineations.values()].map((one) => placeAnswer(territory, one, nis)),
    };
  },
});

function placeAnswer(
  territory: Territory,
  delineation: TerritoryDelineation,
  nis: string,
): z.infer<typeof placeSchema> {
  const { code, name, counts, knowledge } = delineation;
  const comparison = compare(territory, code, regionsCode);
  const fellows = comparison && fellowMembers(comparison.incidence, nis);
  const gebieden = (fellows?.areas ?? []).flatMap(({ area, inRegion, outsideRegion }) => {
    const position = comparison?.positions.find((one) => one.area === area);
    if (position === undefined) return [];
    const medegemeenten = { inEigenRegio: [...inRegion], inAndereRegio: [...outsideRegion] };
    return { ...areaPositionAnswer(position, delineation), medegemeenten };
  });
  const regions = askedDelineation(territory, regionsCode);
  const isNone = comparison !== null && gebieden.length === 0;
  return {
    afbakening: code,
    naam: name,
    teltMee: counts,
    kennis: isNone ? knowledgeCodes.none : jointKnowledge([knowledge, regions.knowledge]),
    gebieden,
    eigenRegioElders: [...(fellows?.sameRegionElsewhere ?? [])],
  };
}

import { z } from 'zod';
import { Invalid } from '#platform/refusals.ts';
import { endpoint } from '#reception/endpoint.ts';
import { dayIn, dayParameter } from '#reception/endpoint-day.ts';
import { regionsCode } from '../engine/comparison/territory.ts';
import { territoryKey } from '../queries/territory-key.ts';
import { territoryOn } from '../queries/territory-on.ts';
import { askedDelineation } from './asked-delineation.ts';
import { comparisonAnswer } from './comparison-answer.ts';
import { comparisonSchema } from './comparison-schema.ts';
import { delineationParameter } from './place-parameters.ts';

const yearParameter = z
  .string()
  .regex(/^\d{4}$/, { error: 'Schrijf een jaar, bijvoorbeeld 2026.' })
  .transform(Number)
  .pipe(z.int())
  .optional()
  .meta({
    description:
      'Inwoners van dit jaar; zonder: het laatste jaar dat niet na de dag ligt, anders het eerste.',
    example: 2026,
  });

/** `/afbakeningen/{code}/vergelijking`: how every area lies to the reference regions, or to another delineation. */
export const delineationComparison = endpoint({
  path: '/afbakeningen/{code}/vergelijking',
  name: 'vergelijking',
  group: 'Afbakeningen',
  summary: 'De ligging van elk gebied tegenover de referentieregio’s, of tegenover een andere afbakening.',
  description:
    'Regio staat hier voor een gebied van de afbakening waarmee je vergelijkt. De hoofdregio is die met de meeste ' +
    'gemeenten; bij gelijke stand is exAequo waar en beslist de geschreven regel (minst inwoners erbuiten, dan ' +
    'langste grens, dan laagste NIS-code). Indexen met natuurlijke logaritme, niet afgerond. Ze zeggen niets over ' +
    'de juridische situatie. kennis zegt of we van beide afbakeningen op die dag weten welke gemeente in welk gebied ' +
    'ligt; zo niet, dan is elk gebied onbekend en zijn de tellingen null: null is niet nul. Van een typologie (soort ' +
    'statistisch) rekenen we de getallen uit, maar de site vergelijkt ze niet: haar klassen zijn geen gebieden.',
  params: z.object({ code: delineationParameter }),
  query: z.object({
    met: z
      .string()
      .max(40, { error: 'Deze afbakening kennen we niet. De codes staan in /api/v1/afbakeningen.' })
      .default(regionsCode)
      .meta({ description: 'Code van de afbakening waarmee je vergelijkt.', example: regionsCode }),
    datum: dayParameter,
    inwoners: yearParameter,
  }),
  answer: comparisonSchema,
  examples: [
    '/afbakeningen/vervoerregio/vergelijking?met=referentieregio&inwoners=2026',
    '/afbakeningen/elz/vergelijking?met=vervoerregio&datum=2025-01-01',
    '/afbakeningen/hulpverleningszone/vergelijking',
    '/afbakeningen/politiezone/vergelijking?datum=2018-12-31',
  ],
  key: (ctx, { query }) => territoryKey(ctx, dayIn(ctx, query), query.inwoners),
  async answerTo(ctx, { params, query }) {
    const territory = await territoryOn(ctx, dayIn(ctx, query), query.inwoners);
    const delineation = askedDelineation(territory, params.code);
    const other = territory.delineations.get(query.met);
    if (other === undefined) {
      const message = 'Deze afbakening kennen we niet. De codes staan in /api/v1/afbakeningen.';
      throw new Invalid('De parameter met klopt niet. Kijk bij fouten wat je kunt veranderen.', {
        met: message,
      });
    }
    return comparisonAnswer(territory, delineation, other);
  },
});

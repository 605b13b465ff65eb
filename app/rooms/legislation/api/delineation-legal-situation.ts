import { z } from 'zod';
import { NotFound } from '#platform/refusals.ts';
import { endpoint } from '#reception/endpoint.ts';
import { dayIn, dayParameter } from '#reception/endpoint-day.ts';
import { compare } from '#rooms/territory/engine/comparison/comparison.ts';
import { regionsCode } from '#rooms/territory/engine/comparison/territory.ts';
import { territoryKey } from '#rooms/territory/queries/territory-key.ts';
import { territoryOn } from '#rooms/territory/queries/territory-on.ts';
import { getRulesRevision } from '../queries/get-rules-revision.ts';
import { legalSituations } from '../queries/legal-situations.ts';
import { situationAnswer } from './situation-answer.ts';
import { situationSchema } from './situation-schema.ts';

const answer = z
  .object({
    afbakening: z.string(),
    situaties: z
      .array(situationSchema)
      .meta({ description: 'Wat de regels van de afbakening als geheel zeggen.' }),
    gebieden: z.array(z.object({ code: z.string(), naam: z.string(), situaties: z.array(situationSchema) })),
  })
  .meta({ id: 'JuridischeSituatieVanAfbakening' });

const codeHint = 'Deze afbakening kennen we niet. De codes staan in /api/v1/afbakeningen.';

/** `/afbakeningen/{code}/juridische-situatie`: what the rules of a day say, apart from how areas lie. */
export const delineationLegalSituation = endpoint({
  path: '/afbakeningen/{code}/juridische-situatie',
  name: 'juridischeSituatie',
  group: 'Afbakeningen',
  summary: 'Wat de regels van een dag zeggen van een afbakening en van elk gebied.',
  description:
    'De juridische situatie staat los van de ligging: een gebied dat een regiogrens overschrijdt, is daarom niet in ' +
    'overtreding. Elke situatie noemt haar bron. Dit is geen juridisch advies.',
  params: z.object({
    code: z
      .string()
      .regex(/^[A-Za-z0-9_-]{1,40}$/, { error: codeHint })
      .meta({ description: 'Code van de afbakening.', example: 'elz' }),
  }),
  query: z.object({ datum: dayParameter }),
  answer,
  examples: [
    '/afbakeningen/elz/juridische-situatie',
    '/afbakeningen/politiezone/juridische-situatie?datum=2023-06-09',
  ],
  key: async (ctx, { query }) => {
    const day = dayIn(ctx, query);
    // Whether a term has passed changes with the day itself.
    return [day, await territoryKey(ctx, day), await getRulesRevision(ctx)].join(' ');
  },
  async answerTo(ctx, { params: { code }, query }) {
    const day = dayIn(ctx, query);
    const territory = await territoryOn(ctx, day);
    const delineation = territory.delineations.get(code);
    if (delineation === undefined) throw new NotFound(codeHint);
    const positions = compare(territory, code, regionsCode)?.positions ?? [];
    const positionOf = new Map(positions.map(({ area, position }) => [area, position]));
    const situations = await legalSituations(ctx, day);
    return {
      afbakening: code,
      situaties: situations.of(code).map(situationAnswer),
      gebieden: [...delineation.areas.values()].map((area) => ({
        code: area.code,
        naam: area.name,
        situaties: situations.ofArea(code, area.code, positionOf.get(area.code)).map(situationAnswer),
      })),
    };
  },
});

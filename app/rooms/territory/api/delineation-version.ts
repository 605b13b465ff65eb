import { z } from 'zod';
import { NotFound } from '#platform/refusals.ts';
import { endpoint } from '#reception/endpoint.ts';
import { areasOfVersion } from '../queries/areas-of-version.ts';
import { getRevision } from '../queries/get-revision.ts';
import { versionAnswer } from './delineation-answers.ts';
import { versionSchema } from './delineation-schemas.ts';
import { municipalityNamed } from './place-answers.ts';
import { namedPlacesOn } from './place-names.ts';
import { delineationParameter } from './place-parameters.ts';
import { municipalityNameSchema } from './place-schemas.ts';

const memberSchema = z.object({
  ...municipalityNameSchema.shape,
  deel: z.number().nullable().meta({ description: 'Welk deel van de gemeente, als de bron dat zegt.' }),
});

const answer = versionSchema
  .extend({
    afbakening: z.string(),
    gebieden: z.array(
      z.object({
        code: z.string(),
        naam: z.string(),
        andereNamen: z.array(z.string()),
        gemeenten: z.array(memberSchema),
      }),
    ),
  })
  .meta({ id: 'VersieMetGebieden' });

/** `/afbakeningen/{code}/versies/{id}`: one version as it was published, also where it holds no more. */
export const delineationVersion = endpoint({
  path: '/afbakeningen/{code}/versies/{id}',
  name: 'versie',
  group: 'Afbakeningen',
  summary: 'Eén versie van een afbakening, zoals ze bekendgemaakt werd, ook als ze niet meer geldt.',
  params: z.object({
    code: delineationParameter,
    id: z
      .string()
      .max(100)
      .meta({ description: 'Kenmerk van de versie.', example: 'vervoerregio@2025-01-01' }),
  }),
  answer,
  examples: ['/afbakeningen/vervoerregio/versies/vervoerregio@2025-01-01'],
  key: getRevision,
  async answerTo(ctx, asked) {
    const version = await areasOfVersion(ctx, asked.params.id);
    if (version.delineation !== asked.params.code)
      throw new NotFound(
        'Deze afbakening heeft geen versie met dit kenmerk. Alle versies staan bij de afbakening.',
      );
    const { names } = await namedPlacesOn(ctx, version.statedFrom ?? version.statedOn, asked);
    return {
      ...versionAnswer(version, names),
      afbakening: version.delineation,
      gebieden: version.areaList.map(({ code, name, alternativeNames, members }) => ({
        code,
        naam: name,
        andereNamen: [...alternativeNames],
        gemeenten: members.map((one) => ({ ...municipalityNamed(one, names), deel: one.share })),
      })),
    };
  },
});

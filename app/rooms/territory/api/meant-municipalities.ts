import { z } from 'zod';
import { endpoint } from '#reception/endpoint.ts';
import { dayIn, dayParameter } from '#reception/endpoint-day.ts';
import type { FoundBy } from '../engine/meant-municipalities.ts';
import { findMeantMunicipalities } from '../queries/find-meant-municipalities.ts';
import { dayKey } from './day-key.ts';
import { nisSchema } from './place-schemas.ts';

/** More than this are not offered to choose from. */
const meantAtMost = 20;

const foundBySchema = z.enum(['naam', 'andere-dag', 'deel', 'lijkt-erop']).meta({
  description:
    'naam: de naam of NIS-code van die dag. andere-dag: een naam of code van voor of na een fusie. deel: een deel van ' +
    'een naam. lijkt-erop: geen naam bevat de tekst, en deze naam lijkt erop.',
});

const foundByCodes: Readonly<Record<FoundBy, z.infer<typeof foundBySchema>>> = {
  name: 'naam',
  otherDay: 'andere-dag',
  part: 'deel',
  slip: 'lijkt-erop',
};

/** `/gemeenten/bedoeld`: the municipalities that a text means, by a name of whatever day, or one much like it. */
export const meantMunicipalitiesEndpoint = endpoint({
  path: '/gemeenten/bedoeld',
  name: 'bedoeldeGemeenten',
  group: 'Gemeenten',
  summary:
    'Welke gemeenten een tekst kan bedoelen: ook een vroegere, gedeeltelijke of verkeerd geschreven naam.',
  description: `Hoogstens ${meantAtMost}, die het meest lijken eerst. Elke gemeente bestaat op de gevraagde dag; via is de naam waarlangs we ze vonden.`,
  query: z.object({
    naam: z
      .string({ error: 'Schrijf een naam, een deel ervan, of een NIS-code.' })
      .min(1, { error: 'Schrijf een naam, een deel ervan, of een NIS-code.' })
      .max(100, { error: 'Zoek met hoogstens 100 tekens.' })
      .meta({ description: 'Naam, deel van een naam, of NIS-code.', example: 'Kruishoutem' }),
    datum: dayParameter,
  }),
  answer: z.object({
    items: z.array(
      z
        .object({ nis: nisSchema, naam: z.string(), via: z.string(), gevondenDoor: foundBySchema })
        .meta({ id: 'BedoeldeGemeente' }),
    ),
  }),
  examples: ['/gemeenten/bedoeld?naam=Kruishoutem', '/gemeenten/bedoeld?naam=Torhuot&datum=2024-12-31'],
  key: dayKey,
  async answerTo(ctx, { query }) {
    const meant = await findMeantMunicipalities(ctx, query.naam, dayIn(ctx, query));
    return {
      items: meant.slice(0, meantAtMost).map(({ municipality: { nis, name }, through, foundBy }) => ({
        nis,
        naam: name,
        via: through,
        gevondenDoor: foundByCodes[foundBy],
      })),
    };
  },
});

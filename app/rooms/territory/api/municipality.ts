import { z } from 'zod';
import { endpoint } from '#reception/endpoint.ts';
import { dayIn, dayParameter } from '#reception/endpoint-day.ts';
import type { MunicipalityName } from '../model.ts';
import {
  type ExistingMunicipality,
  getMunicipality,
  type Merger,
  type MunicipalityOnDay,
} from '../queries/get-municipality.ts';
import type { MunicipalityUris } from '../queries/list-municipality-uris.ts';
import { dayKey } from './day-key.ts';
import { neighboursAnswer, placesAnswer } from './municipality-places.ts';
import { municipalitySchema } from './municipality-schema.ts';
import { areaNamed, knowledgeCodes, municipalityNamed, populationAnswer } from './place-answers.ts';
import { type NamedPlaces, namedPlacesOn } from './place-names.ts';
import { nisParameter } from './place-parameters.ts';

type Answer = z.infer<typeof municipalitySchema>;

/** `/gemeenten/{nis}`: one municipality on a day, and in which areas it lies. */
export const municipality = endpoint({
  path: '/gemeenten/{nis}',
  name: 'gemeente',
  group: 'Gemeenten',
  summary: 'Eén gemeente op een dag.',
  description:
    'Een code die op die dag al in een andere opging (toestand opgegaan) of nog niet bestond ' +
    '(bestond-nog-niet) geeft een antwoord zonder ligging, met de gemeenten die er toen waren: opgegaanIn of ' +
    'ontstaanUit. Een code die nooit bestond, geeft 404.',
  params: z.object({ nis: nisParameter }),
  query: z.object({ datum: dayParameter }),
  answer: municipalitySchema,
  isLinked: true,
  examples: ['/gemeenten/31033', '/gemeenten/11007', '/gemeenten/46030?datum=2024-12-31'],
  key: dayKey,
  async answerTo(ctx, asked) {
    const day = dayIn(ctx, asked.query);
    const found = await getMunicipality(ctx, asked.params.nis, day);
    const places = await namedPlacesOn(ctx, day, asked);
    return answerOf(found, places);
  },
});

function answerOf(found: MunicipalityOnDay, places: NamedPlaces): Answer {
  const { nis, name } = found;
  const uris = places.uris.get(nis);
  return {
    uri: places.names.municipality(nis),
    type: 'Gemeente',
    nis,
    naam: name,
    bestuur: governmentOf(uris),
    refnis: uris?.refnis2025 ?? null,
    ...changesOf(found, places),
    ...(found.state === 'exists' ? existing(found, places) : nowhere),
  };
}

function governmentOf(uris: MunicipalityUris | undefined) {
  if (uris === undefined || uris.administrativeUnit === null) return null;
  return { uri: uris.administrativeUnit, type: 'Bestuurseenheid' as const, ovo: uris.ovo };
}

function existing(found: ExistingMunicipality, places: NamedPlaces) {
  const { names } = places;
  return {
    provincie: areaNamed('provincie', found.province, names),
    referentieregio: areaNamed('referentieregio', found.region.area, names),
    kennisReferentieregio: knowledgeCodes[found.region.knowledge],
    oppervlakteKm2: found.areaKm2,
    inwoners: populationAnswer(found.population),
    kbo: found.kbo,
    punt: { breedtegraad: found.latitude, lengtegraad: found.longitude },
    ...placesAnswer(found.nis, places),
    buurgemeenten: neighboursAnswer(found.nis, places),
  };
}

const nowhere = {
  provincie: null,
  referentieregio: null,
  kennisReferentieregio: knowledgeCodes.none,
  oppervlakteKm2: null,
  inwoners: null,
  kbo: null,
  punt: null,
  gebieden: [],
  gebiedenTenDele: [],
  buurgemeenten: null,
};

function changesOf(found: MunicipalityOnDay, { names }: NamedPlaces) {
  const named = (list: readonly MunicipalityName[] = []) => list.map((one) => municipalityNamed(one, names));
  const rose = found.state === 'notYet' ? { on: found.beganOn, from: found.from } : riseOf(found);
  const ended = found.state === 'merged' ? { on: found.endedOn, into: found.into } : endOf(found);
  return {
    toestand: stateCodes[found.state],
    ontstaanOp: rose?.on ?? null,
    ontstaanUit: named(rose?.from),
    opgegaanOp: ended?.on ?? null,
    opgegaanIn: named(ended?.into),
  };
}

const stateCodes = { exists: 'bestaat', merged: 'opgegaan', notYet: 'bestond-nog-niet' } as const;

function riseOf(found: MunicipalityOnDay): Merger | null {
  return found.state === 'exists' ? found.rose : null;
}

function endOf(found: MunicipalityOnDay): Merger | null {
  return found.state === 'exists' ? found.ends : null;
}

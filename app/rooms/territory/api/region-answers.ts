import type { z } from 'zod';
import { regionsCode } from '../engine/comparison/territory.ts';
import type { RegionLine, RegionsFooting } from '../queries/region-line.ts';
import { populationSource } from '../texts.ts';
import { areaNamed, knowledgeCodes } from './place-answers.ts';
import type { PlaceNames } from './place-names.ts';
import type { regionSchema, regionsFootingSchema } from './region-schema.ts';

/** A reference region as it stands in an answer. */
export function regionAnswer(region: RegionLine, names: PlaceNames): z.infer<typeof regionSchema> {
  const { inhabitants, years, sources, missing } = region.population;
  const spoken = years.flatMap((year) => sources.map((source) => populationSource({ year, source })));
  return {
    uri: region.uri ?? names.area(regionsCode, region.code),
    type: 'Gebied',
    niveau: 'Referentieregio',
    code: region.code,
    naam: region.name,
    andereNamen: [...region.alternativeNames],
    provincies: region.provinces.map((one) => areaNamed('provincie', one, names)),
    aantalGemeenten: region.municipalityCount,
    oppervlakteKm2: region.areaKm2,
    inwoners: { aantal: inhabitants, jaren: [...years], bronnen: [...new Set(spoken)], ontbreekt: missing },
  };
}

/** What is known of the regions of the day, as it stands in an answer. */
export function footingAnswer(footing: RegionsFooting): z.infer<typeof regionsFootingSchema> {
  return {
    kennis: knowledgeCodes[footing.knowledge],
    bestaatVanaf: footing.existsFrom,
    vastgesteldOp: footing.statedOn,
    bron: footing.source,
  };
}

import type { z } from 'zod';
import type { CodeAndName, DelineationKind, Knowledge, MunicipalityName, Population } from '../model.ts';
import { populationSource } from '../texts.ts';
import type { PlaceNames } from './place-names.ts';
import type { areaNameSchema, kindSchema, knowledgeSchema, municipalityNameSchema } from './place-schemas.ts';

/** The words of the API for what is known. */
export const knowledgeCodes: Readonly<Record<Knowledge, z.infer<typeof knowledgeSchema>>> = {
  known: 'bekend',
  none: 'geen-gebied',
  unknown: 'onbekend',
  notYet: 'bestond-nog-niet',
  ended: 'bestaat-niet-meer',
};

/** The words of the API for sorts of delineations: those of the published list. */
export const kindCodes: Readonly<Record<DelineationKind, z.infer<typeof kindSchema>>> = {
  administrative: 'bestuurlijk',
  sectoralFlemish: 'sectoraal-vlaams',
  sectoralFederal: 'sectoraal-federaal',
  touristic: 'toeristisch',
  statistical: 'statistisch',
};

/** A municipality by name, as it stands in an answer. */
export function municipalityNamed(
  { nis, name }: MunicipalityName,
  names: PlaceNames,
): z.infer<typeof municipalityNameSchema> {
  return { uri: names.municipality(nis), nis, naam: name };
}

/** An area by name, as it stands in an answer; null for none. */
export function areaNamed<Area extends CodeAndName | null>(
  delineation: string,
  area: Area,
  names: PlaceNames,
): Area extends null ? null : z.infer<typeof areaNameSchema>;
export function areaNamed(delineation: string, area: CodeAndName | null, names: PlaceNames) {
  return area && { uri: names.area(delineation, area.code), code: area.code, naam: area.name };
}

/** Inhabitants as they stand in an answer; null for none. */
export function populationAnswer(population: Population | null) {
  if (population === null) return null;
  return { aantal: population.inhabitants, jaar: population.year, bron: populationSource(population) };
}

import type { z } from 'zod';
import { compare } from '../engine/comparison/comparison.ts';
import { type Delineation, membersIn, shareIn } from '../engine/comparison/delineation.ts';
import type { Position } from '../engine/comparison/position.ts';
import {
  regionsCode,
  type TerritoryArea,
  type TerritoryDelineation,
} from '../engine/comparison/territory.ts';
import type { VersionLine } from '../queries/list-versions.ts';
import { positionCodes } from '../texts.ts';
import type { areaSchema, delineationSchema, versionSchema } from './delineation-schemas.ts';
import { kindCodes, knowledgeCodes, municipalityNamed } from './place-answers.ts';
import type { NamedPlaces, PlaceNames } from './place-names.ts';

/** A delineation on a day, as it stands in an answer. */
export function delineationAnswer(
  delineation: TerritoryDelineation,
  names: PlaceNames,
): z.infer<typeof delineationSchema> {
  return {
    uri: names.delineation(delineation.code),
    type: 'Afbakening',
    code: delineation.code,
    naam: delineation.name,
    meervoud: delineation.plural,
    soort: kindCodes[delineation.kind],
    beleidsdomein: delineation.policyDomain,
    teltMee: delineation.counts,
    opmerking: delineation.remark,
    kennis: knowledgeCodes[delineation.knowledge],
    bestaatVanaf: delineation.existsFrom,
    versie: delineation.version,
    vastgesteldOp: delineation.statedOn,
    bron: delineation.source,
    aantalGebieden: delineation.areas.size,
  };
}

/** The areas of a delineation with who lies in them, by name. */
export function areasAnswer(
  delineation: TerritoryDelineation,
  places: NamedPlaces,
): z.infer<typeof areaSchema>[] {
  const { code, areas, encoded } = delineation;
  const comparison = compare(places.territory, code, regionsCode);
  const positions = new Map(comparison?.positions.map(({ area, position }) => [area, position]));
  return [...areas.values()].map((area) => ({
    ...areaAnswer(code, area, { position: positions.get(area.code) ?? 'unknown', names: places.names }),
    ...membersAnswer(encoded, area.code, places),
  }));
}

function areaAnswer(
  delineation: string,
  { code, name, alternativeNames, kbo }: TerritoryArea,
  { position, names }: { position: Position; names: PlaceNames },
) {
  return {
    uri: names.area(delineation, code),
    type: 'Gebied' as const,
    code,
    naam: name,
    andereNamen: [...alternativeNames],
    kbo,
    toestand: positionCodes[position],
  };
}

function membersAnswer(encoded: Delineation | null, area: string, { territory, names }: NamedPlaces) {
  const at = encoded?.areas.indexOf(area) ?? -1;
  if (encoded === null || at < 0) return { gemeenten: [], gemeentenTenDele: [] };
  const members = [...membersIn(encoded, at)].map((member) => {
    const nis = encoded.municipalities.codes[member] ?? '';
    const name = territory.lines.get(nis)?.name ?? nis;
    return { share: shareIn(encoded, member, at), answer: municipalityNamed({ nis, name }, names) };
  });
  return {
    gemeenten: members.flatMap(({ share, answer }) => (share === 1 ? [answer] : [])),
    gemeentenTenDele: members.flatMap(({ share, answer }) =>
      share === 1 ? [] : [{ ...answer, deel: Number.isNaN(share) ? null : share }],
    ),
  };
}

/** A version of a delineation, as it stands in an answer. */
export function versionAnswer(version: VersionLine, names: PlaceNames): z.infer<typeof versionSchema> {
  return {
    uri: names.version(version.delineation, version.id),
    id: version.id,
    geldigVan: version.validFrom,
    geldigTot: version.validTo,
    vervangenDoor: version.replacedBy,
    vastgesteldOp: version.statedOn,
    bron: version.source,
    bronbestand: version.sourceFile,
    rechtsgrond: version.legalBasis,
    eigenaar: version.owner,
    opmerking: version.remark,
    aantalGebieden: version.areas,
    aantalGemeenten: version.municipalities,
  };
}

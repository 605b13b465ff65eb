import type { z } from 'zod';
import { type Comparison, compare } from '../engine/comparison/comparison.ts';
import { openMoves } from '../engine/comparison/open-moves.ts';
import type { AreaPosition } from '../engine/comparison/position.ts';
import type { Territory, TerritoryDelineation } from '../engine/comparison/territory.ts';
import { positionCodes } from '../texts.ts';
import type { areaPositionSchema, comparisonSchema } from './comparison-schema.ts';
import { jointKnowledge } from './joint-knowledge.ts';

/**
 * A delineation compared with another; where the members of either are not known every area is `onbekend`, and what
 * would be counted from them is null.
 */
export function comparisonAnswer(
  territory: Territory,
  delineation: TerritoryDelineation,
  other: TerritoryDelineation,
): z.infer<typeof comparisonSchema> {
  const comparison = compare(territory, delineation.code, other.code);
  const positions = comparison?.positions ?? [...delineation.areas.keys()].sort().map(unknownPosition);
  return {
    kennis: jointKnowledge([delineation.knowledge, other.knowledge]),
    gebieden: positions.map((position) => areaPositionAnswer(position, delineation)),
    samenvatting: summaryAnswer(territory, comparison, positions.length),
  };
}

/** The position of one area, as it stands in an answer. */
export function areaPositionAnswer(
  position: AreaPosition,
  { areas }: TerritoryDelineation,
): z.infer<typeof areaPositionSchema> {
  return {
    code: position.area,
    naam: areas.get(position.area)?.name ?? position.area,
    toestand: positionCodes[position.position],
    regios: position.regions.map(({ region, municipalities }) => ({ code: region, aantal: municipalities })),
    hoofdregio: position.mainRegion,
    gemeentenBuitenHoofdregio: [...position.outside],
    exAequo: position.exAequo,
    alternatieven: [...position.alternatives],
  };
}

function unknownPosition(area: string): AreaPosition {
  return {
    area,
    position: 'unknown',
    municipalities: 0,
    regions: [],
    mainRegion: null,
    exAequo: false,
    alternatives: [],
    outside: [],
    divided: [],
    strangers: [],
  };
}

function summaryAnswer(territory: Territory, comparison: Comparison | null, areas: number) {
  const { summary, indices } = comparison ?? { summary: null, indices: null };
  return {
    aantal: areas,
    binnen: summary?.positions.within ?? null,
    gelijk: summary?.positions.equal ?? null,
    supraregionaal: summary?.positions.supraRegional ?? null,
    kruisend: summary?.positions.crossing ?? null,
    minimaalTeVerplaatsenGemeenten: summary?.minimalMoves ?? null,
    inwonersBuitenHoofdregio: comparison && fewestOutside(comparison, territory),
    inwonersJaar: populationYearOf(territory),
    adjustedRandIndex: indices?.adjustedRand ?? null,
    variatieVanInformatie: indices?.variationOfInformation ?? null,
    homogeniteit: indices?.homogeneity ?? null,
    volledigheid: indices?.completeness ?? null,
    vMaat: indices?.vMeasure ?? null,
  };
}

/** The figure of the golden table: by inhabitants, so that a region of many small municipalities does not win. */
function fewestOutside({ incidence }: Comparison, { borders }: Territory): number | null {
  const answer = openMoves(incidence, borders, 'inhabitants');
  return answer.outcome === 'found' ? answer.bound : null;
}

function populationYearOf({ lines }: Territory): number | null {
  const years = new Set([...lines.values()].flatMap(({ population }) => population?.year ?? []));
  const [year = null] = years.size === 1 ? years : [];
  return year;
}

import { dutch } from '#platform/day.ts';
import { dutchArea, dutchCount, dutchList } from '#platform/dutch-writing.ts';
import type { PopulationSum } from '#rooms/territory/model.ts';
import type { RegionLine, RegionsFooting } from '#rooms/territory/queries/region-line.ts';

/** What a region is on a day, in one or two sentences. */
export function regionWords({ name, provinces, municipalityCount, areaKm2, population }: RegionLine): string {
  const where =
    provinces.length === 1
      ? `in de provincie ${provinces[0]?.name}`
      : `over de provincies ${dutchList(provinces.map((one) => one.name))}`;
  return `${name} telt ${dutchCount(municipalityCount)} gemeenten ${where}, met ${inhabitantsWords(population)}, op ${dutchArea(areaKm2)} km².`;
}

/** A sum of inhabitants with its years. */
export function inhabitantsWords({ inhabitants, years, missing }: PopulationSum): string {
  if (inhabitants === null) return 'een onbekend aantal inwoners';
  const gap = missing === 0 ? '' : `, zonder de ${missing} gemeenten waarvan het aantal onbekend is`;
  return `${dutchCount(inhabitants)} inwoners (${years.join(' en ')}${gap})`;
}

/** Why there are no regions on a day. */
export function regionAbsenceWords({
  knowledge,
  existsFrom,
}: Pick<RegionsFooting, 'knowledge' | 'existsFrom'>): string {
  if (knowledge === 'notYet' && existsFrom !== null) {
    return `Op die dag bestonden de referentieregio’s nog niet: ze liggen vast sinds ${dutch(existsFrom)}.`;
  }
  return 'Welke gemeenten op die dag in welke referentieregio lagen, is onbekend.';
}

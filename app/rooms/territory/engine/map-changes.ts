import { type CodeAndName, type MergerStep, predecessorsOn, successorsOn } from '../model.ts';
import { areasAround } from './comparison/delineation.ts';
import type { Territory, TerritoryDelineation } from './comparison/territory.ts';

/** That a municipality lay or will lie in other areas of a delineation on the other day. */
export interface AreaChange {
  readonly delineation: TerritoryDelineation;
  readonly here: readonly CodeAndName[];
  readonly there: readonly CodeAndName[];
}

/** What is otherwise for a municipality of the shown day on another day. */
export interface MapChange {
  readonly nis: string;
  readonly name: string;
  /** The municipalities of the other day that it arose from or went up in; empty where it was or stays what it is. */
  readonly others: readonly string[];
  readonly areas: readonly AreaChange[];
}

/** A territory with its day. */
export interface TerritoryOfDay {
  readonly territory: Territory;
  readonly day: string;
}

/**
 * Every municipality of the shown day that merged between the two days, or of which the areas in these delineations
 * are others, by name. A delineation of which the members are not known on both days says nothing; an area that kept
 * its code or its name is the same area.
 */
export function mapChanges(
  shown: TerritoryOfDay,
  other: TerritoryOfDay,
  steps: readonly MergerStep[],
  delineations: readonly string[],
): readonly MapChange[] {
  const [walk, back] =
    other.day < shown.day ? [predecessorsOn, successorsOn] : [successorsOn, predecessorsOn];
  const changes = [...shown.territory.lines.values()].flatMap(({ nis, name }): MapChange[] => {
    const codes = walk(steps, nis, other.day);
    const names = codes.map((code) => other.territory.lines.get(code)?.name ?? code).sort();
    const isAlone = codes.length === 1 && codes.every((code) => back(steps, code, shown.day).length === 1);
    const others = isAlone && names[0] === name ? [] : names;
    const areas = delineations.flatMap((code) =>
      areaChange(shown.territory, other.territory, { code, nis, there: codes }),
    );
    return others.length === 0 && areas.length === 0 ? [] : [{ nis, name, others, areas }];
  });
  return changes.sort((one, another) => one.name.localeCompare(another.name, 'nl'));
}

function areaChange(
  shown: Territory,
  other: Territory,
  {
    code,
    nis,
    there: codes,
  }: { readonly code: string; readonly nis: string; readonly there: readonly string[] },
): AreaChange[] {
  const delineation = shown.delineations.get(code);
  const before = other.delineations.get(code);
  if (!delineation?.encoded || !before?.encoded) return [];
  const here = areasOf(delineation, [nis]);
  const there = areasOf(before, codes);
  return isSame(here, there) ? [] : [{ delineation, here, there }];
}

function areasOf({ encoded, areas }: TerritoryDelineation, codes: readonly string[]): CodeAndName[] {
  if (encoded === null) return [];
  const found = codes.flatMap((nis) => {
    const at = encoded.municipalities.indexOf.get(nis);
    return at === undefined ? [] : [...areasAround(encoded, at)].map((area) => encoded.areas[area] ?? '');
  });
  return [...new Set(found)].map((code) => ({ code, name: areas.get(code)?.name ?? code }));
}

function isSame(here: readonly CodeAndName[], there: readonly CodeAndName[]): boolean {
  return (
    here.length === there.length &&
    here.every(({ code, name }) => there.some((one) => one.code === code || one.name === name))
  );
}

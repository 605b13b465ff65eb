import type { Reading } from '#platform/context.ts';
import { areasAround, encodeDelineation } from '../engine/comparison/delineation.ts';
import { differenceOf, type VersionDifference } from '../engine/comparison/version-difference.ts';
import type { DraftContent, VersionDetails } from '../engine/drafted-version.ts';
import type { MunicipalityName } from '../model.ts';
import { territoryOn } from './territory-on.ts';

/** What a draft would change on its first day. */
export interface DraftDifference {
  /** Null where no version holds on that day, or nothing is known of its members. */
  readonly changes: VersionDifference | null;
  /** The municipalities of that day that lie in no area of the draft, by name. */
  readonly without: readonly MunicipalityName[];
  /** Names by NIS code, and by code of an area of either version; the draft's own names come first. */
  readonly names: ReadonlyMap<string, string>;
  readonly areaNames: ReadonlyMap<string, string>;
}

/** Holds a draft against the version of its first day. Refuses (Invalid) a day before the facts begin. */
export async function getDraftDifference(
  ctx: Reading,
  { delineation, validFrom }: Pick<VersionDetails, 'delineation' | 'validFrom'>,
  { areas, memberships }: Pick<DraftContent, 'areas' | 'memberships'>,
): Promise<DraftDifference> {
  const { municipalities, lines, delineations } = await territoryOn(ctx, validFrom);
  const codes = areas.map(({ code }) => code);
  const after = encodeDelineation(municipalities, {
    code: delineation,
    areas: codes,
    pseudoAreas: [],
    memberships,
  });
  const present = delineations.get(delineation);
  const before = present?.encoded ?? null;
  const without = municipalities.codes.flatMap((nis, index) => {
    const name = lines.get(nis)?.name ?? nis;
    return areasAround(after, index).length === 0 ? [{ nis, name }] : [];
  });
  return {
    changes: before === null ? null : differenceOf(before, after),
    without: without.sort((one, other) => one.name.localeCompare(other.name, 'nl')),
    names: new Map([...lines].map(([nis, { name }]) => [nis, name])),
    areaNames: new Map([
      ...[...(present?.areas ?? [])].map(([code, { name }]) => [code, name] as const),
      ...areas.map(({ code, name }) => [code, name] as const),
    ]),
  };
}

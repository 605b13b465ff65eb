import { dutchCount } from '#platform/dutch-writing.ts';
import type { LegalSituation } from '#rooms/legislation/model.ts';
import type { LegalSituations } from '#rooms/legislation/queries/legal-situations.ts';
import { situationsText } from '#rooms/legislation/texts.ts';
import type { Comparison } from '#rooms/territory/engine/comparison/comparison.ts';

/** What the rules say of the areas of a delineation that cross a border, and of how many each holds. */
export interface CrossingSituations {
  readonly situations: readonly LegalSituation[];
  /** Null where the rules do not look at single areas. */
  readonly areas: string | null;
}

/**
 * The legal situation of a delineation in a list: that of its areas that cross a border, for a rule that was answered
 * for each of them (a derogation) holds for none. Without such areas, that of the delineation itself.
 */
export function crossingSituations(
  legal: LegalSituations,
  code: string,
  comparison: Comparison | null,
): CrossingSituations {
  const crossing = comparison?.positions.filter(({ position }) => position === 'crossing') ?? [];
  if (crossing.length === 0) return { situations: legal.of(code), areas: null };
  const groups = Map.groupBy(
    crossing.map(({ area, position }) => legal.ofArea(code, area, position)),
    situationsText,
  );
  return {
    situations: [...groups.values()].flatMap(([first]) => first ?? []),
    areas: groupWords(groups, crossing.length),
  };
}

function groupWords(
  groups: ReadonlyMap<string, readonly (readonly LegalSituation[])[]>,
  all: number,
): string | null {
  const [only] = [...groups.values()];
  if (groups.size === 1) return only?.[0]?.some(({ track }) => track === 'flemish') ? allWords(all) : null;
  return [...groups]
    .map(([words, members]) => `${dutchCount(members.length)} van de ${dutchCount(all)}: ${words}`)
    .join('; ');
}

function allWords(all: number): string {
  return all === 1
    ? 'voor het gebied dat de regiogrens overschrijdt'
    : `voor de ${dutchCount(all)} gebieden die de regiogrens overschrijden`;
}

import type { Membership, MembershipTable } from './delineation.ts';

/** A municipality of the new day whose parts lay in different areas (codes), or only in part in one. */
export interface Ambiguity {
  readonly nis: string;
  readonly areas: readonly string[];
}

/**
 * Carries a table over a merger day: every member becomes what it went up in, once. `successors` names those of the
 * codes that changed; another code stays itself. Where the parts of a merged municipality lay in different areas, it
 * lies in all of them until somebody decides, and is named as ambiguous. A share is kept for a member that was not
 * merged with another; after a merger it is not stated.
 */
export function carryOver(
  table: MembershipTable,
  successors: ReadonlyMap<string, readonly string[]>,
): { table: MembershipTable; ambiguous: Ambiguity[] } {
  const lines = new Map<string, Membership>();
  const partsOf = partsOfMerged(successors);
  for (const { area, nis, share } of table.memberships) {
    const next = successors.get(nis) ?? [nis];
    for (const code of next) {
      const isUnchanged = next.length === 1 && (partsOf.get(code) ?? []).length < 2;
      lines.set(`${code} ${area}`, { area, nis: code, share: isUnchanged ? share : null });
    }
  }
  const memberships = [...lines.values()];
  return { table: { ...table, memberships }, ambiguous: ambiguousIn(table, memberships, partsOf) };
}

function partsOfMerged(successors: ReadonlyMap<string, readonly string[]>): Map<string, string[]> {
  const partsOf = new Map<string, string[]>();
  for (const [from, next] of successors) {
    for (const code of next) partsOf.set(code, [...(partsOf.get(code) ?? []), from]);
  }
  return partsOf;
}

function ambiguousIn(
  { memberships: before }: MembershipTable,
  after: readonly Membership[],
  partsOf: ReadonlyMap<string, readonly string[]>,
): Ambiguity[] {
  return [...partsOf]
    .flatMap(([nis, parts]) => {
      const areas = [...new Set(after.filter((line) => line.nis === nis).map(({ area }) => area))].sort();
      const placed = parts.map((part) => areasOf(before, part));
      return placed.every((one) => one === areas.join(' ')) ? [] : { nis, areas };
    })
    .sort((one, other) => (one.nis < other.nis ? -1 : 1));
}

function areasOf(memberships: readonly Membership[], nis: string): string {
  const areas = memberships.filter((line) => line.nis === nis).map(({ area }) => area);
  return [...new Set(areas)].sort().join(' ');
}

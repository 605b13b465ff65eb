import type { Municipalities } from './municipalities.ts';

/** One line of a table: this municipality lies in this area; `share` is the part of it, 0 to 1, null: not stated. */
export interface Membership {
  readonly area: string;
  readonly nis: string;
  readonly share: number | null;
}

/**
 * A delineation as it is published. `areas` names also those without known members. Pseudo areas ("Geen IGS",
 * "Niet te lokaliseren") stand for no area at all: their members are in none.
 */
export interface MembershipTable {
  readonly code: string;
  readonly areas: readonly string[];
  readonly pseudoAreas: readonly string[];
  readonly memberships: readonly Membership[];
}

/**
 * A delineation in typed arrays, memberships sorted by municipality, then area. Those of municipality m are
 * `starts[m]` to `starts[m + 1]` of `areaOf` and `shareOf`; the members of area a are `memberStarts[a]` to
 * `memberStarts[a + 1]` of `members`. A share is 1 where a municipality lies in one area and nothing is stated, and
 * NaN where it lies in several and nothing is stated: then we know that it is there, not for how much.
 * `isPartition`: nobody counts for more than once, and every share is known.
 * `strangers` are members that are none of the municipalities of the day (Brussels, Wallonia, another day's code).
 */
export interface Delineation {
  readonly code: string;
  readonly municipalities: Municipalities;
  readonly areas: readonly string[];
  readonly starts: Int32Array;
  readonly areaOf: Int32Array;
  readonly shareOf: Float64Array;
  readonly memberStarts: Int32Array;
  readonly members: Int32Array;
  readonly isPartition: boolean;
  readonly strangers: ReadonlyMap<string, readonly string[]>;
}

/**
 * Encodes a table over the municipalities of its day. The order of the lines does not matter. An Error where a
 * line comes twice with two shares, or a share lies outside 0 to 1.
 */
export function encodeDelineation(municipalities: Municipalities, table: MembershipTable): Delineation {
  const pseudo = new Set(table.pseudoAreas);
  const lines = distinct(table.memberships.filter(({ area }) => !pseudo.has(area)));
  const named = table.areas.filter((area) => !pseudo.has(area));
  const areas = [...new Set([...named, ...lines.map(({ area }) => area)])].sort();
  const areaIndex = new Map(areas.map((area, index) => [area, index]));
  const placed = lines.flatMap(({ area, nis, share }) => {
    const municipality = municipalities.indexOf.get(nis);
    return municipality === undefined ? [] : [{ municipality, area: areaIndex.get(area) ?? -1, share }];
  });
  placed.sort((one, other) => one.municipality - other.municipality || one.area - other.area);
  const starts = startsOf(
    placed.map(({ municipality }) => municipality),
    municipalities.codes.length,
  );
  const areaOf = Int32Array.from(placed, ({ area }) => area);
  const shareOf = Float64Array.from(placed, ({ municipality, share }) => {
    const several = (starts[municipality + 1] as number) - (starts[municipality] as number) > 1;
    return share ?? (several ? Number.NaN : 1);
  });
  const strangers = strangersIn(lines, municipalities);
  return withMembers({ code: table.code, municipalities, areas, starts, areaOf, shareOf, strangers });
}

/** A delineation as far as its memberships by municipality say it. */
type ByMunicipality = Omit<Delineation, 'isPartition' | 'memberStarts' | 'members'>;

/** Adds what follows from the memberships by municipality: the members of every area, and whether it is a partition. */
export function withMembers(delineation: ByMunicipality): Delineation {
  const { areas, starts, areaOf, shareOf } = delineation;
  const memberStarts = startsOf(areaOf, areas.length);
  const free = memberStarts.slice();
  const members = new Int32Array(areaOf.length);
  for (let municipality = 0; municipality + 1 < starts.length; municipality += 1) {
    for (let at = starts[municipality] as number; at < (starts[municipality + 1] as number); at += 1) {
      const area = areaOf[at] as number;
      members[free[area] as number] = municipality;
      (free[area] as number) += 1;
    }
  }
  return { ...delineation, isPartition: countsOnce(starts, shareOf), memberStarts, members };
}

/** The table from which it would be encoded the same; it names no pseudo areas, of which nothing is left. */
export function tableOf(delineation: Delineation): MembershipTable {
  const { code, municipalities, areas, strangers } = delineation;
  const members = municipalities.codes.flatMap((nis, municipality) =>
    [...areasAround(delineation, municipality)].map((area) => {
      const share = shareIn(delineation, municipality, area);
      return { area: areas[area] ?? '', nis, share: Number.isNaN(share) ? null : share };
    }),
  );
  const others = [...strangers].flatMap(([area, codes]) => codes.map((nis) => ({ area, nis, share: null })));
  return { code, areas, pseudoAreas: [], memberships: [...members, ...others] };
}

/** The areas (indices) in which a municipality (index) lies. */
export function areasAround(delineation: Delineation, municipality: number): Int32Array {
  const { starts, areaOf } = delineation;
  return areaOf.subarray(starts[municipality], starts[municipality + 1]);
}

/** The municipalities (indices, ascending) of an area (index). */
export function membersIn(delineation: Delineation, area: number): Int32Array {
  const { memberStarts, members } = delineation;
  return members.subarray(memberStarts[area], memberStarts[area + 1]);
}

/** The share of a municipality in one of its areas (indices), 0 to 1; NaN where it is not known. */
export function shareIn(delineation: Delineation, municipality: number, area: number): number {
  const at = areasAround(delineation, municipality).indexOf(area);
  return delineation.shareOf[(delineation.starts[municipality] as number) + at] as number;
}

function distinct(memberships: readonly Membership[]): Membership[] {
  const lines = new Map<string, Membership>();
  for (const line of memberships) {
    const { area, nis, share } = line;
    if (share !== null && !(share > 0 && share <= 1))
      throw new Error(`${nis} in ${area}: a share of ${share}`);
    const known = lines.get(`${nis} ${area}`);
    if (known && known.share !== share) throw new Error(`${nis} lies in ${area} with two shares`);
    lines.set(`${nis} ${area}`, line);
  }
  return [...lines.values()];
}

function countsOnce(starts: Int32Array, shareOf: Float64Array): boolean {
  return starts.slice(1).every((end, municipality) => {
    return shareOf.subarray(starts[municipality], end).reduce((sum, share) => sum + share, 0) <= 1 + 1e-9;
  });
}

function startsOf(owners: ArrayLike<number>, count: number): Int32Array {
  const starts = new Int32Array(count + 1);
  for (let i = 0; i < owners.length; i += 1) (starts[(owners[i] as number) + 1] as number) += 1;
  for (let i = 0; i < count; i += 1) (starts[i + 1] as number) += starts[i] as number;
  return starts;
}

function strangersIn(
  lines: readonly Membership[],
  municipalities: Municipalities,
): ReadonlyMap<string, readonly string[]> {
  const strangers = new Map<string, string[]>();
  for (const { area, nis } of lines) {
    if (!municipalities.indexOf.has(nis)) strangers.set(area, [...(strangers.get(area) ?? []), nis].sort());
  }
  return strangers;
}

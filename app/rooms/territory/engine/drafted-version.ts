import type { CodeAndName, DelineationKind } from '../model.ts';
import type { Ambiguity } from './comparison/carried-over.ts';
import type { Membership } from './comparison/delineation.ts';

/** What somebody fills in of a version before it is drafted. Days as yyyy-mm-dd; `validTo` is the day after its last. */
export interface VersionDetails {
  readonly delineation: string;
  /** What the delineation is, where this version founds it. */
  readonly founding: Founding | null;
  readonly validFrom: string;
  readonly validTo: string | null;
  /** The day of which the source gives the state. */
  readonly statedOn: string;
  readonly legalBasis: string;
  readonly source: string;
  readonly owner: string;
  readonly kind: DelineationKind;
  readonly policyDomain: string;
  readonly remark: string | null;
}

/** A new delineation: its words, whether it counts for "elders ingedeeld", whether every municipality lies in it. */
export interface Founding {
  readonly name: string;
  readonly plural: string;
  readonly counts: boolean;
  readonly coversAll: boolean;
}

/** Per municipality that arose from a merger between areas: the area in which it lies, or all of them. */
export type Decisions = Readonly<Record<string, string>>;

/** The decision that a municipality lies in every area in which a part of it lay. */
export const inAllAreas = '*';

/**
 * A version as it would be published: its areas and who lies in them on its first day, the version that holds there
 * now (`against`), the day of the table where it was carried over from, and what is still to be decided.
 */
export interface DraftContent {
  readonly against: string | null;
  readonly carriedFrom: string | null;
  readonly areas: readonly CodeAndName[];
  readonly memberships: readonly Membership[];
  readonly ambiguous: readonly Ambiguity[];
  readonly undecided: readonly string[];
}

/** The memberships after the decisions, and the municipalities on which there is none yet. */
export function decide(
  memberships: readonly Membership[],
  ambiguous: readonly Ambiguity[],
  decisions: Decisions,
): Pick<DraftContent, 'memberships' | 'undecided'> {
  const chosen = new Map(
    ambiguous.flatMap(({ nis, areas }) => {
      const area = decisions[nis] ?? '';
      return area === inAllAreas || areas.includes(area) ? [[nis, area] as const] : [];
    }),
  );
  return {
    memberships: memberships.filter(({ nis, area }) => {
      const only = chosen.get(nis);
      return only === undefined || only === inAllAreas || only === area;
    }),
    undecided: ambiguous.map(({ nis }) => nis).filter((nis) => !chosen.has(nis)),
  };
}

/** The areas of a draft by the NIS code of who lies in them; the one with its largest part comes first. */
export function areasByMunicipality({
  areas,
  memberships,
}: Pick<DraftContent, 'areas' | 'memberships'>): ReadonlyMap<string, readonly CodeAndName[]> {
  const named = new Map(areas.map((area) => [area.code, area]));
  const ordered = memberships.toSorted((one, other) => (other.share ?? 1) - (one.share ?? 1));
  return new Map(
    [...Map.groupBy(ordered, ({ nis }) => nis)].map(([nis, lines]) => [
      nis,
      lines.flatMap(({ area }) => named.get(area) ?? []),
    ]),
  );
}

/** Whether two contents would publish the same; the order of areas and memberships does not matter. */
export function isSameContent(one: DraftContent, other: DraftContent): boolean {
  return canonical(one) === canonical(other);
}

function canonical({ against, areas, memberships, undecided }: DraftContent): string {
  return JSON.stringify([
    against,
    areas.map(({ code, name }) => [code, name]).sort(byFirst),
    memberships.map(({ nis, area, share }) => [`${nis} ${area}`, share]).sort(byFirst),
    undecided.toSorted(),
  ]);
}

function byFirst(one: readonly unknown[], other: readonly unknown[]): number {
  return String(one[0]) < String(other[0]) ? -1 : 1;
}

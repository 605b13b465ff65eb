import type { Fragment } from './fragments.ts';
import { type Constraint, plus } from './linear-program.ts';

/** The areas and regions that have members, and the pairs of them that may be chosen. */
export interface Field {
  readonly areas: readonly number[];
  readonly regions: readonly number[];
}

/** Who has members. */
export function fieldOf(fragments: readonly Fragment[]): Field {
  const ascending = (indices: readonly number[]) => [...new Set(indices)].sort((one, other) => one - other);
  return {
    areas: ascending(fragments.map(({ area }) => area)),
    regions: ascending(fragments.map(({ region }) => region)),
  };
}

/** The variable that is 1 where the area serves the region: all its members will lie there. */
export function serves(area: number, region: number): string {
  return `y_${area}_${region}`;
}

/** Whether a solution sets a variable to 1. */
export function isOne(values: ReadonlyMap<string, number>, variable: string): boolean {
  return (values.get(variable) ?? 0) > 0.5;
}

/** Every area serves one region, and every region is served; only the pairs that `allows` has are variables. */
export function servingConstraints(
  { areas, regions }: Field,
  allows: (area: number, region: number) => boolean,
): { constraints: Constraint[]; variables: string[] } {
  const pairsOf = (keep: (area: number, region: number) => boolean) =>
    areas.flatMap((area) =>
      regions.flatMap((region) => (allows(area, region) && keep(area, region) ? serves(area, region) : [])),
    );
  const each = areas.map(
    (area): Constraint => ({ terms: plus(pairsOf((one) => one === area)), relation: '=', right: 1 }),
  );
  const every = regions.map(
    (region): Constraint => ({ terms: plus(pairsOf((_, one) => one === region)), relation: '>=', right: 1 }),
  );
  return { constraints: [...each, ...every], variables: pairsOf(() => true) };
}

import { type MergerStep, predecessorsOn, successorsOn } from '../model.ts';
import { type Ambiguity, carryOver } from './comparison/carried-over.ts';
import type { MembershipTable } from './comparison/delineation.ts';

/** The mergers there are, and the codes that municipalities had on the day of the table. */
export interface TableDay {
  readonly day: string;
  readonly steps: readonly MergerStep[];
  readonly existing: ReadonlySet<string>;
}

/**
 * A table of one day as a table of another: every member becomes the municipalities that hold its territory then,
 * forwards or backwards. Of a municipality whose parts lay in different areas, or only in part in one, nobody knows
 * where it lies: it is named as ambiguous. Backwards, every part lies where the whole does.
 */
export function tableOnDay(
  table: MembershipTable,
  { day, steps, existing }: TableDay,
  other: string,
): { table: MembershipTable; ambiguous: readonly Ambiguity[] } {
  const isForwards = day <= other;
  const between = steps.filter(({ mergedOn }) =>
    isForwards ? mergedOn > day && mergedOn <= other : mergedOn > other && mergedOn <= day,
  );
  const changed = between.map(({ fromNis, toNis }) => (isForwards ? fromNis : toNis));
  const becomes = isForwards ? successorsOn : predecessorsOn;
  return carryOver(
    table,
    new Map(
      changed.filter((code) => existing.has(code)).map((code) => [code, becomes(between, code, other)]),
    ),
  );
}

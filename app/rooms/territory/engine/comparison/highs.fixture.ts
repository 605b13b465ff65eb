import type { MipAnswer, SolveMip } from './solver.ts';

/** What we use of HiGHS. */
export interface Highs {
  solve(
    program: string,
    options: Record<string, unknown>,
  ): { Status: string; ObjectiveValue: number; Columns: Record<string, { Primal?: number }> };
}

/** HiGHS as SolveMip asks for it, without a time limit: it answers optimal or infeasible. */
export function solverOf(highs: Highs): SolveMip {
  return async (program): Promise<MipAnswer> => {
    const options = { output_flag: false, presolve: 'off', mip_rel_gap: 0, mip_abs_gap: 0, threads: 1 };
    const { Status, ObjectiveValue, Columns } = highs.solve(program, options);
    if (Status === 'Infeasible') return { status: 'infeasible' };
    if (Status !== 'Optimal') throw new Error(`HiGHS: ${Status}`);
    const values = Object.entries(Columns).map(([name, { Primal = 0 }]) => [name, Primal] as const);
    return { status: 'optimal', objective: ObjectiveValue, values: new Map(values) };
  };
}

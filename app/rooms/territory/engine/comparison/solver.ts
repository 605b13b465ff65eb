/**
 * What a solver of mixed-integer programs says. `optimal`: nothing is better, proved with gap 0. `stopped`: it ran out
 * of time; `values` is its best so far, null where it has none. `bound`: nothing can be better than this objective.
 * A variable that is not in `values` is 0.
 */
export type MipAnswer =
  | { readonly status: 'optimal'; readonly objective: number; readonly values: ReadonlyMap<string, number> }
  | { readonly status: 'infeasible' }
  | {
      readonly status: 'stopped';
      readonly bound: number;
      readonly values: ReadonlyMap<string, number> | null;
    };

/**
 * Solves a program in CPLEX LP format. The engine knows no solver: the caller passes one (HiGHS, in a worker with a time
 * limit), set to a relative and an absolute gap of 0, so that `optimal` is a proof, and with presolve off: that of
 * HiGHS 1.15.1 was seen to reduce one of our programs to a solution that breaks a constraint.
 */
export type SolveMip = (program: string) => Promise<MipAnswer>;

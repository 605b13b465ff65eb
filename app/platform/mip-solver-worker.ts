import { parentPort } from 'node:worker_threads';
import loadHighs, { type Highs } from 'highs';

/** A program in CPLEX LP format, to be maximised, and how long it may take. */
export interface MipRequest {
  readonly program: string;
  readonly milliseconds: number;
}

/**
 * What became of it, and how long it took. `optimal`: nothing is better, proved with gap 0. `stopped`: the time was over;
 * `values` is the best solution so far, null where there is none, and nothing better than `bound` exists. A variable that
 * is not in `values` is 0.
 */
export interface MipReply {
  readonly answer:
    | { readonly status: 'optimal'; readonly objective: number; readonly values: ReadonlyMap<string, number> }
    | { readonly status: 'infeasible' }
    | {
        readonly status: 'stopped';
        readonly bound: number;
        readonly values: ReadonlyMap<string, number> | null;
      };
  readonly milliseconds: number;
}

type Model = ReturnType<Highs['createModel']>;

// The types of the package say CommonJS, the file that is loaded is a module.
const highs = await (loadHighs as unknown as typeof loadHighs.default)();

// What is thrown here ends the thread, and whoever asked gets it: a solver that failed once is not asked again.
parentPort?.on('message', ({ program, milliseconds }: MipRequest) => {
  const begun = performance.now();
  const answer = highs.withModel({ format: 'lp', data: program }, (model) => solve(model, milliseconds));
  parentPort?.postMessage({ answer, milliseconds: performance.now() - begun } satisfies MipReply);
});

/** Presolve is off: that of HiGHS 1.15.1 was seen to reduce a program to a solution that breaks a constraint. */
function solve(model: Model, milliseconds: number): MipReply['answer'] {
  model.options.set({
    output_flag: false,
    presolve: 'off',
    mip_rel_gap: 0,
    mip_abs_gap: 0,
    time_limit: milliseconds / 1000,
  });
  model.run();
  const { modelStatus, solutionStatus } = highs.constants;
  const status = model.getModelStatus();
  if (status === modelStatus.infeasible) return { status: 'infeasible' };
  if (status === modelStatus.optimal) {
    return { status: 'optimal', objective: model.getObjectiveValue(), values: valuesOf(model) };
  }
  if (status !== modelStatus.timeLimit) throw new Error(`HiGHS ended with status ${status}`);
  const isFeasible = model.info.get('primal_solution_status') === solutionStatus.feasible;
  return {
    status: 'stopped',
    bound: boundOf(model),
    values: isFeasible ? valuesOf(model) : null,
  };
}

function boundOf(model: Model): number {
  const bound = Number(model.info.get('mip_dual_bound'));
  return Number.isFinite(bound) ? bound : Number.POSITIVE_INFINITY;
}

function valuesOf(model: Model): Map<string, number> {
  const { colValue } = model.getSolution();
  const values = new Map<string, number>();
  for (const [column, value] of colValue.entries()) {
    if (value !== 0) values.set(model.getColName(column), value);
  }
  return values;
}

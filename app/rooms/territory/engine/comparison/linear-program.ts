/** A coefficient and its variable. */
export type Term = readonly [coefficient: number, variable: string];

export interface Constraint {
  readonly terms: readonly Term[];
  readonly relation: '<=' | '>=' | '=';
  readonly right: number;
}

/** To be maximised over variables that are 0 or 1. */
export interface BinaryProgram {
  readonly objective: readonly Term[];
  readonly constraints: readonly Constraint[];
  readonly variables: readonly string[];
}

/** Writes a program in CPLEX LP format. Variables are letters, digits and underscores, not beginning with e. */
export function formatProgram({ objective, constraints, variables }: BinaryProgram): string {
  return [
    'Maximize',
    ` objective: ${sumOf(objective.length > 0 ? objective : zero(variables))}`,
    'Subject To',
    ...constraints
      .filter(({ terms }) => terms.length > 0)
      .map(({ terms, relation, right }, index) => ` c${index}: ${sumOf(terms)} ${relation} ${right}`),
    'Binary',
    ...variables.map((variable) => ` ${variable}`),
    'End',
    '',
  ].join('\n');
}

/** The terms with coefficient 1 each. */
export function plus(variables: readonly string[]): Term[] {
  return variables.map((variable) => [1, variable]);
}

function zero(variables: readonly string[]): Term[] {
  return variables.slice(0, 1).map((variable) => [0, variable]);
}

function sumOf(terms: readonly Term[]): string {
  return terms
    .map(([coefficient, variable]) => `${coefficient < 0 ? '-' : '+'} ${Math.abs(coefficient)} ${variable}`)
    .join('\n  ');
}

/** A municipality (index), where it lies, and the areas in which it may end. */
export interface Place {
  readonly municipality: number;
  readonly area: number;
  readonly region: number;
  readonly choices: readonly number[];
}

/** The variable that is 1 where the municipality ends in the area. */
export function ends(municipality: number, area: number): string {
  return `x_${municipality}_${area}`;
}

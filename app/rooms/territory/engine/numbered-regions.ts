import type { CodeAndName } from '../model.ts';

/** The regions by name, numbered from 1: a small map shows the numbers, the list below it explains them. */
export function numberedRegions<Region extends CodeAndName>(
  regions: readonly Region[],
): readonly (Region & { readonly number: number })[] {
  return [...regions]
    .sort((a, b) => a.name.localeCompare(b.name, 'nl'))
    .map((region, index) => ({ ...region, number: index + 1 }));
}

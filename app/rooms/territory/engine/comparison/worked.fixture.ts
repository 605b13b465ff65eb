import { type Borders, encodeBorders, type SharedBorder } from './borders.ts';
import { type Delineation, encodeDelineation } from './delineation.ts';
import { type Incidence, layOver } from './incidence.ts';
import { type Municipalities, orderMunicipalities } from './municipalities.ts';

/** Municipalities 01, 02, ... with 10,000 inhabitants times their number, as in the worked examples. */
export function numbered(count: number): Municipalities {
  return orderMunicipalities(
    Array.from({ length: count }, (_, index) => ({ nis: nisOf(index), inhabitants: 10_000 * (index + 1) })),
  );
}

/** The delineation in which municipality i lies in the area of the i-th letter; a dot: in none. */
export function lettered(municipalities: Municipalities, letters: string): Delineation {
  const memberships = [...letters].flatMap((area, index) => {
    return area === '.' ? [] : { area, nis: municipalities.codes[index] ?? '', share: null };
  });
  return encodeDelineation(municipalities, { code: letters, areas: [], pseudoAreas: [], memberships });
}

/** Areas over regions, both in letters, with these neighbours. */
export function worked(
  areas: string,
  regions: string,
  facts: readonly SharedBorder[] = [],
): { incidence: Incidence; borders: Borders } {
  const municipalities = numbered(areas.length);
  const incidence = layOver(lettered(municipalities, areas), lettered(municipalities, regions));
  return { incidence, borders: encodeBorders(municipalities, facts) };
}

/** The borders of a grid of squares of 1 km, numbered row by row. */
export function gridBorders(rows: number, columns: number): SharedBorder[] {
  return Array.from({ length: rows * columns }, (_, at) => {
    const right = (at + 1) % columns === 0 ? [] : [at + 1];
    const below = at + columns < rows * columns ? [at + columns] : [];
    return [...right, ...below].map((other) => ({ a: nisOf(at), b: nisOf(other), borderKm: 1 }));
  }).flat();
}

/** The code of the municipality with this index. */
export function nisOf(index: number): string {
  return String(index + 1).padStart(2, '0');
}

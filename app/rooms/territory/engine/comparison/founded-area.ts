import { type Delineation, encodeDelineation, tableOf } from './delineation.ts';
import type { TerritoryArea } from './territory.ts';

/** The code of the area with this number, from 1, that a trial founds: no code of a fact has a tilde in it. */
export function foundedCode(number: number): string {
  return `~nieuw${number}`;
}

/** The number of an area that a trial founds, 1 to 999; null for another code. */
export function foundedNumber(code: string): number | null {
  const [, number] = /^~nieuw([1-9]\d{0,2})$/.exec(code) ?? [];
  return number === undefined ? null : Number(number);
}

/** A founded area as it is called until somebody knows better. */
export function foundedArea(code: string): TerritoryArea {
  return { code, name: `Nieuw ${foundedNumber(code)}`, alternativeNames: [], kbo: null, uri: null };
}

/** The delineation with an empty area more for each of these codes that is one of a founded area. */
export function withFounded(delineation: Delineation, codes: readonly (string | null)[]): Delineation {
  const founded = codes.flatMap((code) => (code !== null && foundedNumber(code) !== null ? code : []));
  if (founded.length === 0) return delineation;
  const table = tableOf(delineation);
  return encodeDelineation(delineation.municipalities, { ...table, areas: [...table.areas, ...founded] });
}

/** The delineation without the founded areas in which nobody lies. */
export function withoutEmptyFounded(delineation: Delineation): Delineation {
  const kept = delineation.areas.filter((code) => foundedNumber(code) === null);
  if (kept.length === delineation.areas.length) return delineation;
  return encodeDelineation(delineation.municipalities, { ...tableOf(delineation), areas: kept });
}

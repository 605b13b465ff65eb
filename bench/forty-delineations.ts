import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsv } from '#platform/csv.ts';
import { type Delineation, encodeDelineation } from '#rooms/territory/engine/comparison/delineation.ts';
import { type Flanders, readFlanders } from '#rooms/territory/engine/comparison/flanders.fixture.ts';
import {
  type Municipalities,
  orderMunicipalities,
} from '#rooms/territory/engine/comparison/municipalities.ts';
import { clone } from '../e2e/running-site.ts';
import { chanceFrom } from '../test/zwaar/chance.ts';

const wanted = 40;
const seed = 20_261_123;
const read = (set: string) => parseCsv(readFileSync(join(clone, 'reference', set, 'data.csv'), 'utf8'));

/** Flanders of today; `full` are the delineations that place every municipality in one area. */
export interface FlandersInFull extends Flanders {
  readonly full: readonly Delineation[];
}

/** Reads it from `reference/`, with the inhabitants of 2026. */
export function flandersInFull(): FlandersInFull {
  const flanders = readFlanders(read, '2026');
  const full = [...flanders.delineations.values()].filter(
    ({ isPartition, areaOf }) => isPartition && areaOf.length === flanders.municipalities.codes.length,
  );
  return { ...flanders, full };
}

/**
 * Forty delineations of the 285 municipalities: the real ones that place everybody in one area, and refinements of
 * those, in which each area falls apart into two to four and one municipality in twenty goes to any area. The same
 * on every machine.
 */
export function fortyDelineations({ municipalities, full }: FlandersInFull): Delineation[] {
  const chance = chanceFrom(seed);
  const refined = Array.from({ length: wanted - full.length }, (_, at) => {
    const base = full[at % full.length] as Delineation;
    const parts = 2 + Math.floor(at / full.length);
    return fromLabels(municipalities, `refinement ${at + 1} of ${base.code}`, (municipality) => {
      const strays = chance() < 0.05;
      const area = strays ? Math.floor(chance() * base.areas.length) : base.areaOf[municipality];
      return `${area}.${Math.floor(chance() * parts)}`;
    });
  });
  return [...full, ...refined];
}

/**
 * The forty over more units: every municipality falls apart into units/285, which have its areas, in no order that
 * helps, and every area into `parts`.
 */
export function fortyOver(units: number, parts: number): Delineation[] {
  const forty = fortyDelineations(flandersInFull());
  const chance = chanceFrom(seed + units);
  const count = forty[0]?.municipalities.codes.length ?? 0;
  const parents = Int32Array.from({ length: units }, (_, unit) => Math.floor((unit * count) / units));
  shuffle(parents, chance);
  const municipalities = orderMunicipalities(
    Array.from(parents, (_, unit) => ({
      nis: String(unit).padStart(6, '0'),
      inhabitants: 200 + Math.floor(chance() * 4000),
    })),
  );
  return forty.map((delineation) =>
    fromLabels(municipalities, delineation.code, (unit) => {
      return `${delineation.areaOf[parents[unit] as number]}.${Math.floor(chance() * parts)}`;
    }),
  );
}

function fromLabels(
  municipalities: Municipalities,
  code: string,
  areaOf: (municipality: number) => string,
): Delineation {
  const memberships = municipalities.codes.map((nis, at) => ({ area: areaOf(at), nis, share: null }));
  return encodeDelineation(municipalities, { code, areas: [], pseudoAreas: [], memberships });
}

function shuffle(values: Int32Array, chance: () => number): void {
  for (let at = values.length - 1; at > 0; at -= 1) {
    const other = Math.floor(chance() * (at + 1));
    [values[at], values[other]] = [values[other] as number, values[at] as number];
  }
}

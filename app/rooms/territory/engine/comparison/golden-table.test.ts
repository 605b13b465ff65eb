import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseCsv } from '#platform/csv.ts';
import { areasAround, type Delineation, encodeDelineation } from './delineation.ts';
import { readFlanders, tableOf } from './flanders.fixture.ts';
import { type Incidence, layOver } from './incidence.ts';
import { indicesOf } from './indices.ts';
import { openMoves } from './open-moves.ts';
import { positionsOf } from './position.ts';
import { splittingOf } from './splitting.ts';
import { summarise } from './summary.ts';

const reference = new URL('../../../../../reference/', import.meta.url).pathname;
const read = (set: string) => parseCsv(readFileSync(`${reference}${set}/data.csv`, 'utf8'));
const { municipalities, borders, delineations } = readFlanders(read, '2020');

/** As the sources publish it: the 22 municipalities of "Geen IGS" in an area of their own. */
const withNoneAsArea = 'igs with igs999';

/**
 * The state of March 2026 with the inhabitants of 1 January 2020: areas, gelijk/binnen/supraregionaal/kruisend, fragments,
 * moves (open), the fewest inhabitants that would move (open); homogeneity, completeness, V, VI in nats (null: not given),
 * adjusted Rand.
 */
const golden: Record<string, { counts: (number | string)[]; indices: (number | null)[] }> = {
  politiezone: {
    counts: [101, '0/94/0/7', 109, 10, 128_741],
    indices: [0.973022, 0.565052, 0.71493, 2.006769, 0.187636],
  },
  elz: {
    counts: [56, '0/50/0/6', 63, 10, 141_705],
    indices: [0.970213, 0.636488, 0.768692, 1.510056, 0.310206],
  },
  vervoerregio: {
    counts: [15, '3/4/0/8', 25, 11, 290_380],
    indices: [0.946664, 0.947695, 0.947179, 0.273058, 0.941913],
  },
  woonmaatschappij: {
    counts: [42, '1/37/0/4', 47, 12, 166_165],
    indices: [0.964465, 0.730069, 0.831056, 1.014116, 0.623016],
  },
  igs: {
    counts: [70, '0/64/0/6', 76, 6, 105_150],
    indices: [0.979337, 0.596663, 0.741541, null, 0.223521],
  },
  [withNoneAsArea]: {
    counts: [71, '0/64/0/7', 86, 22, 1_182_469],
    indices: [0.917351, 0.572539, 0.705044, 1.985014, 0.193757],
  },
  provincie: {
    counts: [5, '1/0/4/0', 15, 150, 3_127_071],
    indices: [0.615573, 1, 0.762049, 0.994195, 0.50735],
  },
};

test('the population of 2020', () => {
  const { inhabitants } = municipalities;
  expect(inhabitants).toHaveLength(285);
  expect(inhabitants.reduce((sum, one) => sum + one, 0)).toBe(6_629_143);
});

test.each(Object.entries(golden))('golden numbers of %s', (code, { counts, indices }) => {
  const incidence = layOver(delineation(code), delineation('referentieregio'));
  const summary = summarise(incidence, positionsOf(incidence, borders));
  const { equal, within, supraRegional, crossing } = summary.positions;
  const found = indicesOf(incidence, 'parts');
  if (!found) throw new Error('Not defined');
  expect([
    summary.areas,
    `${equal}/${within}/${supraRegional}/${crossing}`,
    splittingOf(incidence).fragments,
    summary.minimalMoves,
    fewestInhabitants(incidence),
  ]).toEqual(counts);
  const { homogeneity, completeness, vMeasure, variationOfInformation, adjustedRand } = found;
  expect([homogeneity, completeness, vMeasure, variationOfInformation, adjustedRand]).toEqual(
    indices.map((figure) => (figure === null ? expect.any(Number) : expect.closeTo(figure, 6))),
  );
});

test.each(['politiezone', 'elz', 'vervoerregio', 'woonmaatschappij', 'igs'])(
  '%s: as many lie outside the main region of their area',
  (code) => {
    const incidence = layOver(delineation(code), delineation('referentieregio'));
    const { inhabitantsOutside } = summarise(incidence, positionsOf(incidence, borders));
    expect(inhabitantsOutside).toBe(golden[code]?.counts.at(-1));
  },
);

test('Vlaams-Brabant has most municipalities in Oost-Brabant, and most inhabitants in Halle-Vilvoorde', () => {
  const incidence = layOver(delineation('provincie'), delineation('referentieregio'));
  const positions = positionsOf(incidence, borders);
  const province = positions.find(({ area }) => area === '20001');
  expect(province?.mainRegion).toBe('REFREG05');
  expect(province?.regions.map(({ region, municipalities }) => [region, municipalities])).toEqual([
    ['REFREG05', 32],
    ['REFREG04', 31],
  ]);
  // So more lie outside the main region, which goes by municipalities, than the fewest that would have to move.
  expect(summarise(incidence, positions).inhabitantsOutside).toBe(3_295_256);
});

function fewestInhabitants(incidence: Incidence): number | null {
  const answer = openMoves(incidence, borders, 'inhabitants');
  return answer.outcome === 'found' ? answer.bound : null;
}

function delineation(code: string): Delineation {
  const found = delineations.get(code) ?? (code === withNoneAsArea ? igsWithNoneAsArea() : undefined);
  if (!found) throw new Error(`No ${code}`);
  return found;
}

function igsWithNoneAsArea(): Delineation {
  const table = tableOf(read('areas'), read('memberships'), 'igs', '2025-01-01');
  const igs = encodeDelineation(municipalities, table);
  const inNone = municipalities.codes.filter((_, at) => areasAround(igs, at).length === 0);
  expect(inNone).toHaveLength(22);
  return encodeDelineation(municipalities, {
    ...table,
    memberships: [...table.memberships, ...inNone.map((nis) => ({ area: 'igs999', nis, share: null }))],
  });
}

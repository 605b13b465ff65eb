import type { Borders } from './borders.ts';
import type { Delineation } from './delineation.ts';
import { layOver } from './incidence.ts';
import { type Indices, indicesFrom, indicesOf } from './indices.ts';
import { labelled } from './labels.ts';
import { type Meeting, meet, openWorkplace } from './meeting.ts';
import type { OneWay } from './one-way.ts';
import { positionsOf } from './position.ts';
import { splittingOf } from './splitting.ts';
import { summarise } from './summary.ts';

/** One value for every ordered pair: of delineation i laid over delineation j at `i * size + j`; NaN: not defined. */
export type PairValues = Float64Array;

/** The values of one index of the expert drawer each; see Indices for what they mean. */
export type IndexValues = { readonly [Index in keyof Indices]: PairValues };

/**
 * Every delineation laid over every other, and over itself. Of i over j, with the areas of i and the areas of j as
 * regions: `conformingShare`, `crossing`, `minimalMoves`, `inhabitantsInside` and `inhabitantsOutside` as in Summary,
 * `fragments` as in Splitting, `plain` the indices in which every municipality counts once, `byInhabitants` those in
 * which every inhabitant does.
 *
 * The same for i over j and j over i are fragments, adjustedRand, variationOfInformation and vMeasure; the homogeneity
 * of one is the completeness of the other; all else has a direction.
 */
export interface AllPairs {
  readonly size: number;
  readonly conformingShare: PairValues;
  readonly crossing: PairValues;
  readonly minimalMoves: PairValues;
  readonly inhabitantsInside: PairValues;
  readonly inhabitantsOutside: PairValues;
  readonly fragments: PairValues;
  readonly plain: IndexValues;
  readonly byInhabitants: IndexValues;
}

/**
 * Compares all delineations with all: the answers of summarise, splittingOf and indicesOf, with NaN where those say null.
 * Two delineations in which everybody lies wholly in one area or in none are read in one pass for both directions
 * (`meet`); where somebody lies in several areas or in a part of one, or a number of inhabitants is not known, the two
 * are laid over each other in full. An Error where the delineations are not over the same municipalities.
 */
export function compareAllPairs(delineations: readonly Delineation[], borders: Borders): AllPairs {
  const [first] = delineations;
  const pairs = emptyPairs(delineations.length);
  if (first === undefined) return pairs;
  const { inhabitants } = first.municipalities;
  if (delineations.some(({ municipalities }) => municipalities !== first.municipalities))
    throw new Error('Two sets of municipalities');
  const place = openWorkplace(inhabitants, Math.max(...delineations.map(({ areas }) => areas.length)));
  const isCounted = inhabitants.every(Number.isInteger);
  const all = delineations.map((areas, at) => ({ at, areas, labels: isCounted ? labelled(areas) : null }));
  for (const one of all) {
    for (const other of all.slice(one.at)) {
      if (one.labels && other.labels) {
        writeMeeting(pairs, one.at, other.at, meet(one.labels, other.labels, place));
      } else {
        writeInFull(pairs, one, other, borders);
        writeInFull(pairs, other, one, borders);
      }
    }
  }
  return pairs;
}

function emptyPairs(size: number): AllPairs {
  const values = () => new Float64Array(size * size).fill(Number.NaN);
  const indices = () => ({
    adjustedRand: values(),
    variationOfInformation: values(),
    homogeneity: values(),
    completeness: values(),
    vMeasure: values(),
  });
  return {
    size,
    conformingShare: values(),
    crossing: values(),
    minimalMoves: values(),
    inhabitantsInside: values(),
    inhabitantsOutside: values(),
    fragments: values(),
    plain: indices(),
    byInhabitants: indices(),
  };
}

function writeMeeting(pairs: AllPairs, i: number, j: number, meeting: Meeting): void {
  const there = i * pairs.size + j;
  const back = j * pairs.size + i;
  writeWay(pairs, there, meeting.there);
  writeWay(pairs, back, meeting.back);
  pairs.fragments[there] = meeting.fragments;
  pairs.fragments[back] = meeting.fragments;
  for (const weight of ['plain', 'byInhabitants'] as const) {
    const sums = meeting[weight];
    if (sums === null) continue;
    const indices = indicesFrom(sums);
    const { homogeneity, completeness } = indices;
    writeIndices(pairs[weight], there, indices);
    writeIndices(pairs[weight], back, { ...indices, homogeneity: completeness, completeness: homogeneity });
  }
}

function writeWay(pairs: AllPairs, at: number, way: Readonly<OneWay>): void {
  pairs.crossing[at] = way.crossing;
  if (way.known === 0) return;
  pairs.conformingShare[at] = way.conforming / way.known;
  pairs.minimalMoves[at] = way.minimalMoves;
  pairs.inhabitantsInside[at] = way.inhabitantsInside;
  pairs.inhabitantsOutside[at] = way.inhabitantsOutside;
}

interface Numbered {
  readonly at: number;
  readonly areas: Delineation;
}

function writeInFull(pairs: AllPairs, one: Numbered, other: Numbered, borders: Borders): void {
  const at = one.at * pairs.size + other.at;
  const incidence = layOver(one.areas, other.areas);
  const summary = summarise(incidence, positionsOf(incidence, borders));
  pairs.conformingShare[at] = summary.conformingShare ?? Number.NaN;
  pairs.crossing[at] = summary.positions.crossing;
  pairs.minimalMoves[at] = summary.minimalMoves ?? Number.NaN;
  pairs.inhabitantsInside[at] = summary.inhabitantsInside ?? Number.NaN;
  pairs.inhabitantsOutside[at] = summary.inhabitantsOutside ?? Number.NaN;
  pairs.fragments[at] = splittingOf(incidence).fragments;
  const plain = indicesOf(incidence, 'parts');
  const byInhabitants = indicesOf(incidence, 'people');
  if (plain) writeIndices(pairs.plain, at, plain);
  if (byInhabitants) writeIndices(pairs.byInhabitants, at, byInhabitants);
}

function writeIndices(values: IndexValues, at: number, indices: Indices): void {
  values.adjustedRand[at] = indices.adjustedRand ?? Number.NaN;
  values.variationOfInformation[at] = indices.variationOfInformation;
  values.homogeneity[at] = indices.homogeneity;
  values.completeness[at] = indices.completeness;
  values.vMeasure[at] = indices.vMeasure;
}

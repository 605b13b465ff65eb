import type { Delineation } from './delineation.ts';
import { type Incidence, layOver } from './incidence.ts';
import { type Indices, indicesFrom, indicesOf } from './indices.ts';
import { labelled } from './labels.ts';
import { type Meeting, meet, type OneWay, openWorkplace } from './meeting.ts';
import { isConforming, positionOf } from './position.ts';

/** One value for every ordered pair: of delineation i laid over delineation j at `i * size + j`; NaN: not defined. */
export type PairValues = Float64Array;

/** The values of one index of the expert drawer each; see Indices for what they mean. */
export type IndexValues = { readonly [Index in keyof Indices]: PairValues };

/**
 * Every delineation laid over every other, and over itself. Of i over j, with the areas of i and the areas of j as
 * regions: `conformingShare` and `minimalMoves` as in Summary, `fragments` as in Splitting, `plain` the indices in which
 * every municipality counts once, `byInhabitants` those in which every inhabitant does.
 *
 * Which values are the same for i over j and j over i: fragments, adjustedRand, variationOfInformation and vMeasure.
 * The homogeneity of one is the completeness of the other; conformity and moves have a direction.
 */
export interface AllPairs {
  readonly size: number;
  readonly conformingShare: PairValues;
  readonly minimalMoves: PairValues;
  readonly fragments: PairValues;
  readonly plain: IndexValues;
  readonly byInhabitants: IndexValues;
}

/**
 * Compares all delineations with all: the answers of summarise, splittingOf and indicesOf, with NaN where those say null.
 * Two delineations in which everybody lies wholly in one area or in none are read in one pass for both directions
 * (`meet`); where somebody lies in several areas or in a part of one, the two are laid over each other in full. An
 * Error where the delineations are not over the same municipalities.
 */
export function compareAllPairs(delineations: readonly Delineation[]): AllPairs {
  const [first] = delineations;
  const pairs = emptyPairs(delineations.length);
  if (first === undefined) return pairs;
  const { inhabitants } = first.municipalities;
  if (delineations.some(({ municipalities }) => municipalities !== first.municipalities))
    throw new Error('Two sets of municipalities');
  const place = openWorkplace(inhabitants, Math.max(...delineations.map(({ areas }) => areas.length)));
  const countsWholes = inhabitants.every((number) => Number.isInteger(number) || Number.isNaN(number));
  const all = delineations.map((areas, at) => ({ at, areas, labels: countsWholes ? labelled(areas) : null }));
  for (const one of all) {
    for (const other of all.slice(one.at)) {
      if (one.labels && other.labels) {
        writeMeeting(pairs, one.at, other.at, meet(one.labels, other.labels, place));
      } else {
        writeInFull(pairs, one, other);
        writeInFull(pairs, other, one);
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
    minimalMoves: values(),
    fragments: values(),
    plain: indices(),
    byInhabitants: indices(),
  };
}

function writeMeeting(pairs: AllPairs, i: number, j: number, meeting: Meeting): void {
  const ways = [
    { at: i * pairs.size + j, way: meeting.there },
    { at: j * pairs.size + i, way: meeting.back },
  ];
  for (const { at, way } of ways) {
    pairs.conformingShare[at] = way.conformingShare;
    pairs.minimalMoves[at] = way.minimalMoves;
    pairs.fragments[at] = meeting.fragments;
  }
  for (const weight of ['plain', 'byInhabitants'] as const) {
    const sums = meeting[weight];
    if (sums === null) continue;
    const there = indicesFrom(sums);
    const back = { ...there, homogeneity: there.completeness, completeness: there.homogeneity };
    writeIndices(pairs[weight], i * pairs.size + j, there);
    writeIndices(pairs[weight], j * pairs.size + i, back);
  }
}

function writeInFull(pairs: AllPairs, one: { at: number; areas: Delineation }, other: typeof one): void {
  const at = one.at * pairs.size + other.at;
  const incidence = layOver(one.areas, other.areas);
  const { conformingShare, minimalMoves } = conformityOf(incidence);
  pairs.conformingShare[at] = conformingShare;
  pairs.minimalMoves[at] = minimalMoves;
  pairs.fragments[at] = incidence.cells.length;
  const plain = indicesOf(incidence, 'parts');
  const byInhabitants = indicesOf(incidence, 'people');
  if (plain) writeIndices(pairs.plain, at, plain);
  if (byInhabitants) writeIndices(pairs.byInhabitants, at, byInhabitants);
}

function conformityOf(incidence: Incidence): OneWay {
  const { areaCounts, counts, regionCounts } = incidence;
  const width = regionCounts.length;
  let known = 0;
  let conforming = 0;
  let moves = 0;
  for (let area = 0; area < areaCounts.length; area += 1) {
    const isConform = isConforming(positionOf(incidence, area));
    if (isConform === null) continue;
    const most = counts
      .subarray(area * width, (area + 1) * width)
      .reduce((max, one) => Math.max(max, one), 0);
    known += 1;
    conforming += Number(isConform);
    moves += most === 0 ? 0 : (areaCounts[area] as number) - most;
  }
  return known === 0
    ? { conformingShare: Number.NaN, minimalMoves: Number.NaN }
    : { conformingShare: conforming / known, minimalMoves: moves };
}

function writeIndices(values: IndexValues, at: number, indices: Indices): void {
  values.adjustedRand[at] = indices.adjustedRand ?? Number.NaN;
  values.variationOfInformation[at] = indices.variationOfInformation;
  values.homogeneity[at] = indices.homogeneity;
  values.completeness[at] = indices.completeness;
  values.vMeasure[at] = indices.vMeasure;
}

import { sql } from 'kysely';
import type { Reading } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import { NotFound } from '#platform/refusals.ts';
import { regionsCode } from '../engine/comparison/territory.ts';
import {
  type CodeAndName,
  isCode,
  type Knowledge,
  type MergerStep,
  type MunicipalityName,
  predecessorsOn,
  successorsOn,
} from '../model.ts';
import { listMergerSteps } from './list-merger-steps.ts';
import { listMunicipalityNames } from './list-municipality-names.ts';
import { dateOf } from './municipalities-on.ts';
import type { MunicipalityLine } from './municipality-line.ts';
import { territoryOn } from './territory-on.ts';

/** One merger: these went up in that one on that first day. Where a code is on both sides, its territory grew. */
export interface Merger {
  readonly on: Day;
  readonly from: readonly MunicipalityName[];
  readonly into: readonly MunicipalityName[];
}

/** The region of a municipality on a day, or why there is none. */
export interface RegionAnswer {
  readonly knowledge: Knowledge;
  readonly area: CodeAndName | null;
  readonly existsFrom: Day | null;
}

export interface ExistingMunicipality extends Omit<MunicipalityLine, 'region'> {
  readonly state: 'exists';
  readonly kbo: string | null;
  /** Of a point inside it, WGS84. */
  readonly latitude: number;
  readonly longitude: number;
  readonly region: RegionAnswer;
  /** The merger that made it as it is on the day, and the one that ends that. */
  readonly rose: Merger | null;
  readonly ends: Merger | null;
}

export interface MergedMunicipality extends MunicipalityName {
  readonly state: 'merged';
  readonly endedOn: Day;
  /** The municipalities of the asked day that hold its territory. */
  readonly into: readonly MunicipalityName[];
}

export interface ComingMunicipality extends MunicipalityName {
  readonly state: 'notYet';
  readonly beganOn: Day;
  /** The municipalities of the asked day that it arose from. */
  readonly from: readonly MunicipalityName[];
}

export type MunicipalityOnDay = ExistingMunicipality | MergedMunicipality | ComingMunicipality;

/**
 * The municipality with this NIS code on the day; where it had merged or was not there yet, where its territory
 * was. Refuses (NotFound) a code that never was one, (Invalid) a day before the facts begin.
 */
export async function getMunicipality(ctx: Reading, nis: string, day: Day): Promise<MunicipalityOnDay> {
  if (!isCode(nis)) throw unknownMunicipality();
  const { lines, delineations } = await territoryOn(ctx, day);
  const line = lines.get(nis);
  const steps = await listMergerSteps(ctx);
  if (line === undefined) return await absent(ctx, steps, nis, day);
  const details = await ctx.db
    .selectFrom('territory.municipality')
    .where('nis', '=', nis)
    .where('valid', '@>', dateOf(day))
    .select(['kbo', 'latitude', 'longitude'])
    .executeTakeFirstOrThrow();
  const { knowledge = 'unknown', existsFrom = null } = delineations.get(regionsCode) ?? {};
  const made = steps.findLast((step) => step.toNis === nis && step.mergedOn <= day);
  const ended = steps.find((step) => step.fromNis === nis && step.mergedOn > day);
  return {
    state: 'exists',
    ...line,
    ...details,
    region: {
      knowledge: knowledge === 'known' && line.region === null ? 'none' : knowledge,
      area: line.region,
      existsFrom,
    },
    rose: await merger(ctx, steps, made),
    ends: await merger(ctx, steps, ended),
  };
}

async function absent(
  ctx: Reading,
  steps: readonly MergerStep[],
  nis: string,
  day: Day,
): Promise<MergedMunicipality | ComingMunicipality> {
  const states = await ctx.db
    .selectFrom('territory.municipality')
    .where('nis', '=', nis)
    .select(['name', 'valid_from', 'valid_to'])
    .orderBy('valid_from', (order) => order.asc().nullsFirst())
    .execute();
  const last = states.at(-1);
  if (last === undefined) throw unknownMunicipality();
  if (last.valid_to !== null && last.valid_to <= day) {
    const into = await listMunicipalityNames(ctx, successorsOn(steps, nis, day), day);
    return { state: 'merged', nis, name: last.name, endedOn: last.valid_to, into };
  }
  const beganOn = states[0]?.valid_from ?? null;
  if (beganOn === null) throw new Error(`Municipality ${nis} has a gap in its states around ${day}`);
  const from = await listMunicipalityNames(ctx, predecessorsOn(steps, nis, day), day);
  return { state: 'notYet', nis, name: last.name, beganOn, from };
}

function unknownMunicipality(): NotFound {
  return new NotFound(
    'Er is geen Vlaamse gemeente met deze NIS-code. Kijk de code na, of zoek de gemeente op naam.',
  );
}

async function merger(
  ctx: Reading,
  steps: readonly MergerStep[],
  step: MergerStep | undefined,
): Promise<Merger | null> {
  if (step === undefined) return null;
  const parts = steps.filter((other) => other.mergedOn === step.mergedOn && other.toNis === step.toNis);
  const from = parts.map((part) => part.fromNis);
  const names = await namesOfCodes(ctx, [...from, step.toNis]);
  return {
    on: step.mergedOn,
    from: names.filter((one) => from.includes(one.nis)),
    into: names.filter((one) => one.nis === step.toNis),
  };
}

/** Names of codes of any day, sorted by name. */
async function namesOfCodes(ctx: Reading, nisCodes: readonly string[]): Promise<readonly MunicipalityName[]> {
  return await ctx.db
    .selectFrom('territory.municipality')
    .where('nis', '=', sql<string>`any(${nisCodes})`)
    .select(['nis', 'name'])
    .groupBy(['nis', 'name'])
    .orderBy('name')
    .execute();
}

import type { Reading } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import { encodeBorders } from '../engine/comparison/borders.ts';
import { orderMunicipalities } from '../engine/comparison/municipalities.ts';
import type { Territory, TerritoryMunicipality } from '../engine/comparison/territory.ts';
import { encodedDelineations } from './encoded-delineations.ts';
import { dateOf, municipalitiesOn, populationOf } from './municipalities-on.ts';
import { territoryKey } from './territory-key.ts';

/** As many as a busy day asks for: some states of the facts, each with two years of inhabitants. */
const territoriesKept = 12;

const territories = new Map<string, Territory>();

/**
 * All that is known of a day, ready to compare, with the inhabitants of the latest year not after it (else of the
 * earliest), or of `populationYear` alone. Kept in memory for as long as nothing changed: then it costs one small
 * query. Refuses (Invalid) a day before the facts begin, and a year
 * without inhabitants.
 */
export async function territoryOn(ctx: Reading, day: Day, populationYear?: number): Promise<Territory> {
  const key = await territoryKey(ctx, day, populationYear);
  const known = territories.get(key);
  if (known !== undefined) return known;
  const territory = await readTerritory(ctx, { key, day, populationYear });
  if (territories.size >= territoriesKept) territories.clear();
  territories.set(key, territory);
  return territory;
}

async function readTerritory(
  ctx: Reading,
  { key, day, populationYear }: { key: string; day: Day; populationYear: number | undefined },
): Promise<Territory> {
  const lines = await linesOn(ctx, day, populationYear);
  const municipalities = orderMunicipalities(
    lines.map(({ nis, population }) => ({ nis, inhabitants: population?.inhabitants ?? null })),
  );
  const borders = await bordersOn(ctx, day);
  return {
    key,
    municipalities,
    lines: new Map(lines.map((line) => [line.nis, line])),
    borders: encodeBorders(municipalities, borders),
    knowsBorders: borders.length > 0,
    delineations: await encodedDelineations(ctx, day, municipalities),
  };
}

async function linesOn(
  ctx: Reading,
  day: Day,
  populationYear: number | undefined,
): Promise<TerritoryMunicipality[]> {
  const rows = await ctx.db.selectFrom(municipalitiesOn(day)).selectAll('m').orderBy('nis').execute();
  const counted = populationYear === undefined ? null : await populationsOf(ctx, populationYear);
  return rows.map((row) => ({
    nis: row.nis,
    name: row.name,
    areaKm2: row.area_km2,
    region: codeAndName(row.region_code, row.region_name),
    province: codeAndName(row.province_code, row.province_name),
    population:
      counted === null ? populationOf(row) : (counted.get(`${row.nis} ${row.valid_from ?? ''}`) ?? null),
  }));
}

function codeAndName(code: string | null, name: string | null): { code: string; name: string } | null {
  return code === null || name === null ? null : { code, name };
}

/** The inhabitants of one year, by code and first day of the state that was counted. */
async function populationsOf(ctx: Reading, year: number) {
  const rows = await ctx.db
    .selectFrom('territory.population')
    .select(['nis', 'territory_from', 'inhabitants', 'year', 'source'])
    .where('year', '=', year)
    .execute();
  return new Map(
    rows.map(({ nis, territory_from: from, ...population }) => [`${nis} ${from ?? ''}`, population]),
  );
}

async function bordersOn(ctx: Reading, day: Day) {
  return await ctx.db
    .selectFrom('territory.neighbour')
    .select(['nis_a as a', 'nis_b as b', 'length_km as borderKm'])
    .where('valid', '@>', dateOf(day))
    .execute();
}

import { sql } from 'kysely';
import type { Reading } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import { encodeDelineation, type Membership } from '../engine/comparison/delineation.ts';
import type { Municipalities } from '../engine/comparison/municipalities.ts';
import type { TerritoryArea, TerritoryDelineation } from '../engine/comparison/territory.ts';
import { type DelineationOnDay, listDelineations } from './list-delineations.ts';

/** The delineations of a day in the order of a page, over its municipalities, with their areas by name. */
export async function encodedDelineations(
  ctx: Reading,
  day: Day,
  municipalities: Municipalities,
): Promise<ReadonlyMap<string, TerritoryDelineation>> {
  const delineations = await listDelineations(ctx, day);
  const versions = delineations.flatMap(({ version }) => version ?? []);
  const areas = await areasOf(ctx, versions);
  const memberships = await membershipsOf(ctx, versions);
  return new Map(
    delineations.map((delineation) => {
      const { code, version } = delineation;
      const here = areas.get(version ?? '') ?? [];
      const lines = memberships.get(version ?? '') ?? [];
      return [code, territoryDelineation(delineation, here, lines, municipalities)];
    }),
  );
}

function territoryDelineation(
  delineation: DelineationOnDay,
  areas: readonly TerritoryArea[],
  memberships: readonly Membership[],
  municipalities: Municipalities,
): TerritoryDelineation {
  const table = {
    code: delineation.code,
    areas: areas.map(({ code }) => code),
    pseudoAreas: [],
    memberships,
  };
  return {
    ...delineation,
    areas: new Map(areas.map((area) => [area.code, area])),
    encoded: delineation.knowledge === 'known' ? encodeDelineation(municipalities, table) : null,
  };
}

async function areasOf(ctx: Reading, versions: readonly string[]): Promise<Map<string, TerritoryArea[]>> {
  const rows = await ctx.db
    .selectFrom('territory.area')
    .select(['version', 'code', 'name', 'alternative_names as alternativeNames', 'kbo', 'uri'])
    .where('version', '=', sql<string>`any(${versions})`)
    .orderBy('name')
    .orderBy('code')
    .execute();
  return groupedByVersion(rows);
}

async function membershipsOf(ctx: Reading, versions: readonly string[]): Promise<Map<string, Membership[]>> {
  const rows = await ctx.db
    .selectFrom('territory.membership')
    .select(['version', 'area', 'nis', 'share'])
    .where('version', '=', sql<string>`any(${versions})`)
    .execute();
  return groupedByVersion(rows);
}

function groupedByVersion<Row extends { readonly version: string }>(
  rows: readonly Row[],
): Map<string, Omit<Row, 'version'>[]> {
  const groups = new Map<string, Omit<Row, 'version'>[]>();
  for (const { version, ...row } of rows) {
    const group = groups.get(version) ?? [];
    group.push(row);
    groups.set(version, group);
  }
  return groups;
}

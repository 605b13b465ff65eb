import { sql } from 'kysely';
import type { Reading } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import { firstKnownDay, successorsOn } from '#rooms/territory/model.ts';
import { listMergerSteps } from '#rooms/territory/queries/list-merger-steps.ts';
import { listMunicipalities } from '#rooms/territory/queries/list-municipalities.ts';
import type { PlacedMunicipality } from '../engine/triage.ts';

/** The municipalities of a day, found by NIS code and by name, also by codes and names of before a merger. */
export interface NamedMunicipalities {
  readonly byCode: ReadonlyMap<string, PlacedMunicipality>;
  readonly byName: ReadonlyMap<string, PlacedMunicipality>;
}

/** What the names of municipalities mean on a day; a former name means what the municipality has gone up in. */
export async function municipalitiesByName(ctx: Reading, day: Day): Promise<NamedMunicipalities> {
  const page = { number: 1, size: 500 };
  const { items } = await listMunicipalities(ctx, { day, page });
  const byCode = new Map(
    items.flatMap(({ nis, name, province }) =>
      province === null ? [] : [[nis, { name, provinceNis: province.code }] as const],
    ),
  );
  const steps = await listMergerSteps(ctx);
  const { items: former } = await listMunicipalities(ctx, { day: firstKnownDay, page });
  const formerly = former.flatMap(({ nis, name }) => {
    const [successor] = successorsOn(steps, nis, day);
    const municipality = byCode.get(successor ?? '');
    return municipality === undefined ? [] : [{ nis, name, municipality }];
  });
  return {
    byCode: new Map([...formerly.map(({ nis, municipality }) => [nis, municipality] as const), ...byCode]),
    byName: new Map([
      ...formerly.map(({ name, municipality }) => [name, municipality] as const),
      ...[...byCode.values()].map((municipality) => [municipality.name, municipality] as const),
    ]),
  };
}

/** The codes of the municipalities that take part in the cooperation structure with this KBO number or name; none where there is no such structure. */
export async function participantsOf(
  { db }: Pick<Reading, 'db'>,
  { organizationId, name }: { readonly organizationId: string | null; readonly name: string },
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('cooperation.participation as participation')
    .innerJoin('cooperation.structure as structure', 'structure.id', 'participation.structure')
    .leftJoin('parties.identifier as identifier', (join) =>
      join
        .onRef('identifier.value', '=', 'structure.kbo')
        .on('identifier.scheme', '=', 'kbo')
        .on('identifier.organization_id', '=', organizationId),
    )
    .where((where) =>
      where.or([
        where('identifier.organization_id', 'is not', null),
        where(sql`lower(structure.name)`, '=', name.toLowerCase()),
      ]),
    )
    .where('participation.nis', 'is not', null)
    .select('participation.nis')
    .distinct()
    .orderBy('participation.nis')
    .execute();
  return rows.flatMap(({ nis }) => nis ?? []);
}

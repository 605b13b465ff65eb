import type { Reading } from '#platform/context.ts';

/** A province as a list offers it. */
export interface ProvinceName {
  readonly nis: string;
  readonly name: string;
}

/** The registered provinces by name: five. */
export async function listProvinces(ctx: Pick<Reading, 'db'>): Promise<ProvinceName[]> {
  const rows = await ctx.db
    .selectFrom('parties.organization')
    .select(['province_nis as nis', 'name'])
    .where('kind', '=', 'province')
    .where('valid_to', 'is', null)
    .orderBy('name')
    .limit(20)
    .execute();
  return rows.map(({ nis, name }) => ({ nis: nis ?? '', name }));
}

/** The name of every province by its NIS code. */
export async function provinceNames(ctx: Pick<Reading, 'db'>): Promise<ReadonlyMap<string, string>> {
  return new Map((await listProvinces(ctx)).map(({ nis, name }) => [nis, name]));
}

import type { Reading } from '#platform/context.ts';

/** The URIs by which others know a municipality; null where there is none. */
export interface MunicipalityUris {
  /** Of its territory (werkingsgebied). */
  readonly area: string | null;
  /** Of the government whose territory it is (bestuurseenheid). */
  readonly administrativeUnit: string | null;
  /** Of its code in the list of Statbel. */
  readonly refnis2025: string | null;
  /** Of its organisation in data.vlaanderen.be. */
  readonly ovo: string | null;
}

const none: MunicipalityUris = { area: null, administrativeUnit: null, refnis2025: null, ovo: null };

/** The URIs that municipalities already have, by NIS code (some 300, former ones too); the others have none. */
export async function listMunicipalityUris(ctx: Reading): Promise<ReadonlyMap<string, MunicipalityUris>> {
  const rows = await ctx.db
    .selectFrom('territory.identifier')
    .select(['code', 'scheme', 'uri'])
    .where('kind', '=', 'municipality')
    .execute();
  const uris = new Map<string, MunicipalityUris>();
  for (const { code, scheme, uri } of rows) {
    uris.set(code, { ...(uris.get(code) ?? none), [scheme]: uri });
  }
  return uris;
}

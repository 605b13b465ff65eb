import type { Reading } from '#platform/context.ts';

/** The URIs by which others know a place; null where there is none. */
export interface PlaceUris {
  /** Of its territory (werkingsgebied). */
  readonly area: string | null;
  /** Of the government whose territory it is (bestuurseenheid). */
  readonly administrativeUnit: string | null;
  /** Of its code in the list of Statbel. */
  readonly refnis2025: string | null;
  /** Of its organisation in data.vlaanderen.be. */
  readonly ovo: string | null;
}

/** The existing URIs, by NIS code; those of regions and other areas stand with the area itself. */
export interface TerritoryUris {
  readonly municipalities: ReadonlyMap<string, PlaceUris>;
  readonly provinces: ReadonlyMap<string, PlaceUris>;
}

const none: PlaceUris = { area: null, administrativeUnit: null, refnis2025: null, ovo: null };

/** The existing URIs of all municipalities, former ones too, and provinces: some 900. */
export async function listTerritoryUris(ctx: Reading): Promise<TerritoryUris> {
  const rows = await ctx.db
    .selectFrom('territory.identifier')
    .select(['kind', 'code', 'scheme', 'uri'])
    .where('kind', 'in', ['municipality', 'province'])
    .execute();
  const uris = {
    municipality: new Map<string, PlaceUris>(),
    province: new Map<string, PlaceUris>(),
  };
  for (const { kind, code, scheme, uri } of rows) {
    if (kind !== 'municipality' && kind !== 'province') continue;
    uris[kind].set(code, { ...(uris[kind].get(code) ?? none), [scheme]: uri });
  }
  return { municipalities: uris.municipality, provinces: uris.province };
}

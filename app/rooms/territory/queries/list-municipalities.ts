import { type RawBuilder, sql } from 'kysely';
import type { Reading } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import { regionsCode } from '../engine/comparison/territory.ts';
import { isCode, type Knowledge } from '../model.ts';
import { findDelineation } from './find-delineation.ts';
import { type ElsewhenMunicipality, listElsewhen } from './list-elsewhen.ts';
import { municipalitiesOn } from './municipalities-on.ts';
import { lineColumns, type MunicipalityLine, municipalityLine } from './municipality-line.ts';
import { matches } from './search-match.ts';
import { territoryOn } from './territory-on.ts';

export type MunicipalityColumn = 'name' | 'province' | 'region' | 'inhabitants' | 'area';

export interface MunicipalitySort {
  readonly by: MunicipalityColumn;
  readonly descending: boolean;
}

/** What to list: of which day, which ones, in which order, which page (numbered from 1, at most 500 a page). */
export interface MunicipalityQuestion {
  readonly day: Day;
  /** Part of a name, whatever its case and accents, or the beginning of a NIS code. */
  readonly search?: string | undefined;
  /** Code of a reference region. */
  readonly region?: string | undefined;
  /** NIS code of a province. */
  readonly province?: string | undefined;
  readonly sort?: MunicipalitySort | undefined;
  readonly page?: { readonly number: number; readonly size: number } | undefined;
}

/** One page of the answer; `total` counts all pages. */
export interface MunicipalityListing {
  readonly items: readonly MunicipalityLine[];
  readonly total: number;
  /** Why regions may be absent on this day: known, unknown, notYet or ended. */
  readonly regions: Knowledge;
  /** What the search finds among the municipalities of other days. */
  readonly elsewhen: readonly ElsewhenMunicipality[];
}

/**
 * The municipalities of a day with their region, province, area and inhabitants. A region or province that does
 * not exist gives an empty list. Refuses (Invalid) a day before the facts begin.
 */
export async function listMunicipalities(
  ctx: Reading,
  question: MunicipalityQuestion,
): Promise<MunicipalityListing> {
  const { number, size } = question.page ?? { number: 1, size: 50 };
  const { by, descending } = question.sort ?? { by: 'name', descending: false };
  const limit = Math.min(size, 500);
  const rows = await matching(ctx, question)
    .select(lineColumns)
    .select(sql<number>`(count(*) over ())::integer`.as('total'))
    .orderBy(sortKeys[by], (order) => (descending ? order.desc() : order.asc()).nullsLast())
    .orderBy(sortKeys.name)
    .orderBy('nis')
    .limit(limit)
    .offset((number - 1) * limit)
    .execute();
  return {
    items: rows.map(municipalityLine),
    total: rows[0]?.total ?? (await countBeyond(ctx, question)),
    regions: findDelineation(await territoryOn(ctx, question.day), regionsCode).knowledge,
    elsewhen: await listElsewhen(ctx, question.search ?? '', question.day),
  };
}

/** A function's result has no collation of its own, so the Dutch one is named here. */
const sortKeys: Readonly<Record<MunicipalityColumn, RawBuilder<string>>> = {
  name: sql`name collate public.dutch`,
  province: sql`province_name collate public.dutch`,
  region: sql`region_name collate public.dutch`,
  inhabitants: sql`inhabitants`,
  area: sql`area_km2`,
};

/** A page past the last has no line to carry the count. */
async function countBeyond(ctx: Reading, question: MunicipalityQuestion): Promise<number> {
  if ((question.page?.number ?? 1) === 1) return 0;
  const { total } = await matching(ctx, question)
    .select(sql<number>`count(*)::integer`.as('total'))
    .executeTakeFirstOrThrow();
  return total;
}

function matching(ctx: Reading, { day, search = '', region, province }: MunicipalityQuestion) {
  return ctx.db
    .selectFrom(municipalitiesOn(day))
    .$if(search.trim() !== '', (rows) => rows.where(matches(search)))
    .$if(region !== undefined, (rows) => rows.where(lies('region_code', region ?? '')))
    .$if(province !== undefined, (rows) => rows.where(lies('province_code', province ?? '')));
}

function lies(column: 'region_code' | 'province_code', code: string): RawBuilder<boolean> {
  return isCode(code) ? sql<boolean>`${sql.ref(column)} = ${code}` : sql<boolean>`false`;
}

import { type Expression, expressionBuilder, type SqlBool, sql } from 'kysely';
import type { Database } from '#db/types.ts';
import type { Reading } from '#platform/context.ts';
import { type Day, dayOf } from '#platform/day.ts';
import { nameContains } from '#platform/name-contains.ts';
import { type Paged, paged } from '#platform/paging.ts';
import type { OrganizationKind } from '../model.ts';
import { provinceName } from './province-name.ts';

const defaultPageSize = 50;
const largestPageSize = 5000;

/** An organisation as it stands in a list. */
export interface OrganizationLine {
  readonly id: string;
  readonly kind: OrganizationKind;
  readonly name: string;
  readonly provinceNis: string | null;
  readonly provinceName: string | null;
  readonly validTo: Day | null;
}

/** What to list; what is absent does not narrow. */
export interface OrganizationQuestion {
  /** Words of a name, whatever their case and accents, or a whole NIS, KBO, OVO code or URI. */
  readonly search?: string | undefined;
  readonly kind?: OrganizationKind | undefined;
  /** NIS code of a province. */
  readonly province?: string | undefined;
  /** Also those that exist no longer, or not yet. */
  readonly ofAllTimes?: boolean | undefined;
  /** From 1. */
  readonly page?: number | undefined;
  /** Fifty to a page unless said otherwise, and at most 5,000. */
  readonly pageSize?: number | undefined;
}

/** The organisations of today by name, a page of them. Refuses (NotFound) a page after the last. */
export async function listOrganizations(
  ctx: Pick<Reading, 'db' | 'now'>,
  question: OrganizationQuestion = {},
): Promise<Paged<OrganizationLine>> {
  const page = question.page ?? 1;
  const pageSize = Math.min(question.pageSize ?? defaultPageSize, largestPageSize);
  const matching = ctx.db
    .selectFrom('parties.organization as organization')
    .where((where) => where.and(conditions(question, dayOf(ctx.now))));
  const { total } = await matching
    .select((select) => select.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const items = await matching
    .select([
      'organization.id',
      'organization.kind',
      'organization.name',
      'organization.province_nis as provinceNis',
      provinceName.as('provinceName'),
      'organization.valid_to as validTo',
    ])
    .orderBy('organization.name')
    .orderBy('organization.kind')
    .orderBy('organization.id')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  return paged(items, total, page, pageSize);
}

type Organizations = Pick<Database, 'parties.identifier'> & {
  organization: Database['parties.organization'];
};

function conditions(question: OrganizationQuestion, today: Day): Expression<SqlBool>[] {
  const where = expressionBuilder<Organizations, 'organization'>();
  const narrowed: Expression<SqlBool>[] = [];
  if (question.search)
    narrowed.push(
      where.or([nameContains(where.ref('organization.name'), question.search), hasCode(question.search)]),
    );
  if (question.kind) narrowed.push(where('organization.kind', '=', question.kind));
  if (question.province) narrowed.push(where('organization.province_nis', '=', question.province));
  if (!question.ofAllTimes) {
    narrowed.push(where('organization.valid_from', '<=', today));
    narrowed.push(
      where.or([where('organization.valid_to', 'is', null), where('organization.valid_to', '>', today)]),
    );
  }
  return narrowed;
}

/** Codes are compared without the points and spaces that people put in them, and in any case. */
function hasCode(search: string): Expression<SqlBool> {
  const code = search.trim();
  const bare = code.replace(/[.\s]/g, '').toUpperCase();
  return sql<SqlBool>`exists (
    select from parties.identifier
    where identifier.organization_id = organization.id and identifier.value in (${code}, ${bare})
  )`;
}

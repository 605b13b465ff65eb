import { type Expression, expressionBuilder, type SqlBool, sql } from 'kysely';
import type { Database } from '#db/types.ts';
import { addDays, type Day, dayBefore } from '#platform/day.ts';
import { endOf } from '#platform/local-time.ts';
import type { Authority } from '#rooms/correspondence/model.ts';
import type { DueFilter, InquiryKind } from '../model.ts';

/** What narrows a list of questions; null does not. */
export interface InquiryFilters {
  /** NIS code of the province of which the contact point leads or follows, or the centre. */
  readonly province: string | 'centrum' | null;
  readonly kind: InquiryKind | null;
  readonly theme: string | null;
  /** Id of an organisation to which a deelvraag went. */
  readonly administration: string | null;
  /** Id of the person who has it. */
  readonly owner: string | null;
  readonly due: DueFilter | null;
  /** Where the asker was pointed. */
  readonly authority: Authority | null;
  /** First and last day of registration. */
  readonly from: Day | null;
  readonly to: Day | null;
}

type Tables = Database & { standing: Database['inquiries.standing'] };

/** The condition on `standing` that keeps what all filters let through. */
export function withinFilters(filters: InquiryFilters, today: Day): Expression<SqlBool> {
  const where = expressionBuilder<Tables, 'standing'>();
  const { province, kind, theme, administration, owner, due, authority, from, to } = filters;
  return where.and([
    ...(province === null ? [] : [inProvince(province)]),
    ...(kind === null ? [] : [where('standing.kind', '=', kind)]),
    ...(theme === null ? [] : [where('standing.theme', '=', theme.toLowerCase())]),
    ...(administration === null ? [] : [wentTo(administration)]),
    ...(owner === null ? [] : [where('standing.owner_id', '=', owner)]),
    ...(due === null ? [] : [isDue(due, today)]),
    ...(authority === null ? [] : [where('standing.authority', '=', authority)]),
    ...(from === null ? [] : [where('standing.registered_at', '>=', endOf(dayBefore(from)))]),
    ...(to === null ? [] : [where('standing.registered_at', '<', endOf(to))]),
  ]);
}

function inProvince(province: string): Expression<SqlBool> {
  const where = expressionBuilder<Tables, 'standing'>();
  if (province === 'centrum') return where('standing.province_nis', 'is', null);
  return sql<SqlBool>`${where.ref('standing.provinces')} @> array[${province}]`;
}

function wentTo(administration: string): Expression<SqlBool> {
  const where = expressionBuilder<Tables, 'standing'>();
  const referred = where
    .selectFrom('referrals.referral as referral')
    .select('referral.id')
    .where('referral.subject_kind', '=', 'inquiry')
    .whereRef('referral.subject_id', '=', 'standing.inquiry_id')
    .where('referral.addressee_id', '=', administration);
  return where.exists(referred);
}

function isDue(due: DueFilter, today: Day): Expression<SqlBool> {
  const where = expressionBuilder<Tables, 'standing'>();
  if (due === 'geen') return where('standing.due_on', 'is', null);
  if (due === 'voorbij') return where('standing.due_on', '<', today);
  return where.and([where('standing.due_on', '>=', today), where('standing.due_on', '<', addDays(today, 7))]);
}

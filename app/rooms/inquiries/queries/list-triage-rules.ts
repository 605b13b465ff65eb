import { sql } from 'kysely';
import type { Reading } from '#platform/context.ts';
import type { Authority } from '#rooms/correspondence/model.ts';
import type { InquiryKind } from '../model.ts';

/** A rule that staff maintain: where a text holds one of the words, the rest is proposed. */
export interface TriageRuleView {
  readonly id: string;
  readonly words: readonly string[];
  readonly kind: InquiryKind | null;
  readonly theme: string;
  readonly policyDomain: string;
  readonly administration: { readonly id: string; readonly name: string } | null;
  /** Where it belongs, if not here. */
  readonly authority: Authority | null;
  readonly source: string;
  readonly madeAt: Date;
  /** Who made it; null for Regioloket. */
  readonly personId: string | null;
}

/** The rules that hold, by theme, those about a kind alone first; at most 1000. */
export async function listTriageRules({ db }: Pick<Reading, 'db'>): Promise<readonly TriageRuleView[]> {
  const rows = await db
    .selectFrom('inquiries.triage_rule as rule')
    .leftJoin('parties.organization as administration', 'administration.id', 'rule.administration_id')
    .select(['rule.id', 'rule.words', 'rule.kind', 'rule.theme', 'rule.policy_domain as policyDomain'])
    .select('rule.authority')
    .select(['rule.source', 'rule.made_at as madeAt', 'rule.person_id as personId'])
    .select(['administration.id as administrationId', 'administration.name as administrationName'])
    .where('rule.withdrawn_at', 'is', null)
    .orderBy(sql`rule.theme collate public.dutch`)
    .orderBy('rule.made_at')
    .orderBy('rule.id')
    .limit(1000)
    .execute();
  return rows.map(({ administrationId: id, administrationName: name, ...rule }) => ({
    ...rule,
    administration: id === null || name === null ? null : { id, name },
  }));
}

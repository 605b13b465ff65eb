import type { Reading } from '#platform/context.ts';
import type { FollowUpKind } from '../model.ts';

/** When an addressee that does not answer is written to, and in which words. */
export interface FollowUpRule {
  readonly id: string;
  readonly kind: FollowUpKind;
  /** Days after the term; negative: before it. */
  readonly days: number;
  readonly subject: string;
  readonly body: string;
  readonly isActive: boolean;
  readonly version: number;
}

/** All rules, in the order in which they come due; at most 100. */
export function listFollowUpRules({ db }: Pick<Reading, 'db'>): Promise<readonly FollowUpRule[]> {
  return db
    .selectFrom('referrals.follow_up_rule')
    .select(['id', 'kind', 'days', 'subject', 'body', 'is_active as isActive', 'version'])
    .orderBy('days')
    .orderBy('id')
    .limit(100)
    .execute();
}

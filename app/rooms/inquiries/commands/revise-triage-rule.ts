import type { Writing } from '#platform/context.ts';
import { record } from '#platform/journal.ts';
import { NotFound } from '#platform/refusals.ts';
import type { Authority } from '#rooms/correspondence/model.ts';
import type { InquiryKind } from '../model.ts';

/** What a rule proposes for which words; at least one thing, and at least one word. */
export interface TriageRuleToMake {
  readonly words: readonly string[];
  readonly kind: InquiryKind | null;
  readonly theme: string;
  readonly administrationId: string | null;
  readonly authority: Authority | null;
  readonly source: string;
}

/** Makes a rule, in the place of another or beside them all (null). Refuses (NotFound) to replace what holds no more. Records triageRule.made. */
export async function reviseTriageRule(
  ctx: Writing,
  replaces: string | null,
  { words, kind, theme, administrationId, authority, source }: TriageRuleToMake,
): Promise<void> {
  const policyDomain = replaces === null ? '' : await withdraw(ctx, replaces);
  const id = ctx.newId();
  await ctx.db
    .insertInto('inquiries.triage_rule')
    .values({
      id,
      words: [...words],
      kind,
      theme,
      policy_domain: policyDomain,
      administration_id: administrationId,
      authority,
      source,
      made_at: ctx.now,
      person_id: ctx.actor.kind === 'member' ? ctx.actor.personId : null,
      replaces,
      withdrawn_at: null,
      withdrawn_by: null,
    })
    .execute();
  record(ctx, 'triageRule.made', { kind: 'triageRule', id }, { replaces, kind, administrationId, authority });
}

/** A rule proposes nothing any more. Refuses (NotFound) what holds no more. Records triageRule.withdrawn. */
export async function withdrawTriageRule(ctx: Writing, id: string): Promise<void> {
  await withdraw(ctx, id);
  record(ctx, 'triageRule.withdrawn', { kind: 'triageRule', id });
}

/** Gives the policy domain of the rule, which goes on with what takes its place. */
async function withdraw(ctx: Writing, id: string): Promise<string> {
  const withdrawn = await ctx.db
    .updateTable('inquiries.triage_rule')
    .set({ withdrawn_at: ctx.now, withdrawn_by: ctx.actor.kind === 'member' ? ctx.actor.personId : null })
    .where('id', '=', id)
    .where('withdrawn_at', 'is', null)
    .returning('policy_domain')
    .executeTakeFirst();
  if (withdrawn === undefined) throw new NotFound('Deze regel is er niet, of hij is intussen vervangen.');
  return withdrawn.policy_domain;
}

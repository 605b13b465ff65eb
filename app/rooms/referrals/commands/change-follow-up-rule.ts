import type { Writing } from '#platform/context.ts';
import { variablesIn } from '#platform/filled-text.ts';
import { isId } from '#platform/is-id.ts';
import { record } from '#platform/journal.ts';
import { Conflict, Invalid, NotFound } from '#platform/refusals.ts';
import { letterVariables } from '../mails/letter-variables.ts';
import type { FollowUpRule } from '../queries/list-follow-up-rules.ts';

/** What holds from now on, changed from which version of the rule. */
export type ChangedRule = Omit<FollowUpRule, 'id'>;

/**
 * Changes a rule of following up, for what comes due from now on. Refuses (NotFound) a rule that is not there, (Conflict)
 * one that somebody else changed since, (Invalid) a variable that does not exist, a link in the subject, and a letter
 * without a link. Records referral.ruleChanged.
 */
export async function changeFollowUpRule(ctx: Writing, id: string, changed: ChangedRule): Promise<void> {
  refuseUnknown(changed);
  const { kind, days, subject, body, isActive, version } = changed;
  const before = isId(id)
    ? await ctx.db
        .selectFrom('referrals.follow_up_rule')
        .selectAll()
        .where('id', '=', id)
        .forUpdate()
        .executeTakeFirst()
    : undefined;
  if (before === undefined) throw new NotFound('Deze regel bestaat niet.');
  if (before.version !== version) {
    throw new Conflict(
      'Iemand anders wijzigde deze regel intussen. Er is nog niets bewaard: kijk na wat er nu staat.',
    );
  }
  await ctx.db
    .updateTable('referrals.follow_up_rule')
    .set({ kind, days, subject, body, is_active: isActive, version: version + 1, changed_at: ctx.now })
    .where('id', '=', id)
    .execute();
  record(
    ctx,
    'referral.ruleChanged',
    { kind: 'followUpRule', id },
    { kind, days, isActive, version: version + 1 },
    { before: { subject: before.subject, body: before.body }, subject, body },
  );
}

function refuseUnknown({ subject, body }: ChangedRule): void {
  const unknown = (text: string) => variablesIn(text).filter((name) => !Object.hasOwn(letterVariables, name));
  const errors: Record<string, string> = {};
  const [inSubject, inBody] = [unknown(subject), unknown(body)];
  if (inSubject.length > 0) errors.onderwerp = unknownWords(inSubject);
  else if (variablesIn(subject).includes('link'))
    errors.onderwerp = 'De link hoort in de tekst, niet in het onderwerp.';
  if (inBody.length > 0) errors.tekst = unknownWords(inBody);
  else if (!variablesIn(body).includes('link'))
    errors.tekst = 'Zet {link} in de tekst: zonder kan niemand antwoorden.';
  if (Object.keys(errors).length > 0) throw new Invalid('Er is nog niets bewaard.', errors);
}

function unknownWords(names: readonly string[]): string {
  return `Deze variabele bestaat niet: ${names.map((name) => `{${name}}`).join(', ')}.`;
}

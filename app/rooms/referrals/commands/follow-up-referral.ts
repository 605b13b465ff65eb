import type { OfficeCalendar } from '#platform/calendar.ts';
import type { Writing } from '#platform/context.ts';
import { addDays, type Day } from '#platform/day.ts';
import { fillIn } from '#platform/filled-text.ts';
import { record } from '#platform/journal.ts';
import { officeMorning } from '#platform/local-time.ts';
import { dueRules } from '../engine/due-rules.ts';
import { letterValues } from '../mails/letter-variables.ts';
import type { FollowUpOutcome, ReferralStepKind } from '../model.ts';
import { boxOf, getReachability } from '../queries/get-reachability.ts';
import type { FollowUpRule } from '../queries/list-follow-up-rules.ts';
import type { ReferralView } from '../queries/list-referrals.ts';
import { addStep } from './add-step.ts';
import { writeToAddressee } from './write-to-addressee.ts';

/** By what a referral is followed up. */
export interface FollowUpMeans {
  readonly rules: readonly FollowUpRule[];
  readonly calendar: OfficeCalendar;
}

/**
 * Does what the rules say about a referral whose addressee has its turn and a term: reminds its box, or tells the person
 * there. Once per rule and term. A letter with a variable that is not filled is held and tried again. The case must be
 * locked, and the referral read since. Records referral.followedUp for each letter.
 */
export async function followUpReferral(
  ctx: Writing,
  referral: ReferralView,
  { rules, calendar }: FollowUpMeans,
  house: { baseUrl: string },
): Promise<void> {
  const { dueOn, turn, steps, sentAt } = referral;
  if (dueOn === null || turn !== 'administration') return;
  const setAt = steps.findLast(({ kind }) => given.has(kind))?.at ?? sentAt;
  const momentOf = (days: number) => officeMorning(addDays(dueOn, days), calendar);
  const term = { momentOf, setAt, done: await doneRules(ctx, referral.id, dueOn) };
  const { send, pass } = dueRules(rules, term, ctx.now);
  for (const rule of pass) await note(ctx, { referralId: referral.id, rule, dueOn }, 'passed');
  for (const rule of send) {
    const reason = await write(ctx, referral, rule, house);
    await note(ctx, { referralId: referral.id, rule, dueOn }, reason === '' ? 'sent' : 'held', reason);
  }
}

/** What gives the addressee its turn or its term. */
const given: ReadonlySet<ReferralStepKind> = new Set(['sent', 'resent', 'repliedTo', 'delayed']);

async function doneRules(ctx: Writing, referralId: string, dueOn: Day): Promise<ReadonlySet<string>> {
  const rows = await ctx.db
    .selectFrom('referrals.follow_up')
    .select('rule_id as ruleId')
    .where('referral_id', '=', referralId)
    .where('due_on', '=', dueOn)
    .where('outcome', '<>', 'held')
    .execute();
  return new Set(rows.map(({ ruleId }) => ruleId));
}

/** Writes by a rule; says what was missing to do so, or nothing. */
async function write(
  ctx: Writing,
  referral: ReferralView,
  rule: FollowUpRule,
  house: { baseUrl: string },
): Promise<string> {
  const reachability = await getReachability(ctx, referral.addresseeId);
  const person = reachability.escalationPerson;
  const to = rule.kind === 'reminder' ? (boxOf(reachability) ?? referral.box) : person?.email;
  const values = (address: string) => letterValues(referral, { person: person?.name ?? null, address });
  // As it is kept: the link is for its reader only.
  const kept = fillIn(rule.body, values('(link)'));
  const subject = fillIn(rule.subject, values('(link)'));
  const missing = [
    ...(to === undefined ? ['verantwoordelijke'] : []),
    ...(subject.missing ?? []),
    ...(kept.missing ?? []),
  ];
  if (to === undefined || subject.text === null || kept.text === null)
    return [...new Set(missing)].join(', ');
  const title = subject.text;
  await writeToAddressee(ctx, { referralId: referral.id, box: to }, house, (address) => ({
    to,
    subject: title,
    body: fillIn(rule.body, values(address)).text ?? '',
  }));
  await addStep(ctx, referral.id, {
    kind: rule.kind === 'reminder' ? 'reminded' : 'escalated',
    words: kept.text,
  });
  const facts = { about: referral.subject.id, ruleId: rule.id, dueOn: referral.dueOn };
  record(ctx, 'referral.followedUp', { kind: 'referral', id: referral.id }, facts);
  return '';
}

async function note(
  ctx: Writing,
  about: { readonly referralId: string; readonly rule: FollowUpRule; readonly dueOn: Day },
  outcome: FollowUpOutcome,
  reason = '',
): Promise<void> {
  const settled = { outcome, reason, at: ctx.now };
  await ctx.db
    .insertInto('referrals.follow_up')
    .values({ referral_id: about.referralId, rule_id: about.rule.id, due_on: about.dueOn, ...settled })
    .onConflict((conflict) => conflict.columns(['referral_id', 'rule_id', 'due_on']).doUpdateSet(settled))
    .execute();
}

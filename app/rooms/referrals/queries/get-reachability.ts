import type { Reading } from '#platform/context.ts';
import { type Day, dayOf } from '#platform/day.ts';

/** A mailbox that takes over that of an organisation, from a day up to and not including another. */
export interface StandIn {
  readonly id: string;
  readonly box: string;
  readonly validFrom: Day;
  readonly validTo: Day;
  readonly reason: string;
}

/** How an organisation is reached for referrals, and whether it lets hear of itself. */
export interface Reachability {
  /** The box that the office filled in; goes before that of the card. */
  readonly mailbox: string | null;
  /** The box of its contact card, which everybody reads. */
  readonly cardBox: string | null;
  /** Those of today and later, by day. */
  readonly standIns: readonly StandIn[];
  /** The stand-in that holds today. */
  readonly standIn: StandIn | null;
  readonly escalationPerson: { readonly name: string; readonly email: string } | null;
}

/** How this organisation is reached today. */
export async function getReachability(
  { db, now }: Pick<Reading, 'db' | 'now'>,
  organizationId: string,
): Promise<Reachability> {
  const today = dayOf(now);
  const card = await db
    .selectFrom('parties.contact_card')
    .select('email')
    .where('organization_id', '=', organizationId)
    .executeTakeFirst();
  const own = await db
    .selectFrom('referrals.mailbox')
    .select('box')
    .where('organization_id', '=', organizationId)
    .executeTakeFirst();
  const standIns = await db
    .selectFrom('referrals.stand_in')
    .select(['id', 'box', 'valid_from as validFrom', 'valid_to as validTo', 'reason'])
    .where('organization_id', '=', organizationId)
    .where('withdrawn_at', 'is', null)
    .where('valid_to', '>', today)
    .orderBy('valid_from')
    .orderBy('id')
    .limit(50)
    .execute();
  const person = await db
    .selectFrom('referrals.escalation_person')
    .select(['name', 'email'])
    .where('organization_id', '=', organizationId)
    .executeTakeFirst();
  return {
    mailbox: own?.box ?? null,
    cardBox: card?.email ?? null,
    standIns,
    standIn: standIns.findLast(({ validFrom }) => validFrom <= today) ?? null,
    escalationPerson: person ?? null,
  };
}

/** The box to which a letter to this organisation goes today: its stand-in, else its own; null where it has none. */
export function boxOf({ mailbox, cardBox, standIn }: Reachability): string | null {
  return standIn?.box ?? mailbox ?? cardBox;
}

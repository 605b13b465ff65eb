import type { Kysely } from 'kysely';
import type { Database } from '#db/types.ts';
import type { Actor, Reading } from '#platform/context.ts';
import { dayOf } from '#platform/day.ts';
import { inWriting } from '#platform/writing.ts';
import {
  carryOutHeldDeed,
  type HeldDeed,
  returnHeldDeed,
} from '#rooms/inquiries/commands/carry-out-held-deed.ts';
import { addressOf, type HeldPlace } from '#rooms/inquiries/engine/held-deed.ts';
import * as reading from '#rooms/inquiries/pages/answer-reading.tsx';
import * as delivery from '#rooms/inquiries/pages/inquiry-delivery.tsx';
import * as elsewhere from '#rooms/inquiries/pages/inquiry-elsewhere.tsx';
import * as interim from '#rooms/inquiries/pages/inquiry-interim.tsx';
import * as questionBack from '#rooms/inquiries/pages/inquiry-question-back.tsx';
import * as referrals from '#rooms/inquiries/pages/inquiry-referrals.tsx';
import * as signal from '#rooms/inquiries/pages/inquiry-signal.tsx';
import * as referralDeed from '#rooms/inquiries/pages/referral-deed.tsx';
import { findHolder } from '#rooms/inquiries/queries/list-held-deeds.ts';
import { listMembershipsOfPerson } from '#rooms/people/queries/list-memberships-of-person.ts';
import { type FormRequest, FormValues, type House, type Post } from './reception/page.ts';

/** What each form that waits does once its time is over. */
const deeds: Readonly<Record<HeldPlace, Post>> = {
  '/vragen/:nummer/antwoord': delivery.send,
  '/vragen/:nummer/nalezing': reading.send,
  '/vragen/:nummer/vraag-terug': questionBack.send,
  '/vragen/:nummer/tussentijds-bericht': interim.send,
  '/vragen/:nummer/doorverwijzing': elsewhere.send,
  '/vragen/:nummer/deelvragen': referrals.send,
  '/vragen/:nummer/deelvragen/:volgnummer/:daad': referralDeed.send,
  '/vragen/:nummer/signalen': signal.send,
};

const system = { kind: 'system', name: 'verzending' } as const;

interface CarryingOut {
  readonly now: Date;
  readonly house: House;
  readonly build: string;
  /** When the database was put back from a backup, and nobody looked since at what it held: that may have gone out. */
  readonly restoredAt?: Date | null;
}

/**
 * Carries out a deed of which the time is over, by the same code and with the same rights as when it was sent: who sent
 * it must still be what they were. Once, however often it is asked.
 */
export async function carryOutHeld(
  db: Kysely<Database>,
  id: string,
  { now, house, build, restoredAt = null }: CarryingOut,
): Promise<void> {
  const holder = await findHolder({ db }, id);
  if (holder === null) return;
  const isRestored = restoredAt !== null && holder.heldAt < restoredAt;
  const actor = isRestored ? null : await actorNow({ db, now }, holder);
  if (actor === null) {
    const reason = isRestored
      ? 'De databank is teruggezet: kijk eerst na of dit al verstuurd was.'
      : 'Je hebt de rol niet meer waarin je dit verstuurde.';
    await inWriting(db, { now, actor: system }, (ctx) => returnHeldDeed(ctx, id, reason));
    return;
  }
  await inWriting(db, { now, actor }, (ctx) =>
    carryOutHeldDeed(ctx, id, (own, held) => deeds[held.place](own, requestOf(held, { house, build }))),
  );
}

/** The member who sent it, where that still holds. */
async function actorNow(
  ctx: Pick<Reading, 'db' | 'now'>,
  { personId, membershipId }: { readonly personId: string; readonly membershipId: string },
): Promise<Actor | null> {
  const memberships = await listMembershipsOfPerson(ctx, personId, dayOf(ctx.now));
  const membership = memberships.find(({ id }) => id === membershipId);
  if (membership === undefined) return null;
  const { organizationId, role } = membership;
  return { kind: 'member', personId, membershipId, organizationId, role };
}

/** The form as it was sent, without the session in which it was. */
function requestOf(
  { place, params, fields }: HeldDeed,
  { house, build }: { readonly house: House; readonly build: string },
): FormRequest {
  const form = new FormValues(fields);
  const path = addressOf(place, params);
  const withoutSession = { session: null, newSecret: '', pass: null } as const;
  return { path, params, query: new URLSearchParams(), house, build, form, ...withoutSession };
}

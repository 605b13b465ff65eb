import type { Writing } from '#platform/context.ts';
import { isId } from '#platform/is-id.ts';
import { Conflict, NotAllowed, NotFound } from '#platform/refusals.ts';
import { tokenDigest } from '#platform/secret-token.ts';
import {
  type SignalState,
  type SignalVerb,
  signalAllows,
  signalState,
  signalVerbs,
} from '../engine/governor-signal.ts';
import { mayHandle } from '../policy.ts';
import { withinSignals } from '../queries/signal-scope.ts';
import { signalStateNames } from '../texts.ts';

/** A signal that is locked to act on it. */
export interface LockedSignal {
  readonly id: string;
  readonly number: string;
  readonly senderId: string | null;
  /** Who has the question, and the provinces that it is about. */
  readonly ownerId: string | null;
  readonly provinces: readonly string[];
  readonly state: SignalState;
}

/**
 * Locks the signal of this key: the token of a link, for the governor alone, or the id of one that the actor may know of.
 * Refuses (NotFound) any other, (NotAllowed) who may see and not do it, (Conflict) a state that does not allow the verb.
 */
export async function lockSignal(ctx: Writing, key: string, verb: SignalVerb): Promise<LockedSignal> {
  const isByLink = !isId(key);
  const found = await ctx.db
    .selectFrom('inquiries.signal as signal')
    .innerJoin('inquiries.inquiry as inquiry', 'inquiry.id', 'signal.inquiry_id')
    .innerJoin('inquiries.standing as standing', 'standing.inquiry_id', 'signal.inquiry_id')
    .select(['signal.id', 'inquiry.number', 'signal.person_id as senderId'])
    .select(['standing.owner_id as ownerId', 'standing.provinces'])
    .$if(isByLink, (query) =>
      query.where('signal.digest', '=', tokenDigest(key)).where('signal.expires_at', '>', ctx.now),
    )
    .$if(!isByLink, (query) => query.where('signal.id', '=', key))
    .where(isByLink ? (where) => where.lit(true) : await withinSignals(ctx))
    .forUpdate(['signal'])
    .executeTakeFirst();
  if (found === undefined) throw new NotFound('Dit signaal bestaat niet, of je hebt er geen toegang toe.');
  const isOffice = !isByLink && mayHandle(ctx.actor);
  if ((signalVerbs[verb].by === 'office') !== isOffice)
    throw new NotAllowed('Jouw rol mag dit niet doen met een signaal.');
  const steps = await ctx.db
    .selectFrom('inquiries.signal_step')
    .select('kind')
    .where('signal_id', '=', found.id)
    .orderBy('id')
    .execute();
  const state = signalState(steps);
  if (!signalAllows(verb, state))
    throw new Conflict(`Dat kan niet meer: dit signaal is intussen “${signalStateNames[state]}”.`);
  return { ...found, state };
}

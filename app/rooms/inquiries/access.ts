import type { Writing } from '#platform/context.ts';
import { timeToSecond } from '#platform/dutch-moment.ts';
import { Conflict, NotAllowed, NotFound } from '#platform/refusals.ts';
import { tokenDigest } from '#platform/secret-token.ts';
import { besideOtherDeeds } from './commands/beside-other-deeds.ts';
import { allows, type InquiryState, type InquiryVerb, inquiryVerbs } from './model.ts';
import { mayHandle } from './policy.ts';
import { inquiryScopeOf, withinScope } from './queries/inquiry-scope.ts';
import { listWaitingDeeds } from './queries/list-held-deeds.ts';
import { goesOnIn } from './queries/list-merged.ts';
import { inquiryStateNames } from './texts.ts';

/** A question that is locked to act on it. */
export interface LockedInquiry {
  readonly id: string;
  readonly number: string;
  readonly subjectLine: string;
  readonly askerEmail: string | null;
  readonly state: InquiryState;
  readonly version: number;
}

/**
 * Locks a question for a deed of the office. `version` is the one that the form was opened at, null where it does not
 * matter. Refuses (NotFound) what the actor may not see, (NotAllowed) who may see and not handle it, (Conflict) a state
 * that does not allow the verb, a question that changed since, and one about which a colleague is sending something.
 */
export async function inquiryFor(
  ctx: Writing,
  number: string,
  verb: InquiryVerb,
  version: number | null,
): Promise<LockedInquiry> {
  return allowed(await inquiryOfOffice(ctx, number, version), verb);
}

/** The same for a deed that every state allows. */
export async function inquiryOfOffice(
  ctx: Writing,
  number: string,
  version: number | null,
): Promise<LockedInquiry> {
  const { found } = await lockedWithinScope(ctx, number);
  if (ctx.actor.kind !== 'system' && !mayHandle(ctx.actor))
    throw new NotAllowed('Deze vraag wordt opgevolgd door het Agentschap Binnenlands Bestuur.');
  await refuseWhileAnotherSends(ctx, found.id);
  if (version !== null && version !== found.version) throw new Conflict(changedSince);
  return found;
}

/** Nobody of the office comes between what a colleague is about to send. */
async function refuseWhileAnotherSends(ctx: Writing, inquiryId: string): Promise<void> {
  const { actor } = ctx;
  if (actor.kind !== 'member') return;
  const other = (await listWaitingDeeds(ctx, inquiryId)).find(({ personId }) => personId !== actor.personId);
  if (other === undefined) return;
  throw new Conflict(
    `${other.personName} verstuurt om ${timeToSecond(other.dueAt)} iets over deze vraag. Er is nog niets bewaard: wacht tot dan, en kijk na of het jouwe nog nodig is.`,
  );
}

/**
 * Locks a question for what the office does about one of its referrals, also where it was merged: those run on, for the
 * question in which it goes on. Refuses as `inquiryFor` does.
 */
export async function inquiryForReferral(
  ctx: Writing,
  number: string,
  version: number | null,
): Promise<LockedInquiry> {
  const found = await inquiryOfOffice(ctx, number, version);
  allowed((await whereItGoesOn(ctx, found)) ?? found, 'refer');
  return found;
}

/** A question that is locked for its asker, and the one by whose link or address the asker came: another where that was merged. */
export interface LockedForAsker extends LockedInquiry {
  readonly cameBy: string;
}

/**
 * Locks the question that this link of an asker opens, and where that was merged the one in which it goes on. Refuses
 * (NotFound) a link that is unknown, expired or revoked, (Conflict) a state that does not allow the verb.
 */
export async function inquiryByLink(ctx: Writing, token: string, verb: InquiryVerb): Promise<LockedForAsker> {
  return await forAsker(ctx, await inquiryOfLink(ctx, token), verb);
}

/** Locks the question of this link itself, for a deed that every state allows. Refuses (NotFound) as `inquiryByLink` does. */
export async function inquiryOfLink(ctx: Writing, token: string): Promise<LockedInquiry> {
  return await lockedOne(
    ctx,
    lockable(ctx)
      .innerJoin('inquiries.follow_up_link as link', 'link.inquiry_id', 'inquiry.id')
      .where('link.digest', '=', tokenDigest(token))
      .where('link.revoked_at', 'is', null)
      .where('link.expires_at', '>', ctx.now),
    deadLink,
  );
}

/**
 * Locks a question of the actor's own organisation, for what its asker may do, and where that was merged the one in which
 * it goes on. Refuses (NotFound) what the actor may not see, (NotAllowed) the office, (Conflict) a state that does not
 * allow the verb.
 */
export async function inquiryOfGovernment(
  ctx: Writing,
  number: string,
  verb: InquiryVerb,
): Promise<LockedForAsker> {
  const { found, scope } = await lockedWithinScope(ctx, number);
  if (scope.of !== 'organization') throw new NotAllowed('Dat is aan wie de vraag stelde.');
  return await forAsker(ctx, found, verb);
}

async function forAsker(ctx: Writing, found: LockedInquiry, verb: InquiryVerb): Promise<LockedForAsker> {
  return { ...allowed((await whereItGoesOn(ctx, found)) ?? found, verb), cameBy: found.id };
}

/** Locks the question that this link of an asker belongs to, also where it is expired or revoked. Refuses (NotFound) an unknown one. */
export async function inquiryOfDeadLink(ctx: Writing, token: string): Promise<LockedInquiry> {
  return await lockedOne(
    ctx,
    lockable(ctx)
      .innerJoin('inquiries.follow_up_link as link', 'link.inquiry_id', 'inquiry.id')
      .where('link.digest', '=', tokenDigest(token)),
    deadLink,
  );
}

/** Locks a question because something happened to one of its referrals. */
export async function inquiryOfReferral(ctx: Writing, id: string): Promise<LockedInquiry> {
  return await lockedOne(ctx, lockable(ctx).where('inquiry.id', '=', id), unknownInquiry);
}

const changedSince =
  'Intussen is er iets gebeurd met deze vraag. Er is nog niets bewaard: kijk na wat er veranderde, en verstuur opnieuw als het nog klopt.';

/** What the actor may see is locked; anything else is not there. */
async function lockedWithinScope(ctx: Writing, number: string) {
  const scope = await inquiryScopeOf(ctx);
  const found = await lockedOne(
    ctx,
    lockable(ctx).where('inquiry.number', '=', number).where(withinScope(scope)),
    unknownInquiry,
  );
  return { found, scope };
}

function lockable(ctx: Writing) {
  return ctx.db
    .selectFrom('inquiries.inquiry as inquiry')
    .innerJoin('inquiries.standing as standing', 'standing.inquiry_id', 'inquiry.id')
    .select([
      'inquiry.id',
      'inquiry.number',
      'inquiry.subject_line as subjectLine',
      'inquiry.asker_email as askerEmail',
      'standing.state',
      'standing.version',
    ]);
}

/**
 * Locks the question that is left of these; refuses (NotFound, in these words) where none is. Of questions that go on as
 * one, the one in which they do is locked first, so that no two deeds wait for each other: which one that is cannot change
 * while a deed is underway.
 */
async function lockedOne(
  ctx: Writing,
  narrowed: ReturnType<typeof lockable>,
  otherwise: string,
): Promise<LockedInquiry> {
  await besideOtherDeeds(ctx);
  const known = await narrowed.executeTakeFirst();
  if (known !== undefined) await whereItGoesOn(ctx, known);
  const found = known && (await narrowed.forUpdate(['inquiry', 'standing']).executeTakeFirst());
  if (found === undefined) throw new NotFound(otherwise);
  return found;
}

const deadLink =
  'Deze link werkt niet meer. Neem de link uit de laatste mail over je vraag, of open deze opnieuw om een nieuwe te vragen.';
const unknownInquiry = 'Deze vraag bestaat niet, of je hebt er geen toegang toe.';

/** Locks the question in which this one goes on; null where it was not merged. */
async function whereItGoesOn(ctx: Writing, { id }: LockedInquiry): Promise<LockedInquiry | null> {
  const root = await goesOnIn(ctx, id);
  if (root === id) return null;
  return await lockable(ctx)
    .where('inquiry.id', '=', root)
    .forUpdate(['inquiry', 'standing'])
    .executeTakeFirstOrThrow();
}

function allowed(found: LockedInquiry, verb: InquiryVerb): LockedInquiry {
  if (allows(verb, found.state)) return found;
  const needed = inquiryVerbs[verb].from.map((state) => inquiryStateNames[state]).join(', ');
  throw new Conflict(
    `Dat kan nu niet: de vraag is “${inquiryStateNames[found.state]}”. Het kan zolang ze een van deze is: ${needed}.`,
  );
}

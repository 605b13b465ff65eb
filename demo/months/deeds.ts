import { sql } from 'kysely';
import type { Writing } from '#platform/context.ts';
import { addDays, dayOf } from '#platform/day.ts';
import { getOfficeCalendar } from '#rooms/calendar/queries/get-office-calendar.ts';
import { listTermRules } from '#rooms/calendar/queries/list-term-rules.ts';
import type { Authority } from '#rooms/correspondence/model.ts';
import { actOnReferral } from '#rooms/inquiries/commands/act-on-referral.ts';
import { actOnTask } from '#rooms/inquiries/commands/act-on-task.ts';
import { assignInquiry } from '#rooms/inquiries/commands/assign-inquiry.ts';
import { classifyInquiry } from '#rooms/inquiries/commands/classify-inquiry.ts';
import { closeInquiry } from '#rooms/inquiries/commands/close-inquiry.ts';
import { confirmAskerAddress } from '#rooms/inquiries/commands/confirm-asker-address.ts';
import { deliverAnswer } from '#rooms/inquiries/commands/deliver-answer.ts';
import { extendTerm } from '#rooms/inquiries/commands/extend-term.ts';
import { followUpInquiry } from '#rooms/inquiries/commands/follow-up-inquiry.ts';
import { giveTaskOnInquiry } from '#rooms/inquiries/commands/give-task-on-inquiry.ts';
import { noteAcknowledgement } from '#rooms/inquiries/commands/note-acknowledgement.ts';
import { noteOnInquiry } from '#rooms/inquiries/commands/note-on-inquiry.ts';
import { pointElsewhere } from '#rooms/inquiries/commands/point-elsewhere.ts';
import { proposeAnswer } from '#rooms/inquiries/commands/propose-answer.ts';
import { type AskerVerb, reactAsAsker } from '#rooms/inquiries/commands/react-as-asker.ts';
import { acknowledgeSignal, replyToSignal } from '#rooms/inquiries/commands/react-to-signal.ts';
import { referInquiry } from '#rooms/inquiries/commands/refer-inquiry.ts';
import { sendSignal } from '#rooms/inquiries/commands/send-signal.ts';
import { settleReferral } from '#rooms/inquiries/commands/settle-referral.ts';
import { writeToAsker } from '#rooms/inquiries/commands/write-to-asker.ts';
import type { InquiryKind } from '#rooms/inquiries/model.ts';
import { findStandardText } from '#rooms/inquiries/queries/find-standard-text.ts';
import { replyToAddressee } from '#rooms/referrals/commands/reply-to-addressee.ts';
import { type Response, respondToReferral } from '#rooms/referrals/commands/respond-to-referral.ts';
import { listFollowUpRules } from '#rooms/referrals/queries/list-follow-up-rules.ts';
import { listTasks } from '#rooms/tasks/queries/list-tasks.ts';
import type { Place } from '../cast.ts';
import { findPlace } from '../find-place.ts';
import type { Deed } from './story.ts';

const house = { baseUrl: 'http://localhost' };

/** The administrations of the play, with the box that their letters go to. */
const boxes = {
  housing: place('flemishAdministration', 'Wonen in Vlaanderen', 'wonen@vlaanderen.test'),
  mobility: place(
    'flemishAdministration',
    'Departement Mobiliteit en Openbare Werken',
    'mobiliteit@vlaanderen.test',
  ),
  interior: place('federalAdministration', 'FOD Binnenlandse Zaken', 'binnenlandse-zaken@federaal.test'),
} as const;

type Administration = keyof typeof boxes;

/** Takes the question on, at the contact point that it is with. */
export function take(theme: string, kind: InquiryKind = 'question'): Deed {
  return async (ctx, { number, provinceNis }) => {
    const ownerId = ctx.actor.kind === 'member' ? ctx.actor.personId : null;
    await assignInquiry(ctx, number, { provinceNis, follows: [], ownerId, version: null });
    await classifyInquiry(ctx, number, { kind, theme, reason: '', version: null }, house);
  };
}

export function reclassify(kind: InquiryKind, theme: string, reason: string): Deed {
  return (ctx, { number }) => classifyInquiry(ctx, number, { kind, theme, reason, version: null }, house);
}

/** Puts it to an administration, with so many days to answer; null: none asked. */
export function refer(to: Administration, question: string, days: number | null = 20): Deed {
  return async (ctx, { number }) => {
    const addresseeId = await findPlace(ctx, boxes[to].at);
    const dueOn = days === null ? null : addDays(dayOf(ctx.now), days);
    await referInquiry(ctx, number, { addresseeIds: [addresseeId], question, dueOn, version: null }, house);
  };
}

/** The administration says something by the link in its letter. */
export function respond(from: Administration, said: Response): Deed {
  return async (ctx, { id, number }) => {
    const token = await linkIn(ctx, { to: boxes[from].email, number, path: 'deelvragen' });
    await respondToReferral(ctx, token, said);
    await settleReferral(ctx, id);
  };
}

/** The administration asks so many days more. */
export function delay(from: Administration, words: string, days: number): Deed {
  return (ctx, question) =>
    respond(from, { verb: 'delay', words, untilOn: addDays(dayOf(ctx.now), days) })(ctx, question);
}

/** Answers what an administration asked back. */
export function reply(referral: number, words: string): Deed {
  return (ctx, { number }) =>
    actOnReferral(
      ctx,
      { number, referral: `${number}/${referral}`, version: null, outgoing: words },
      (about, { id }) => replyToAddressee(ctx, about, { id, words }, house),
    );
}

export function deliver(text: string): Deed {
  return (ctx, { number }) => deliverAnswer(ctx, number, { text, way: 'mail', version: null }, house);
}

/** Lays an answer before a colleague, whoever is first. */
export function propose(text: string): Deed {
  const attachments = { uploads: [], documents: [] };
  return (ctx, { number }) =>
    proposeAnswer(ctx, number, { text, reviewerId: null, version: null, attachments });
}

export function write(verb: 'askAsker' | 'inform', text: string): Deed {
  return (ctx, { number }) => writeToAsker(ctx, number, verb, { text, version: null }, house);
}

export function note(text: string): Deed {
  return (ctx, { number }) => noteOnInquiry(ctx, number, text);
}

/** Something to do by so many days from then, or by none; the own, or of the contact point. */
export function task(words: string, days: number | null, whose: 'own' | 'contactPoint' = 'own'): Deed {
  return async (ctx, { number }) => {
    const personId = whose === 'own' && ctx.actor.kind === 'member' ? ctx.actor.personId : null;
    const dueOn = days === null ? null : addDays(dayOf(ctx.now), days);
    await giveTaskOnInquiry(ctx, number, { words, personId, dueOn });
  };
}

/** Does the first of its tasks that is open. */
export const finishFirstTask: Deed = async (ctx, { id, number }) => {
  const open = (await listTasks(ctx, { kind: 'inquiry', id })).find(({ state }) => state === 'open');
  if (open !== undefined) await actOnTask(ctx, number, { id: open.id, verb: 'finish', personId: null });
};

export function close(reason: string): Deed {
  return (ctx, { number }) => closeInquiry(ctx, number, { reason, version: null }, house);
}

/** Points the asker to where it belongs, with the standard text for that. */
export function pointTo(authority: Authority): Deed {
  return async (ctx, { number }) => {
    const text = await findStandardText(ctx, number, authority);
    await pointElsewhere(ctx, number, { authority, text, version: null }, house);
  };
}

export function extend(reasons: string): Deed {
  return (ctx, { number }) => extendTerm(ctx, number, { reasons, version: null }, house);
}

export function acknowledge(words: string): Deed {
  return (ctx, { number }) => noteAcknowledgement(ctx, number, { words, version: null });
}

/** The asker does this on the private page, by the link in the last letter. */
export function react(verb: AskerVerb, words = ''): Deed {
  return async (ctx, { number, email }) => {
    await reactAsAsker(ctx, await linkIn(ctx, { to: email, number, path: 'opvolgen' }), verb, words);
  };
}

export const confirmAddress: Deed = async (ctx, { number, email }) => {
  await confirmAskerAddress(ctx, await linkIn(ctx, { to: email, number, path: 'opvolgen' }));
};

/** Brings it to the attention of the governor of a province that has a mailbox in the play. */
export function signal(provinceNis: string, reason: string, question = ''): Deed {
  return async (ctx, { number }) => {
    const governorId = await findPlace(ctx, governorOf(provinceNis));
    const purpose = question === '' ? 'information' : 'question';
    const asked = { governorId, purpose, reason, question, isConfidential: false, version: null } as const;
    await sendSignal(ctx, number, asked, house);
  };
}

/** The governor has read the signal, and answers where there is something to say. */
export function readSignal(box: string, words = ''): Deed {
  return async (ctx, { number }) => {
    const token = await linkIn(ctx, { to: box, number, path: 'signalen' });
    if (words === '') await acknowledgeSignal(ctx, token);
    else await replyToSignal(ctx, token, words, house);
  };
}

/** What the rules of following up do on that morning. */
export const followUp: Deed = async (ctx, { id }) => {
  const calendar = await getOfficeCalendar(ctx);
  const rules = await listFollowUpRules(ctx);
  const silenceRules = await listTermRules(ctx, 'silence');
  await followUpInquiry(ctx, id, { calendar, rules, silenceRules }, house);
};

/** The secret of the link in the last letter about a question to this address. */
async function linkIn(
  ctx: Writing,
  { to, number, path }: { to: string | null; number: string; path: string },
): Promise<string> {
  const { body } = await ctx.db
    .selectFrom('platform.letter')
    .select('body')
    .where('recipient', '=', to)
    .where(sql<boolean>`strpos(subject, ${number}) > 0`)
    .where(sql<boolean>`strpos(body, ${`/${path}/`}) > 0`)
    .orderBy('composed_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  return new RegExp(`/${path}/(\\S+)`).exec(body)?.[1] ?? '';
}

function place(kind: 'flemishAdministration' | 'federalAdministration', name: string, email: string) {
  return { at: { by: 'name', kind, name } satisfies Place, email };
}

function governorOf(provinceNis: string): Place {
  return { by: 'province', kind: 'governor', provinceNis };
}

import type { Writing } from '#platform/context.ts';
import { assignInquiry } from '#rooms/inquiries/commands/assign-inquiry.ts';
import { deliverAnswer } from '#rooms/inquiries/commands/deliver-answer.ts';
import { giveTaskOnInquiry } from '#rooms/inquiries/commands/give-task-on-inquiry.ts';
import { holdDeed } from '#rooms/inquiries/commands/hold-deed.ts';
import { mergeInquiries } from '#rooms/inquiries/commands/merge-inquiries.ts';
import { pointElsewhere } from '#rooms/inquiries/commands/point-elsewhere.ts';
import { proposeAnswer } from '#rooms/inquiries/commands/propose-answer.ts';
import { replyToSignal } from '#rooms/inquiries/commands/react-to-signal.ts';
import { referInquiry } from '#rooms/inquiries/commands/refer-inquiry.ts';
import { registerInquiry } from '#rooms/inquiries/commands/register-inquiry.ts';
import { sendSignal } from '#rooms/inquiries/commands/send-signal.ts';
import { settleStanding } from '#rooms/inquiries/commands/settle-standing.ts';
import { writeNote } from '#rooms/notes/commands/write-note.ts';
import { respondToReferral } from '#rooms/referrals/commands/respond-to-referral.ts';
import { type Part, type Planted, type PlantedName, planted, word } from './visibility.ts';

const house = { baseUrl: 'http://localhost:3000' };

/** Asks every planted question and does all there is to do with it, as the centre; gives their numbers by name. */
export async function plant(ctx: Writing): Promise<Readonly<Record<PlantedName, string>>> {
  const numbers: Partial<Record<PlantedName, string>> = {};
  for (const [name, one] of Object.entries<Planted>(planted))
    numbers[name as PlantedName] = await plantOne(ctx, { name, numbers }, one);
  for (const [name, { isElsewhere, mergedWith }] of Object.entries<Planted>(planted))
    if (!isElsewhere && mergedWith === undefined)
      await plantWaiting(ctx, name, numbers[name as PlantedName] ?? '');
  return numbers as Record<PlantedName, string>;
}

/** The link in the letter about a case, by the first part of its path. */
export async function linkIn(ctx: Pick<Writing, 'db'>, number: string, path: string): Promise<string> {
  const letters = await ctx.db
    .selectFrom('platform.letter')
    .select('body')
    .where('subject', 'like', `[${number}%`)
    .execute();
  const links = letters.flatMap(({ body }) => new RegExp(`/${path}/(\\S+)`).exec(body)?.[1] ?? []);
  return links[0] ?? '';
}

async function plantOne(
  ctx: Writing,
  { name, numbers }: { readonly name: string; readonly numbers: Readonly<Partial<Record<string, string>>> },
  asked: Planted,
): Promise<string> {
  const {
    by,
    claimed,
    isConfidential = false,
    isElsewhere = false,
    follows,
    putTo,
    told,
    mergedWith,
  } = asked;
  const say = (part: Part) => `Dit is ${word(name, part)}.`;
  const { id, number } = await registerInquiry(
    ctx,
    {
      channel: 'web',
      contactedOn: '2026-11-23',
      kind: 'question',
      subjectLine: word(name, 'subject'),
      question: say('question'),
      organizationId: by && (await organization(ctx, by)),
      organizationName: '',
      claimedOrganizationId: claimed ? await organization(ctx, claimed) : null,
      name: word(name, 'asker'),
      email: `${word(name, 'asker')}@planted.test`,
      telephone: '',
      isConfidential,
    },
    house,
  );
  await writeNote(ctx, { kind: 'inquiry', id }, say('note'));
  await giveTaskOnInquiry(ctx, number, { words: say('task'), personId: null, dueOn: null });
  const version = null;
  if (mergedWith !== undefined) {
    const older = numbers[mergedWith] ?? '';
    await mergeInquiries(ctx, number, { otherNumber: older, reason: say('note'), version }, house);
    await deliverAnswer(ctx, older, { text: say('answer'), way: 'mail', version }, house);
    return number;
  }
  if (follows !== undefined)
    await assignInquiry(ctx, number, { provinceNis: '40000', follows, ownerId: null, version });
  if (putTo !== undefined) {
    const kind = putTo.startsWith('FOD') ? 'federalAdministration' : 'flemishAdministration';
    const addresseeId = await organization(ctx, { kind, name: putTo });
    await referInquiry(
      ctx,
      number,
      { addresseeIds: [addresseeId], question: say('sent'), dueOn: null, version },
      house,
    );
    const token = await linkIn(ctx, `${number}/`, 'deelvragen');
    await respondToReferral(ctx, token, { verb: 'answer', words: say('response') });
    await settleStanding(ctx, id);
  }
  if (told !== undefined) await tell(ctx, number, { told, say });
  const text = say('answer');
  if (isElsewhere) await pointElsewhere(ctx, number, { authority: 'press', text, version }, house);
  else await deliverAnswer(ctx, number, { text, way: 'mail', version }, house);
  return number;
}

/** An answer that a second person has yet to read, and a message that goes out in a moment. */
async function plantWaiting(ctx: Writing, name: string, number: string): Promise<void> {
  const say = (part: Part) => `Dit is ${word(name, part)}.`;
  const attachments = { uploads: [], documents: [] };
  const proposed = { text: say('proposed'), reviewerId: null, version: null, attachments };
  await proposeAnswer(ctx, number, proposed);
  const fields = [['tekst', say('held')]] as const;
  const form = { place: '/vragen/:nummer/tussentijds-bericht', params: { nummer: number }, fields } as const;
  await holdDeed(ctx, { ...form, seconds: 10 }, async () => {});
}

async function tell(
  ctx: Writing,
  number: string,
  { told, say }: { readonly told: NonNullable<Planted['told']>; readonly say: (part: Part) => string },
): Promise<void> {
  const { id: governorId } = await ctx.db
    .selectFrom('parties.organization')
    .select('id')
    .where('kind', '=', 'governor')
    .where('province_nis', '=', told.provinceNis)
    .executeTakeFirstOrThrow();
  const signal = { governorId, purpose: 'information', question: '', version: null } as const;
  const said = { ...signal, reason: say('signal'), isConfidential: told.inConfidence };
  await sendSignal(ctx, number, said, house);
  if (told.replied) await replyToSignal(ctx, await linkIn(ctx, number, 'signalen'), say('reply'), house);
}

async function organization(
  ctx: Writing,
  {
    kind,
    name,
  }: {
    readonly kind:
      | 'municipality'
      | 'province'
      | 'governor'
      | 'federalAdministration'
      | 'flemishAdministration';
    readonly name: string;
  },
): Promise<string> {
  const { id } = await ctx.db
    .selectFrom('parties.organization')
    .select('id')
    .where('kind', '=', kind)
    .where('name', '=', name)
    .executeTakeFirstOrThrow();
  return id;
}

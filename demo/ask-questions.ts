import type { Writing } from '#platform/context.ts';
import { dayOf } from '#platform/day.ts';
import { deliverAnswer } from '#rooms/inquiries/commands/deliver-answer.ts';
import { giveTaskOnInquiry } from '#rooms/inquiries/commands/give-task-on-inquiry.ts';
import { referInquiry } from '#rooms/inquiries/commands/refer-inquiry.ts';
import { registerInquiry } from '#rooms/inquiries/commands/register-inquiry.ts';
import { sendSignal } from '#rooms/inquiries/commands/send-signal.ts';
import { settleStanding } from '#rooms/inquiries/commands/settle-standing.ts';
import type { Channel, InquiryKind } from '#rooms/inquiries/model.ts';
import { respondToReferral } from '#rooms/referrals/commands/respond-to-referral.ts';
import type { Place } from './cast.ts';
import { findPlace } from './find-place.ts';

interface DemoQuestion {
  readonly subjectLine: string;
  readonly question: string;
  readonly channel: Channel;
  readonly kind: InquiryKind;
  readonly at: Place;
  readonly name: string;
  readonly email: string;
  /** To whom it was put, and what came back if anything did. */
  readonly referredTo?: { readonly name: string; readonly answer?: string };
  readonly delivered?: string;
  /** What its contact point still has to do today. */
  readonly task?: string;
  /** Why the governor of the province should know of it. */
  readonly signalled?: string;
}

const municipality = (nis: string): Place => ({
  by: 'code',
  kind: 'municipality',
  scheme: 'nis',
  value: nis,
});

/** Questions of the kinds that come in, about real places; nobody asked them. */
const questions: readonly DemoQuestion[] = [
  {
    subjectLine: 'Politiezone Kouter over twee regio’s',
    question:
      'Onze politiezone ligt deels in Regio Brugge en deels in Middenkust. Moet ze tegen een bepaalde datum binnen één regio passen?',
    channel: 'web',
    kind: 'question',
    at: municipality('31033'),
    name: 'Algemeen directeur Torhout',
    email: 'algemeen-directeur@torhout.test',
    referredTo: { name: 'FOD Binnenlandse Zaken' },
    task: 'Bel de zonechef: wil de zone zelf splitsen?',
    signalled: 'Een politiezone over twee regio’s: de federale administratie is mee betrokken.',
  },
  {
    subjectLine: 'Afwijking voor IOK',
    question:
      'Wat is de stand van de afwijking waardoor Nijlen bij IOK blijft, en moet de gemeenteraad nog iets beslissen?',
    channel: 'account',
    kind: 'question',
    at: municipality('12026'),
    name: 'Algemeen directeur Nijlen',
    email: 'algemeen-directeur@nijlen.test',
  },
  {
    subjectLine: 'Advies over de indeling bij Kempen',
    question: 'Graag een kopie van het advies over de indeling van onze gemeente bij de regio Kempen.',
    channel: 'letter',
    kind: 'disclosureRequest',
    at: municipality('12026'),
    name: 'Algemeen directeur Nijlen',
    email: 'algemeen-directeur@nijlen.test',
  },
  {
    subjectLine: 'Woonmaatschappij volgt een andere grens',
    question:
      'De woonmaatschappij van Wichelen volgt niet de regio. Welke gevolgen heeft dat voor de subsidie?',
    channel: 'telephone',
    kind: 'bottleneck',
    at: municipality('42026'),
    name: 'Secretariaat burgemeester Wichelen',
    email: 'secretariaat-burgemeester@wichelen.test',
    referredTo: {
      name: 'Wonen in Vlaanderen',
      answer: 'De erkenning loopt door; bij de volgende aanvraag bekijken we de werking per regio.',
    },
    delivered:
      'Wonen in Vlaanderen laat weten dat de erkenning doorloopt. Bij de volgende aanvraag wordt de werking per regio bekeken.',
  },
];

/** Asks the questions of the demonstration, and lets some be answered, with the real commands. */
export async function askQuestions(ctx: Writing): Promise<void> {
  for (const asked of questions) await ask(ctx, asked);
}

const house = { baseUrl: 'http://localhost' };

async function ask(ctx: Writing, asked: DemoQuestion): Promise<void> {
  const { channel, kind, subjectLine, question, name, email, referredTo, delivered } = asked;
  const { id, number } = await registerInquiry(
    ctx,
    {
      channel,
      kind,
      subjectLine,
      question,
      name,
      email,
      contactedOn: dayOf(ctx.now),
      organizationId: await findPlace(ctx, asked.at),
      organizationName: '',
      telephone: '',
      isConfidential: false,
    },
    house,
  );
  if (asked.task !== undefined)
    await giveTaskOnInquiry(ctx, number, { words: asked.task, personId: null, dueOn: dayOf(ctx.now) });
  if (asked.signalled !== undefined) await signal(ctx, number, asked.signalled);
  if (referredTo === undefined) return;
  const addresseeId = await administration(ctx, referredTo.name);
  await referInquiry(
    ctx,
    number,
    { addresseeIds: [addresseeId], question, dueOn: null, version: null },
    house,
  );
  if (referredTo.answer === undefined) return;
  await respondToReferral(ctx, await tokenIn(ctx, number), { verb: 'answer', words: referredTo.answer });
  await settleStanding(ctx, id);
  if (delivered !== undefined) {
    await deliverAnswer(ctx, number, { text: delivered, way: 'mail', version: null }, house);
  }
}

async function signal(ctx: Writing, number: string, reason: string): Promise<void> {
  const governorId = await findPlace(ctx, { by: 'province', kind: 'governor', provinceNis: '30000' });
  const asked = { purpose: 'information', question: '', isConfidential: false, version: null } as const;
  await sendSignal(ctx, number, { ...asked, governorId, reason }, house);
}

async function administration(ctx: Writing, name: string): Promise<string> {
  const kind = name.startsWith('FOD') ? 'federalAdministration' : 'flemishAdministration';
  return await findPlace(ctx, { by: 'name', kind, name });
}

/** The addressee reads the letter and follows its link. */
async function tokenIn(ctx: Writing, number: string): Promise<string> {
  const { body } = await ctx.db
    .selectFrom('platform.letter')
    .select('body')
    .where('subject', 'like', `[${number}/%`)
    .executeTakeFirstOrThrow();
  return /\/deelvragen\/(\S+)/.exec(body)?.[1] ?? '';
}

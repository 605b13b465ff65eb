import { expect, test } from 'vitest';
import type { Writing } from '#platform/context.ts';
import { Conflict } from '#platform/refusals.ts';
import { actorOf } from '../../../../test/harness/actor-of.ts';
import { rolledBack, testDatabase } from '../../../../test/harness/database.ts';
import { closeInquiry } from './close-inquiry.ts';
import { holdDeed } from './hold-deed.ts';
import { mergeInquiries } from './merge-inquiries.ts';
import { pointElsewhere } from './point-elsewhere.ts';
import { proposeAnswer } from './propose-answer.ts';
import { registerInquiry } from './register-inquiry.ts';
import { takeAnswerBack } from './review-answer.ts';

const database = testDatabase('world');
const house = { baseUrl: 'http://localhost:3000' };
const version = null;

async function asked(ctx: Writing): Promise<string> {
  const question = {
    channel: 'web',
    contactedOn: '2026-11-20',
    kind: 'question',
    subjectLine: 'Wat wacht',
    question: 'Hoe?',
    organizationId: null,
    organizationName: '',
    name: 'Iemand',
    email: 'iemand@wacht.test',
    telephone: '',
    isConfidential: false,
  } as const;
  return (await registerInquiry(ctx, question, house)).number;
}

const refusal = (deed: Promise<unknown>) =>
  deed.then(
    () => '',
    (error: unknown) => (error instanceof Conflict ? error.message : String(error)),
  );

test('a question whose answer a colleague still reads is not merged, closed or pointed elsewhere, until it is taken back', async () => {
  const actor = await actorOf(database, 'coordinator@abb.test');
  await rolledBack(
    database,
    async (ctx) => {
      const [older, younger] = [await asked(ctx), await asked(ctx)];
      const attachments = { uploads: [], documents: [] };
      await proposeAnswer(ctx, younger, { text: 'Zo dus.', reviewerId: null, version, attachments });
      const merging = { otherNumber: younger, reason: 'Twee keer gevraagd.', version };
      const waits = `bij ${younger} wacht een antwoord op een collega`;
      expect(await refusal(mergeInquiries(ctx, older, merging, house))).toContain(waits);
      expect(await refusal(closeInquiry(ctx, younger, { reason: 'Klaar.', version }, house))).toContain(
        waits,
      );
      const elsewhere = { authority: 'press', text: 'Bij de pers.', version } as const;
      expect(await refusal(pointElsewhere(ctx, younger, elsewhere, house))).toContain(waits);
      await takeAnswerBack(ctx, younger);
      expect(await mergeInquiries(ctx, older, merging, house)).toBe(older);
    },
    { actor },
  );
});

test('an answer waiting with the older one stays there, and the younger joins it', async () => {
  const actor = await actorOf(database, 'coordinator@abb.test');
  await rolledBack(
    database,
    async (ctx) => {
      const [older, younger] = [await asked(ctx), await asked(ctx)];
      const attachments = { uploads: [], documents: [] };
      await proposeAnswer(ctx, older, { text: 'Zo dus.', reviewerId: null, version, attachments });
      expect(
        await mergeInquiries(ctx, older, { otherNumber: younger, reason: 'Twee keer.', version }, house),
      ).toBe(older);
      await takeAnswerBack(ctx, older);
    },
    { actor },
  );
});

test('what the writer sent a moment ago is not overtaken by a merging or closing of the same writer', async () => {
  const actor = await actorOf(database, 'coordinator@abb.test');
  await rolledBack(
    database,
    async (ctx) => {
      const [older, younger] = [await asked(ctx), await asked(ctx)];
      const deed = {
        place: '/vragen/:nummer/antwoord',
        params: { nummer: younger },
        fields: [],
        seconds: 10,
      } as const;
      await holdDeed(ctx, deed, async () => {});
      const merging = { otherNumber: older, reason: 'Twee keer gevraagd.', version };
      const leaves = `vertrekt er iets over ${younger}`;
      expect(await refusal(mergeInquiries(ctx, younger, merging, house))).toContain(leaves);
      expect(await refusal(closeInquiry(ctx, younger, { reason: 'Klaar.', version }, house))).toContain(
        leaves,
      );
    },
    { actor },
  );
});

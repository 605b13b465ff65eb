import { expect, test } from 'vitest';
import { rolledBack, testDatabase } from '../../../../test/harness/database.ts';
import { linkIn } from '../../../../test/rights/plant.ts';
import { deliverAnswer } from './deliver-answer.ts';
import { hearAddressee } from './hear-addressee.ts';
import { openFollowUp } from './open-follow-up.ts';
import { reactAsAsker } from './react-as-asker.ts';
import { referInquiry } from './refer-inquiry.ts';
import { registerInquiry } from './register-inquiry.ts';
import { settleReferral } from './settle-referral.ts';

const database = testDatabase('world');
const house = { baseUrl: 'http://localhost:3000' };

test('an answer that came after a no is in, though the server of the administration is 90 seconds behind', async () => {
  await rolledBack(database, async (ctx) => {
    const asked = {
      channel: 'web',
      contactedOn: '2026-11-20',
      kind: 'question',
      subjectLine: 'Twee klokken',
      question: 'Hoe?',
      organizationId: null,
      organizationName: '',
      name: 'Iemand',
      email: 'iemand@twee.test',
      telephone: '',
      isConfidential: false,
    } as const;
    const { id, number } = await registerInquiry(ctx, asked, house);
    const { id: addresseeId } = await ctx.db
      .selectFrom('parties.organization')
      .select('id')
      .where('name', '=', 'FOD Binnenlandse Zaken')
      .executeTakeFirstOrThrow();
    const referred = { addresseeIds: [addresseeId], question: 'Kan dit?', dueOn: null, version: null };
    await referInquiry(ctx, number, referred, house);
    const link = (await openFollowUp(ctx, id, house)).split('/').at(-1) ?? '';
    const referral = await linkIn(ctx, `${number}/`, 'deelvragen');
    await deliverAnswer(ctx, number, { text: 'Zo.', way: 'mail', version: null }, house);
    await reactAsAsker(ctx, link, 'deny', 'Neen, nog niet.');

    const behind = { ...ctx, now: new Date(ctx.now.getTime() - 90_000) };
    await hearAddressee(behind, referral, { verb: 'answer', words: 'Het kan.' });
    await settleReferral(behind, id);

    const standing = await ctx.db
      .selectFrom('inquiries.standing')
      .select(['state', 'turn', 'answered_at as answeredAt'])
      .where('inquiry_id', '=', id)
      .executeTakeFirstOrThrow();
    expect(standing).toEqual({ state: 'answered', turn: 'office', answeredAt: behind.now });
  });
});

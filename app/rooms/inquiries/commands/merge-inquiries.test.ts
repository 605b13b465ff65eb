import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Writing } from '#platform/context.ts';
import { Conflict } from '#platform/refusals.ts';
import { respondToReferral } from '#rooms/referrals/commands/respond-to-referral.ts';
import { rolledBack, testDatabase } from '../../../../test/harness/database.ts';
import { linkIn } from '../../../../test/rights/plant.ts';
import { inquiryVerbs } from '../model.ts';
import { listCaseReferrals } from '../queries/list-case-referrals.ts';
import { addInquiryStep } from './add-inquiry-step.ts';
import { deliverAnswer } from './deliver-answer.ts';
import { endReferrals } from './end-referrals.ts';
import { mergeInquiries } from './merge-inquiries.ts';
import { openFollowUp } from './open-follow-up.ts';
import { type AskerVerb, reactAsAsker } from './react-as-asker.ts';
import { referInquiry } from './refer-inquiry.ts';
import { registerInquiry } from './register-inquiry.ts';
import { settleReferral } from './settle-referral.ts';
import { settleStanding } from './settle-standing.ts';
import { unmergeInquiry } from './unmerge-inquiry.ts';
import { writeToAsker } from './write-to-asker.ts';

const database = testDatabase('world');
const house = { baseUrl: 'http://localhost:3000' };

type Which = 'older' | 'younger';

/** What can happen to two questions: by whose link, and what; or what the office or an administration does. */
type Happening =
  | { readonly by: 'asker'; readonly link: Which; readonly verb: AskerVerb }
  | { readonly by: 'office'; readonly deed: 'deliver' | 'askAsker' | 'inform' }
  | {
      readonly by: 'administration';
      readonly of: Which;
      readonly verb: 'answer' | 'answerPartly' | 'askBack';
    };

const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({
    by: fc.constant('asker' as const),
    link: fc.constantFrom<Which>('older', 'younger'),
    verb: fc.constantFrom<AskerVerb>('add', 'add', 'add', 'confirm', 'deny', 'askAgain'),
  }),
  fc.record({
    by: fc.constant('office' as const),
    deed: fc.constantFrom('deliver' as const, 'askAsker' as const, 'inform' as const),
  }),
  fc.record({
    by: fc.constant('administration' as const),
    of: fc.constantFrom<Which>('older', 'younger'),
    verb: fc.constantFrom('answer' as const, 'answerPartly' as const, 'askBack' as const),
  }),
);

/** Two questions of one asker, each put to an administration; the younger one got a message. */
async function twoQuestions(ctx: Writing) {
  const ask = async (subjectLine: string) => {
    const asked = {
      channel: 'web',
      contactedOn: '2026-11-20',
      kind: 'complaint',
      subjectLine,
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
    await referInquiry(
      ctx,
      number,
      { addresseeIds: [addresseeId], question: 'Kan dit?', dueOn: null, version: null },
      house,
    );
    const link = (await openFollowUp(ctx, id, house)).split('/').at(-1) ?? '';
    return { id, number, link, referral: await linkIn(ctx, `${number}/`, 'deelvragen') };
  };
  const both = { older: await ask('De oudste'), younger: await ask('De jongste') };
  const version = null;
  await writeToAsker(ctx, both.younger.number, 'askAsker', { text: 'Welke gemeente?', version }, house);
  return both;
}

type Both = Awaited<ReturnType<typeof twoQuestions>>;

/** Lets it happen while they are merged; says whether it could. */
async function happens(ctx: Writing, both: Both, one: Happening): Promise<boolean> {
  try {
    const message = { text: 'Een tekst.', way: 'mail', version: null } as const;
    if (one.by === 'asker') await reactAsAsker(ctx, both[one.link].link, one.verb, `Door ${one.link}.`);
    else if (one.by === 'administration') await answers(ctx, both, one);
    else if (one.deed === 'deliver') await deliverAnswer(ctx, both.older.number, message, house);
    else await writeToAsker(ctx, both.older.number, one.deed, message, house);
    return true;
  } catch (error) {
    if (error instanceof Conflict) return false;
    throw error;
  }
}

async function answers(ctx: Writing, both: Both, one: Extract<Happening, { by: 'administration' }>) {
  await respondToReferral(ctx, both[one.of].referral, { verb: one.verb, words: 'Dit.' });
  await settleReferral(ctx, both[one.of].id);
}

/** The same on two questions that were never merged, each where it belongs by its origin. */
async function happensApart(ctx: Writing, both: Both, one: Happening): Promise<void> {
  if (one.by === 'administration') {
    await answers(ctx, both, one);
    return;
  }
  const verb = one.by === 'asker' ? one.verb : one.deed;
  const place = one.by === 'asker' && one.verb === 'add' ? both[one.link] : both.older;
  const words = one.by === 'asker' ? `Door ${one.link}.` : 'Een tekst.';
  if (verb === 'confirm') {
    for (const { id } of [both.older, both.younger]) await endApart(ctx, id);
  }
  const kind = inquiryVerbs[verb].leaves;
  await addInquiryStep(ctx, place.id, { kind, words, ...(verb === 'deliver' && { way: 'mail' }) });
}

async function endApart(ctx: Writing, id: string) {
  await endReferrals(ctx, id, 'De vraagsteller laat weten dat de vraag intussen beantwoord is.');
  await settleStanding(ctx, id);
}

const ofMerging = new Set(['merged', 'joined', 'unmerged', 'parted']);

/** All that is known of a question but how often it was touched. */
async function known(ctx: Writing, id: string) {
  const {
    version: _,
    changed_at: __,
    inquiry_id: ___,
    ...standing
  } = await ctx.db
    .selectFrom('inquiries.standing')
    .selectAll()
    .where('inquiry_id', '=', id)
    .executeTakeFirstOrThrow();
  const steps = await ctx.db
    .selectFrom('inquiries.step')
    .select(['kind', 'words', 'at'])
    .where('inquiry_id', '=', id)
    .orderBy('id')
    .execute();
  const referrals = await listCaseReferrals(ctx, id);
  return {
    standing,
    steps: steps.filter(({ kind }) => !ofMerging.has(kind)),
    referrals: referrals.map(({ number, state, steps: own }) => [number, state, own.map(({ kind }) => kind)]),
  };
}

const hour = 3_600_000;

test('a merging that is undone leaves each question as it was, with what came to each by its origin', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { maxLength: 8 }), async (happenings) => {
      const happened: { readonly one: Happening; readonly at: Date }[] = [];
      let unmerged: unknown;
      await rolledBack(database, async (ctx) => {
        const both = await twoQuestions(ctx);
        const { number } = both.younger;
        const merging = { otherNumber: both.older.number, reason: 'Twee keer gemaild.', version: null };
        expect(await mergeInquiries(ctx, number, merging, house)).toBe(both.older.number);
        let at = ctx.now;
        for (const one of happenings) {
          at = new Date(at.getTime() + 30 * hour);
          if (await happens({ ...ctx, now: at }, both, one)) happened.push({ one, at });
        }
        await unmergeInquiry({ ...ctx, now: at }, number, { reason: 'Toch apart.', version: null }, house);
        unmerged = [await known(ctx, both.older.id), await known(ctx, both.younger.id)];
      });
      await rolledBack(database, async (ctx) => {
        const both = await twoQuestions(ctx);
        for (const { one, at } of happened) await happensApart({ ...ctx, now: at }, both, one);
        const apart = [await known(ctx, both.older.id), await known(ctx, both.younger.id)];
        expect(unmerged).toEqual(apart);
      });
    }),
    { numRuns: 25 },
  );
});

import { expect, test } from 'vitest';
import type { Writing } from '#platform/context.ts';
import { actorOf } from '../../../../test/harness/actor-of.ts';
import { rolledBack, testDatabase } from '../../../../test/harness/database.ts';
import { assignInquiry } from './assign-inquiry.ts';
import { proposeAnswer } from './propose-answer.ts';
import { registerInquiry } from './register-inquiry.ts';
import { takeAnswerBack } from './review-answer.ts';
import { tellReader } from './tell-reader.ts';

const database = testDatabase('world');
const house = { baseUrl: 'http://localhost:3000' };
const reader = 'contactpunt-west-vlaanderen@abb.test';
const west = { provinceNis: '30000', follows: [], ownerId: null, version: null };

interface Asked {
  readonly number: string;
  readonly proposalId: string;
}

/** An answer that the centre laid before the contact point of West-Vlaanderen, by name. */
async function proposed(ctx: Writing, isConfidential = false): Promise<Asked> {
  const { number } = await registerInquiry(
    ctx,
    {
      channel: 'web',
      contactedOn: '2026-11-20',
      kind: 'question',
      subjectLine: 'Over de dijken',
      question: 'Hoe?',
      organizationId: null,
      organizationName: '',
      name: 'Wie vraagt',
      email: 'wie@vraagt.test',
      telephone: '',
      isConfidential,
    },
    house,
  );
  const asReader = await actorOf(database, reader);
  const readerId = asReader.kind === 'member' ? asReader.personId : null;
  await assignInquiry(ctx, number, { ...west, ownerId: readerId });
  const attachments = { uploads: [], documents: [] };
  const answer = { text: 'De woorden van het antwoord.', reviewerId: readerId, version: null, attachments };
  await proposeAnswer(ctx, number, answer);
  const job = ctx.jobs.find(({ queue }) => queue === 'inquiries.tell-reader');
  return { number, proposalId: String(job?.data.proposalId) };
}

const lettersTo = (ctx: Writing, to: string) =>
  ctx.db
    .selectFrom('platform.letter')
    .select(['subject', 'body'])
    .where('recipient', '=', to)
    .where('subject', 'like', '%nalezen%')
    .execute();

const asWriter = async (story: (ctx: Writing) => Promise<void>) =>
  await rolledBack(database, story, { actor: await actorOf(database, 'coordinator@abb.test') });

test('who is asked by name to read an answer hears it once: who asks, which question, and where', async () => {
  await asWriter(async (ctx) => {
    const { number, proposalId } = await proposed(ctx);
    await tellReader(ctx, proposalId, house);
    await tellReader(ctx, proposalId, house);
    const [letter, ...others] = await lettersTo(ctx, reader);
    expect(others).toEqual([]);
    expect(letter?.subject).toBe(`[${number}] Wil je een antwoord nalezen? Over de dijken`);
    expect(letter?.body).toContain('Coördinator regiovorming vraagt je');
    expect(letter?.body).toContain(`http://localhost:3000/vragen/${number}/nalezing`);
    for (const inside of ['De woorden van het antwoord', 'Wie vraagt', 'wie@vraagt.test'])
      expect(letter?.body, inside).not.toContain(inside);
  });
});

test('of a confidential question the letter does not say what it is about', async () => {
  await asWriter(async (ctx) => {
    const { proposalId } = await proposed(ctx, true);
    await tellReader(ctx, proposalId, house);
    const [letter] = await lettersTo(ctx, reader);
    expect(letter).toBeDefined();
    expect(`${letter?.subject} ${letter?.body}`).not.toContain('dijken');
  });
});

test('nobody is written to where the answer was taken back, or the question went to another contact point, in the meantime', async () => {
  await asWriter(async (ctx) => {
    const back = await proposed(ctx);
    await takeAnswerBack(ctx, back.number);
    await tellReader(ctx, back.proposalId, house);
    expect(await lettersTo(ctx, reader)).toEqual([]);
  });
  await asWriter(async (ctx) => {
    const moved = await proposed(ctx);
    await assignInquiry(ctx, moved.number, { ...west, provinceNis: '70000' });
    await tellReader(ctx, moved.proposalId, house);
    expect(await lettersTo(ctx, reader)).toEqual([]);
  });
});

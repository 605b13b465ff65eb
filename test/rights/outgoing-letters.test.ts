import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Writing } from '#platform/context.ts';
import { Conflict, Invalid } from '#platform/refusals.ts';
import { closeInquiry } from '#rooms/inquiries/commands/close-inquiry.ts';
import { deliverAnswer } from '#rooms/inquiries/commands/deliver-answer.ts';
import { pointElsewhere } from '#rooms/inquiries/commands/point-elsewhere.ts';
import { reactAsAsker } from '#rooms/inquiries/commands/react-as-asker.ts';
import { referInquiry } from '#rooms/inquiries/commands/refer-inquiry.ts';
import { registerInquiry } from '#rooms/inquiries/commands/register-inquiry.ts';
import { reopenInquiry } from '#rooms/inquiries/commands/reopen-inquiry.ts';
import { sendSignal } from '#rooms/inquiries/commands/send-signal.ts';
import { writeToAsker } from '#rooms/inquiries/commands/write-to-asker.ts';
import { writeNote } from '#rooms/notes/commands/write-note.ts';
import { actorOf } from '../harness/actor-of.ts';
import { rolledBack, testDatabase } from '../harness/database.ts';
import { actors } from './examples.ts';
import { linkIn } from './plant.ts';

const database = testDatabase('world');
const house = { baseUrl: 'http://localhost:3000' };

const deedNames = [
  'note',
  'add',
  'refer',
  'inform',
  'askAsker',
  'deliver',
  'close',
  'pointElsewhere',
  'reopen',
  'signal',
] as const;

/** A deed on one of two questions; where it quotes, the text that goes out holds the last note of its question. */
const deed = fc.record({
  on: fc.constantFrom('a', 'b'),
  does: fc.constantFrom(...deedNames),
  quotes: fc.boolean(),
});

type Deed = typeof deed extends fc.Arbitrary<infer One> ? One : never;

test('whatever happens to two questions, no letter holds a word of a note or of the other asker', async () => {
  const actor = await actorOf(database, actors.coordinator);
  const refused = { quotes: 0 };
  const property = fc.asyncProperty(fc.array(deed, { minLength: 5, maxLength: 25 }), async (deeds) => {
    await rolledBack(
      database,
      async (ctx) => {
        const story = await begin(ctx);
        for (const [at, one] of deeds.entries()) await act(story, one, at, refused);
        await expectNothingLeaked(ctx);
      },
      { actor },
    );
  });
  await fc.assert(property, { numRuns: 40, seed: 20_261_123 });
  expect(refused.quotes).toBeGreaterThan(0);
}, 120_000);

interface Story {
  readonly ctx: Writing;
  readonly numbers: Readonly<Record<'a' | 'b', string>>;
  readonly ids: Readonly<Record<'a' | 'b', string>>;
  readonly notes: { a: string; b: string };
  readonly addresseeId: string;
  readonly governorId: string;
}

async function begin(ctx: Writing): Promise<Story> {
  const registered = async (name: 'a' | 'b') =>
    await registerInquiry(
      ctx,
      {
        channel: 'web',
        contactedOn: '2026-11-23',
        kind: 'question',
        subjectLine: `Onderwerp van ${name}`,
        question: `Vraagtekst-${name} in het geheel`,
        organizationId: null,
        organizationName: '',
        name: `Vraagsteller-${name}`,
        email: `asker-${name}@planted.test`,
        telephone: '',
        isConfidential: false,
      },
      house,
    );
  const [a, b] = [await registered('a'), await registered('b')];
  const organization = async (name: string) =>
    (
      await ctx.db
        .selectFrom('parties.organization')
        .select('id')
        .where('name', '=', name)
        .executeTakeFirstOrThrow()
    ).id;
  return {
    ctx,
    numbers: { a: a.number, b: b.number },
    ids: { a: a.id, b: b.id },
    notes: { a: '', b: '' },
    addresseeId: await organization('Wonen in Vlaanderen'),
    governorId: await organization('Gouverneur van de provincie West-Vlaanderen'),
  };
}

/** Does it; a deed that the state does not allow is passed over, and one that quotes a note must be refused. */
async function act(story: Story, { on, does, quotes }: Deed, at: number, refused: { quotes: number }) {
  const { ctx, notes } = story;
  const quoted = quotes && notes[on] !== '' ? `\n> ${notes[on].toUpperCase()}` : '';
  const text = `Kantoor schrijft ${at} aan ${on}.${quoted}`;
  try {
    await deeds[does](story, on, does === 'note' || does === 'add' || does === 'reopen' ? String(at) : text);
  } catch (error) {
    if (error instanceof Invalid && quoted !== '') refused.quotes += 1;
    else if (!(error instanceof Conflict)) throw error;
  }
  expect(ctx.jobs.length).toBeGreaterThan(0);
}

type Act = (story: Story, on: 'a' | 'b', text: string) => Promise<unknown>;

const version = null;

const deeds: Readonly<Record<(typeof deedNames)[number], Act>> = {
  note: async ({ ctx, ids, notes }, on, at) => {
    notes[on] = `Interne-nota-${on}, nummer ${at}, over hoe wij dit aanpakken`;
    await writeNote(ctx, { kind: 'inquiry', id: ids[on] }, notes[on]);
  },
  add: async ({ ctx, numbers }, on, at) =>
    reactAsAsker(ctx, await linkIn(ctx, numbers[on], 'opvolgen'), 'add', `Aanvulling-${on} ${at}`),
  refer: async ({ ctx, numbers, addresseeId }, on, text) =>
    referInquiry(
      ctx,
      numbers[on],
      { addresseeIds: [addresseeId], question: text, dueOn: null, version },
      house,
    ),
  inform: async ({ ctx, numbers }, on, text) =>
    writeToAsker(ctx, numbers[on], 'inform', { text, version }, house),
  askAsker: async ({ ctx, numbers }, on, text) =>
    writeToAsker(ctx, numbers[on], 'askAsker', { text, version }, house),
  deliver: async ({ ctx, numbers }, on, text) =>
    deliverAnswer(ctx, numbers[on], { text, way: 'mail', version }, house),
  close: async ({ ctx, numbers }, on, text) =>
    closeInquiry(ctx, numbers[on], { reason: text, version }, house),
  pointElsewhere: async ({ ctx, numbers }, on, text) =>
    pointElsewhere(ctx, numbers[on], { authority: 'press', text, version }, house),
  reopen: async ({ ctx, numbers }, on, at) =>
    reopenInquiry(ctx, numbers[on], { reason: `Interne-nota-${on} heropend ${at}`, version }),
  signal: async ({ ctx, numbers, governorId }, on, text) =>
    sendSignal(
      ctx,
      numbers[on],
      { governorId, purpose: 'information', reason: text, question: '', isConfidential: false, version },
      house,
    ),
};

async function expectNothingLeaked(ctx: Writing): Promise<void> {
  const letters = await ctx.db.selectFrom('platform.letter').selectAll().execute();
  for (const { recipient, subject, body } of letters) {
    const text = `${subject}\n${body}`;
    expect(text).not.toMatch(/interne-nota/i);
    for (const other of ['a', 'b']) {
      const isOwn = recipient === `asker-${other}@planted.test`;
      if (!isOwn)
        expect(text).not.toMatch(new RegExp(`vraagsteller-${other}|asker-${other}|aanvulling-${other}`, 'i'));
      if (recipient.startsWith('asker-') && !isOwn) {
        expect(text).not.toContain(`Onderwerp van ${other}`);
        expect(text).not.toContain(`Vraagtekst-${other}`);
        expect(text).not.toContain(`aan ${other}.`);
      }
    }
  }
}

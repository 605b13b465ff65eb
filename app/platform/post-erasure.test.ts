import { expect, test } from 'vitest';
import { testDatabase, writing } from '../../test/harness/database.ts';
import { post } from './post.ts';
import { eraseLettersAbout } from './post-erasure.ts';

const database = testDatabase('empty');

test('what waits about a number never goes, and what waits about another and mentions it goes as it is', async () => {
  const letters = {
    'Vragen@post.test': ['[RV-2026-000001] Antwoord', 'Zo.'],
    'dienst@post.test': ['[RV-2026-000001/2] Vraag', 'Hoe?'],
    'ander@post.test': ['[RV-2026-000002] In twee delen', 'Het andere deel is RV-2026-000001.'],
    'verder@post.test': ['[RV-2026-0000012] Antwoord', 'Iets anders.'],
  } as const;
  await writing(database, async (ctx) => {
    for (const [to, [subject, body]] of Object.entries(letters)) await post(ctx, { to, subject, body });
  });
  await writing(database, (ctx) => eraseLettersAbout(ctx, 'RV-2026-000001', null));
  const kept = await database.kysely
    .selectFrom('platform.letter')
    .select(['subject', 'withheld_because as withheld'])
    .execute();
  expect(kept.toSorted((one, other) => (one.subject < other.subject ? -1 : 1))).toEqual([
    { subject: '[RV-2026-0000012] Antwoord', withheld: null },
    { subject: '[RV-2026-000002] In twee delen', withheld: null },
    { subject: 'gewist', withheld: 'gewist' },
    { subject: 'gewist', withheld: 'gewist' },
  ]);
});

import { expect, test } from 'vitest';
import { testDatabase, writing } from '../../../../test/harness/database.ts';
import { testSite } from '../../../../test/harness/site.ts';
import { sendReferral } from '../commands/send-referral.ts';
import { withdrawReferral } from '../commands/withdraw-referral.ts';

const database = testDatabase('world');
const site = testSite(database, { admits: async () => true });
const house = { baseUrl: 'http://localhost:3000' };

test('a handler pages through what is to be answered, and what is done has a list of its own', async () => {
  const { id: addresseeId } = await database.kysely
    .selectFrom('parties.organization')
    .select('id')
    .where('name', '=', 'Wonen in Vlaanderen')
    .executeTakeFirstOrThrow();
  await writing(database, async (ctx) => {
    const about = { kind: 'inquiry', id: ctx.newId(), number: 'RV-2026-000900' };
    const asked = { addresseeId, question: 'Vraag', dueOn: null, replaces: null };
    for (let place = 1; place <= 51; place += 1)
      await sendReferral(ctx, about, { ...asked, subjectLine: `Onderwerp ${place}.` }, house);
    const withdrawn = await sendReferral(ctx, about, { ...asked, subjectLine: 'Ingetrokken.' }, house);
    await withdrawReferral(ctx, about, { id: withdrawn, words: 'Niet meer nodig' });
  });
  const as = await site.signInAs('wonen@vlaanderen.test');
  const text = async (path: string) => await (await site.get(path, { as })).text();
  const first = await text('/deelvragen');
  const second = await text('/deelvragen?pagina=2');
  expect(first.match(/Onderwerp \d+\./g)).toHaveLength(50);
  expect(second.match(/Onderwerp \d+\./g)).toHaveLength(1);
  expect(first + second).not.toContain('Ingetrokken.');
  expect(await text('/deelvragen?lijst=afgerond')).toContain('Ingetrokken.');
  const file = await text('/deelvragen?formaat=csv');
  expect(file.match(/Onderwerp \d+\./g)).toHaveLength(51);
  expect((await site.get('/deelvragen?lijst=iets', { as })).status).toBe(400);
});

import { expect, test } from 'vitest';
import { filesOnDisk } from '#platform/files.ts';
import { testDatabase, writing } from '../../../../test/harness/database.ts';
import { hearByTelephone } from '../../../../test/harness/heard-by-telephone.ts';
import { testSite } from '../../../../test/harness/site.ts';
import { temporaryFolder } from '../../../../test/harness/temporary-folder.ts';

const database = testDatabase('world');
const site = testSite(database, { admits: async () => true, files: filesOnDisk(await temporaryFolder()) });

/** The ids of the administrations that can be written to. */
async function reachable(path: string, as: string): Promise<readonly string[]> {
  const boxes = (await site.text(path, as)).matchAll(/name="ook" value="([^"]+)"/g);
  return [...boxes].map(([, id = '']) => id);
}

async function referrals(number: string) {
  return await database.kysely
    .selectFrom('referrals.referral')
    .innerJoin('parties.organization as addressee', 'addressee.id', 'referrals.referral.addressee_id')
    .select(['referrals.referral.id', 'number', 'addressee.name', 'box', 'question'])
    .where('number', 'like', `${number}/%`)
    .orderBy('number')
    .execute();
}

test('the same goes to three administrations at once, to each by itself, with what goes along', async () => {
  const centre = await site.signInAs('coordinator@abb.test');
  const number = await writing(database, (ctx) => hearByTelephone(ctx, 'Drie besturen'));
  const path = `/vragen/${number}/deelvragen`;
  const ids = (await reachable(path, centre)).slice(0, 3);
  expect(ids).toHaveLength(3);
  const [first = '', ...ook] = ids;
  const sent = await site.sendForm(
    path,
    {
      administratie: first,
      // Who was chosen above too gets one.
      ook: [...ook, first],
      tekst: 'Wie van u is bevoegd?',
      tegen: '',
      bijlagen: [new File(['%PDF-1.7\nx'], 'plan.pdf', { type: 'application/pdf' })],
    },
    { as: centre },
  );
  expect(sent.status).toBe(303);
  expect(await site.text(`/vragen/${number}`, centre)).toContain('plan.pdf');
  const found = await referrals(number);
  expect(found.map((one) => one.number)).toEqual([1, 2, 3].map((place) => `${number}/${place}`));
  expect(new Set(found.map(({ name }) => name)).size).toBe(3);

  const letters = await database.kysely
    .selectFrom('platform.letter')
    .select(['recipient', 'body'])
    .where('subject', 'like', `%${number}/%`)
    .execute();
  expect(letters).toHaveLength(3);
  for (const { recipient, body } of letters) {
    const others = found.filter(({ box }) => box !== recipient);
    for (const { name } of others) expect(body).not.toContain(name);
    const link = /(\/deelvragen\/[^\s/]+)/.exec(body)?.[1] ?? '';
    expect(await site.text(link)).toContain('plan.pdf');
  }
});

test('one that cannot be written to keeps all from going, and what was chosen stays', async () => {
  const centre = await site.signInAs('coordinator@abb.test');
  const number = await writing(database, (ctx) => hearByTelephone(ctx, 'Geen postvak'));
  const path = `/vragen/${number}/deelvragen`;
  const [administratie = ''] = await reachable(path, centre);
  const { id, name } = await database.kysely
    .selectFrom('parties.organization')
    .select(['id', 'name'])
    .where('name', '=', 'Torhout')
    .executeTakeFirstOrThrow();
  const form = { administratie, tekst: 'Wie beslist?', tegen: '' };
  const refused = await site.sendForm(path, { ...form, ook: [id] }, { as: centre });
  expect(refused.status).toBe(422);
  const page = await refused.text();
  expect(page).toContain(`Van ${name} is nog geen postvak bekend`);
  expect(page).toContain('Wie beslist?');
  expect(await referrals(number)).toEqual([]);
  for (const ook of [['geen-id'], Array.from({ length: 25 }, () => crypto.randomUUID())])
    expect((await site.sendForm(path, { ...form, ook }, { as: centre })).status).toBe(422);
});

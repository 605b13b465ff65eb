import { expect, test } from 'vitest';
import { testDatabase, writing } from '../../../../test/harness/database.ts';
import { testSite } from '../../../../test/harness/site.ts';
import { testMoment } from '../../../../test/harness/test-moment.ts';
import { mergeInquiries } from '../commands/merge-inquiries.ts';

import { reactAsAsker } from '../commands/react-as-asker.ts';
import { sendNewLink } from '../commands/renew-follow-up.ts';
import { unmergeInquiry } from '../commands/unmerge-inquiry.ts';
import { writeToAsker } from '../commands/write-to-asker.ts';

const database = testDatabase('world');
const site = testSite(database, { admits: async () => true });
const house = { baseUrl: 'http://localhost:3000' };

const { text } = site;

const send = (path: string, form: Record<string, string>, as?: string) => site.sendForm(path, form, { as });

/** Asks by the public form; gives the number, and the path of the link in the receipt. */
async function ask(subject: string, email = 'iemand@elders.test') {
  const asked = await send('/vraag-stellen', {
    onderwerp: subject,
    vraag: `Over ${subject}: hoe?`,
    naam: 'Iemand',
    email,
  });
  const number = /nummer=(RV-2026-\d{6})/.exec(asked.headers.get('location') ?? '')?.[1] ?? '';
  return { number, link: await linkIn(`[${number}] Uw vraag is geregistreerd`) };
}

async function letter(subject: string) {
  return await database.kysely
    .selectFrom('platform.letter')
    .select(['recipient', 'body'])
    .where('subject', 'like', `${subject}%`)
    .orderBy('composed_at', 'desc')
    .executeTakeFirstOrThrow();
}

async function linkIn(subject: string): Promise<string> {
  return /http:\/\/localhost:3000(\/opvolgen\/\S+)/.exec((await letter(subject)).body)?.[1] ?? '';
}

const coordinator = () => site.signInAs('coordinator@abb.test');

test('two questions of one asker go on as one: what is added or told by either link is read with both, until it is undone', async () => {
  const desk = await coordinator();
  const older = await ask('zone Kouter');
  const younger = await ask('zone Kouter, nog eens');
  const page = await text(`/vragen/${younger.number}/samenvoeging`, desk);
  expect(page).toContain(`Kies ${older.number}`);
  expect(page).toContain('zelfde vraagsteller');
  const merged = await send(
    `/vragen/${older.number}/samenvoeging`,
    { nummer: younger.number, reden: 'Twee keer gemaild.' },
    desk,
  );
  expect(merged.headers.get('location')).toBe(`/vragen/${older.number}`);
  const told = await letter(`[${younger.number}] Wij behandelen uw vraag samen met ${older.number}`);
  expect(told.body).not.toContain('Twee keer gemaild');

  expect(await text('/vragen?lijst=onze-beurt', desk)).not.toContain(younger.number);
  expect(await text('/vragen?lijst=afgerond', desk)).not.toContain(younger.number);
  const found = await text(`/vragen?lijst=alle&zoek=${younger.number}`, desk);
  expect(found).toContain('samengevoegd met een oudere vraag');
  expect(await text(`/vragen/${younger.number}`, desk)).toContain(`${older.number}: zone Kouter`);
  const refused = await send(`/vragen/${younger.number}/afsluiting`, { reden: 'Klaar.' }, desk);
  expect(refused.status).toBe(409);

  const added = { daad: 'aanvulling', tekst: 'Het gaat ook over Nijlen.' };
  expect((await send(younger.link, added)).status).toBe(303);
  const whole = await text(`/vragen/${older.number}`, desk);
  expect(whole).toContain('Het gaat ook over Nijlen.');
  expect(whole).toContain('Over zone Kouter, nog eens: hoe?');
  await send(`/vragen/${older.number}/antwoord`, { wijze: 'mail', tekst: 'Zo zit het.' }, desk);
  for (const { link } of [older, younger]) expect(await text(link)).toContain('Zo zit het.');
  expect((await send(younger.link, { daad: 'reactie', beantwoord: 'ja', tekst: '' })).status).toBe(303);
  expect(await text(`/vragen/${older.number}`, desk)).toContain('bevestigd door de vraagsteller');

  const undone = await send(
    `/vragen/${younger.number}/samenvoeging-ongedaan`,
    { reden: 'Toch apart.' },
    desk,
  );
  expect(undone.status).toBe(303);
  expect(await text(`/vragen/${younger.number}`, desk)).toContain('Het gaat ook over Nijlen.');
  const apart = await text(`/vragen/${older.number}`, desk);
  expect(apart).not.toContain('Het gaat ook over Nijlen.');
  expect(apart).toContain('bevestigd door de vraagsteller');
  const own = await text(younger.link);
  expect(own).toContain('Je vraag ligt bij het Agentschap Binnenlands Bestuur');
  expect(own).not.toContain('Zo zit het.');
  expect(own).not.toContain('Twee keer gemaild');
  expect(site.bugs).toEqual([]);
});

test('askers that differ are never merged, and the page says what can be done', async () => {
  const desk = await coordinator();
  const one = await ask('eigen vraag', 'een@elders.test');
  const other = await ask('vraag van een ander', 'twee@elders.test');
  const form = { nummer: other.number, reden: 'Hetzelfde.' };
  const refused = await send(`/vragen/${one.number}/samenvoeging`, form, desk);
  expect(refused.status).toBe(422);
  const page = await refused.text();
  expect(page).toContain('Noteer ze als verwant.');
  expect(page).toContain('Hetzelfde.');

  const related = await send(`/vragen/${one.number}/verwante-vragen`, form, desk);
  expect(related.status).toBe(303);
  expect(await text(`/vragen/${other.number}`, desk)).toContain('eigen vraag');
  for (const { link } of [one, other]) expect(await text(link)).not.toContain('Hetzelfde.');
  const twice = { nummer: one.number, reden: 'Nog eens.' };
  expect((await send(`/vragen/${other.number}/verwante-vragen`, twice, desk)).status).toBe(422);
  await send(`/vragen/${other.number}/verwante-vragen`, { daad: 'weg', nummer: one.number }, desk);
  expect(await text(`/vragen/${one.number}`, desk)).not.toContain('vraag van een ander');
});

test('what somebody may not see cannot be related, merged or suggested, and sounds as if it were not there', async () => {
  const governor = await site.signInAs('gouverneur@west-vlaanderen.test');
  const asks = async (subject: string, more: Record<string, string> = {}) => {
    const person = { naam: 'Kabinet', email: 'kabinet@gouverneur.test' };
    const asked = await send(
      '/vraag-stellen',
      { onderwerp: subject, vraag: 'Hoe?', ...person, ...more },
      governor,
    );
    return (asked.headers.get('location') ?? '').slice('/vragen/'.length);
  };
  const open = await asks('Brandweerzone Westhoek');
  const silent = await asks('Brandweerzone Westhoek in stilte', { vertrouwelijk: 'ja' });
  const contactPoint = await site.signInAs('contactpunt-west-vlaanderen@abb.test');
  for (const as of [contactPoint, await coordinator()]) {
    expect(await text(`/vragen/${open}/verwante-vragen`, as)).not.toContain(silent);
    expect(await text(`/vragen/${open}/samenvoeging`, as)).not.toContain(silent);
  }
  const none = 'RV-2026-999999';
  const answers = async (nummer: string) =>
    await (await send(`/vragen/${open}/verwante-vragen`, { nummer, reden: 'Zelfde.' }, contactPoint)).text();
  const sayingOf = (page: string) => /Geen vraag met dit nummer[^<]*/.exec(page)?.[0];
  expect(sayingOf(await answers(silent))).toBe(sayingOf(await answers(none)));
  expect(sayingOf(await answers(none))).toBeDefined();
  const secret = { nummer: silent, reden: 'Zelfde.' };
  const mixed = await send(`/vragen/${open}/samenvoeging`, secret, await coordinator());
  expect(await mixed.text()).toContain('Een van beide is vertrouwelijk en de andere niet.');
});

test('of two who merge the same questions at once, from either end, one does and the other hears', async () => {
  const one = await ask('twee tegelijk');
  const other = await ask('twee tegelijk, bis');
  const merge = (number: string, otherNumber: string) =>
    writing(database, (ctx) =>
      mergeInquiries(ctx, number, { otherNumber, reason: 'Hetzelfde.', version: null }, house),
    );
  const outcomes = await Promise.allSettled([
    merge(one.number, other.number),
    merge(other.number, one.number),
  ]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  const mergings = await database.kysely
    .selectFrom('inquiries.relation as relation')
    .innerJoin('inquiries.inquiry as inquiry', 'inquiry.id', 'relation.inquiry_id')
    .select('inquiry.number')
    .where('inquiry.number', 'in', [one.number, other.number])
    .execute();
  expect(mergings).toEqual([{ number: other.number }]);
});

test('deeds on either of two that go on as one never wait for each other', async () => {
  const [older, younger] = [await ask('een zaak'), await ask('dezelfde zaak')];
  const merging = { otherNumber: younger.number, reason: 'Hetzelfde.', version: null };
  await writing(database, (ctx) => mergeInquiries(ctx, older.number, merging, house));
  const token = (link: string) => link.split('/').at(-1) ?? '';
  const message = (place: number) => ({ text: `Bericht ${place}.`, version: null });
  const rounds = Array.from({ length: 8 }, (_, place) => [
    writing(database, (ctx) => reactAsAsker(ctx, token(younger.link), 'add', `Bij de jongste, ${place}.`)),
    writing(database, (ctx) => reactAsAsker(ctx, token(older.link), 'add', `Bij de oudste, ${place}.`)),
    writing(database, (ctx) => writeToAsker(ctx, older.number, 'inform', message(place), house)),
    writing(database, (ctx) => sendNewLink(ctx, younger.number, house)),
  ]);
  const outcomes = await Promise.allSettled(rounds.flat());
  expect(outcomes.filter(({ status }) => status === 'rejected')).toEqual([]);
  const added = await database.kysely
    .selectFrom('inquiries.step as step')
    .innerJoin('inquiries.inquiry as inquiry', 'inquiry.id', 'step.inquiry_id')
    .select('inquiry.number')
    .where('step.kind', '=', 'added')
    .where('inquiry.number', 'in', [older.number, younger.number])
    .execute();
  const of = (number: string) => added.filter((one) => one.number === number).length;
  expect([of(older.number), of(younger.number)]).toEqual([8, 8]);
});

test('a merging is followed along a chain, and after thirty days it stays', async () => {
  const desk = await coordinator();
  const [first, second, third] = [await ask('keten a'), await ask('keten b'), await ask('keten c')];
  for (const [number, otherNumber] of [
    [third.number, second.number],
    [second.number, first.number],
  ] as const)
    await writing(database, (ctx) =>
      mergeInquiries(ctx, number, { otherNumber, reason: 'Hetzelfde.', version: null }, house),
    );
  await send(third.link, { daad: 'aanvulling', tekst: 'Langs de derde.' });
  expect(await text(`/vragen/${first.number}`, desk)).toContain('Langs de derde.');
  const days = (count: number) => new Date(testMoment.getTime() + count * 86_400_000);
  const undo = (number: string, now: Date) =>
    writing(database, (ctx) => unmergeInquiry(ctx, number, { reason: 'Toch apart.', version: null }, house), {
      now,
    });
  await expect(undo(second.number, days(31))).rejects.toThrow('tot dertig dagen later');
  expect(await undo(second.number, days(30))).toBe(first.number);
  expect(await text(`/vragen/${first.number}`, desk)).not.toContain('Langs de derde.');
  expect(await text(`/vragen/${second.number}`, desk)).toContain('Langs de derde.');
});

test('a part gets a number of its own with the same asker and day of contact, and can be merged again', async () => {
  const desk = await coordinator();
  const whole = await ask('twee dingen');
  const form = await text(`/vragen/${whole.number}/splitsing`, desk);
  expect(form).toContain('Over twee dingen: hoe?</textarea>');
  const part = { onderwerp: 'het tweede ding', vraag: 'En het tweede?' };
  const split = await send(`/vragen/${whole.number}/splitsing`, part, desk);
  const number = (split.headers.get('location') ?? '').slice('/vragen/'.length);
  const receipt = await letter(`[${number}] Wij behandelen uw vraag ${whole.number} in twee delen`);
  expect(receipt.recipient).toBe('iemand@elders.test');
  expect(receipt.body).toContain(`${whole.number}: twee dingen`);
  expect(receipt.body.match(/\/opvolgen\//g)).toHaveLength(2);
  const [one, other] = await database.kysely
    .selectFrom('inquiries.inquiry')
    .select(['contacted_on', 'channel', 'asker_email', 'asker_name', 'asker_organization_id'])
    .where('number', 'in', [whole.number, number])
    .execute();
  expect(one).toEqual(other);
  expect(await text(`/vragen/${whole.number}`, desk)).toContain('Apart deel:');
  const again = { nummer: whole.number, reden: 'Toch één zaak.' };
  const merged = await send(`/vragen/${number}/samenvoeging`, again, desk);
  expect(merged.headers.get('location')).toBe(`/vragen/${whole.number}`);
  expect(await text(`/vragen/${whole.number}`, desk)).toContain('En het tweede?');
});

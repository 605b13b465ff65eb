import { expect, test } from 'vitest';
import { testDatabase } from '../../../../test/harness/database.ts';
import { testSite } from '../../../../test/harness/site.ts';

const database = testDatabase('world');
const site = testSite(database, { admits: async () => true });

const subject = 'Politiezone Kouter ligt in drie regio’s';

const { text } = site;

const send = (path: string, form: Record<string, string>, as?: string) => site.sendForm(path, form, { as });

/** The letter to this address of which the subject begins so, with the link in it. */
async function letterTo(recipient: string, about: string) {
  const { subject, body } = await database.kysely
    .selectFrom('platform.letter')
    .select(['subject', 'body'])
    .where('recipient', '=', recipient)
    .where('subject', 'like', `${about}%`)
    .executeTakeFirstOrThrow();
  const link = /http:\/\/localhost:3000(\/(?:opvolgen|deelvragen)\/\S+)/.exec(body)?.[1] ?? '';
  return { subject, body, link };
}

async function organization(name: string): Promise<string> {
  const found = await database.kysely
    .selectFrom('parties.organization')
    .select('id')
    .where('name', '=', name)
    .where('kind', 'in', ['municipality', 'federalAdministration'])
    .executeTakeFirstOrThrow();
  return found.id;
}

test('one question, from the form of a municipality to "vraagsteller bevestigt"', async () => {
  const asker = 'iemand@torhout.test';
  const asked = await send('/vraag-stellen', {
    onderwerp: subject,
    vraag: 'Hoe passen de gemeenten van onze politiezone in één regio?',
    organisatie: await organization('Torhout'),
    naam: 'Medewerker Torhout',
    email: asker,
  });
  expect(asked.status).toBe(303);
  const number = /nummer=(RV-2026-\d{6})/.exec(asked.headers.get('location') ?? '')?.[1] ?? '';
  expect(await text(`/vraag-gesteld?nummer=${number}`)).toContain(number);
  const receipt = await letterTo(asker, `[${number}] Uw vraag is geregistreerd`);
  expect(receipt.body).toContain(subject);
  expect(receipt.body).toMatch(/Uw contact is .*West-Vlaanderen: \S+@\S+/);
  expect(await text(receipt.link)).toContain('Je vraag ligt bij het Agentschap Binnenlands Bestuur');

  const contactPoint = await site.signInAs('contactpunt-west-vlaanderen@abb.test');
  expect(await text('/vragen', contactPoint)).toContain(subject);
  expect(await text(`/vragen/${number}`, contactPoint)).toMatch(
    />Leidt<.{0,200}contactpunt Provincie West-Vlaanderen/s,
  );
  const elsewhere = await site.signInAs('contactpunt-limburg@abb.test');
  expect(await text('/vragen?lijst=alle', elsewhere)).not.toContain(number);
  expect((await site.get(`/vragen/${number}`, { as: elsewhere })).status).toBe(404);

  await send(`/vragen/${number}/notas`, { tekst: 'Geheim onder ons: bel eerst de zonechef.' }, contactPoint);
  const referred = await send(
    `/vragen/${number}/deelvragen`,
    {
      administratie: await organization('FOD Binnenlandse Zaken'),
      tekst: 'Kan de zone splitsen?',
      tegen: '2026-12-07',
    },
    contactPoint,
  );
  expect(referred.status).toBe(303);
  const referral = await letterTo('binnenlandse-zaken@federaal.test', `[${number}/1] `);
  expect(referral.body).not.toContain('Geheim onder ons');
  const administration = await text(referral.link);
  expect(administration).toContain('Kan de zone splitsen?');
  expect(administration).not.toContain('Medewerker Torhout');
  expect(await text(receipt.link)).toContain('Je vraag ligt bij FOD Binnenlandse Zaken');

  await send(referral.link, { daad: 'antwoord', tekst: 'Ja, met een koninklijk besluit.' });
  expect(await text(`/vragen/${number}`, contactPoint)).toContain('antwoord binnen, nog te bezorgen');
  expect(await text('/vragen?lijst=te-bezorgen', contactPoint)).toContain(number);

  await send(`/vragen/${number}/antwoord`, { wijze: 'mail', tekst: 'De zone kan splitsen.' }, contactPoint);
  const answer = await letterTo(asker, `[${number}] Antwoord op uw vraag`);
  expect(answer.body).toContain('De zone kan splitsen.');
  expect(answer.body).not.toContain('Geheim onder ons');

  const confirmed = await send(answer.link, { daad: 'reactie', beantwoord: 'ja', tekst: '' });
  expect(confirmed.status).toBe(303);
  expect(await text(`/vragen/${number}`, contactPoint)).toContain('bevestigd door de vraagsteller');
  expect(await text('/vragen?lijst=te-bezorgen', contactPoint)).not.toContain(number);

  await send(answer.link, { daad: 'opnieuw', tekst: 'Welk koninklijk besluit?' });
  const reopened = await text(`/vragen/${number}`, contactPoint);
  expect(reopened).toContain('aan ons');
  expect(reopened).toMatch(
    /Heropend op .*Vraagsteller zegt: opnieuw nodig.*Welk koninklijk besluit\?.*Antwoord bezorgd/s,
  );
  expect(await text(receipt.link)).not.toContain('Geheim onder ons');
  expect(site.bugs).toEqual([]);
});

test('the second of two who act on what they saw sees what the first did beside what was typed, and nothing happened twice', async () => {
  const coordinator = await site.signInAs('coordinator@abb.test');
  const made = await send(
    '/vragen/nieuw',
    { onderwerp: 'Wie leidt?', vraag: 'Vraag', kanaal: 'telephone', contact: '2026-11-23', aard: 'question' },
    coordinator,
  );
  const path = `${made.headers.get('location')}/afsluiting`;
  const opened = await text(path, coordinator);
  const seen = (name: string) => new RegExp(`name="${name}" value="([^"]+)"`).exec(opened)?.[1] ?? '';
  const mine = { versie: seen('versie'), gezien: seen('gezien'), reden: 'Mijn lange reden' };
  const other = await site.signInAs('coordinator@abb.test');
  await send(`${made.headers.get('location')}/aard`, { aard: 'bottleneck', thema: 'Wonen' }, other);
  await send(
    `${made.headers.get('location')}/antwoord`,
    { wijze: 'telephone', tekst: 'De tekst van de eerste' },
    other,
  );
  const late = await site.post(path, { ...mine, sleutel: seen('sleutel') }, { as: coordinator });
  expect(late.status).toBe(409);
  const page = await late.text();
  expect(page).toContain('Intussen is er iets gebeurd met deze vraag');
  const [, own = '', since = ''] = /Jouw tekst(.*)Dit gebeurde intussen(.*)>De vraag</s.exec(page) ?? [];
  expect(since).toContain('Aard: knelpunt, Wonen');
  expect(since).toContain('De tekst van de eerste');
  expect(since).toContain('Coördinator regiovorming');
  expect(since).not.toContain('Geregistreerd');
  expect(own).toContain('Mijn lange reden');
  const done = await database.kysely
    .selectFrom('inquiries.step')
    .select('kind')
    .where('words', '=', 'Mijn lange reden')
    .execute();
  expect(done).toEqual([]);

  const again = await send(path, { reden: 'Mijn lange reden' }, coordinator);
  expect(again.status).toBe(303);
});

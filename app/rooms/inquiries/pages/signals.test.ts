import { expect, test } from 'vitest';
import { actorOf } from '../../../../test/harness/actor-of.ts';
import { testDatabase, writing } from '../../../../test/harness/database.ts';
import { downloadedCsv } from '../../../../test/harness/downloaded.ts';
import { formKeyOn, testSite } from '../../../../test/harness/site.ts';
import { assignInquiry } from '../commands/assign-inquiry.ts';
import { classifyInquiry } from '../commands/classify-inquiry.ts';
import { registerInquiry } from '../commands/register-inquiry.ts';
import { sendSignal } from '../commands/send-signal.ts';

const database = testDatabase('world');
const site = testSite(database, { admits: async () => true });
const house = { baseUrl: 'http://localhost:3000' };
const mailbox = 'secretariaat-gouverneur@oost-vlaanderen.test';

async function text(path: string, as?: string): Promise<string> {
  return await (await site.get(path, as === undefined ? {} : { as })).text();
}

async function send(path: string, form: Record<string, string>, as?: string): Promise<Response> {
  const sleutel = await formKeyOn(site, path, as);
  return await site.post(path, { sleutel, ...form }, as === undefined ? {} : { as });
}

async function organization(kind: 'municipality' | 'governor', name: string): Promise<string> {
  const { id } = await database.kysely
    .selectFrom('parties.organization')
    .select('id')
    .where('kind', '=', kind)
    .where('name', '=', name)
    .executeTakeFirstOrThrow();
  return id;
}

async function asked(subjectLine: string, { by = 'Wichelen', isConfidential = false, theme = '' } = {}) {
  const kind = by.startsWith('Gouverneur') ? 'governor' : 'municipality';
  return await writing(database, async (ctx) => {
    const { number } = await registerInquiry(
      ctx,
      {
        channel: 'account',
        contactedOn: '2026-11-23',
        kind: 'question',
        subjectLine,
        question: `Wat betekent ${subjectLine}?`,
        organizationId: await organization(kind, by),
        organizationName: '',
        name: 'Ambtenaar Wichelen',
        email: 'ambtenaar@wichelen.test',
        telephone: '',
        isConfidential,
      },
      house,
    );
    if (theme !== '')
      await classifyInquiry(ctx, number, { kind: 'question', theme, reason: '', version: null }, house);
    return number;
  });
}

/** The letter to this address about this question, with the address of its link. */
async function letterAbout(number: string, recipient: string) {
  const { subject, body } = await database.kysely
    .selectFrom('platform.letter')
    .select(['subject', 'body'])
    .where('recipient', '=', recipient)
    .where('subject', 'like', `[${number}]%`)
    .executeTakeFirstOrThrow();
  return { subject, body, link: /http:\/\/localhost:3000(\/\S+)/.exec(body)?.[1] ?? '' };
}

const governorOfEast = () => organization('governor', 'Gouverneur van de provincie Oost-Vlaanderen');

test('a signal is read by link, acknowledged by one press, answered, and its sender hears that', async () => {
  const office = await site.signInAs('contactpunt-oost-vlaanderen@abb.test');
  const number = await asked('de brandweerzone');
  await send(`/vragen/${number}/notas`, { tekst: 'Onder ons: niet bellen.' }, office);
  const sent = await send(
    `/vragen/${number}/signalen`,
    {
      gouverneur: await governorOfEast(),
      doel: 'question',
      reden: 'Drie zones schuiven op.',
      tekst: 'Wie zit het overleg voor?',
    },
    office,
  );
  expect(sent.status).toBe(303);
  const letter = await letterAbout(number, mailbox);
  expect(letter.body).toContain('Drie zones schuiven op.');
  expect(letter.body).toContain('Wie zit het overleg voor?');
  expect(await text(`/vragen/${number}`, office)).toContain('verstuurd, nog niet gelezen');

  const page = await text(letter.link);
  expect(page).toContain('Wat betekent de brandweerzone?');
  for (const kept of ['Onder ons', 'Ambtenaar Wichelen', 'ambtenaar@wichelen.test'])
    expect(page).not.toContain(kept);
  expect((await send(letter.link, { daad: 'gelezen' })).status).toBe(303);
  expect(await text(letter.link)).not.toContain('Ik heb dit gelezen');
  expect((await send(letter.link, { daad: 'gelezen' })).status).toBe(303);
  expect((await send(letter.link, { daad: 'antwoord', tekst: 'De gouverneur zelf.' })).status).toBe(303);

  const desk = await text(`/vragen/${number}`, office);
  expect(desk).toContain('De gouverneur zelf.');
  expect(desk.match(/Gelezen door de gouverneur/g)).toHaveLength(1);
  const [, history = ''] = desk.split('id="verloop"');
  for (const what of ['verstuurd', 'gelezen', 'beantwoord'])
    expect(history).toContain(`Signaal aan Gouverneur van de provincie Oost-Vlaanderen: ${what}`);
  const told = await letterAbout(number, 'contactpunt-oost-vlaanderen@abb.test');
  expect(told.subject).toBe(`[${number}] Antwoord op je signaal`);
  expect(told.body).not.toContain('De gouverneur zelf.');
});

test('a confidential signal says nothing in its letter, and is known to the centre and its sender only', async () => {
  const centre = await site.signInAs('coordinator@abb.test');
  const contactPoint = await site.signInAs('contactpunt-oost-vlaanderen@abb.test');
  const number = await asked('een gevoelige fusie');
  await send(
    `/vragen/${number}/signalen`,
    {
      gouverneur: await governorOfEast(),
      doel: 'information',
      reden: 'Stille reden.',
      tekst: '',
      vertrouwelijk: 'ja',
    },
    centre,
  );
  const letter = await letterAbout(number, mailbox);
  for (const kept of ['gevoelige fusie', 'Stille reden']) {
    expect(letter.subject + letter.body).not.toContain(kept);
    expect(await text(letter.link)).toContain(kept);
  }
  expect(await text(`/vragen/${number}`, centre)).toContain('Stille reden.');
  expect(await text(`/vragen/${number}`, contactPoint)).not.toContain('Stille reden.');
  expect(await text('/signalen', contactPoint)).not.toContain('gevoelige fusie');
  expect(await text('/signalen', centre)).toContain('gevoelige fusie');
});

test('who is signed in at the governor sees its own signals, as a file too, and no question besides', async () => {
  const governor = await site.signInAs('kabinet@west-vlaanderen.test');
  const own = 'Politiezone Kouter over twee regio’s';
  await asked('de brandweerzone van Wichelen');
  const list = await text('/signalen', governor);
  expect(list).toContain(own);
  expect(list).not.toContain('van Wichelen');
  expect((await downloadedCsv(site, '/signalen', governor)).rows).toHaveLength(1);
  const path = /href="(\/signalen\/[0-9a-f-]{36})"/.exec(list)?.[1] ?? '';
  expect((await send(path, { daad: 'gelezen' }, governor)).status).toBe(303);
  expect(await text('/signalen', governor)).toContain('gelezen');
  const elsewhere = await site.signInAs('contactpunt-limburg@abb.test');
  expect((await site.get(path, { as: elsewhere })).status).toBe(410);
  expect((await site.get(path)).status).toBe(410);
  expect((await site.post(path, { daad: 'gelezen' })).status).not.toBe(303);
});

test('a signal that is taken back opens nothing, by link or signed in', async () => {
  const office = await site.signInAs('contactpunt-oost-vlaanderen@abb.test');
  const number = await asked('de ijsbaan');
  await send(
    `/vragen/${number}/signalen`,
    { gouverneur: await governorOfEast(), doel: 'information', reden: 'Te vroeg verstuurd.', tekst: '' },
    office,
  );
  const { link } = await letterAbout(number, mailbox);
  const signalId =
    /name="intrekken" value="([^"]+)"/.exec(await text(`/vragen/${number}`, office))?.[1] ?? '';
  expect((await send(`/vragen/${number}/signalen`, { intrekken: signalId }, office)).status).toBe(303);
  expect((await site.get(link)).status).toBe(410);
  const late = await site.post(link, { daad: 'antwoord', tekst: 'Te laat' });
  expect(late.status).not.toBe(303);
  expect(await text(`/vragen/${number}`, office)).toContain('ingetrokken');
});

test('what may not be signalled is refused with the reason', async () => {
  const office = await site.signInAs('contactpunt-oost-vlaanderen@abb.test');
  const centre = await site.signInAs('coordinator@abb.test');
  const west = await organization('governor', 'Gouverneur van de provincie West-Vlaanderen');
  const number = await asked('de markt');
  const signal = { doel: 'information', reden: 'Reden genoeg.', tekst: '' };
  const path = `/vragen/${number}/signalen`;
  const refusal = async (form: Record<string, string>, as: string, at = path) => {
    const response = await send(at, form, as);
    return `${response.status} ${await response.text()}`;
  };
  expect(await refusal({ ...signal, gouverneur: west }, office)).toMatch(
    /^422[\s\S]*niet over die provincie/,
  );
  const limburg = await organization('governor', 'Gouverneur van de provincie Limburg');
  expect(await refusal({ ...signal, gouverneur: limburg }, centre)).toMatch(
    /^422[\s\S]*nog geen postvak bekend[\s\S]*Reden genoeg\./,
  );
  expect(await refusal({ ...signal, gouverneur: west, doel: 'question' }, centre)).toMatch(
    /^422[\s\S]*Schrijf wat je de gouverneur vraagt/,
  );
  await send(`/vragen/${number}/notas`, { tekst: 'De burgemeester twijfelt zelf.' }, office);
  const leaking = { ...signal, gouverneur: await governorOfEast(), reden: 'De burgemeester twijfelt zelf.' };
  expect(await refusal(leaking, office)).toMatch(/^422[\s\S]*interne nota/);
  const secret = await asked('geheim van de gouverneur', {
    by: 'Gouverneur van de provincie West-Vlaanderen',
    isConfidential: true,
  });
  expect(
    await refusal({ ...signal, gouverneur: await governorOfEast() }, centre, `/vragen/${secret}/signalen`),
  ).toMatch(/^409[\s\S]*vertrouwelijk/);
});

test('the office fills in where a governor is written to, and the signal goes there; a stand-in takes over', async () => {
  const office = await site.signInAs('contactpunt-limburg@abb.test');
  const limburg = await organization('governor', 'Gouverneur van de provincie Limburg');
  const number = await asked('een zone in Limburg', { by: 'Genk' });
  const path = `/vragen/${number}/signalen`;
  const reach = `/organisaties/${limburg}/bereikbaarheid`;
  expect(await text(path, office)).toContain(`href="${reach}" target="_blank"`);
  const page = await text(reach, office);
  expect(page).toContain('Er is nog geen postvak');
  expect(page).not.toContain('Verantwoordelijke');
  const wrong = await send(reach, { daad: 'postvak', eigen: 'gouverneur' }, office);
  expect(wrong.status).toBe(422);
  expect(await wrong.text()).toContain('value="gouverneur"');
  const box = 'kabinet-gouverneur@limburg.test';
  expect((await send(reach, { daad: 'postvak', eigen: box }, office)).status).toBe(303);
  expect(await text(path, office)).not.toContain(reach);
  expect(await text(`/organisaties/${limburg}`)).not.toContain(box);
  const signal = { gouverneur: limburg, doel: 'information', reden: 'Dit gaat u aan.', tekst: '' };
  expect((await send(path, signal, office)).status).toBe(303);
  expect((await letterAbout(number, box)).body).toContain('Dit gaat u aan.');

  const standIn = {
    daad: 'vervanging',
    postvak: 'vervanger@limburg.test',
    van: '2026-11-23',
    tot: '2026-11-25',
  };
  expect((await send(reach, standIn, office)).status).toBe(303);
  const later = await asked('nog een zone in Limburg', { by: 'Genk' });
  expect((await send(`/vragen/${later}/signalen`, signal, office)).status).toBe(303);
  expect((await letterAbout(later, 'vervanger@limburg.test')).body).toContain('Dit gaat u aan.');
  const municipality = await site.signInAs('algemeen-directeur@torhout.test', 'localGovernment');
  expect((await site.get(reach, { as: municipality })).status).toBe(404);
  expect(site.bugs).toEqual([]);
});

test('a theme of three municipalities of one province is proposed once, to the office of that province', async () => {
  const west = await site.signInAs('contactpunt-west-vlaanderen@abb.test');
  const limburg = await site.signInAs('contactpunt-limburg@abb.test');
  const governor = await site.signInAs('gouverneur@west-vlaanderen.test');
  for (const by of ['Torhout', 'Oostkamp']) await asked(`wijkwerken ${by}`, { by, theme: 'wijkwerken' });
  expect(await text('/signalen', west)).not.toContain('Misschien een signaal waard');
  const number = await asked('wijkwerken Jabbeke', { by: 'Jabbeke', theme: 'wijkwerken' });
  expect(await text('/signalen', west)).toContain(
    '3 gemeenten van de provincie vragen iets over “wijkwerken”',
  );
  expect(await text('/signalen', limburg)).not.toContain('wijkwerken');
  expect(await text('/signalen', governor)).not.toContain('wijkwerken');
  await writing(database, (ctx) =>
    assignInquiry(ctx, number, { provinceNis: '70000', follows: [], ownerId: null, version: null }),
  );
  expect(await text('/signalen', west)).not.toContain('Misschien een signaal waard');
  expect(site.bugs).toEqual([]);
});

test('more signals than a page holds come on the next one, and all of them in the file', async () => {
  const centre = await site.signInAs('coordinator@abb.test');
  const number = await asked('de kermis');
  const actor = await actorOf(database, 'coordinator@abb.test');
  const governorId = await governorOfEast();
  const sent = {
    governorId,
    purpose: 'information',
    question: '',
    isConfidential: false,
    version: null,
  } as const;
  const many = Array.from({ length: 51 }, (_, index) => `Reden ${index}.`);
  await writing(
    database,
    async (ctx) => {
      for (const reason of many) await sendSignal(ctx, number, { ...sent, reason }, house);
    },
    { actor },
  );
  expect(await text('/signalen', centre)).toContain('href="/signalen?pagina=2"');
  expect(await text('/signalen?pagina=2', centre)).toMatch(/signalen 51–\d+ van \d+/);
  expect((await site.get('/signalen?pagina=99', { as: centre })).status).toBe(404);
  const file = await text('/signalen?formaat=csv', centre);
  expect(file.split(number)).toHaveLength(many.length + 1);
});

import { expect, test } from 'vitest';
import { testDatabase } from '../../../../test/harness/database.ts';
import { formKeyOn, testSite } from '../../../../test/harness/site.ts';

const database = testDatabase('world');
const site = testSite(database, { admits: async () => true });

const { text, sendForm: send } = site;

/** Asks a question and gives its number. */
async function ask(question: Record<string, string>): Promise<string> {
  const form = { organisatie: '', bestuur: '', telefoon: '', naam: 'Medewerker', email: 'm@elders.test' };
  const { headers } = await send('/vraag-stellen', { ...form, ...question });
  return /nummer=(\S+)/.exec(headers.get('location') ?? '')?.[1] ?? '';
}

/** The letter about this question of which the subject goes on so, and the private page in it. */
async function letterOf(number: string, about: string) {
  const { body } = await database.kysely
    .selectFrom('platform.letter')
    .select('body')
    .where('subject', 'like', `[${number}] ${about}%`)
    .executeTakeFirstOrThrow();
  return { body, link: /http:\/\/localhost:3000(\/opvolgen\/\S+)/.exec(body)?.[1] ?? '' };
}

function writtenOn(page: string): string {
  return /<textarea[^>]*>([^<]*)<\/textarea>/.exec(page)?.[1] ?? '';
}

const derogation = {
  onderwerp: 'Afwijking aanvragen voor ons samenwerkingsverband',
  vraag: 'Wij willen een afwijking aanvragen van de grens van onze regio.',
};

test('an application for a derogation: proposed with its reason, pointed to the Loket, registered, not answered, and open again by its asker', async () => {
  const coordinator = await site.signInAs('coordinator@abb.test');
  const number = await ask(derogation);
  const path = `/vragen/${number}`;
  const page = await text(path, coordinator);
  expect(page).toContain('>deze vraag hoort bij het Loket voor Lokale Besturen');
  expect(page).toContain('in de vraag “afwijking aanvragen” staat');
  expect(page).toContain('te behandelen');

  const prepared = `${path}/doorverwijzing?bij=afwijking`;
  expect(page).toContain(prepared);
  const tekst = writtenOn(await text(prepared, coordinator));
  expect(tekst).toContain('hiermee is geen afwijking aangevraagd');
  expect(tekst).toContain(number);
  const pointed = await send(
    prepared,
    { tekst, bij: 'derogations' },
    { as: coordinator, to: `${path}/doorverwijzing` },
  );
  expect(pointed.status).toBe(303);

  const letter = await letterOf(number, 'Uw vraag hoort bij het Loket voor Lokale Besturen');
  expect(letter.body).toContain('hiermee is geen afwijking aangevraagd');
  const after = await text(path, coordinator);
  expect(after).toContain('doorverwezen naar het Loket voor Lokale Besturen');
  expect(after).toContain('Doorverwezen naar het Loket voor Lokale Besturen');
  expect(after.match(/niet: doorverwezen/g)).toHaveLength(3);
  expect(after).not.toContain('>deze vraag hoort bij');
  const standing = await database.kysely
    .selectFrom('inquiries.standing as standing')
    .innerJoin('inquiries.inquiry as inquiry', 'inquiry.id', 'standing.inquiry_id')
    .selectAll('standing')
    .where('inquiry.number', '=', number)
    .executeTakeFirstOrThrow();
  expect(standing).toMatchObject({
    state: 'pointedElsewhere',
    turn: 'nobody',
    answered_at: null,
    delivered_at: null,
    confirmed_at: null,
    authority: 'derogations',
  });

  const own = await text(letter.link);
  expect(own).toContain('Je vraag hoort bij het Loket voor Lokale Besturen');
  expect(own).toContain('Hoort je vraag toch bij ons?');
  expect(own).not.toContain('Ja, beantwoord');
  const denied = await send(letter.link, {
    daad: 'reactie',
    beantwoord: 'nee',
    tekst: 'Wij willen enkel weten hoe het moet.',
  });
  expect(denied.status).toBe(303);
  const again = await text(path, coordinator);
  expect(again).toContain('te behandelen');
  expect(again).toContain('Wij willen enkel weten hoe het moet.');
  expect(await text('/vragen?lijst=alle&elders=afwijking', coordinator)).not.toContain(number);
  expect(site.bugs).toEqual([]);
});

test('what was pointed elsewhere is filtered in the list and told in the file, to the office alone; the office can reopen it', async () => {
  const coordinator = await site.signInAs('coordinator@abb.test');
  const number = await ask({ onderwerp: 'Persvraag', vraag: 'Voor de krant: hoeveel regio’s zijn er?' });
  const path = `/vragen/${number}`;
  const prepared = `${path}/doorverwijzing?bij=pers`;
  const standard = writtenOn(await text(prepared, coordinator));
  const to = { as: coordinator, to: `${path}/doorverwijzing` };
  const unfilled = await send(prepared, { tekst: standard, bij: 'press' }, to);
  expect(unfilled.status).toBe(422);
  expect(await unfilled.text()).toContain('{{vul in: naam, telefoon en mailadres van de woordvoerder}}');
  const filled = standard.replace(/\{\{[^}]*\}\}/, 'de woordvoerder, 02 000 00 00');
  expect((await send(prepared, { tekst: filled, bij: 'press' }, to)).status).toBe(303);

  const found = await text('/vragen?lijst=afgerond&elders=pers', coordinator);
  expect(found).toContain(number);
  expect(found).toContain('doorverwezen naar de woordvoerder van ABB');
  expect(await text('/vragen?lijst=alle&elders=toezicht', coordinator)).not.toContain(number);
  const file = await text('/vragen?lijst=alle&elders=pers&formaat=csv', coordinator);
  expect(file).toContain(`${number}`);
  expect(file).toContain('doorverwezen naar de woordvoerder van ABB');
  expect((await site.get('/vragen?elders=onzin', { as: coordinator })).status).toBe(400);
  const nijlen = await site.signInAs('algemeen-directeur@nijlen.test');
  const theirs = await text('/vragen?lijst=alle&elders=pers', nijlen);
  expect(theirs).toContain('Afwijking voor IOK');
  expect(theirs).not.toContain(number);

  expect(
    (
      await send(
        `${path}/heropening`,
        { tekst: 'Toch voor ons.', reden: 'Toch voor ons.' },
        { as: coordinator },
      )
    ).status,
  ).toBe(303);
  expect(await text(path, coordinator)).toContain('te behandelen');
  expect(site.bugs).toEqual([]);
});

test('the administrations that were asked hear that they need not answer, and who sends second sees what happened', async () => {
  const coordinator = await site.signInAs('coordinator@abb.test');
  const number = await ask({ onderwerp: 'Klacht', vraag: 'Ik heb een klacht over de gemeente.' });
  const path = `/vragen/${number}`;
  const { id: administratie } = await database.kysely
    .selectFrom('parties.organization')
    .select('id')
    .where('name', '=', 'Wonen in Vlaanderen')
    .executeTakeFirstOrThrow();
  await send(
    `${path}/deelvragen`,
    { administratie, tekst: 'Weet u hiervan?', tegen: '' },
    { as: coordinator },
  );
  const place = `${path}/doorverwijzing`;
  const first = { bij: 'supervision', tekst: 'Dit is voor het toezicht.' };
  const second = {
    ...first,
    sleutel: await formKeyOn(site, place, coordinator),
    versie: /name="versie" value="(\d+)"/.exec(await text(place, coordinator))?.[1] ?? '',
    tekst: 'De tweede tekst.',
  };
  expect((await send(place, first, { as: coordinator })).status).toBe(303);
  expect(await text(path, coordinator)).toContain('ze hoort bij het bestuurlijk toezicht');
  const late = await site.post(place, second, { as: coordinator });
  expect(late.status).toBe(409);
  expect(await late.text()).toContain('De tweede tekst.');
});

test('staff say by which words something belongs elsewhere', async () => {
  const coordinator = await site.signInAs('coordinator@abb.test');
  const rule = { woorden: 'zendschema', thema: '', aard: '', administratie: '', bron: 'Afspraak' };
  const path = '/beheer/triageregels';
  expect((await send(path, { ...rule, elders: '' }, { as: coordinator })).status).toBe(422);
  expect((await send(path, { ...rule, elders: 'press' }, { as: coordinator })).status).toBe(303);
  const number = await ask({ onderwerp: 'Zendschema', vraag: 'Wanneer?' });
  expect(await text(`/vragen/${number}`, coordinator)).toContain(
    'deze vraag hoort bij de woordvoerder van ABB',
  );
});

test('who asks is told before sending where it may belong, and can ask it all the same', async () => {
  expect(await text('/vraag-stellen?over=Hoe%20verloopt%20een%20afwijking')).not.toContain('Dit lijkt');
  expect(await text(`/vraag-stellen?over=${encodeURIComponent('afwijking aanvragen')}`)).toContain(
    'is geen afwijking aangevraagd',
  );
  const form = {
    organisatie: '',
    bestuur: '',
    telefoon: '',
    naam: 'M',
    email: 'm@elders.test',
    ...derogation,
  };
  const looked = await (await send('/vraag-stellen', { ...form, daad: 'kijken' })).text();
  expect(looked).toContain('Dit lijkt een aanvraag om af te wijken');
  expect(looked).toContain('Je kunt je vraag toch stellen');
  expect(await ask(derogation)).toMatch(/^RV-/);
});

test('nobody but the office of its provinces points a question elsewhere', async () => {
  const number = await ask({ onderwerp: 'Persvraag', vraag: 'Iets.' });
  const limburg = await site.signInAs('contactpunt-limburg@abb.test');
  const nijlen = await site.signInAs('algemeen-directeur@nijlen.test');
  for (const as of [limburg, nijlen]) {
    const sleutel = await formKeyOn(site, '/vraag-stellen', as);
    const form = { sleutel, bij: 'press', tekst: 'Weg ermee.', versie: '' };
    const path = `/vragen/${number}/doorverwijzing`;
    expect((await site.get(path, { as })).status).toBe(404);
    expect((await site.post(path, form, { as })).status).toBe(404);
  }
});

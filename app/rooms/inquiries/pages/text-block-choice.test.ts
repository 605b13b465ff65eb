import { expect, test } from 'vitest';
import { testDatabase } from '../../../../test/harness/database.ts';
import { formKeyOn, testSite } from '../../../../test/harness/site.ts';

const database = testDatabase('world');
const site = testSite(database, { admits: async () => true });
const list = '/beheer/tekstblokken';

const { text, sendForm: send } = site;

/** Asks a question and gives its address. */
async function ask(question: Record<string, string> = {}): Promise<string> {
  const sleutel = await formKeyOn(site, '/vraag-stellen');
  const { headers } = await site.post('/vraag-stellen', {
    sleutel,
    organisatie: '',
    bestuur: 'Gemeente Elders',
    telefoon: '',
    naam: 'Medewerker',
    email: 'medewerker@elders.test',
    onderwerp: 'Een vraag',
    vraag: 'Wat nu?',
    ...question,
  });
  return `/vragen/${/nummer=(\S+)/.exec(headers.get('location') ?? '')?.[1]}`;
}

/** The id of the block with this name that can go into the letter of this page. */
async function blockOn(path: string, name: string, as: string): Promise<string> {
  return new RegExp(`<option value="([0-9a-f-]{36})">${name}</option>`).exec(await text(path, as))?.[1] ?? '';
}

/** What stands in the text field of a page. */
function writtenOn(page: string): string {
  return /<textarea[^>]*>([^<]*)<\/textarea>/.exec(page)?.[1] ?? '';
}

const block = { naam: 'Dag van de raad', woorden: 'Wanneer komt het op de raad?', bestemming: '' };

test('a block goes below what was written, filled in as far as is known, and nothing is sent', async () => {
  const coordinator = await site.signInAs('coordinator@abb.test');
  const path = `${await ask()}/tussentijds-bericht`;
  const blok = await blockOn(path, 'Stand van zaken met streefdatum', coordinator);
  const form = { daad: 'tekstblok', blok, tekst: 'Dank voor uw geduld.' };
  const answer = await send(path, form, { as: coordinator });
  expect(answer.status).toBe(422);
  const page = await answer.text();
  const number = path.split('/')[2];
  expect(writtenOn(page)).toContain(
    `Dank voor uw geduld.\n\nUw vraag ${number} is in behandeling. Onze streefdatum voor een antwoord is {{streefdatum}}.`,
  );
  expect(page).toContain('staat in je tekst');
  expect(page).toContain('Vul nog in: {{streefdatum}}.');
  expect(page).not.toContain('Dat ging niet');
  expect(await text(path.replace('/tussentijds-bericht', ''), coordinator)).not.toContain(
    'Dank voor uw geduld',
  );
  expect(site.bugs).toEqual([]);
});

test('without a block chosen the page says so, and keeps what was written', async () => {
  const coordinator = await site.signInAs('coordinator@abb.test');
  const path = `${await ask()}/antwoord`;
  const form = { daad: 'tekstblok', blok: '', tekst: 'Mijn antwoord.', wijze: 'mail' };
  const page = await (await send(path, form, { as: coordinator })).text();
  expect(page).toContain('Kies welk tekstblok je wilt invoegen');
  expect(writtenOn(page)).toBe('Mijn antwoord.');
});

test('no letter leaves with something between braces: answer, interim, question back, closing, to an administration', async () => {
  const coordinator = await site.signInAs('coordinator@abb.test');
  const path = await ask();
  const { id: administratie } = await database.kysely
    .selectFrom('parties.organization')
    .select('id')
    .where('name', '=', 'Wonen in Vlaanderen')
    .executeTakeFirstOrThrow();
  const words = 'Op {{vul in: dag van de vergadering}}.';
  const letters = {
    antwoord: { tekst: words, wijze: 'mail' },
    'tussentijds-bericht': { tekst: words },
    'vraag-terug': { tekst: words },
    afsluiting: { reden: words },
    deelvragen: { tekst: words, administratie, tegen: '' },
  };
  for (const [place, form] of Object.entries(letters)) {
    const answer = await send(`${path}/${place}`, form, { as: coordinator });
    expect([place, answer.status]).toEqual([place, 422]);
    const page = await answer.text();
    expect(page).toContain('Vul eerst in wat nog tussen accolades staat');
    expect(page).toContain('{{vul in: dag van de vergadering}}');
    expect(writtenOn(page)).toBe(words);
  }
  const outgoing = await database.kysely
    .selectFrom('platform.letter')
    .select('subject')
    .where('body', 'like', '%{{%')
    .execute();
  expect(outgoing).toEqual([]);
});

test('a block to an administration knows nothing of who asked, and goes into that letter only', async () => {
  const coordinator = await site.signInAs('coordinator@abb.test');
  const path = await ask({ naam: 'Jan Vraag' });
  const blok = await blockOn(`${path}/deelvragen`, 'Deelvraag namens een bestuur', coordinator);
  expect(blok).not.toBe('');
  expect(await blockOn(`${path}/antwoord`, 'Deelvraag namens een bestuur', coordinator)).toBe('');
  const form = { daad: 'tekstblok', blok, tekst: 'Context.', administratie: '', tegen: '' };
  const written = writtenOn(await (await send(`${path}/deelvragen`, form, { as: coordinator })).text());
  expect(written).toContain('Context.\n\n{{bestuur}} stelde ons op 23 november 2026');
  expect(written).not.toContain('Jan Vraag');
});

test('a block that was withdrawn while somebody wrote is not put in, and nothing written is lost', async () => {
  const coordinator = await site.signInAs('coordinator@abb.test');
  const asked = { ...block, brieven: 'questionBack' };
  expect((await send(list, asked, { as: coordinator })).status).toBe(303);
  const question = `${await ask()}/vraag-terug`;
  const blok = await blockOn(question, block.naam, coordinator);
  expect(blok).not.toBe('');
  const kept = `${list}/${blok}`;
  expect((await send(kept, { ...asked, daad: 'intrekken' }, { as: coordinator })).status).toBe(303);
  expect(await blockOn(question, block.naam, coordinator)).toBe('');
  const form = { daad: 'tekstblok', blok, tekst: 'Mijn vraag.' };
  const without = await (await send(question, form, { as: coordinator })).text();
  expect(without).toContain('Dit tekstblok is intussen ingetrokken');
  expect(writtenOn(without)).toBe('Mijn vraag.');
  expect((await send(kept, asked, { as: coordinator })).status).toBe(303);
  expect(await blockOn(question, block.naam, coordinator)).toBe(blok);
  expect(site.bugs).toEqual([]);
});

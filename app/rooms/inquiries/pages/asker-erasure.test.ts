import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { auditJournal } from '#platform/journal-audit.ts';
import { reactToArticle } from '#rooms/knowledge/commands/react-to-article.ts';
import { call, keyOf } from '../../../../test/api/api-keys.ts';
import { actorOf } from '../../../../test/harness/actor-of.ts';
import { testDatabase, writing } from '../../../../test/harness/database.ts';
import { formKeyOn, testSite } from '../../../../test/harness/site.ts';
import { eraseAskers } from '../commands/erase-askers.ts';
import { openFollowUp } from '../commands/open-follow-up.ts';
import { registerInquiry } from '../commands/register-inquiry.ts';

const database = testDatabase('world');
const site = testSite(database, { admits: async () => true });
const house = { baseUrl: 'http://localhost:3000' };
const page = '/beheer/vraagsteller-wissen';
const reason = 'Verzoek van 24 november, AVG artikel 17';

interface Person {
  readonly name: string;
  readonly email: string;
  readonly telephone: string;
}

/** Every row of every table as text, search words and jobs included; of bytes, that they are there. */
async function everythingKept(): Promise<string> {
  const { rows: tables } = await sql<{ name: string }>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema', 'territory')`.execute(database.kysely);
  const kept: string[] = [];
  for (const { name } of tables) {
    const { rows } = await sql<{ row: string }>`select kept::text as row from ${sql.raw(name)} kept`.execute(
      database.kysely,
    );
    kept.push(...rows.map(({ row }) => row));
  }
  return kept.join('\n').toLowerCase();
}

async function text(path: string, as?: string): Promise<string> {
  return await (await site.get(path, as === undefined ? {} : { as })).text();
}

async function send(path: string, form: Record<string, string | File>, as?: string): Promise<Response> {
  const sleutel = await formKeyOn(site, path, as);
  const versie = /name="versie" value="(\d+)"/.exec(await text(path, as))?.[1];
  return await site.post(
    path,
    { sleutel, ...(versie && { versie }), ...form },
    as === undefined ? {} : { as },
  );
}

function ask({ name, email, telephone }: Person, words: string) {
  return writing(database, async (ctx) => {
    const { id, number } = await registerInquiry(
      ctx,
      {
        channel: 'web',
        contactedOn: '2026-11-23',
        kind: 'question',
        subjectLine: `Onderwerp ${words}`,
        question: `Ik ben ${name}, ${email}: ${words}.`,
        organizationId: null,
        organizationName: '',
        name,
        email,
        telephone,
        isConfidential: false,
      },
      house,
    );
    return { id, number, link: (await openFollowUp(ctx, id, house)).slice(house.baseUrl.length) };
  });
}

/** A question with all that can be about it, until it is closed. */
async function walked(person: Person, words: string, centre: string) {
  const asked = await ask(person, words);
  const base = `/vragen/${asked.number}`;
  const bijlagen = new File([`Bijlage van ${person.name}`], `${words}.txt`, { type: 'text/plain' });
  const done = [
    await send(asked.link, { daad: 'aanvulling', tekst: `Bel ${person.telephone}, ${words}`, bijlagen }),
    await send(`${base}/notas`, { tekst: `${person.name} belde over ${words}` }, centre),
    await send(
      `${base}/taken`,
      { tekst: `${person.name} bellen over ${words}`, voor: 'contactpunt', tegen: '' },
      centre,
    ),
    await send(`${base}/aard`, { aard: 'question', thema: 'afval', reden: `zegt ${person.name}` }, centre),
    await send(`${base}/afsluiting`, { reden: `Geen antwoord nodig, ${person.name}.` }, centre),
  ];
  return { ...asked, base, done };
}

test('with the texts, nothing of who asked is left in any table or page; numbers and days stay and the chain is whole', async () => {
  const centre = await site.signInAs('coordinator@abb.test');
  const person = {
    name: 'Godelieve Plantinckx',
    email: 'godelieve@plantinckx.test',
    telephone: '0499 11 22 33',
  };
  const { number, base, link, done } = await walked(person, 'zwaluwnest', centre);
  expect(done.map(({ status }) => status)).toEqual([303, 303, 303, 303, 303]);
  await writing(database, (ctx) =>
    reactToArticle(ctx, 'hoeveel-referentieregios-zijn-er', {
      kind: 'notUseful',
      place: 'reading',
      words: `Mail mij: ${person.email.toUpperCase()}`,
    }),
  );
  // As the inspection does with what can be read in an attachment.
  await database.kysely
    .updateTable('documents.content')
    .set({ text: 'Lijsterbes in de bijlage', inspected_at: new Date() })
    .execute();
  const traces = [
    person.name,
    person.email,
    person.telephone,
    'plantinckx',
    'zwaluwnest',
    'godelieve',
    'lijsterbes',
  ].map((trace) => trace.toLowerCase());
  const before = await everythingKept();
  for (const trace of traces) expect(before).toContain(trace);
  expect(await text(`/vragen?lijst=alle&zoek=zwaluwnest`, centre)).toContain(number);

  const found = await text(`${page}?wie=${person.email}`, centre);
  expect(found).toContain(number);
  expect(found).toContain(person.telephone);
  const form = { [`keuze-${number}`]: 'teksten', reden: reason, zeker: 'ja' };
  expect((await send(`${page}?wie=${person.email}`, form, centre)).status).toBe(303);

  const after = await everythingKept();
  for (const trace of traces) expect(after).not.toContain(trace);
  expect(after).toContain(number.toLowerCase());
  expect(await text(`/vragen?lijst=alle&zoek=zwaluwnest`, centre)).not.toContain(number);
  expect((await site.get(link)).status).toBe(410);
  for (const path of [base, `${page}?wie=${number}`, '/vragen?lijst=alle&formaat=csv', '/taken', link]) {
    const shown = (await text(path, centre)).toLowerCase();
    for (const trace of traces) expect([path, shown.includes(trace)]).toEqual([path, false]);
  }
  const shown = await text(base, centre);
  expect(shown).toContain('gewist');
  expect(shown).toContain(reason);
  expect(shown).toContain('afval');
  expect((await auditJournal(database.kysely)).faults).toEqual([]);
  const lines = await database.kysely
    .selectFrom('journal.line')
    .select(['facts', 'actor_kind'])
    .where('deed', '=', 'inquiry.askerErased')
    .execute();
  expect(lines).toMatchObject([{ facts: { withTexts: true }, actor_kind: 'member' }]);
});

test('without the texts, who asked goes everywhere but in the words that were kept, and of others nothing goes', async () => {
  const centre = await site.signInAs('coordinator@abb.test');
  const person = { name: 'Walter Vanderhaag', email: 'walter@haag.test', telephone: '0499 44 55 66' };
  const other = { name: 'Ander Persoon', email: 'ander@haag.test', telephone: '0499 77 88 99' };
  const { number, base, id } = await walked(person, 'eikenhout', centre);
  const kept = await walked(other, 'beukenhout', centre);
  const form = { [`keuze-${number}`]: 'gegevens', reden: reason, zeker: 'ja' };
  expect((await send(`${page}?wie=${number}`, form, centre)).status).toBe(303);

  const row = await database.kysely
    .selectFrom('inquiries.inquiry')
    .select(['asker_name', 'asker_email', 'asker_telephone', 'question'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  expect(row).toEqual({
    asker_name: 'gewist',
    asker_email: null,
    asker_telephone: '',
    question: `Ik ben ${person.name}, ${person.email}: eikenhout.`,
  });
  const letters = await database.kysely.selectFrom('platform.letter').selectAll().execute();
  expect(JSON.stringify(letters)).not.toContain(person.email);
  expect(JSON.stringify(letters)).toContain(other.email);
  expect(await text(base, centre)).toContain('eikenhout');
  expect(await text(kept.base, centre)).toContain(other.email);
  expect((await site.get(kept.link)).status).toBe(200);

  // The words can still go afterwards; each of both twice changes nothing.
  const actor = await actorOf(database, 'coordinator@abb.test');
  const erase = (withTexts: boolean) =>
    writing(database, (ctx) => eraseAskers(ctx, [{ number, withTexts }], reason), { actor });
  expect(await erase(false)).toEqual([]);
  expect(await erase(true)).toEqual([number]);
  expect(await erase(true)).toEqual([]);
  expect(await erase(false)).toEqual([]);
  expect(await everythingKept()).not.toContain('eikenhout');
  expect((await auditJournal(database.kysely)).faults).toEqual([]);
});

test('what is underway, what says no reason or names the person, and who may not, is refused; what was typed comes back', async () => {
  const centre = await site.signInAs('coordinator@abb.test');
  const contactPoint = await site.signInAs('contactpunt-west-vlaanderen@abb.test');
  const person = { name: 'Tine Loopnog', email: 'tine@loopnog.test', telephone: '' };
  const { number } = await ask(person, 'lindehout');
  expect((await site.get(page, { as: contactPoint })).status).toBe(404);
  const search = `${page}?wie=${person.email}`;
  expect(await text(search, centre)).toContain(`Sluit ${number} eerst af`);

  const form = { [`keuze-${number}`]: 'gegevens', reden: reason, zeker: 'ja' };
  const sleutel = await formKeyOn(site, search, centre);
  const underway = await site.post(search, { sleutel, ...form }, { as: centre });
  expect(underway.status).toBe(409);
  expect(await underway.text()).toContain('loopt nog');

  await send(`/vragen/${number}/afsluiting`, { reden: 'Klaar.' }, centre);
  const unsure = await send(search, { [`keuze-${number}`]: 'teksten', reden: 'Omdat het moet' }, centre);
  expect(unsure.status).toBe(422);
  const back = await unsure.text();
  expect(back).toContain('Omdat het moet');
  expect(back).toMatch(/value="teksten" selected/);
  const naming = await send(search, { ...form, reden: `Verzoek van ${person.name}` }, centre);
  expect(naming.status).toBe(422);
  expect(await naming.text()).toContain('Laat naam, mailadres en telefoon weg');
  expect((await send(search, { reden: reason, zeker: 'ja' }, centre)).status).toBe(422);
  expect(await text(`/vragen/${number}`, centre)).toContain(person.email);
  const actor = await actorOf(database, 'contactpunt-west-vlaanderen@abb.test');
  const deed = writing(database, (ctx) => eraseAskers(ctx, [{ number, withTexts: false }], reason), {
    actor,
  });
  await expect(deed).rejects.toThrow('coördinator');
  expect(site.bugs).toEqual([]);
});

test('by a number, what has the same name only is shown and not chosen; a mention of the address elsewhere is told', async () => {
  const centre = await site.signInAs('coordinator@abb.test');
  const person = { name: 'Rik Tweemaal', email: 'rik@tweemaal.test', telephone: '' };
  const first = await ask(person, 'essenhout');
  const namesake = await ask({ ...person, email: 'rik@elders.test' }, 'elzenhout');
  const mention = await ask(
    { name: 'Iemand', email: 'iemand@post.test', telephone: '' },
    `zie ${person.email}`,
  );
  for (const { number } of [first, namesake, mention])
    await send(`/vragen/${number}/afsluiting`, { reden: 'Klaar.' }, centre);
  const found = await text(`${page}?wie=${first.number.toLowerCase()}`, centre);
  expect(found).toContain('dezelfde naam');
  expect(found.split('value="gegevens" selected')).toHaveLength(2);
  expect(found).toContain('Dit adres staat ook in de tekst van andere vragen');
  expect(found).toContain(mention.number);
  expect(await text(`${page}?wie=niemand@nergens.test`, centre)).toContain('Niets gevonden');
});

test('what a program asked goes too, with the answer that was kept for it; asked again, it is no second question', async () => {
  const { key } = await keyOf(database, 'Torhout');
  const centre = await site.signInAs('coordinator@abb.test');
  const body = {
    onderwerp: 'Iepenhout "van" Griet Programma',
    vraag: 'Wie is bevoegd?',
    naam: 'Griet Programma',
    email: 'griet@programma.test',
  };
  const ask = () =>
    call(site, '/vragen', { method: 'POST', key, body, headers: { 'idempotency-key': 'iepenhout' } });
  const made = (await (await ask()).json()) as { nummer: string };
  await send(`/vragen/${made.nummer}/afsluiting`, { reden: 'Klaar.' }, centre);
  const before = await everythingKept();
  for (const trace of ['griet programma', 'griet@programma.test']) expect(before).toContain(trace);
  const form = { [`keuze-${made.nummer}`]: 'teksten', reden: reason, zeker: 'ja' };
  expect((await send(`${page}?wie=${made.nummer}`, form, centre)).status).toBe(303);

  const after = await everythingKept();
  for (const trace of ['griet', 'iepenhout']) expect(after).not.toContain(trace);
  const again = await ask();
  expect(again.status).toBe(201);
  expect(await again.json()).toMatchObject({ nummer: made.nummer, onderwerp: 'gewist' });
  const own = await call(site, `/vragen/${made.nummer}`, { key });
  expect(await own.json()).toMatchObject({ onderwerp: 'Gewiste vraag', vraag: 'Gewist.' });
});

import { expect, test } from 'vitest';
import { addDays, dayOf } from '#platform/day.ts';
import { endMembership } from '#rooms/people/commands/end-membership.ts';
import { actorOf } from '../../../../test/harness/actor-of.ts';
import { testDatabase, writing } from '../../../../test/harness/database.ts';
import { downloadedCsv } from '../../../../test/harness/downloaded.ts';
import { hearByTelephone } from '../../../../test/harness/heard-by-telephone.ts';
import { formKeyOn, testSite } from '../../../../test/harness/site.ts';
import { testMoment } from '../../../../test/harness/test-moment.ts';
import { assignInquiry } from '../commands/assign-inquiry.ts';
import { giveBackTasks } from '../commands/give-back-tasks.ts';
import { giveTaskOnInquiry } from '../commands/give-task-on-inquiry.ts';
import { mergeInquiries } from '../commands/merge-inquiries.ts';

const database = testDatabase('world');
const site = testSite(database, { admits: async () => true });
const house = { baseUrl: 'http://localhost:3000' };
const west = 'contactpunt-west-vlaanderen@abb.test';
const limburg = 'contactpunt-limburg@abb.test';
const centre = 'coordinator@abb.test';
const today = dayOf(testMoment);

/** A question of the contact point of West-Vlaanderen, as the system registers it; gives its number. */
async function asked(
  subjectLine: string,
  isConfidential = false,
  email: string | null = null,
): Promise<string> {
  return await writing(database, async (ctx) => {
    const number = await hearByTelephone(ctx, subjectLine, { isConfidential, email });
    await assignInquiry(ctx, number, { provinceNis: '30000', follows: [], ownerId: null, version: null });
    return number;
  });
}

async function personId(email: string): Promise<string> {
  const actor = await actorOf(database, email);
  return actor.kind === 'member' ? actor.personId : '';
}

async function text(path: string, as: string): Promise<string> {
  return await (await site.get(path, { as })).text();
}

async function send(path: string, form: Record<string, string>, as: string): Promise<Response> {
  return await site.post(path, { sleutel: await formKeyOn(site, path, as), ...form }, { as });
}

/** Gives a task by the form; gives the address of that task. */
async function given(number: string, form: Record<string, string>, as: string): Promise<string> {
  const sent = await send(`/vragen/${number}/taken`, form, as);
  expect(sent.status).toBe(303);
  const { id } = await database.kysely
    .selectFrom('tasks.task')
    .select('id')
    .where('words', '=', form.tekst ?? '')
    .executeTakeFirstOrThrow();
  return `/vragen/${number}/taken/${id}`;
}

test('a task is given, stands with the question and in the list of who has it, and one press does it', async () => {
  const number = await asked('Met een taak');
  const coordinator = await site.signInAs(centre);
  expect(await text(`/vragen/${number}/taken`, coordinator)).toMatch(
    new RegExp(`value="${await personId(centre)}" selected`),
  );
  const task = await given(
    number,
    { tekst: 'Zoek het besluit op', voor: await personId(west), tegen: today },
    coordinator,
  );
  expect(await text('/taken', coordinator)).not.toContain('Zoek het besluit op');
  expect(await text('/taken?lijst=alle', coordinator)).toContain('Zoek het besluit op');
  const handler = await site.signInAs(west);
  expect(await text('/vragen', handler)).toMatch(/taa?k(en)? voor jou vandaag of vroeger/i);
  const mine = await text('/taken', handler);
  expect(mine).toContain('Zoek het besluit op');
  expect(mine).toContain('Met een taak');
  const { rows } = await downloadedCsv(site, '/taken', handler);
  expect(rows.map((row) => row.slice(0, 2))).toContainEqual([number, 'Zoek het besluit op']);

  const done = await send(task, { daad: 'gedaan', lijst: 'mijn' }, handler);
  expect(done.headers.get('location')).toBe('/taken?lijst=mijn');
  expect(await text('/taken', handler)).not.toContain('Zoek het besluit op');
  const page = await text(`/vragen/${number}?verloop=taken`, coordinator);
  expect(page).toContain('Er staat geen taak open.');
  expect(page).toContain('Taak gegeven aan Medewerker contactpunt West-Vlaanderen');
  expect(page).toContain('Taak gedaan');
  expect(await text(`/vragen?lijst=alle&zoek=besluit+${number}`, coordinator)).toContain('Met een taak');
  expect(site.bugs).toEqual([]);
});

test('of two who press at once one does it, and the other reads who did', async () => {
  const number = await asked('Twee drukken');
  const [first, second] = [await site.signInAs(centre), await site.signInAs(west)];
  const task = await given(number, { tekst: 'Bel terug', voor: 'contactpunt', tegen: '' }, first);
  const [one, other] = [await formKeyOn(site, task, first), await formKeyOn(site, task, second)];
  const answers = await Promise.all([
    site.post(task, { sleutel: one, daad: 'gedaan' }, { as: first }),
    site.post(task, { sleutel: other, daad: 'terugnemen' }, { as: second }),
  ]);
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
  const late = await answers.find(({ status }) => status === 409)?.text();
  expect(late).toMatch(/Deze taak is al (gedaan|teruggenomen), door .+ op /);
  const steps = await database.kysely
    .selectFrom('tasks.step as step')
    .innerJoin('tasks.task as task', 'task.id', 'step.task_id')
    .select('kind')
    .where('task.words', '=', 'Bel terug')
    .execute();
  expect(steps).toHaveLength(2);
});

test('a task goes to somebody else who handles the question, to the contact point, and to nobody else', async () => {
  const number = await asked('Doorgeven');
  const coordinator = await site.signInAs(centre);
  const own = { tekst: 'Vat samen', voor: await personId(centre), tegen: '' };
  const task = await given(number, own, coordinator);
  expect(await text(task, coordinator)).not.toContain(await personId(limburg));
  const refused = await send(task, { daad: 'doorgeven', voor: await personId(limburg) }, coordinator);
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain('Deze persoon behandelt deze vraag niet');
  await send(task, { daad: 'doorgeven', voor: 'contactpunt' }, coordinator);
  const handler = await site.signInAs(west);
  expect(await text('/taken?lijst=contactpunt', handler)).toContain('Vat samen');
  expect(await text('/taken?lijst=contactpunt', coordinator)).not.toContain('Vat samen');
  expect(await text(task, coordinator)).toContain('Taak doorgegeven aan het contactpunt');
});

test('a form with mistakes says so beside each field and keeps what was typed', async () => {
  const number = await asked('Fout ingevuld');
  const coordinator = await site.signInAs(centre);
  const form = { tekst: 'x'.repeat(1001), voor: 'iemand', tegen: '2026-02-30' };
  const refused = await send(`/vragen/${number}/taken`, form, coordinator);
  expect(refused.status).toBe(422);
  const page = await refused.text();
  expect(page).toContain('Gebruik hoogstens 1.000 tekens');
  expect(page).toContain('Kies een dag die bestaat');
  expect(page).toContain('Kies iemand uit de lijst');
  expect(page).toContain('x'.repeat(1001));
  const empty = await send(
    `/vragen/${number}/taken`,
    { tekst: ' ', voor: 'contactpunt', tegen: '' },
    coordinator,
  );
  expect(await empty.text()).toContain('Schrijf wat er te doen is.');
});

test('past days are said in words and come first; filters and pages are in the address', async () => {
  const number = await asked('Vele taken');
  const me = await personId(limburg);
  const actor = await actorOf(database, centre);
  await writing(
    database,
    async (ctx) => {
      await assignInquiry(ctx, number, { provinceNis: '70000', follows: [], ownerId: null, version: null });
      for (const [words, dueOn] of [
        ['Zonder dag', null],
        ['Volgende maand', addDays(today, 30)],
        ['Gisteren al', addDays(today, -1)],
      ] as const)
        await giveTaskOnInquiry(ctx, number, { words, dueOn, personId: me });
    },
    { actor },
  );
  const handler = await site.signInAs(limburg);
  const page = await text('/taken', handler);
  expect(page).toContain('dag voorbij');
  const places = ['Gisteren al', 'Volgende maand', 'Zonder dag'].map((words) => page.indexOf(words));
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  const now = await text('/taken?tegen=nu', handler);
  expect(now).toContain('Gisteren al');
  expect(now).not.toContain('Volgende maand');
  expect(await text('/taken?tegen=geen', handler)).toContain('Zonder dag');
  expect((await site.get('/taken?pagina=2', { as: handler })).status).toBe(404);
  expect((await site.get('/taken?lijst=iets', { as: handler })).status).toBe(400);
});

test('who closes a question reads what is still to do, and what is open stays in the list', async () => {
  const number = await asked('Gesloten met taak');
  const coordinator = await site.signInAs(centre);
  const own = { tekst: 'Archiveer het dossier', voor: await personId(centre), tegen: '' };
  const task = await given(number, own, coordinator);
  const path = `/vragen/${number}/afsluiting`;
  const form = await text(path, coordinator);
  expect(form).toContain('Er staat nog één taak open');
  const versie = /name="versie" value="(\d+)"/.exec(form)?.[1] ?? '';
  expect((await send(path, { reden: 'Klaar.', versie }, coordinator)).status).toBe(303);
  expect(await text('/taken', coordinator)).toContain('Archiveer het dossier');
  expect((await send(task, { daad: 'gedaan' }, coordinator)).status).toBe(303);
});

test('the tasks of a question are there for who may see it, and for nobody else', async () => {
  const number = await asked('Vertrouwelijk met taak', true);
  const coordinator = await site.signInAs(centre);
  const task = await given(number, { tekst: 'Stil overleg', voor: 'contactpunt', tegen: '' }, coordinator);
  const handler = await site.signInAs(west);
  for (const list of ['contactpunt', 'alle']) {
    const page = await text(`/taken?lijst=${list}`, handler);
    expect(page).not.toContain('Stil overleg');
    const shown = [...page.matchAll(/name="daad" value="gedaan"/g)].length;
    expect(page).toMatch(new RegExp(`lijst=${list}"[^>]*>[^<]*<span class="tabs__count"> ${shown}<`));
  }
  expect((await site.get(task, { as: handler })).status).toBe(404);
  const sleutel = await formKeyOn(site, '/vragen/nieuw', handler);
  expect((await site.post(task, { sleutel, daad: 'gedaan' }, { as: handler })).status).toBe(404);
  expect(await text(task, coordinator)).not.toContain(await personId(west));
  const other = await asked('Een andere vraag');
  const moved = task.replace(/RV-\d+-\d+/, other);
  expect((await site.get(moved, { as: coordinator })).status).toBe(404);
});

test('who leaves hands the open tasks to the contact point', async () => {
  const number = await asked('Van wie vertrekt');
  const person = await personId(west);
  await writing(database, (ctx) =>
    giveTaskOnInquiry(ctx, number, { words: 'Blijft te doen', dueOn: null, personId: person }),
  );
  expect(await writing(database, giveBackTasks)).toBe(0);
  const { membershipId } = (await actorOf(database, west)) as { readonly membershipId: string };
  await writing(database, (ctx) => endMembership(ctx, membershipId, today));
  expect(await writing(database, giveBackTasks)).toBeGreaterThan(0);
  expect(await writing(database, giveBackTasks)).toBe(0);
  const coordinator = await site.signInAs(centre);
  const page = await text(`/vragen/${number}`, coordinator);
  expect(page).toContain('Blijft te doen');
  expect(page).toContain('Taak doorgegeven aan het contactpunt');
  expect(site.bugs).toEqual([]);
});

test('a task about a question that was merged stands with the older one and in /taken, and is done from there', async () => {
  const office = await site.signInAs(centre);
  const mail = 'twee@keer.test';
  const [oldest, older, younger] = [
    await asked('De oudste', false, mail),
    await asked('De oudere', false, mail),
    await asked('De jongere', false, mail),
  ];
  await given(younger, { tekst: 'Bel de dienst nog eens', voor: 'contactpunt', tegen: '' }, office);
  await given(oldest, { tekst: 'Zoek het verslag', voor: 'contactpunt', tegen: today }, office);
  await writing(database, async (ctx) => {
    const merging = { reason: 'Hetzelfde.', version: null };
    await mergeInquiries(ctx, older, { ...merging, otherNumber: younger }, house);
    await mergeInquiries(ctx, oldest, { ...merging, otherNumber: older }, house);
  });
  const page = await text(`/vragen/${oldest}`, office);
  expect(page).toContain(`, bij ${younger}`);
  expect(page.indexOf('Zoek het verslag')).toBeLessThan(page.indexOf('Bel de dienst nog eens'));
  const list = await text('/taken?lijst=alle', office);
  expect(list).toContain(`${younger}, gaat verder in ${oldest}`);
  expect(await text(`/vragen/${oldest}/afsluiting`, office)).toContain('2 taken');
  const { id } = await database.kysely
    .selectFrom('tasks.task')
    .select('id')
    .where('words', '=', 'Bel de dienst nog eens')
    .executeTakeFirstOrThrow();
  const sleutel = await formKeyOn(site, `/vragen/${oldest}`, office);
  const done = await site.post(`/vragen/${younger}/taken/${id}`, { sleutel, daad: 'gedaan' }, { as: office });
  expect(done.headers.get('location')).toBe(`/vragen/${oldest}`);
  expect(await text('/taken?lijst=alle', office)).not.toContain('Bel de dienst nog eens');
});

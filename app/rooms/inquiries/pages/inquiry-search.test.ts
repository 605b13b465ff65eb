import { beforeAll, expect, test } from 'vitest';
import { filesOnDisk } from '#platform/files.ts';
import { inWriting } from '#platform/writing.ts';
import { testDatabase, writing } from '../../../../test/harness/database.ts';
import { type SentForm, testSite } from '../../../../test/harness/site.ts';
import { temporaryFolder } from '../../../../test/harness/temporary-folder.ts';
import { testMoment } from '../../../../test/harness/test-moment.ts';
import { assignInquiry } from '../commands/assign-inquiry.ts';
import { indexInquiriesWith } from '../commands/index-inquiry.ts';
import { rebuildSearch } from '../commands/rebuild-search.ts';

const database = testDatabase('world');
const site = testSite(database, { admits: async () => true, files: filesOnDisk(await temporaryFolder()) });
let office = '';
let asker = '';

beforeAll(async () => {
  office = await site.signInAs('contactpunt-west-vlaanderen@abb.test');
  asker = await site.signInAs('algemeen-directeur@torhout.test', 'localGovernment');
});

const send = (path: string, form: SentForm, as: string) => site.sendForm(path, form, { as });

/** The subjects that a search gives, in the list of everything. */
async function found(words: string, as: string): Promise<string> {
  return await site.text(`/vragen?lijst=alle&zoek=${encodeURIComponent(words)}`, as);
}

const subject = 'Zwembad van drie besturen';

test('the office finds a question by every word with it, an asker only by its own', async () => {
  const asked = await send(
    '/vragen/nieuw',
    {
      onderwerp: subject,
      vraag: 'Mogen raadsleden in het bestuur zetelen?',
      bestuur: 'Torhout',
      naam: 'Medewerker Désirée',
      kanaal: 'telephone',
      contact: '2026-11-23',
      aard: 'question',
      bijlagen: [new File(['%PDF-1.7\nx'], 'statuten.pdf', { type: 'application/pdf' })],
    },
    office,
  );
  const path = asked.headers.get('location') ?? '';
  expect(await found('statuten', office)).toContain(subject);
  await send(`${path}/notas`, { tekst: 'De schepen belde over de parkeerschijf.' }, office);
  await send(
    `${path}/antwoord`,
    { wijze: 'telephone', tekst: 'Dat mag volgens het bestuursdecreet.' },
    office,
  );

  for (const words of ['raadslid', 'desiree zwembad', 'bestuursdecreet', path.split('/').at(-1) ?? '']) {
    expect(await found(words, office), words).toContain(subject);
    expect(await found(words, asker), words).toContain(subject);
  }
  await send(`${path}/afsluiting`, { reden: 'Het is beantwoord.' }, office);
  await send(`${path}/heropening`, { reden: 'De schepen verwarde ons met een luchthaven.' }, office);

  for (const words of ['parkeerschijf', 'statuten', 'luchthaven']) {
    expect(await found(words, office), words).toContain(subject);
    expect(await found(words, asker), words).not.toContain(subject);
  }
  expect(await found('null', office)).toContain('Niets gevonden');
  expect(await found('zwembad trampoline', office)).toContain('Niets gevonden');
  expect(await found("' & ! (", office)).toContain('Niets gevonden');
});

test('a search says of how many attachments the text waits, of the questions that its reader may see', async () => {
  const wait = 'is de tekst nog niet gelezen';
  const one = `Van één bijlage bij deze vragen ${wait}: zoeken vindt ze nog alleen op haar naam.`;
  const province = async (role: string) => await site.signInAs(`contactpunt-${role}@abb.test`);
  const limburg = await province('limburg');
  expect(await found('zwembad', office)).toContain(one);
  expect(await found('bestaatniet', office)).toContain(one);
  expect(await found('zwembad', limburg)).not.toContain(wait);
  expect(await found('zwembad', asker)).not.toContain(wait);
  expect(await (await site.get('/vragen?lijst=alle', { as: office })).text()).not.toContain(wait);
  const ended = await site.get('/vragen?lijst=afgerond&zoek=zwembad', { as: office });
  expect(await ended.text()).not.toContain(wait);

  const { number } = await database.kysely
    .selectFrom('inquiries.inquiry')
    .select('number')
    .where('subject_line', '=', subject)
    .executeTakeFirstOrThrow();
  const onCase = async () => await (await site.get(`/vragen/${number}`, { as: office })).text();
  expect(await onCase()).toContain('tekst nog niet gelezen');

  const also = { onderwerp: 'Nog een', ...registration, bijlagen: [new File(['tekst'], 'verslag.txt')] };
  await send('/vragen/nieuw', also, office);
  expect(await found('zwembad', office)).toContain(`Van 2 bijlagen bij deze vragen ${wait}`);

  await database.kysely.updateTable('documents.content').set({ inspected_at: testMoment }).execute();
  expect(await found('zwembad', office)).not.toContain(wait);
  expect(await onCase()).not.toContain('tekst nog niet gelezen');
});

test('what can be read in an attachment is found once it was read', async () => {
  const content = await database.kysely
    .updateTable('documents.content')
    .set({ text: 'Artikel 3: de vennoten van het hooikoortsfonds' })
    .where('media_type', '=', 'application/pdf')
    .returning('hash')
    .executeTakeFirstOrThrow();
  expect(await found('hooikoortsfonds', office)).not.toContain(subject);
  const actor = { kind: 'system', name: 'bijlagen lezen' } as const;
  await inWriting(database.kysely, { now: testMoment, actor }, (ctx) =>
    indexInquiriesWith(ctx, content.hash.toString('hex')),
  );
  expect(await found('hooikoortsfonds', office)).toContain(subject);
});

test('another province finds it when it follows or leads, and not before or after', async () => {
  const limburg = await site.signInAs('contactpunt-limburg@abb.test');
  expect(await found('zwembad', limburg)).toContain('Niets gevonden');
  const { number } = await database.kysely
    .selectFrom('inquiries.inquiry')
    .select('number')
    .where('subject_line', '=', subject)
    .executeTakeFirstOrThrow();
  const assigned = async (provinceNis: string, follows: string[]) => {
    const place = { provinceNis, follows, ownerId: null, version: null };
    await writing(database, (ctx) => assignInquiry(ctx, number, place));
    return [await found('zwembad', office), await found('zwembad', limburg)].map((page) =>
      page.includes(subject),
    );
  };
  expect(await assigned('30000', ['70000'])).toEqual([true, true]);
  expect(await assigned('70000', [])).toEqual([false, true]);
  expect(await assigned('30000', [])).toEqual([true, false]);
});

test('a lost or outdated index is rebuilt while deeds go on, and is what it was', async () => {
  const index = () =>
    database.kysely.selectFrom('inquiries.searchable').selectAll().orderBy('inquiry_id').execute();
  const before = await index();
  const [lost, outdated] = before;
  await database.kysely
    .deleteFrom('inquiries.searchable')
    .where('inquiry_id', '=', lost?.inquiry_id ?? '')
    .execute();
  await database.kysely
    .updateTable('inquiries.searchable')
    .set({ office_words: '', asker_words: '' })
    .where('inquiry_id', '=', outdated?.inquiry_id ?? '')
    .execute();
  const actor = { kind: 'system', name: 'test' } as const;
  const heard: number[] = [];
  const rebuilding = rebuildSearch(database.kysely, { now: testMoment, actor }, ({ done }) =>
    heard.push(done),
  );
  const asked = await send('/vragen/nieuw', { onderwerp: 'Ondertussen', ...registration }, office);
  expect([asked.status, await rebuilding]).toEqual([303, heard.at(-1)]);
  const after = await index();
  expect(after.filter(({ inquiry_id }) => before.some((one) => one.inquiry_id === inquiry_id))).toEqual(
    before,
  );
  expect(await found('ondertussen', office)).toContain('Ondertussen');
});

const registration = {
  vraag: 'Gaat dit door?',
  bestuur: 'Torhout',
  kanaal: 'telephone',
  contact: '2026-11-23',
  naam: '',
  email: '',
  telefoon: '',
  aard: 'question',
};

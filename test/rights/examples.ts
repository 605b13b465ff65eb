import type { Kysely } from 'kysely';
import type { Database } from '#db/types.ts';
import type { Role } from '#rooms/people/model.ts';

/** Parameters for a route with an object in its address: one of the actor's own, and one of another. */
export interface Examples {
  readonly own: Readonly<Record<string, string>>;
  readonly foreign: Readonly<Record<string, string>>;
}

const nowhere = '00000000-0000-7000-8000-000000000000';
const reminder = { volgnummer: '1', daad: 'herinnering' };
const rule = '019ab000-0000-7000-8000-000000000001';
const token = 'x'.repeat(43);

/** One person of the demonstration for every role, by address. */
export const actors: Readonly<Record<Role, string>> = {
  coordinator: 'coordinator@abb.test',
  contactPoint: 'contactpunt-west-vlaanderen@abb.test',
  governor: 'gouverneur@west-vlaanderen.test',
  localGovernment: 'algemeen-directeur@nijlen.test',
  provincialGovernment: 'gebiedswerking@west-vlaanderen.test',
  handler: 'wonen@vlaanderen.test',
  labo: 'labo@vvsg.test',
  researcher: 'onderzoeker@steunpunt.test',
  administrator: 'beheerder@abb.test',
};

/** What has the same address in every database. */
const known: Readonly<Record<string, Examples>> = {
  token: { own: { token }, foreign: { token: 'y'.repeat(43) } },
  tokenDocument: { own: { token, id: nowhere }, foreign: { token: 'y'.repeat(43), id: nowhere } },
  municipality: { own: { nis: '31033' }, foreign: { nis: '12026' } },
  structure: { own: { id: '0206460639' }, foreign: { id: '0200065765' } },
  delineation: { own: { code: 'vervoerregio' }, foreign: { code: 'politiezone' } },
  comparison: {
    own: { code: 'vervoerregio', andere: 'referentieregio' },
    foreign: { code: 'politiezone', andere: 'elz' },
  },
  delineationVersion: {
    own: { code: 'elz', versie: '2025-01-01' },
    foreign: { code: 'provincie', versie: '2019-01-01' },
  },
  mapStory: { own: { verhaal: 'torhout-en-wichelen' }, foreign: { verhaal: 'druivenstreek' } },
  article: {
    own: { artikel: 'hoeveel-referentieregios-zijn-er' },
    foreign: { artikel: 'in-welke-referentieregio-ligt-mijn-gemeente' },
  },
  edition: { own: { id: nowhere }, foreign: { id: nowhere } },
  dayOff: { own: { dag: '2026-11-02' }, foreign: { dag: '2026-12-25' } },
  term: { own: { soort: 'vraag' }, foreign: { soort: 'openbaarheid' } },
  region: { own: { code: 'REFREG06' }, foreign: { code: 'REFREG02' } },
};

/**
 * Finds the example objects in the world, by the name that a route gives: for who is in West-Vlaanderen, Torhout
 * is near and Nijlen is far.
 */
export async function findExamples(db: Kysely<Database>): Promise<Readonly<Record<string, Examples>>> {
  const person = async (email: string) =>
    (await db.selectFrom('people.person').select('id').where('email', '=', email).executeTakeFirstOrThrow())
      .id;
  const organization = async (name: string) =>
    (
      await db
        .selectFrom('parties.organization')
        .select('id')
        .where('name', '=', name)
        .executeTakeFirstOrThrow()
    ).id;
  const membership = async (email: string) =>
    (
      await db
        .selectFrom('people.membership')
        .select('id')
        .where('person_id', '=', await person(email))
        .executeTakeFirstOrThrow()
    ).id;
  const request = async (email: string) =>
    (await db.selectFrom('people.account_request').select('id').where('email', '=', email).executeTakeFirst())
      ?.id ?? nowhere;
  const imports = await db.selectFrom('territory.import').select(['id', 'file_name']).execute();
  const imported = (fileName: string) => imports.find((one) => one.file_name === fileName)?.id ?? nowhere;
  return {
    ...(await inquiryExamples(db)),
    inquiryBatch: { own: { id: nowhere }, foreign: { id: nowhere } },
    demoLetter: { own: { id: await letter(db) }, foreign: { id: nowhere } },
    ...known,
    followUpRule: { own: { id: rule }, foreign: { id: rule } },
    triageRule: await triageRules(db),
    apiKey: await apiKeys(db),
    textBlock: await textBlocks(db),
    delineationImport: {
      own: { id: imported('oefening-ontwerp.csv') },
      foreign: { id: imported('oefening-met-fouten.csv') },
    },
    organization: {
      own: { id: await organization('Torhout') },
      foreign: { id: await organization('Nijlen') },
    },
    mailDomain: {
      own: { id: await organization('Torhout'), domein: 'torhout.test' },
      foreign: { id: await organization('Nijlen'), domein: 'nijlen.test' },
    },
    person: {
      own: { id: await person('algemeen-directeur@torhout.test') },
      foreign: { id: await person('algemeen-directeur@nijlen.test') },
    },
    membership: {
      own: { id: await membership('algemeen-directeur@torhout.test') },
      foreign: { id: await membership('algemeen-directeur@nijlen.test') },
    },
    accountRequest: {
      own: { id: await request('secretariaat@torhout.test') },
      foreign: { id: await request('secretariaat@lier.test') },
    },
  };
}

async function inquiryExamples(db: Kysely<Database>) {
  const near = { nummer: await numberOf(db, 'Politiezone Kouter over twee regio’s') };
  const far = { nummer: await numberOf(db, 'Afwijking voor IOK') };
  const proposed = { nummer: await numberOf(db, 'Beslissing van de gemeenteraad') };
  const task = await taskAbout(db, near.nummer);
  return {
    proposedAnswer: { own: proposed, foreign: proposed },
    inquiry: { own: near, foreign: far },
    inquiryTask: { own: { ...near, id: task }, foreign: { ...far, id: nowhere } },
    referralDeed: {
      own: { ...near, ...reminder },
      foreign: { ...far, ...reminder },
    },
    heldDeed: { own: { ...near, id: nowhere }, foreign: { ...far, id: nowhere } },
    inquiryDocument: { own: { ...near, id: nowhere }, foreign: { ...far, id: nowhere } },
  };
}

async function taskAbout(db: Kysely<Database>, number: string): Promise<string> {
  const found = await db
    .selectFrom('tasks.task as task')
    .innerJoin('inquiries.inquiry as inquiry', 'inquiry.id', 'task.subject_id')
    .select('task.id')
    .where('inquiry.number', '=', number)
    .executeTakeFirst();
  return found?.id ?? nowhere;
}

/** A letter that the demonstration wrote while it was played. */
async function letter(db: Kysely<Database>): Promise<string> {
  const found = await db
    .selectFrom('platform.letter')
    .select('id')
    .orderBy('composed_at')
    .orderBy('id')
    .executeTakeFirst();
  return found?.id ?? nowhere;
}

async function numberOf(db: Kysely<Database>, subjectLine: string): Promise<string> {
  const found = await db
    .selectFrom('inquiries.inquiry')
    .select('number')
    .where('subject_line', '=', subjectLine)
    .executeTakeFirst();
  return found?.number ?? 'RV-2026-999999';
}

async function textBlocks(db: Kysely<Database>): Promise<Examples> {
  const blocks = await db.selectFrom('correspondence.text_block').select('id').orderBy('name').execute();
  return {
    own: { blok: blocks.at(0)?.id ?? nowhere },
    foreign: { blok: blocks.at(1)?.id ?? nowhere },
  };
}

async function triageRules(db: Kysely<Database>): Promise<Examples> {
  const rules = await db.selectFrom('inquiries.triage_rule').select('id').orderBy('theme').execute();
  return {
    own: { regel: rules.at(-1)?.id ?? nowhere },
    foreign: { regel: rules.at(-2)?.id ?? nowhere },
  };
}

async function apiKeys(db: Kysely<Database>): Promise<Examples> {
  const keys = await db.selectFrom('people.api_key').select('id').orderBy('label').execute();
  return { own: { id: keys[0]?.id ?? nowhere }, foreign: { id: nowhere } };
}

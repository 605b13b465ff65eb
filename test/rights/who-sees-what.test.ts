import { beforeAll, describe, expect, test } from 'vitest';
import { inquiryLists } from '#rooms/inquiries/queries/inquiry-lists.ts';
import { taskLists } from '#rooms/inquiries/queries/list-office-tasks.ts';
import { revokeApiKey } from '#rooms/people/commands/revoke-api-key.ts';
import { type Role, roles } from '#rooms/people/model.ts';
import { api } from '../../app/api-endpoints.ts';
import { routes } from '../../app/routes.ts';
import { call, keyOf } from '../api/api-keys.ts';
import { actorOf } from '../harness/actor-of.ts';
import { testDatabase, writing } from '../harness/database.ts';
import { downloadedCsv, downloadedXlsx } from '../harness/downloaded.ts';
import { testSite } from '../harness/site.ts';
import { actors, type Examples, findExamples } from './examples.ts';
import { linkIn, plant } from './plant.ts';
import {
  allowed,
  type PlantedName,
  planted,
  seenByKey,
  seenByLink,
  seenByMail,
  seenByRole,
  wordsIn,
} from './visibility.ts';

const database = testDatabase('world');
const site = testSite(database, { admits: async () => true });
const visitors = ['public', ...roles] as const;

let numbers: Readonly<Record<PlantedName, string>>;
let examples: Readonly<Record<string, Examples>>;
let keys: readonly string[];
beforeAll(async () => {
  const actor = await actorOf(database, actors.coordinator);
  numbers = await writing(database, plant, { actor });
  examples = await findExamples(database.kysely);
  const referrals = await database.kysely.selectFrom('referrals.referral').select('id').execute();
  const signals = await database.kysely.selectFrom('inquiries.signal').select('id').execute();
  keys = [...referrals, ...signals].map(({ id }) => id);
});

/** Every address of the site that shows something, with the planted questions where one is asked for. */
function addresses(): readonly string[] {
  return (
    routes
      // Who tries a demonstration on the own machine reads all its letters.
      .filter(({ path, get }) => get !== undefined && !path.startsWith('/demo/'))
      .flatMap(({ path, get, example }) => {
        const { own = {}, foreign = {} } = example === undefined ? {} : (examples[example] ?? {});
        const filled = objectsFor(path, own, foreign).map((values) =>
          path.replace(/:(\w+)/g, (_whole, name: string) => values[name] ?? ''),
        );
        const isFile = get !== 'public' && !path.includes(':');
        return isFile ? filled.flatMap((one) => [one, `${one}?formaat=csv`]) : filled;
      })
  );
}

type Values = Readonly<Record<string, string>>;

function objectsFor(path: string, own: Values, foreign: Values): readonly Values[] {
  if (path.includes(':nummer')) return Object.values(numbers).map((nummer) => ({ ...own, nummer }));
  if (path.includes(':token')) return keys.map((token) => ({ ...own, token }));
  return [own, foreign];
}

/** The lists in all their tabs, and what a search in them finds: the page says back what was searched, so not a whole word. */
const searches = [
  ...inquiryLists.flatMap((list) => [`/vragen?lijst=${list}`, `/vragen?lijst=${list}&zoek=qq_`]),
  ...taskLists.flatMap((list) => [`/taken?lijst=${list}`, `/taken?lijst=${list}&formaat=csv`]),
];

async function signedIn(visitor: Role | 'public'): Promise<string | undefined> {
  return visitor === 'public' ? undefined : await site.signInAs(actors[visitor], visitor);
}

async function wordsOn(paths: readonly string[], as: string | undefined): Promise<readonly string[]> {
  const seen = new Set<string>();
  for (const path of paths) {
    const response = await site.get(path, as === undefined ? {} : { as });
    for (const one of wordsIn(await response.text())) seen.add(one);
  }
  return [...seen].sort();
}

test.each(visitors)(
  '%s sees what the matrix gives, on every page, list, search and file',
  async (visitor) => {
    const as = await signedIn(visitor);
    expect(await wordsOn([...addresses(), ...searches], as)).toEqual(allowed(seenByRole[visitor]));
    expect(site.bugs).toEqual([]);
  },
  120_000,
);

test.each(visitors.filter((one) => one !== 'public'))(
  'for %s a list counts what it shows',
  async (visitor) => {
    const as = (await signedIn(visitor)) ?? '';
    const page = await (await site.get('/vragen?lijst=alle', { as })).text();
    const may = Object.keys(seenByRole[visitor]).length > 0 && !['handler'].includes(visitor);
    if (!may) {
      expect(page).not.toContain('Lijsten van vragen');
      return;
    }
    for (const list of ['alle', 'wacht-op-vraagsteller', 'afgerond']) {
      const count = new RegExp(`lijst=${list}"[^>]*>[\\s\\S]*?(\\d+)[\\s\\S]*?</a>`).exec(page)?.[1];
      const { rows } = await downloadedCsvOrNone(`/vragen?lijst=${list}`, as);
      expect(`${list}: ${count}`).toBe(`${list}: ${rows.length}`);
    }
    const sheet = await downloadedXlsx(site, '/vragen?lijst=alle', as);
    const shown = sheet.rows.map(([number]) => number);
    const own = Object.entries(numbers).filter(([, number]) => shown.includes(number));
    const lists = Object.keys(seenByRole[visitor]).filter((name) => !isOnlyTold(visitor, name));
    expect(own.map(([name]) => name).sort()).toEqual(lists.sort());
    expect(
      wordsIn(JSON.stringify(sheet.rows)).filter((one) => !allowed(seenByRole[visitor]).includes(one)),
    ).toEqual([]);
  },
);

/** A governor sees what was signalled at Signalen, and not among its questions. */
function isOnlyTold(visitor: Role | 'public', name: string): boolean {
  return visitor === 'governor' && name === 'torhout';
}

async function downloadedCsvOrNone(address: string, as: string) {
  const page = await (await site.get(address, { as })).text();
  return page.includes('formaat=csv') ? await downloadedCsv(site, address, as) : { rows: [] };
}

describe.each(Object.entries(seenByLink))('who has the link %s', (path, seen) => {
  test('sees that and nothing besides', async () => {
    const token = await linkIn({ db: database.kysely as never }, numberFor(path), path);
    expect(await wordsOn([`/${path}/${token}`], undefined)).toEqual(allowed(seen));
  });
});

function numberFor(path: string): string {
  return path === 'deelvragen' ? `${numbers.torhout}/` : numbers.torhout;
}

test('a letter holds what its reader may see, and no word of a note or of another asker', async () => {
  const letters = await database.kysely.selectFrom('platform.letter').selectAll().execute();
  const byBox = Map.groupBy(letters, ({ recipient }) => recipient);
  const found = [...byBox].flatMap(([box, those]) => {
    const words = wordsIn(those.map(({ subject, body }) => `${subject}\n${body}`).join('\n'));
    return words.length === 0 ? [] : [[box, words] as const];
  });
  const expected = Object.entries(seenByMail).map(([box, seen]) => [box, allowed(seen)] as const);
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
});

test('the public API says nothing of any question', async () => {
  const paths = api.endpoints.flatMap((one) => one.examples.map((example) => `/api/v1${example}`));
  expect(paths.length).toBeGreaterThan(20);
  for (const as of [undefined, await site.signInAs(actors.coordinator)])
    expect(await wordsOn(paths, as)).toEqual([]);
});

describe.each(Object.entries(seenByKey))('a program with a key of %s', (name, seen) => {
  test('sees its own, in list and page, and of others not that they are there', async () => {
    const key = await keyOf(database, name);
    const texts = [];
    for (const path of ['', ...Object.values(numbers).map((number) => `/${number}`)]) {
      const response = await call(site, `/vragen${path}`, key);
      expect([200, 404]).toContain(response.status);
      const own = Object.keys(seen).some((one) => path === `/${numbers[one as PlantedName]}`);
      if (path !== '') expect(response.status).toBe(own ? 200 : 404);
      texts.push(await response.text());
    }
    expect(wordsIn(texts.join('\n'))).toEqual(allowed(seen));
    const { items, totaal } = JSON.parse(texts[0] ?? '') as { items: { nummer: string }[]; totaal: number };
    const listed = items.map(({ nummer }) => nummer);
    expect(totaal).toBe(listed.length);
    const shown = Object.entries(numbers).filter(([, number]) => listed.includes(number));
    expect(shown.map(([one]) => one).sort()).toEqual(Object.keys(seen).sort());
  });

  test('sees nothing with a key that may only ask, or that was revoked', async () => {
    const asking = await keyOf(database, name, { scopes: ['vragen.stellen'] });
    const revoked = await keyOf(database, name);
    await writing(database, (ctx) => revokeApiKey(ctx, revoked.id));
    for (const number of Object.values(numbers)) {
      expect((await call(site, `/vragen/${number}`, asking)).status).toBe(403);
      expect((await call(site, `/vragen/${number}`, revoked)).status).toBe(401);
    }
  });
});

test('every planted question has a number and somebody who may not see it', () => {
  expect(Object.keys(numbers)).toEqual(Object.keys(planted));
  for (const name of Object.keys(planted) as PlantedName[])
    expect(visitors.some((visitor) => seenByRole[visitor][name] === undefined)).toBe(true);
});

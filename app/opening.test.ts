import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Conflict } from '#platform/refusals.ts';
import { readSettings, type Settings } from '#platform/settings.ts';
import { testDatabase } from '../test/harness/database.ts';
import { type Opening, openHouse } from './opening.ts';

const database = testDatabase('world');
let owner: Client;
beforeAll(async () => {
  owner = new Client(database.connection);
  await owner.connect();
});
afterAll(() => owner.end());

const silent = () => {};
const asCommand: Opening = { purpose: 'command', report: silent, onLost: silent, mustExist: true };

function settings(): Settings {
  const found = database.connection;
  const url =
    'connectionString' in found
      ? found.connectionString
      : `postgresql://${found.user}@localhost/${found.database}?host=${encodeURIComponent(found.host)}`;
  return { ...readSettings({}, { production: false }), DATABASE_URL: url };
}

async function open(opening: Opening): Promise<void> {
  await (await openHouse(settings(), opening)).close();
}

const migrations = async () => (await owner.query('select name from platform.migration')).rows.length;

/** Forgets the newest migration for the time of the story, and sees that the story did not carry it out. */
async function whileBehind(story: () => Promise<void>): Promise<void> {
  const { rows } = await owner.query(
    'delete from platform.migration where name = (select max(name) from platform.migration) returning name, checksum',
  );
  const before = await migrations();
  await story();
  expect(await migrations()).toBe(before);
  await owner.query('insert into platform.migration (name, checksum) values ($1, $2)', [
    rows[0].name,
    rows[0].checksum,
  ]);
}

test('a command works on a database of this version, and refuses one that is behind without changing it', async () => {
  await open(asCommand);
  await whileBehind(async () => {
    await expect(open(asCommand)).rejects.toThrow(Conflict);
    await expect(open({ ...asCommand, mustExist: false })).rejects.toThrow('oudere versie');
  });
});

test('a start that is refused for what the database is has changed nothing', async () => {
  const check = (isDemo: boolean) => {
    throw new Conflict(`a demonstration: ${isDemo}`);
  };
  const start: Opening = { purpose: 'server', report: silent, onLost: silent, check };
  await whileBehind(async () => {
    await expect(open(start)).rejects.toThrow('a demonstration: true');
  });
});

test('a database of a newer version is refused in one sentence', async () => {
  await owner.query(`insert into platform.migration values ('29991231-later.sql', 'x')`);
  await expect(open(asCommand)).rejects.toThrow(Conflict);
  await expect(open({ ...asCommand, purpose: 'server' })).rejects.toThrow('nieuwere versie');
  await owner.query(`delete from platform.migration where name = '29991231-later.sql'`);
});

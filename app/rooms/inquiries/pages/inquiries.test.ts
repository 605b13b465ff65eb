import { expect, test } from 'vitest';
import { testDatabase } from '../../../../test/harness/database.ts';
import { downloadedCsv, downloadedXlsx } from '../../../../test/harness/downloaded.ts';
import { testSite } from '../../../../test/harness/site.ts';

const database = testDatabase('world');
const site = testSite(database);

test('a list goes along as a file, with what this person may see and nothing else', async () => {
  const centre = await site.signInAs('coordinator@abb.test');
  const all = await downloadedCsv(site, '/vragen?lijst=alle', centre);
  expect(all.header.slice(0, 3)).toEqual(['Nummer', 'Vraag', 'Vraagsteller']);
  const westFlanders = await site.signInAs('contactpunt-west-vlaanderen@abb.test');
  const own = await downloadedCsv(site, '/vragen?lijst=alle', westFlanders);
  expect(own.rows.length).toBeGreaterThan(0);
  expect(own.rows.length).toBeLessThan(all.rows.length);
  expect(new Set(own.rows.map((row) => row[2]))).toEqual(new Set(['Torhout']));
  const workbook = await downloadedXlsx(site, '/vragen?lijst=alle', westFlanders);
  expect(workbook.rows.length).toBe(own.rows.length);
});

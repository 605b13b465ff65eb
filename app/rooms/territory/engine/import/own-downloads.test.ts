import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseCsv } from '#platform/csv.ts';
import { readTableFile } from '#platform/table-file-reading.ts';
import { testDatabase } from '../../../../../test/harness/database.ts';
import { testSite } from '../../../../../test/harness/site.ts';
import { flandersContext, referenceTables } from './flanders-import.fixture.ts';
import { noChoices } from './import-report.ts';
import { reportOn } from './report-on.ts';

const read = (set: string) => parseCsv(readFileSync(`reference/${set}/data.csv`, 'utf8'));
const site = testSite(testDatabase('world'));

test.each([
  ['vervoerregio', 'csv'],
  ['vervoerregio', 'xlsx'],
  ['woonmaatschappij', 'csv'],
  ['elz', 'csv'],
  ['treg', 'xlsx'],
])('what the public downloads of %s as %s comes in again as it is', async (code, format) => {
  const answer = await site.get(`/afbakeningen/${code}/versies/2025-01-01?formaat=${format}&tabel=leden`);
  const file = await readTableFile(new Uint8Array(await answer.arrayBuffer()), `${code}.${format}`);
  const { memberships, problems } = reportOn(file, flandersContext(read), noChoices);
  const expected = referenceTables(read).find(({ version }) => version === `${code}@2025-01-01`);
  const said = memberships.map(({ nis, name, areaCode, area }) => [nis, name, areaCode, area].join(';'));
  expect(said.sort()).toEqual(expected?.lines.map((line) => line.slice(0, 4).join(';')).sort());
  expect(problems.filter(({ kind }) => kind !== 'severalAreas')).toEqual([]);
});

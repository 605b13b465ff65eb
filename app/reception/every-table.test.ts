import { expect, test } from 'vitest';
import { testDatabase } from '../../test/harness/database.ts';
import { downloadedCsv, downloadedXlsx } from '../../test/harness/downloaded.ts';
import { testSite } from '../../test/harness/site.ts';
import { findExamples } from '../../test/rights/examples.ts';
import { routes } from '../routes.ts';

const database = testDatabase('world');
const site = testSite(database);

/** Pages whose tables are no data: examples, roles and letters of a demonstration, the fields of the API; the sheet has those of its page. */
const withoutFile = ['/stijlgids', '/aanmelden', '/demo/brieven', '/api', '/gemeenten/:nis/blad'];

test('every table for everybody can be taken along, the same in both files', async () => {
  const examples = await findExamples(database.kysely);
  const pages = routes
    .filter(({ get, path }) => get === 'public' && !withoutFile.includes(path))
    .map(({ path, example = '' }) =>
      path.replace(/:(\w+)/g, (_, name: string) => examples[example]?.own[name] ?? 'onbekend'),
    );
  const without: string[] = [];
  let files = 0;
  for (const path of pages) {
    const page = await (await site.get(path)).text();
    const tables = [...page.matchAll(/<table\b/g)].length;
    const links = [...page.matchAll(/href="([^"]*formaat=csv[^"]*)"/g)].map(([, href = '']) =>
      href.replaceAll('&amp;', '&').replace(/[?&]formaat=csv/, (mark) => (mark[0] === '?' ? '?' : '')),
    );
    if (tables > 0 && links.length === 0) without.push(path);
    for (const link of links) {
      const csv = await downloadedCsv(site, link);
      const xlsx = await downloadedXlsx(site, link);
      const asText = (cell: string | number | null) =>
        typeof cell === 'number' ? String(cell).replace('.', ',') : (cell ?? '');
      if (csv.rows.length > 0)
        expect(csv.explanation.get('Stand en bron'), link).toBe(xlsx.explanation.get('Stand en bron'));
      expect(csv.header.length, link).toBeGreaterThan(1);
      expect(csv.header, link).toEqual(xlsx.header);
      expect(
        xlsx.rows.map((row) => row.map(asText)),
        link,
      ).toEqual(csv.rows);
      expect(xlsx.explanation.get('Stand en bron'), link).toMatch(/\w/);
      files += 1;
    }
  }
  expect(without).toEqual([]);
  expect(files).toBeGreaterThan(15);
  expect(site.bugs).toEqual([]);
}, 120_000);

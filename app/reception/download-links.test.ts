import { expect, test } from 'vitest';
import { downloadLinks } from './download-links.ts';

const hrefs = (names: readonly string[], query: string) =>
  downloadLinks(
    { tables: names.map((name) => ({ name, title: name })) },
    '/gemeenten',
    new URLSearchParams(query),
  ).flatMap(({ files }) => files.map(({ href }) => href));

test('one table: keeps what was filtered and sorted, and drops the page number', () => {
  expect(hrefs(['gemeenten'], 'zoek=a&regio=&pagina=3&sorteer=naam')).toEqual([
    '/gemeenten?zoek=a&sorteer=naam&formaat=csv',
    '/gemeenten?zoek=a&sorteer=naam&formaat=xlsx',
  ]);
});

test('several tables: names each', () => {
  expect(hrefs(['a', 'b'], 'datum=2024-12-31&tabel=x')).toEqual([
    '/gemeenten?datum=2024-12-31&formaat=csv&tabel=a',
    '/gemeenten?datum=2024-12-31&formaat=xlsx&tabel=a',
    '/gemeenten?datum=2024-12-31&formaat=csv&tabel=b',
    '/gemeenten?datum=2024-12-31&formaat=xlsx&tabel=b',
  ]);
});

test('a paper comes first, with the kinds of file that it has, and never names a table', () => {
  const files = { svg: async () => '', pdf: async () => '' };
  const paper = { name: 'kaart', title: 'Kaart van de regio’s', noun: 'deze kaart', files };
  const tables = [{ name: 'a', title: 'A' }];
  const [first, second] = downloadLinks({ paper, tables }, '/kaart', new URLSearchParams('lijn=elz&tabel=a'));
  expect(first).toEqual({
    label: 'Download deze kaart',
    title: 'Kaart van de regio’s',
    files: [
      { kind: 'PDF', href: '/kaart?lijn=elz&formaat=pdf' },
      { kind: 'SVG', href: '/kaart?lijn=elz&formaat=svg' },
    ],
  });
  expect(second?.label).toBe('Download deze tabel');
});

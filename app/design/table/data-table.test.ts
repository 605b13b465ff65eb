import { expect, test } from 'vitest';
import { type DataTable, dataTable } from './data-table.ts';

const words = { name: 'boeken', title: 'Boeken', source: 'stand op 1 januari 2026, bron: voorbeeld.test' };
const columns = [
  { label: 'Titel', value: (book: { title: string; pages: number | null }) => book.title },
  { label: 'Doe', cell: () => 'Wis' },
  {
    label: 'Bladzijden',
    numeric: true,
    value: (book: { title: string; pages: number | null }) => book.pages,
  },
];

test('takes the columns that have a value, and the rows as values', async () => {
  const table = dataTable({
    ...words,
    columns,
    rows: [
      { title: 'Atlas', pages: 312 },
      { title: 'Kaart', pages: null },
    ],
  });
  expect(table).toMatchObject(words);
  expect(table.columns).toEqual([
    { label: 'Titel', numeric: false },
    { label: 'Bladzijden', numeric: true },
  ]);
  expect(await allOf(table)).toEqual([
    ['Atlas', 312],
    ['Kaart', null],
  ]);
});

test('fetches rows only when they are asked for', async () => {
  let fetched = 0;
  const rows = async () => {
    fetched += 1;
    return [{ title: 'Atlas', pages: 312 }];
  };
  const table = dataTable({ ...words, columns, rows });
  expect(fetched).toBe(0);
  expect(await allOf(table)).toEqual([['Atlas', 312]]);
  expect(fetched).toBe(1);
});

async function allOf(table: DataTable) {
  const rows = [];
  for await (const row of table.rows()) rows.push(row);
  return rows;
}

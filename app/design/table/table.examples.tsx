import type { ComponentExamples } from '../style-guide/example.ts';
import { columnSort, type Sort } from './column-sort.ts';
import { DownloadList } from './download-list.tsx';
import { type Column, Table } from './table.tsx';
import { TableMark } from './table-mark.tsx';

interface Book {
  readonly title: string;
  readonly author: string;
  readonly pages: number;
}

const books: readonly Book[] = [
  { title: 'Atlas van het landschap', author: 'Peeters', pages: 312 },
  { title: 'Bruggen en wegen', author: 'Janssens', pages: 96 },
  { title: 'De lange winter', author: 'Maes', pages: 1204 },
];

const current: Sort = { key: 'titel', direction: 'ascending' };
const sortBy = (key: string) =>
  columnSort(key, current, (sort) => `?volgorde=${sort.key}&richting=${sort.direction}#table`);

const columns: readonly Column<Book>[] = [
  {
    key: 'titel',
    label: 'Titel',
    header: true,
    sort: sortBy('titel'),
    cell: (book) => <a href="#table">{book.title}</a>,
  },
  { key: 'schrijver', label: 'Schrijver', sort: sortBy('schrijver'), cell: (book) => book.author },
  {
    key: 'bladzijden',
    label: 'Bladzijden',
    numeric: true,
    sort: sortBy('bladzijden'),
    cell: (book) => book.pages,
  },
];

export const tableExamples: ComponentExamples = {
  folder: 'table',
  title: 'Tabel',
  about: 'Sorteert en bladert met gewone links; schuift zelf, zodat de pagina nooit opzij schuift.',
  examples: [
    { name: 'Gesorteerd op titel', draw: () => <Table caption="Boeken" columns={columns} rows={books} /> },
    {
      name: 'Met totaal, titel verborgen',
      draw: () => (
        <Table
          caption="Boeken met totaal"
          captionHidden
          columns={columns}
          rows={books}
          footer={['Totaal', '', 1612]}
        />
      ),
    },
    {
      name: 'Met een vlak voor de woorden',
      draw: () => (
        <Table
          caption="Banden"
          columns={[
            { key: 'titel', label: 'Titel', header: true, cell: ({ title }) => title },
            {
              key: 'band',
              label: 'Band',
              cell: ({ pages }) => (
                <>
                  <TableMark hatched={pages > 1000} />
                  {pages > 1000 ? 'in twee banden' : 'in één band'}
                </>
              ),
            },
          ]}
          rows={books}
        />
      ),
    },
    {
      name: 'Om mee te nemen',
      draw: () => (
        <DownloadList
          downloads={[
            {
              label: 'Download deze tabel',
              title: 'Boeken',
              files: [
                { kind: 'CSV', href: '#table' },
                { kind: 'XLSX', href: '#table' },
              ],
            },
          ]}
        />
      ),
    },
    {
      name: 'Leeg',
      draw: () => (
        <Table caption="Geen boeken" columns={columns} rows={[]} empty="Er zijn nog geen boeken." />
      ),
    },
  ],
};

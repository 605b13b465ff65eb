import type { ComponentExamples } from '../style-guide/example.ts';
import { Pagination } from './pagination.tsx';

const hrefFor = (page: number) => `?pagina=${page}#pagination`;

export const paginationExamples: ComponentExamples = {
  folder: 'pagination',
  title: 'Bladeren',
  about: 'Welk deel van een lijst je ziet, en links naar de rest.',
  examples: [
    {
      name: 'Eerste pagina',
      draw: () => (
        <Pagination label="Bladeren, eerste" page={1} pageSize={50} total={285} hrefFor={hrefFor} />
      ),
    },
    {
      name: 'In het midden van veel',
      draw: () => (
        <Pagination
          label="Bladeren, midden"
          page={12}
          pageSize={50}
          total={1190}
          hrefFor={hrefFor}
          noun="boeken"
        />
      ),
    },
    {
      name: 'Alles op één pagina',
      draw: () => <Pagination label="Bladeren, één" page={1} pageSize={50} total={7} hrefFor={hrefFor} />,
    },
  ],
};

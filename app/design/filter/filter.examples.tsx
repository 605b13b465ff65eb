import { Select } from '../select/select.tsx';
import type { ComponentExamples } from '../style-guide/example.ts';
import { Filter } from './filter.tsx';

export const filterExamples: ComponentExamples = {
  folder: 'filter',
  title: 'Filter',
  about: 'Velden die een lijst beperken, en wat nu aan staat.',
  examples: [
    {
      name: 'Twee filters aan',
      draw: () => (
        <Filter
          action="#filter"
          label="Boeken filteren"
          clearHref="#filter"
          keep={{ volgorde: 'titel' }}
          active={[
            { label: 'Taal: Nederlands', removeHref: '#filter' },
            { label: 'Vanaf 2020', removeHref: '#filter' },
          ]}
        >
          <Select
            name="taal"
            label="Taal"
            empty="alle talen"
            options={[{ value: 'nl', label: 'Nederlands' }]}
            value="nl"
          />
          <Select
            name="jaar"
            label="Jaar"
            empty="alle jaren"
            options={[{ value: '2020', label: 'Vanaf 2020' }]}
            value="2020"
          />
        </Filter>
      ),
    },
  ],
};

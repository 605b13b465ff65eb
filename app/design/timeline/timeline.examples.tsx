import type { ComponentExamples } from '../style-guide/example.ts';
import { Timeline } from './timeline.tsx';

export const timelineExamples: ComponentExamples = {
  folder: 'timeline',
  title: 'Tijdlijn',
  about: 'Wat er met één ding gebeurde, in volgorde.',
  examples: [
    {
      name: 'Drie gebeurtenissen',
      draw: () => (
        <Timeline
          items={[
            { when: '9 maart 2026', datetime: '2026-03-09', title: 'Uitgeleend', by: 'de bibliothecaris' },
            {
              when: '12 maart 2026',
              datetime: '2026-03-12',
              title: 'Verlengd',
              content: <p>Met twee weken.</p>,
            },
            { when: '26 maart 2026', datetime: '2026-03-26', title: 'Teruggebracht' },
          ]}
        />
      ),
    },
  ],
};

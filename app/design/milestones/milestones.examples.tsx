import type { ComponentExamples } from '../style-guide/example.ts';
import { Milestones } from './milestones.tsx';

export const milestonesExamples: ComponentExamples = {
  folder: 'milestones',
  title: 'Mijlpalen',
  about: 'Hoe ver iets staat, in feiten die elk op zich waar of nog niet waar zijn.',
  examples: [
    {
      name: 'Bereikt en nog niet',
      draw: () => (
        <Milestones
          label="Hoe ver het pakje is"
          items={[
            { title: 'Verpakt', isReached: true, detail: '2 maart 2026' },
            { title: 'Verzonden', isReached: true, detail: '3 maart 2026' },
            { title: 'Aangekomen', isReached: false, detail: 'nog niet' },
          ]}
        />
      ),
    },
  ],
};

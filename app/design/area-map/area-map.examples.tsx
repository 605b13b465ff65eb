import type { ComponentExamples } from '../style-guide/example.ts';
import { AreaMap } from './area-map.tsx';

export const areaMapExamples: ComponentExamples = {
  folder: 'area-map',
  title: 'Landkaart',
  about: 'Getekend door de server; met het toetsenbord kies je in de lijst ernaast.',
  examples: [
    {
      name: 'Drie vlakken, één gekozen',
      draw: () => (
        <AreaMap
          label="Drie vlakken"
          frame={[0, 0, 300, 80]}
          areas={[
            { path: 'M5 5H100V75H5Z', tint: 1, name: 'Links', href: '#area-map' },
            { path: 'M100 5H200V75H100Z', tint: 2, name: 'Midden', href: '#area-map', chosen: true },
            { path: 'M200 5H295V75H200Z', tint: 3, name: 'Rechts', quiet: true },
          ]}
          outlines={['M5 5H200V75H5Z']}
          labels={[
            { x: 52, y: 40, lines: ['Links', 'van het midden'] },
            { x: 150, y: 40, lines: ['Midden'], onChosen: true },
          ]}
          caption="Vlakken van een voorbeeld."
        />
      ),
    },
  ],
};

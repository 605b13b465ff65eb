import type { ComponentExamples } from '../style-guide/example.ts';
import { Icon } from './icon.tsx';
import { iconNames } from './icon-names.ts';

export const iconExamples: ComponentExamples = {
  folder: 'icon',
  title: 'Pictogram',
  about: 'Versiering naast tekst; alleen staand heeft het woorden nodig.',
  examples: [
    {
      name: 'Alle pictogrammen',
      draw: () => (
        <ul class="style-guide__icons">
          {iconNames.map((name) => (
            <li>
              <Icon name={name} size="large" /> {name}
            </li>
          ))}
        </ul>
      ),
    },
    { name: 'Met betekenis', draw: () => <Icon name="lock-closed" size="large" label="Vergrendeld" /> },
  ],
};

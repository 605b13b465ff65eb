import { LinkButton } from '../button/button.tsx';
import { Heading } from '../heading/heading.tsx';
import type { ComponentExamples } from '../style-guide/example.ts';
import { Toolbar } from './toolbar.tsx';

export const toolbarExamples: ComponentExamples = {
  folder: 'toolbar',
  title: 'Werkbalk',
  about: 'Boven een lijst: links wat het is, rechts wat je ermee kunt doen.',
  examples: [
    {
      name: 'Titel en knop',
      draw: () => (
        <Toolbar
          start={
            <Heading level={4} looks={2}>
              Boeken
            </Heading>
          }
        >
          <LinkButton href="#toolbar" skin="secondary" icon="download">
            Download als csv
          </LinkButton>
        </Toolbar>
      ),
    },
  ],
};

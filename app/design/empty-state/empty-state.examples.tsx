import { LinkButton } from '../button/button.tsx';
import type { ComponentExamples } from '../style-guide/example.ts';
import { EmptyState } from './empty-state.tsx';

export const emptyStateExamples: ComponentExamples = {
  folder: 'empty-state',
  title: 'Niets te tonen',
  about: 'Zegt dat er niets is, waarom, en wat je kunt doen.',
  examples: [
    {
      name: 'Zoeken zonder resultaat',
      draw: () => (
        <EmptyState
          level={3}
          title="Niets gevonden voor “xyz”"
          action={
            <LinkButton href="#empty-state" skin="secondary">
              Toon alles
            </LinkButton>
          }
        >
          <p>Kijk de spelling na, of zoek op een deel van de naam.</p>
        </EmptyState>
      ),
    },
  ],
};

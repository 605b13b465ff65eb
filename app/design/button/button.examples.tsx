import type { ComponentExamples } from '../style-guide/example.ts';
import { Button, ButtonGroup, LinkButton } from './button.tsx';

export const buttonExamples: ComponentExamples = {
  folder: 'button',
  title: 'Knop',
  about: 'Een knop verstuurt een formulier; een link-knop gaat ergens heen.',
  examples: [
    {
      name: 'Soorten',
      draw: () => (
        <ButtonGroup>
          <Button>Bewaren</Button>
          <Button skin="secondary">Bewaren als ontwerp</Button>
          <Button skin="naked">Annuleren</Button>
          <Button skin="danger" icon="bin">
            Verwijderen
          </Button>
        </ButtonGroup>
      ),
    },
    {
      name: 'Links',
      draw: () => (
        <ButtonGroup>
          <LinkButton href="#button" icon="add">
            Nieuw bericht
          </LinkButton>
          <LinkButton href="#button" skin="secondary" icon="download">
            Downloaden
          </LinkButton>
        </ButtonGroup>
      ),
    },
    {
      name: 'Uit, met de reden',
      draw: () => <Button disabledBecause="Vul eerst de titel in.">Publiceren</Button>,
    },
  ],
};

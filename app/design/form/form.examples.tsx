import { Button, ButtonGroup, LinkButton } from '../button/button.tsx';
import type { ComponentExamples } from '../style-guide/example.ts';
import { TextInput } from '../text-input/text-input.tsx';
import { Textarea } from '../textarea/textarea.tsx';
import { Form } from './form.tsx';

export const formExamples: ComponentExamples = {
  folder: 'form',
  title: 'Formulier',
  about: 'Verandert iets, dus altijd POST; de server kijkt na. Met eenmalige sleutel tegen dubbel verzenden.',
  examples: [
    {
      name: 'Klein formulier',
      draw: () => (
        <Form action="#form" oneTimeKey="0199-voorbeeld" label="Bericht schrijven">
          <TextInput name="onderwerp" label="Onderwerp" required value="Vergadering van maart" />
          <Textarea name="bericht" label="Bericht" required rows={4} />
          <ButtonGroup>
            <Button icon="mail">Versturen</Button>
            <LinkButton href="#form" skin="naked">
              Annuleren
            </LinkButton>
          </ButtonGroup>
        </Form>
      ),
    },
  ],
};

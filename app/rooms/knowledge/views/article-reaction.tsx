import { Alert } from '#design/alert/alert.tsx';
import { Button, ButtonGroup } from '#design/button/button.tsx';
import { Details } from '#design/details/details.tsx';
import { Form } from '#design/form/form.tsx';
import { Heading } from '#design/heading/heading.tsx';
import { Textarea } from '#design/textarea/textarea.tsx';
import type { EnteredField } from '#reception/entered-fields.ts';
import { reactionSlugs } from '../texts.ts';

interface ArticleReactionProps {
  /** Where it is sent. */
  readonly action: string;
  readonly formKey: string;
  readonly field: (name: string) => EnteredField;
}

/** Whether an article was useful, with words if the reader wants. */
export function ArticleReaction({ action, formKey, field }: ArticleReactionProps) {
  const words = field('woorden');
  return (
    <section class="stack" aria-labelledby="nuttig">
      <Heading level={2} id="nuttig">
        Was dit nuttig?
      </Heading>
      <Form action={action} oneTimeKey={formKey} label="Was dit nuttig?">
        <Details summary="Wil je er iets bij zeggen?" open={words.value !== ''}>
          <Textarea
            {...words}
            label="Wat ontbreekt er, of klopt er niet?"
            hint="We antwoorden hier niet op, en we weten niet wie je bent. Schrijf geen namen. Na een jaar wissen we deze woorden."
            rows={3}
          />
        </Details>
        <ButtonGroup>
          <Button name="oordeel" value={reactionSlugs.useful} skin="secondary">
            Ja, nuttig
          </Button>
          <Button name="oordeel" value={reactionSlugs.notUseful} skin="secondary">
            Nee, niet nuttig
          </Button>
        </ButtonGroup>
      </Form>
    </section>
  );
}

/** Whether an article answers the question that its reader is about to ask. */
export function ArticleFit({ action, formKey }: Pick<ArticleReactionProps, 'action' | 'formKey'>) {
  return (
    <Form action={action} oneTimeKey={formKey} label="Beantwoordt dit je vraag?">
      <ButtonGroup>
        <Button name="oordeel" value={reactionSlugs.used} skin="secondary">
          Dit helpt mij
        </Button>
        <Button name="oordeel" value={reactionSlugs.notFit} skin="naked">
          Past niet bij mijn vraag
        </Button>
      </ButtonGroup>
    </Form>
  );
}

/** That it was heard. */
export function ReactionHeard() {
  return (
    <Alert skin="success" title="Dank je, genoteerd" live>
      Daarmee weten we welke antwoorden beter kunnen.
    </Alert>
  );
}

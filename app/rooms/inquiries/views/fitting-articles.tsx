import { Button, ButtonGroup } from '#design/button/button.tsx';
import { Details } from '#design/details/details.tsx';
import { Form } from '#design/form/form.tsx';
import { Heading } from '#design/heading/heading.tsx';
import { List } from '#design/list/list.tsx';
import type { ArticleView } from '#rooms/knowledge/queries/article-rows.ts';
import { reactionSlugs } from '#rooms/knowledge/texts.ts';

/** What may answer the question already, before it is asked; the answers open beside the form. */
export function FittingArticles({ articles }: { readonly articles: readonly ArticleView[] }) {
  if (articles.length === 0)
    return <p>Hierover is er nog geen veelgestelde vraag. Stel de jouwe hieronder.</p>;
  return (
    <section class="stack" aria-labelledby="misschien-al-beantwoord">
      <Heading level={2} id="misschien-al-beantwoord">
        Misschien is dit al beantwoord
      </Heading>
      <List
        looks="divided"
        items={articles.map(({ slug, question, isDemonstration }) => (
          <>
            <a href={`/veelgestelde-vragen/${slug}?bij=vraag`} target="_blank" rel="noopener">
              {question} (nieuw venster)
            </a>
            {isDemonstration && ' (voorbeeld)'}
          </>
        ))}
      />
      <p>Staat je antwoord er niet bij, stel dan hieronder je vraag.</p>
    </section>
  );
}

/** The same, each to be opened in its place, and to say whether it fits. */
export function OpenedArticles({
  articles,
  formKey,
}: {
  readonly articles: readonly ArticleView[];
  readonly formKey: string;
}) {
  return (
    <div id="passende-vragen">
      {articles.map(({ slug, question, answer, source, isDemonstration }) => (
        <Details summary={isDemonstration ? `${question} (voorbeeld)` : question}>
          <p class="own-lines">{answer}</p>
          <p>
            Bron: {source}.{' '}
            <a href={`/veelgestelde-vragen/${slug}?bij=vraag`} target="_blank" rel="noopener">
              Lees de hele pagina (nieuw venster)
            </a>
          </p>
          <Form
            action={`/veelgestelde-vragen/${slug}?bij=vraag`}
            oneTimeKey={formKey}
            label={`Past “${question}”?`}
          >
            <ButtonGroup>
              <Button name="oordeel" value={reactionSlugs.used} skin="secondary">
                Dit helpt mij
              </Button>
              <Button name="oordeel" value={reactionSlugs.notFit} skin="secondary">
                Past niet
              </Button>
            </ButtonGroup>
          </Form>
        </Details>
      ))}
    </div>
  );
}

/** The element that a page with FittingWhileTyping names among its elements. */
export const fittingElement = 'passende-vragen';

/**
 * Below the subject of a question: with script, what may answer it already, found while it is typed. It is a line of one
 * height, whatever is found, so that nothing moves below who types; what it holds is opened by who wants.
 */
export function FittingWhileTyping() {
  return (
    <div>
      <passende-vragen data-veld="onderwerp" data-adres="/vraag-stellen/passende-vragen">
        <Details summary="Staat je antwoord bij de veelgestelde vragen?">
          <div data-gevonden="">
            <p>
              <a href="/veelgestelde-vragen" target="_blank" rel="noopener">
                Alle veelgestelde vragen (nieuw venster)
              </a>
            </p>
          </div>
        </Details>
      </passende-vragen>
    </div>
  );
}

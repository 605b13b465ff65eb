import { Heading } from '#design/heading/heading.tsx';
import { List } from '#design/list/list.tsx';
import type { ArticleView } from '#rooms/knowledge/queries/article-rows.ts';

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
            <a href={`/veelgestelde-vragen/${slug}`} target="_blank" rel="noopener">
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

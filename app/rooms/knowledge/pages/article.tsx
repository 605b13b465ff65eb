import { Alert } from '#design/alert/alert.tsx';
import { DescriptionList } from '#design/description-list/description-list.tsx';
import { PageHeading } from '#design/heading/heading.tsx';
import { dayOf, dutch } from '#platform/day.ts';
import type { Get } from '#reception/page.ts';
import { articleState } from '../model.ts';
import type { ArticleView } from '../queries/article-rows.ts';
import { getArticle } from '../queries/get-article.ts';
import { DemonstrationMark } from '../views/demonstration-mark.tsx';

/** `/veelgestelde-vragen/:artikel`: a question and its answer; of one that does not hold today, that and why. */
export const GET: Get = async (ctx, { params }) => {
  const article = await getArticle(ctx, params.artikel ?? '');
  const isWithdrawn = article.withdrawnBecause !== null;
  const state = articleState({ ...article, isWithdrawn }, dayOf(ctx.now));
  return {
    title: article.question,
    trail: [
      { label: 'Start', href: '/' },
      { label: 'Veelgestelde vragen', href: '/veelgestelde-vragen' },
      { label: article.question },
    ],
    status: state === 'valid' ? 200 : 410,
    body: (
      <div class="stack">
        <PageHeading title={article.question} />
        {article.isDemonstration && <DemonstrationMark />}
        {state === 'valid' ? <Answer article={article} /> : <NotHeld article={article} />}
        <p>
          <a href={`/vraag-stellen?over=${encodeURIComponent(article.question)}`}>
            Volstaat dit niet? Stel je vraag.
          </a>
        </p>
      </div>
    ),
  };
};

function Answer({ article }: { readonly article: ArticleView }) {
  const { answer, source, sourceUrl, validFrom, validTo, owner, writtenAt } = article;
  return (
    <>
      <p class="own-lines">{answer}</p>
      <DescriptionList
        items={[
          { term: 'Bron', description: sourceUrl === null ? source : <a href={sourceUrl}>{source}</a> },
          {
            term: 'Geldt',
            description:
              validTo === null
                ? `sinds ${dutch(validFrom)}`
                : `van ${dutch(validFrom)} tot ${dutch(validTo)}`,
          },
          { term: 'Bijgehouden door', description: `${owner}, laatst gewijzigd ${dutch(dayOf(writtenAt))}` },
        ]}
      />
    </>
  );
}

function NotHeld({ article: { withdrawnBecause, validFrom } }: { readonly article: ArticleView }) {
  const because = withdrawnBecause ?? `Het gold vanaf ${dutch(validFrom)}, en geldt vandaag niet.`;
  return (
    <Alert skin="warning" title="Dit antwoord geldt vandaag niet">
      {because}
    </Alert>
  );
}

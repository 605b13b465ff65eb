import { Alert } from '#design/alert/alert.tsx';
import { DescriptionList } from '#design/description-list/description-list.tsx';
import { ErrorSummary } from '#design/error-summary/error-summary.tsx';
import { PageHeading } from '#design/heading/heading.tsx';
import { checkedForm } from '#platform/checked-form.ts';
import { dayOf, dutch } from '#platform/day.ts';
import { enteredFields } from '#reception/entered-fields.ts';
import type { Get, PageRequest, Post } from '#reception/page.ts';
import { reactToArticle } from '../commands/react-to-article.ts';
import { reactionForm } from '../forms.ts';
import { articleState, reactionKinds } from '../model.ts';
import type { ArticleView } from '../queries/article-rows.ts';
import { getArticle } from '../queries/get-article.ts';
import { reactionSlugs } from '../texts.ts';
import { ArticleFit, ArticleReaction, ReactionHeard } from '../views/article-reaction.tsx';
import { DemonstrationMark } from '../views/demonstration-mark.tsx';

/**
 * `/veelgestelde-vragen/:artikel`: a question and its answer; of one that does not hold today, that and why. With
 * `?bij=vraag` for who is about to ask something: does it fit?
 */
export const GET: Get = async (ctx, request) => {
  const { params, query, entered } = request;
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
        {entered && <ErrorSummary message={entered.message} errors={entered.fields} />}
        {query.has('bedankt') && <ReactionHeard />}
        {state === 'valid' ? <Answer article={article} /> : <NotHeld article={article} />}
        {state === 'valid' && !query.has('bedankt') && <Reaction request={request} />}
        <p>
          <a href={`/vraag-stellen?over=${encodeURIComponent(article.question)}`}>
            Volstaat dit niet? Stel je vraag.
          </a>
        </p>
      </div>
    ),
  };
};

const isAsking = (query: URLSearchParams) => query.get('bij') === 'vraag';

function Reaction({ request: { path, query, formKey, entered } }: { readonly request: PageRequest }) {
  if (isAsking(query)) return <ArticleFit action={`${path}?bij=vraag`} formKey={formKey} />;
  return <ArticleReaction action={path} formKey={formKey} field={enteredFields(entered)} />;
}

const kindsOf = Object.fromEntries(reactionKinds.map((kind) => [reactionSlugs[kind], kind]));

/** What a reader says of it is counted; the page thanks, and asks no more. */
export const POST: Post = async (ctx, { params, path, query, form }) => {
  const { oordeel, woorden } = checkedForm(reactionForm, form);
  const kind = kindsOf[oordeel] ?? 'useful';
  const place = kind === 'used' || kind === 'notFit' ? 'asking' : 'reading';
  await reactToArticle(ctx, params.artikel ?? '', { kind, place, words: woorden });
  return { seeOther: isAsking(query) ? `${path}?bij=vraag&bedankt=ja` : `${path}?bedankt=ja` };
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

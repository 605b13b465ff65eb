import { LinkButton } from '#design/button/button.tsx';
import { PageHeading } from '#design/heading/heading.tsx';
import { Pill } from '#design/pill/pill.tsx';
import { dataTable } from '#design/table/data-table.ts';
import { type Column, Table } from '#design/table/table.tsx';
import { dayOf, dutch } from '#platform/day.ts';
import type { Get } from '#reception/page.ts';
import { articleState } from '../model.ts';
import { mayManage } from '../policy.ts';
import type { ArticleView } from '../queries/article-rows.ts';
import { countReactions } from '../queries/count-reactions.ts';
import { listArticles } from '../queries/list-articles.ts';
import { articleStateNames } from '../texts.ts';
import { ReactionPeriod, reactionColumns, reactionPeriodIn } from '../views/reaction-counts.tsx';

/** `/beheer/veelgestelde-vragen`: all articles, those to be looked at again first, with what was said of them in a period. */
export const GET: Get = async (ctx, { path, query }) => {
  const articles = await listArticles(ctx);
  const isWriter = mayManage(ctx.actor);
  const today = dayOf(ctx.now);
  const period = reactionPeriodIn(query);
  const columns = [
    ...columnsOn(today, isWriter ? '/beheer/veelgestelde-vragen' : '/veelgestelde-vragen'),
    ...reactionColumns(await countReactions(ctx, period.since(today))),
  ];
  const file = {
    name: 'veelgestelde-vragen',
    title: 'Veelgestelde vragen',
    source: `Regioloket, alle veelgestelde vragen zoals ze er nu staan, met de reacties, ${period.words}`,
    rows: articles,
    columns,
  };
  return {
    title: 'Veelgestelde vragen beheren',
    wide: true,
    trail: [
      { label: 'Start', href: '/' },
      { label: 'Beheer', href: '/beheer' },
      { label: 'Veelgestelde vragen' },
    ],
    tables: articles.length === 0 ? [] : [dataTable(file)],
    body: (
      <div class="stack">
        <PageHeading
          title="Veelgestelde vragen beheren"
          intro="Wat het eerst opnieuw nagekeken moet worden, staat bovenaan."
        />
        {isWriter && (
          <p>
            <LinkButton href="/beheer/veelgestelde-vragen/nieuw" icon="add">
              Veelgestelde vraag schrijven
            </LinkButton>
          </p>
        )}
        <ReactionPeriod path={path} period={period} />
        <Table caption="Veelgestelde vragen" captionHidden stacks rows={articles} columns={columns} />
      </div>
    ),
  };
};

function columnsOn(today: string, place: string): readonly Column<ArticleView>[] {
  const stateOf = (article: ArticleView) =>
    articleStateNames[articleState({ ...article, isWithdrawn: article.withdrawnBecause !== null }, today)];
  return [
    {
      key: 'vraag',
      label: 'Vraag',
      header: true,
      cell: ({ slug, question }) => <a href={`${place}/${slug}`}>{question}</a>,
      value: ({ question }) => question,
    },
    { key: 'stand', label: 'Stand', cell: stateOf, value: stateOf },
    {
      key: 'nakijken',
      label: 'Nakijken tegen',
      cell: ({ reviewOn, withdrawnBecause }) => (
        <>
          {dutch(reviewOn)}{' '}
          {reviewOn <= today && withdrawnBecause === null && <Pill skin="warning">na te kijken</Pill>}
        </>
      ),
      value: ({ reviewOn }) => reviewOn,
    },
    { key: 'eigenaar', label: 'Eigenaar', cell: ({ owner }) => owner, value: ({ owner }) => owner },
    { key: 'bron', label: 'Bron', cell: ({ source }) => source, value: ({ source }) => source },
  ];
}

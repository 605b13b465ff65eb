import { LinkButton } from '#design/button/button.tsx';
import { EmptyState } from '#design/empty-state/empty-state.tsx';
import { PageHeading } from '#design/heading/heading.tsx';
import { List } from '#design/list/list.tsx';
import { SearchForm } from '#design/search-form/search-form.tsx';
import type { Get } from '#reception/page.ts';
import { listValidArticles } from '../queries/list-articles.ts';

/** `/veelgestelde-vragen`: what was asked before and holds today, with a search in question, answer and source. */
export const GET: Get = async (ctx, { path, query }) => {
  const search = (query.get('zoek') ?? '').trim().slice(0, 200);
  const articles = await listValidArticles(ctx, search);
  return {
    title: 'Veelgestelde vragen',
    description: 'Vragen over regiovorming die vaker gesteld worden, elk met het antwoord en zijn bron.',
    trail: [{ label: 'Start', href: '/' }, { label: 'Veelgestelde vragen' }],
    body: (
      <div class="stack">
        <PageHeading
          title="Veelgestelde vragen"
          intro="Wat vandaag geldt, met de bron waarop het antwoord steunt."
        />
        <SearchForm action={path} label="Zoek in de veelgestelde vragen" value={search} clearHref={path} />
        {articles.length === 0 ? (
          <EmptyState title="Niets gevonden">
            {search === '' ? 'Er is nog geen enkele veelgestelde vraag.' : `Niets gevonden voor “${search}”.`}
          </EmptyState>
        ) : (
          <List
            looks="divided"
            items={articles.map(({ slug, question, isDemonstration }) => (
              <>
                <a href={`/veelgestelde-vragen/${slug}`}>{question}</a>
                {isDemonstration && ' (voorbeeld)'}
              </>
            ))}
          />
        )}
        <p>
          <LinkButton
            href={search === '' ? '/vraag-stellen' : `/vraag-stellen?over=${encodeURIComponent(search)}`}
            skin="secondary"
          >
            Staat je vraag er niet bij? Stel ze
          </LinkButton>
        </p>
      </div>
    ),
  };
};

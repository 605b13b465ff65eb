import { PageHeading } from '#design/heading/heading.tsx';
import type { Get } from '#reception/page.ts';
import { listFittingArticles } from '#rooms/knowledge/queries/list-articles.ts';
import { OpenedArticles } from '../views/fitting-articles.tsx';

const shown = 3;

/** `/vraag-stellen/passende-vragen?over=...`: what may answer a question with this subject; the form shows it while one types. */
export const GET: Get = async (ctx, { query, formKey }) => {
  const subject = (query.get('over') ?? '').trim().slice(0, 200);
  const articles = subject === '' ? [] : await listFittingArticles(ctx, subject);
  const title = 'Passende veelgestelde vragen';
  return {
    title,
    trail: [
      { label: 'Start', href: '/' },
      { label: 'Vraag stellen', href: '/vraag-stellen' },
      { label: title },
    ],
    body: (
      <div class="stack">
        <PageHeading title={title} intro={subject === '' ? undefined : `Bij “${subject}”.`} />
        {articles.length === 0 && <p>Hierover is er nog geen veelgestelde vraag.</p>}
        <OpenedArticles articles={articles.slice(0, shown)} formKey={formKey} />
        <p>
          <a href={subject === '' ? '/vraag-stellen' : `/vraag-stellen?over=${encodeURIComponent(subject)}`}>
            Staat je antwoord er niet bij? Stel je vraag
          </a>
        </p>
      </div>
    ),
  };
};

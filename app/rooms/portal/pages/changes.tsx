import { DateInput } from '#design/date-input/date-input.tsx';
import { EmptyState } from '#design/empty-state/empty-state.tsx';
import { Filter } from '#design/filter/filter.tsx';
import { PageHeading } from '#design/heading/heading.tsx';
import { Link } from '#design/link/link.tsx';
import { Pagination } from '#design/pagination/pagination.tsx';
import { dataTable } from '#design/table/data-table.ts';
import { Timeline } from '#design/timeline/timeline.tsx';
import { type Day, dutch, parseDay } from '#platform/day.ts';
import { paged, pageHref, pageNumber } from '#platform/paging.ts';
import { Invalid } from '#platform/refusals.ts';
import type { Get } from '#reception/page.ts';
import { type Change, listChanges } from '../queries/list-changes.ts';
import { feedLink } from '../views/changes-feed.ts';
import { changeKindNames, toldChange } from '../views/told-change.ts';

const title = 'Wijzigingen';
const pageSize = 30;

/** `/wijzigingen`: what changed since a day, newest first, each with where to read on and its source. */
export const GET: Get = async (ctx, { path, query }) => {
  const since = askedSince(query);
  const changes = (await listChanges(ctx)).filter(({ on }) => since === null || on >= since);
  const number = pageNumber(query);
  const start = (number - 1) * pageSize;
  const listed = paged(changes.slice(start, start + pageSize), changes.length, number, pageSize);
  const name = since === null ? title : `${title} sinds ${dutch(since)}`;
  return {
    title: number === 1 ? name : `${name}, pagina ${number}`,
    description:
      'Nieuwe versies van afbakeningen, fusies en beslissingen over de regio’s, de nieuwste eerst.',
    trail: [{ label: 'Start', href: '/' }, { label: title }],
    links: [feedLink],
    tables: [
      dataTable({
        name: 'wijzigingen',
        title,
        source: 'elke regel met haar eigen bron',
        rows: changes,
        columns,
      }),
    ],
    body: (
      <div class="stack">
        <PageHeading
          title={name}
          intro="Nieuwe versies van afbakeningen, fusies, beslissingen over de regio’s en afwijkingen: de dag waarop ze ingaan, de nieuwste eerst."
        />
        <Filter action={path} label="Sinds wanneer" submit="Toon">
          <DateInput name="sinds" label="Sinds" value={since ?? ''} />
        </Filter>
        {listed.total === 0 ? (
          <EmptyState title="Geen wijzigingen">
            Sinds die dag is er niets veranderd. Kies een vroegere dag.
          </EmptyState>
        ) : (
          <>
            <Timeline items={listed.items.map(entryOf)} />
            <Pagination {...listed} hrefFor={pageHref(path, query)} noun="wijzigingen" />
          </>
        )}
        <p class="prose">
          Volg de wijzigingen met een feedlezer: <a href={feedLink.href}>wijzigingen als Atom-feed</a>.
        </p>
      </div>
    ),
  };
};

function askedSince(query: URLSearchParams): Day | null {
  const text = query.get('sinds') ?? '';
  if (text === '') return null;
  const since = parseDay(text);
  if (since === null)
    throw new Invalid('Dit is geen datum. Schrijf jaar, maand en dag, bijvoorbeeld 2025-01-01.');
  return since;
}

function entryOf(change: Change) {
  const { title: what, sentence, href, source, sourceUrl } = toldChange(change);
  return {
    when: dutch(change.on),
    datetime: change.on,
    title: <a href={href}>{what}</a>,
    by: changeKindNames[change.kind],
    content: (
      <>
        {sentence}
        <span class="table-note">
          bron:{' '}
          {sourceUrl === null ? (
            source
          ) : (
            <Link href={sourceUrl} external quiet>
              {source}
            </Link>
          )}
        </span>
      </>
    ),
  };
}

const columns = [
  { label: 'Datum', value: ({ on }: Change) => on },
  { label: 'Soort', value: ({ kind }: Change) => changeKindNames[kind] },
  { label: 'Wat', value: (change: Change) => toldChange(change).title },
  { label: 'Uitleg', value: (change: Change) => toldChange(change).sentence },
  { label: 'Adres', value: (change: Change) => toldChange(change).href },
  { label: 'Bron', value: (change: Change) => toldChange(change).source },
];

import { LinkButton } from '#design/button/button.tsx';
import { EmptyState } from '#design/empty-state/empty-state.tsx';
import { PageHeading } from '#design/heading/heading.tsx';
import { Pagination } from '#design/pagination/pagination.tsx';
import { dayOf } from '#platform/day.ts';
import { pageHref, pageNumber } from '#platform/paging.ts';
import { Invalid } from '#platform/refusals.ts';
import type { Get } from '#reception/page.ts';
import { actorMay } from '../policy.ts';
import { listOrganizations, type OrganizationQuestion } from '../queries/list-organizations.ts';
import { listProvinces } from '../queries/list-provinces.ts';
import { kindOfSlug } from '../texts.ts';
import { OrganizationSearch } from '../views/organization-search.tsx';
import { OrganizationTable, organizationData } from '../views/organization-table.tsx';

/** `/organisaties`: every organisation, to search by name or code and to narrow by kind and province. */
export const GET: Get = async (ctx, { path, query, house }) => {
  const manages = actorMay(ctx.actor, 'manageOrganizations');
  const provinces = await listProvinces(ctx);
  const question = { ...questionOf(query), ofAllTimes: manages };
  const today = dayOf(ctx.now);
  const found = await listOrganizations(ctx, question);
  return {
    title: 'Organisaties',
    description: 'Alle besturen en organisaties rond regiovorming, met hun codes en contactgegevens.',
    trail: [{ label: 'Start', href: '/' }, { label: 'Organisaties' }],
    tables:
      found.total === 0
        ? []
        : [
            organizationData(
              async () => (await listOrganizations(ctx, { ...question, page: 1, pageSize: 5000 })).items,
              { today, baseUrl: house.baseUrl },
            ),
          ],
    body: (
      <div class="stack">
        <PageHeading
          title="Organisaties"
          intro="Besturen, administraties en ondersteuners van regiovorming, met hun codes en contactgegevens."
          actions={manages && <NewOrganizationLink />}
        />
        <p class="prose">
          Zoek je wie jouw gemeente helpt? <a href="/contactpunt">Vind je contactpunt</a>.
        </p>
        <OrganizationSearch path={path} query={query} provinces={provinces} />
        {found.total === 0 ? (
          <EmptyState title="Geen organisatie gevonden">
            Controleer de schrijfwijze, of zoek met minder woorden of filters.
          </EmptyState>
        ) : (
          <>
            <OrganizationTable organizations={found.items} today={today} />
            <Pagination {...found} hrefFor={pageHref(path, query)} noun="organisaties" />
          </>
        )}
      </div>
    ),
  };
};

function NewOrganizationLink() {
  return (
    <LinkButton href="/beheer/organisaties/nieuw" icon="add">
      Nieuwe organisatie
    </LinkButton>
  );
}

/** What the address asks; refuses (Invalid) a kind or province that no link of ours names. */
function questionOf(query: URLSearchParams): OrganizationQuestion {
  const slug = query.get('soort') ?? '';
  const kind = kindOfSlug(slug) ?? undefined;
  if (slug !== '' && kind === undefined) throw new Invalid(`De soort “${slug.slice(0, 40)}” bestaat niet.`);
  const province = query.get('provincie') ?? '';
  if (!/^(\d{5})?$/.test(province))
    throw new Invalid('Een provincie heeft hier een NIS-code van vijf cijfers.');
  const search = (query.get('zoek') ?? '').trim().slice(0, 200);
  return { kind, search: search || undefined, province: province || undefined, page: pageNumber(query) };
}

import { EmptyState } from '#design/empty-state/empty-state.tsx';
import { Heading } from '#design/heading/heading.tsx';
import { List } from '#design/list/list.tsx';
import { Pagination } from '#design/pagination/pagination.tsx';
import { SearchForm } from '#design/search-form/search-form.tsx';
import type { Paged } from '#platform/paging.ts';
import { centralAddress } from '#rooms/parties/model.ts';
import type { OrganizationLine } from '#rooms/parties/queries/list-organizations.ts';
import { organizationKindNames } from '#rooms/parties/texts.ts';

interface OrganizationFinderProps {
  readonly path: string;
  readonly search: string;
  /** Null before anything was searched. */
  readonly found: Paged<OrganizationLine> | null;
  readonly hrefForPage: (page: number) => string;
}

/** The first of two steps: search for the organisation that one works for, then choose it. */
export function OrganizationFinder({ path, search, found, hrefForPage }: OrganizationFinderProps) {
  return (
    <>
      <Heading level={2}>Stap 1 van 2: voor welke organisatie werk je?</Heading>
      <SearchForm
        action={path}
        label="Zoek je organisatie"
        hint="Typ een deel van de naam, bijvoorbeeld Torhout of OCMW Torhout."
        value={search}
      />
      {found !== null &&
        (found.total === 0 ? (
          <NothingFound />
        ) : (
          <Found path={path} found={found} hrefForPage={hrefForPage} />
        ))}
    </>
  );
}

function Found({
  path,
  found,
  hrefForPage,
}: {
  path: string;
  found: Paged<OrganizationLine>;
  hrefForPage: (page: number) => string;
}) {
  return (
    <section aria-label="Gevonden organisaties">
      <p>Kies je organisatie:</p>
      <List
        looks="divided"
        items={found.items.map(({ id, name, kind, provinceName }) => (
          <>
            <a href={`${path}?organisatie=${id}`}>{name}</a> ({organizationKindNames[kind]}
            {provinceName && kind !== 'province' ? `, ${provinceName}` : ''})
          </>
        ))}
      />
      {found.total > found.pageSize && <Pagination {...found} hrefFor={hrefForPage} noun="organisaties" />}
    </section>
  );
}

function NothingFound() {
  return (
    <EmptyState title="Geen organisatie gevonden" level={3}>
      Controleer de schrijfwijze of zoek met minder woorden. Staat je organisatie er niet bij? Mail{' '}
      <a href={`mailto:${centralAddress}`}>{centralAddress}</a>.
    </EmptyState>
  );
}

import { EmptyState } from '#design/empty-state/empty-state.tsx';
import { PageHeading } from '#design/heading/heading.tsx';
import { Pagination } from '#design/pagination/pagination.tsx';
import { dayOf } from '#platform/day.ts';
import { askedSort, sortHref } from '#platform/list-sort.ts';
import { pageHref, pageNumber } from '#platform/paging.ts';
import { Invalid } from '#platform/refusals.ts';
import { askedDay, dayQuery } from '#reception/asked-day.ts';
import type { Get } from '#reception/page.ts';
import type { Position } from '#rooms/territory/engine/comparison/position.ts';
import { positionCodes, titleOn } from '#rooms/territory/texts.ts';
import { listStructures, type StructureColumn, type StructureQuestion } from '../queries/list-structures.ts';
import { listThemes } from '../queries/list-themes.ts';
import { formOfSlug, listsSourceText } from '../texts.ts';
import { OtherDayForm, OtherDayNotice } from '../views/other-day.tsx';
import { StructureSearch } from '../views/structure-search.tsx';
import { StructureTable, structureData } from '../views/structure-table.tsx';

const path = '/samenwerkingsverbanden';

/** With a soft hyphen: in large letters the word is wider than a telephone. */
const hyphenated = 'Samenwerkings\u00adverbanden';

const columns: Readonly<Record<string, StructureColumn>> = {
  naam: 'name',
  rechtsvorm: 'form',
  thema: 'theme',
  gemeenten: 'municipalities',
  regios: 'regions',
  ligging: 'position',
};

/** `/samenwerkingsverbanden`: every structure, to search, filter, sort and page through by URL. */
export const GET: Get = async (ctx, { query }) => {
  const day = askedDay(ctx, query);
  const today = dayOf(ctx.now);
  const question = questionOf(query);
  const found = await listStructures(ctx, question, day);
  const listing = pageHref(path, query);
  return {
    title: titleOn(listTitle(question), day, today),
    description:
      'Samenwerkingsverbanden van gemeenten en OCMW’s, en hoe ze tegenover de referentieregio’s liggen.',
    trail: [{ label: 'Start', href: '/' }, { label: 'Samenwerkingsverbanden' }],
    tables:
      found.total === 0
        ? []
        : [
            structureData(
              async () => (await listStructures(ctx, { ...question, page: 1, pageSize: 500 }, day)).items,
              found.regions,
            ),
          ],
    body: (
      <div class="stack">
        <PageHeading
          title={hyphenated}
          intro="Intergemeentelijke samenwerkingsverbanden en verenigingen van OCMW’s: welke gemeenten deelnemen, en in welke referentieregio’s die liggen."
        />
        <p class="prose">
          De ligging zegt alleen waar de deelnemende gemeenten liggen. Of er regels voor een
          samenwerkingsverband gelden, en welke, staat hier niet. Politiezones en hulpverleningszones vind je
          bij de afbakeningen van een gemeente.
        </p>
        <OtherDayNotice path={path} day={day} today={today} />
        <StructureSearch path={path} query={query} themes={await listThemes(ctx)} />
        {found.total === 0 ? (
          <EmptyState title="Geen samenwerkingsverband gevonden">
            Controleer de schrijfwijze, of zoek met minder woorden of filters.
          </EmptyState>
        ) : (
          <>
            <StructureTable
              structures={found.items}
              regions={found.regions}
              suffix={dayQuery(ctx, day)}
              sorting={{
                current: askedSort(query, Object.keys(columns), 'naam'),
                hrefFor: sortHref(path, query),
              }}
            />
            <Pagination {...found} hrefFor={listing} noun="samenwerkingsverbanden" />
            <p class="source-line">{listsSourceText}</p>
          </>
        )}
        <OtherDayForm path={path} day={day} />
      </div>
    ),
  };
};

/** Every page of every search has a title of its own. */
function listTitle({ search, page = 1 }: StructureQuestion): string {
  const searched = search === undefined ? 'Samenwerkingsverbanden' : `Samenwerkingsverbanden: “${search}”`;
  return page === 1 ? searched : `${searched}, pagina ${page}`;
}

/** What the address asks; refuses (Invalid) a legal form or position that no link of ours names. */
function questionOf(query: URLSearchParams): StructureQuestion {
  const sort = askedSort(query, Object.keys(columns), 'naam');
  const search = (query.get('zoek') ?? '').trim().slice(0, 200);
  return {
    search: search || undefined,
    form: formIn(query),
    theme: query.get('thema') || undefined,
    position: positionIn(query),
    sort: { by: columns[sort.key] ?? 'name', descending: sort.direction === 'descending' },
    page: pageNumber(query),
  };
}

function formIn(query: URLSearchParams) {
  const slug = query.get('rechtsvorm') ?? '';
  const form = formOfSlug(slug) ?? undefined;
  if (slug !== '' && form === undefined)
    throw new Invalid(`De rechtsvorm “${slug.slice(0, 40)}” bestaat niet. Kies er een uit de lijst.`);
  return form;
}

function positionIn(query: URLSearchParams): Position | undefined {
  const code = query.get('ligging') ?? '';
  const position = (Object.keys(positionCodes) as Position[]).find((one) => positionCodes[one] === code);
  if (code !== '' && position === undefined)
    throw new Invalid(`De ligging “${code.slice(0, 40)}” bestaat niet. Kies er een uit de lijst.`);
  return position;
}

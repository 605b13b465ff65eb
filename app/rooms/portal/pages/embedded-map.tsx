import { SearchForm } from '#design/search-form/search-form.tsx';
import type { Reading } from '#platform/context.ts';
import { type Day, dayOf } from '#platform/day.ts';
import { askedDay } from '#reception/asked-day.ts';
import type { Get } from '#reception/page.ts';
import type { MapGround } from '#rooms/territory/engine/kept-pictures.ts';
import { type MapView, mapFields, mapHref } from '#rooms/territory/engine/map-view.ts';
import type { MunicipalityName } from '#rooms/territory/model.ts';
import { findMeantMunicipalities } from '#rooms/territory/queries/find-meant-municipalities.ts';
import { findSuccessors } from '#rooms/territory/queries/find-successors.ts';
import { titleOn } from '#rooms/territory/texts.ts';
import { getViewGround } from '../queries/get-view-ground.ts';
import {
  type EmbedOptions,
  embedFields,
  embedHref,
  embedPath,
  readEmbedOptions,
} from '../views/embed-address.ts';
import { mapEndId } from '../views/map-element.tsx';
import { MapEmbed } from '../views/map-embed.tsx';
import { askedView, picturesOf, refuseUnknown } from '../views/map-question.ts';
import { viewTitle } from '../views/map-titles.ts';

/** `/kaart/ingebed`: a view of the map for the frame of another site, small, and the same for everybody. */
export const GET: Get = async (ctx, { query, house }) => {
  const day = askedDay(ctx, query);
  const today = dayOf(ctx.now);
  const options = readEmbedOptions(query);
  const asked = askedView(query, day === today ? null : day);
  const ground = await getViewGround(ctx, asked, day);
  refuseUnknown(asked, ground);
  const search = (query.get('zoek') ?? '').trim().slice(0, 100);
  const meant = await meantBy(ctx, { asked, search, ground, day });
  const [only, ...others] = meant;
  const view = only !== undefined && others.length === 0 ? { ...asked, municipality: only.nis } : asked;
  const pictures = picturesOf(ground, view);
  const title = titleOn(viewTitle(view, pictures), day, today);
  const isInteractive = options.isInteractive && view.look !== 'klein';
  return {
    title,
    elements: [
      ...(isInteractive ? ['regio-kaart'] : []),
      ...(options.isInteractive ? ['ingebed-hoogte'] : []),
    ],
    links: [{ rel: 'canonical', href: house.baseUrl + mapHref(view) }],
    paintFrom: isInteractive ? mapEndId : undefined,
    body: (
      <>
        <h1 class="embed__title">{title}</h1>
        {options.hasSearch && (
          <SearchForm
            action={embedPath}
            label="Zoek een gemeente"
            value={search}
            keep={{ ...mapFields({ ...view, municipality: null }), ...embedFields(options) }}
          />
        )}
        <Choices meant={meant} search={search} view={view} options={options} />
        <MapEmbed ground={ground} pictures={pictures} view={view} options={options} day={day} />
      </>
    ),
  };
};

/** The municipalities of the day that were meant: by a name, or by the code of one that has merged. */
async function meantBy(
  ctx: Reading,
  {
    asked,
    search,
    ground,
    day,
  }: {
    readonly asked: MapView;
    readonly search: string;
    readonly ground: MapGround;
    readonly day: Day;
  },
): Promise<readonly MunicipalityName[]> {
  if (search !== '') {
    return (await findMeantMunicipalities(ctx, search, day)).map(({ municipality }) => municipality);
  }
  const nis = asked.municipality;
  return nis === null || ground.territory.lines.has(nis) ? [] : await findSuccessors(ctx, nis, day);
}

/** The most names that are offered to choose from. */
const choicesAtMost = 12;

interface ChoicesProps {
  readonly meant: readonly MunicipalityName[];
  readonly search: string;
  readonly view: MapView;
  readonly options: EmbedOptions;
}

function Choices({ meant, search, view, options }: ChoicesProps) {
  if (meant.length === 1 || (meant.length === 0 && search === '')) return null;
  if (meant.length === 0) return <p role="status">Geen gemeente gevonden met “{search}”.</p>;
  return (
    <nav aria-label="Welke gemeente bedoel je?">
      <ul class="embed__choices">
        {meant.slice(0, choicesAtMost).map(({ nis, name }) => (
          <li>
            <a href={embedHref(view, options, { municipality: nis })}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

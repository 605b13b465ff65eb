import { PageHeading } from '#design/heading/heading.tsx';
import type { Reading } from '#platform/context.ts';
import { type Day, dayOf } from '#platform/day.ts';
import { askedDay, dayQuery } from '#reception/asked-day.ts';
import { demoBanner, type Get } from '#reception/page.ts';
import { legalSituations } from '#rooms/legislation/queries/legal-situations.ts';
import { delineationIn } from '#rooms/territory/engine/comparison/comparison.ts';
import { regionsCode } from '#rooms/territory/engine/comparison/territory.ts';
import { keptLayers, keptThumbnails, type MapGround } from '#rooms/territory/engine/kept-pictures.ts';
import type { TerritoryOfDay } from '#rooms/territory/engine/map-changes.ts';
import { type MapView, mapHref } from '#rooms/territory/engine/map-view.ts';
import type { MunicipalityName } from '#rooms/territory/model.ts';
import { findSuccessors } from '#rooms/territory/queries/find-successors.ts';
import { getMapChanges } from '#rooms/territory/queries/get-map-changes.ts';
import { titleOn } from '#rooms/territory/texts.ts';
import { mapFiles } from '../papers/map-files.ts';
import { getViewGround } from '../queries/get-view-ground.ts';
import { feedLink } from '../views/changes-feed.ts';
import { DayNotice } from '../views/day-form.tsx';
import { readEmbedOptions } from '../views/embed-address.ts';
import { GoneMunicipality } from '../views/gone-municipality.tsx';
import { MapAnswer } from '../views/map-answer.tsx';
import { MapBoard } from '../views/map-board.tsx';
import { changeWords } from '../views/map-change-words.ts';
import { MapDays, type MapDifference } from '../views/map-days.tsx';
import { MapEmbedCode } from '../views/map-embed-code.tsx';
import { MapFurther } from '../views/map-further.tsx';
import { MapLayersData } from '../views/map-layers-data.tsx';
import { mapListing, sortingTo } from '../views/map-listing.ts';
import { MapLooks } from '../views/map-looks.tsx';
import { MapMistakes } from '../views/map-mistakes.tsx';
import { MapPlaces, placeKeys } from '../views/map-places.tsx';
import { askedView, picturesOf, refuseUnknown } from '../views/map-question.ts';
import { mapSourceText } from '../views/map-sources.tsx';
import { MapStamps } from '../views/map-stamps.tsx';
import { MapTable, mapData } from '../views/map-table.tsx';
import { viewTitle } from '../views/map-titles.ts';
import { mapWords } from '../views/map-words.ts';
import { type MunicipalityPicture, municipalityPicture } from '../views/municipality-picture.ts';
import { placesData } from '../views/places-table.tsx';

/**
 * `/kaart`: two delineations of a day over each other, or another look at them; all of it in the address, drawn by the
 * server. The list below is the same without seeing.
 */
export const GET: Get = async (ctx, { query, house }) => {
  const day = askedDay(ctx, query);
  const today = dayOf(ctx.now);
  const view = askedView(query, day === today ? null : day);
  const ground = await getViewGround(ctx, view, day);
  const { territory } = ground;
  refuseUnknown(view, ground);
  const pictures = picturesOf(ground, view);
  const { knowledge, areas: regions } = delineationIn(territory, regionsCode);
  const words = mapWords(knowledge, { municipalities: territory.lines.size, regions: regions.size });
  const suffix = dayQuery(ctx, day);
  const legal = await legalSituations(ctx, day);
  const chosen = chosenOn(ground, view);
  const isStamps = view.look === 'klein';
  const thumbnails = isStamps ? keptThumbnails(ground) : null;
  const title = knowledge === 'known' ? viewTitle(view, pictures) : words.title;
  const listing = mapListing({ territory, pictures, view, query });
  const difference = await differenceOf(ctx, { territory, day }, view);
  const said = { territory, view, thumbnails, chosen };
  const answer = <MapAnswer {...said} picture={pictures[0]} legal={legal} suffix={suffix} />;
  const days = <MapDays view={view} day={day} today={today} difference={difference} />;
  const shown = { ...ground, view, day, answer, days, backgroundMap: house.backgroundMap };
  const marks = marksOf(view, difference);
  const notice = house.isDemo ? demoBanner : null;
  return {
    paper: mapFiles({ ...ground, ...said, ...house, title, day, pictures, marks, notice }),
    wide: true,
    title: titleOn('Kaart', day, today),
    description: words.intro,
    trail: [{ label: 'Start', href: '/' }, { label: 'Kaart' }],
    elements: isStamps ? [] : ['regio-kaart'],
    links: [feedLink],
    tables: [
      mapData({ ...listing, title, source: mapSourceText(territory, view, day) }),
      ...(chosen === null ? [] : [placesData({ picture: chosen, legal, day })]),
    ],
    body: (
      <div class="stack">
        <PageHeading
          title={title}
          intro={`${words.intro} ${isStamps ? chooseDelineation : chooseMunicipality}`}
        />
        <DayNotice path={mapHref(view, { day: null })} day={day} today={today} />
        <GoneMunicipality view={view} successors={await successorsOf(ctx, view, ground, day)} />
        <MapLooks view={view} />
        {thumbnails !== null ? (
          <MapStamps {...shown} drawn={thumbnails} />
        ) : (
          <MapBoard {...shown} pictures={pictures} suffix={suffix} marks={marks} />
        )}
        <MapLayersData layers={keptLayers(ground)} />
        {chosen !== null && (
          <MapPlaces
            picture={chosen}
            legal={legal}
            view={view}
            day={day}
            suffix={suffix}
            sorting={sortingTo('afbakeningen', query, placeKeys, '')}
          />
        )}
        <MapTable {...listing} chosen={view.municipality} />
        <MapFurther view={view} />
        <MapEmbedCode
          view={view}
          options={readEmbedOptions(query)}
          title={title}
          baseUrl={house.baseUrl}
          open={query.has('insluiten')}
        />
        <MapMistakes territory={territory} view={view} day={day} baseUrl={house.baseUrl} />
      </div>
    ),
  };
};

/** All that is known of the municipality that was chosen; null where none is, or where it is not there on the day. */
function chosenOn({ territory }: MapGround, { municipality }: MapView): MunicipalityPicture | null {
  return municipality === null || !territory.lines.has(municipality)
    ? null
    : municipalityPicture(territory, municipality);
}

/** What is otherwise on the day that the view asks for, or else today; null where both are the shown day. */
async function differenceOf(
  ctx: Reading,
  shown: TerritoryOfDay,
  view: MapView,
): Promise<MapDifference | null> {
  const other = view.against ?? dayOf(ctx.now);
  if (other === shown.day) return null;
  const delineations = [...new Set([view.fill, ...view.outlines])];
  const changes = await getMapChanges(ctx, shown, other, delineations);
  return { other, changes, verb: other < shown.day ? 'was' : 'wordt' };
}

function marksOf({ against }: MapView, difference: MapDifference | null): ReadonlyMap<string, string> {
  if (against === null || difference === null) return new Map();
  return new Map(difference.changes.map((one) => [one.nis, changeWords(one, difference.verb)]));
}

const chooseMunicipality = 'Kies een gemeente om te zien waar ze bij hoort.';
const chooseDelineation = 'Kies een afbakening om ze groot te zien.';

/** Where a municipality of another day is asked: those in which it has gone up. Null where it is there, or none is asked. */
async function successorsOf(
  ctx: Reading,
  { municipality }: MapView,
  { territory }: MapGround,
  day: Day,
): Promise<readonly MunicipalityName[] | null> {
  if (municipality === null || territory.lines.has(municipality)) return null;
  return await findSuccessors(ctx, municipality, day);
}

import { Alert } from '#design/alert/alert.tsx';
import { Details } from '#design/details/details.tsx';
import { Heading, PageHeading } from '#design/heading/heading.tsx';
import { SearchForm } from '#design/search-form/search-form.tsx';
import { Tabs } from '#design/tabs/tabs.tsx';
import type { Reading } from '#platform/context.ts';
import { type Day, dayOf, dutch } from '#platform/day.ts';
import { Invalid } from '#platform/refusals.ts';
import { askedDay, dayQuery } from '#reception/asked-day.ts';
import type { Get } from '#reception/page.ts';
import {
  keptLayers,
  keptPicture,
  keptThumbnails,
  type MapGround,
} from '#rooms/territory/engine/kept-pictures.ts';
import { levelOf } from '#rooms/territory/engine/map-frame.ts';
import type { MapPicture } from '#rooms/territory/engine/map-picture.ts';
import {
  type MapField,
  type MapView,
  mapHref,
  mapLooks,
  readMapView,
} from '#rooms/territory/engine/map-view.ts';
import type { MunicipalityName } from '#rooms/territory/model.ts';
import { findSuccessors } from '#rooms/territory/queries/find-successors.ts';
import { getDelineation } from '#rooms/territory/queries/get-delineation.ts';
import { getMap } from '#rooms/territory/queries/get-map.ts';
import { getMapGround } from '#rooms/territory/queries/get-map-ground.ts';
import { otherDayWords, titleOn } from '#rooms/territory/texts.ts';
import { MapBoard } from '../views/map-board.tsx';
import { MapLayersData } from '../views/map-layers-data.tsx';
import { lookNames } from '../views/map-look-names.ts';
import { MapStamps } from '../views/map-stamps.tsx';
import { viewTitle } from '../views/map-titles.ts';
import { mapWords } from '../views/map-words.ts';
import { MunicipalitiesByRegion } from '../views/municipalities-by-region.tsx';

/**
 * `/kaart`: two delineations of a day over each other, or another look at them; all of it in the address, drawn by the
 * server. The list below is the same without seeing.
 */
export const GET: Get = async (ctx, { query }) => {
  const day = askedDay(ctx, query);
  const today = dayOf(ctx.now);
  const view = askedView(query, day === today ? null : day);
  const ground = await getMapGround(ctx, day, levelOf(view.frame));
  refuseUnknown(view, ground);
  const pictures = picturesOf(ground, view);
  const { knowledge } = await getDelineation(ctx, 'referentieregio', day);
  const map = await getMap(ctx, day);
  const words = mapWords(knowledge, map);
  const suffix = dayQuery(ctx, day);
  return {
    title: titleOn('Kaart', day, today),
    description: words.intro,
    trail: [{ label: 'Start', href: '/' }, { label: 'Kaart' }],
    elements: view.look === 'klein' ? [] : ['regio-kaart'],
    body: (
      <div class="stack">
        <PageHeading
          title={knowledge === 'known' ? viewTitle(view, pictures) : words.title}
          intro={`${words.intro} ${view.look === 'klein' ? chooseDelineation : chooseMunicipality}`}
        />
        {day !== today && (
          <Alert title={otherDayWords(day, today)}>
            Dit is niet de toestand van vandaag. <a href={mapHref(view, { day: null })}>Toon vandaag</a>.
          </Alert>
        )}
        <GoneMunicipality view={view} successors={await successorsOf(ctx, view, ground, day)} />
        <Tabs
          label="Wat de kaart toont"
          items={mapLooks.map((look) => ({
            label: lookNames[look],
            href: mapHref(view, { look }),
            current: look === view.look,
          }))}
        />
        {view.look === 'klein' ? (
          <MapStamps {...ground} drawn={keptThumbnails(ground)} view={view} day={day} />
        ) : (
          <MapBoard {...ground} pictures={pictures} view={view} day={day} suffix={suffix} />
        )}
        <MapLayersData layers={keptLayers(ground)} />
        <SearchForm
          action="/gemeenten"
          label="Zoek een gemeente"
          hint="Ook een vroegere naam of een NIS-code."
          keep={day === today ? {} : { datum: day }}
        />
        <ul>
          <li>
            <a href={mapHref(view, {}, '/kaart/tekst')}>Wat deze kaart toont, in woorden</a>
          </li>
          <li>
            <a href="/kaart/voorbeelden">Voorbeelden: vijf verhalen op de kaart</a>
          </li>
          <li>
            <a href="/contactpunt">Wie is mijn contactpunt?</a>
          </li>
        </ul>
        <Heading level={2} id="lijst">
          {words.listTitle}
        </Heading>
        <MunicipalitiesByRegion map={map} suffix={suffix} />
        <OtherDays view={view} />
      </div>
    ),
  };
};

const chooseMunicipality = 'Kies een gemeente om te zien waar ze bij hoort.';
const chooseDelineation = 'Kies een afbakening om ze groot te zien.';

/** The view that an address asks for. Refuses (Invalid) what no view can say. */
function askedView(query: URLSearchParams, day: Day | null): MapView {
  const read = readMapView(query, day);
  if ('wrong' in read) throw refusal(read.wrong);
  return read.view;
}

/** Refuses (Invalid) delineations that do not exist. */
function refuseUnknown({ fill, outlines }: MapView, { territory: { delineations } }: MapGround): void {
  if (!delineations.has(fill)) throw refusal('vlak');
  if (!outlines.every((code) => delineations.has(code))) throw refusal('lijn');
}

const refusals: Readonly<Record<MapField, string>> = {
  vlak: 'Deze afbakening kennen we niet. Kies de vlakken uit de lijst bij de kaart.',
  lijn: 'De lijnen kennen we niet, of het zijn er te veel. Kies er hoogstens twee uit de lijst bij de kaart.',
  beeld: 'Dit beeld kent de kaart niet. Kies een van de beelden boven de kaart.',
  maat: 'Dit cijfer kent de kaart niet. Kies er een uit de lijst bij de kaart.',
  gemeente:
    'Dit is geen NIS-code van een gemeente: dat is een getal van vijf cijfers. Kies een gemeente op de kaart.',
  kader: 'Het kader van de kaart klopt niet. Haal “kader” uit het adres en zoom opnieuw in.',
  namen: 'De kaart toont de namen van regio’s of alle namen. Kies een van beide bij de kaart.',
  datum: 'Dit is geen datum. Schrijf jaar, maand en dag, bijvoorbeeld 2025-01-01.',
};

function refusal(field: MapField): Invalid {
  return new Invalid(refusals[field], { [field]: refusals[field] });
}

/** One map, or two: the fills of the one and then those of the other, with the same hatching. */
function picturesOf(ground: MapGround, view: MapView): readonly [MapPicture, ...MapPicture[]] {
  const [line] = view.outlines;
  if (view.look !== 'naast' || line === undefined) return [keptPicture(ground, view)];
  const swapped = { ...view, fill: line, outlines: [view.fill] };
  return [keptPicture(ground, view), keptPicture(ground, swapped)];
}

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

function GoneMunicipality({
  view,
  successors,
}: {
  readonly view: MapView;
  readonly successors: readonly MunicipalityName[] | null;
}) {
  if (successors === null) return null;
  return (
    <Alert title={`Gemeente ${view.municipality} is er niet op deze kaart`}>
      {successors.length === 0 ? (
        'Kies een gemeente op de kaart, of een andere datum.'
      ) : (
        <>
          Haar grondgebied hoort op deze dag bij{' '}
          {successors.map(({ nis, name }) => (
            <a href={mapHref(view, { municipality: nis })}>{name}</a>
          ))}
          .
        </>
      )}
    </Alert>
  );
}

function OtherDays({ view }: { readonly view: MapView }) {
  const days: readonly Day[] = ['2018-12-31', '2024-12-31'];
  return (
    <Details summary="De kaart op een andere datum">
      <ul>
        {days
          .filter((other) => other !== view.day)
          .map((other) => (
            <li>
              <a href={mapHref(view, { day: other })}>{dutch(other)}, de dag voor de gemeentefusies</a>
            </li>
          ))}
      </ul>
    </Details>
  );
}

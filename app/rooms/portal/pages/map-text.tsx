import { PageHeading } from '#design/heading/heading.tsx';
import type { Reading } from '#platform/context.ts';
import { dayOf } from '#platform/day.ts';
import { NotFound } from '#platform/refusals.ts';
import { askedDay, dayQuery } from '#reception/asked-day.ts';
import type { Get } from '#reception/page.ts';
import { describeMap } from '#rooms/territory/engine/map-description.ts';
import { landingView, mapHref } from '#rooms/territory/engine/map-view.ts';
import { findDelineation } from '#rooms/territory/queries/find-delineation.ts';
import { listLocations } from '#rooms/territory/queries/list-locations.ts';
import { territoryOn } from '#rooms/territory/queries/territory-on.ts';
import { titleOn } from '#rooms/territory/texts.ts';
import { DayNotice } from '../views/day-form.tsx';
import { DelineationSource } from '../views/delineation-source.tsx';
import { MapTextForm } from '../views/map-text-form.tsx';
import { aboutWords, MapTextIndex } from '../views/map-text-index.tsx';
import { MapTextRegionPage } from '../views/map-text-region-page.tsx';
import { type MapText, withoutRegion } from '../views/map-text-shown.ts';
import { regionTitle } from '../views/map-text-words.ts';
import { ReportMistake } from '../views/report-mistake.tsx';

const path = '/kaart/tekst';

/**
 * `/kaart/tekst`: what the map shows, in words: an overview with a page per region (`?regio=`), or all of it on one page
 * (`?alles=ja`). After the draft W3C technique G227 "Map Equivalent Purpose": features, where and how large they are, how
 * they lie to each other, routes.
 */
export const GET: Get = async (ctx, { query, house }) => {
  const day = askedDay(ctx, query);
  const today = dayOf(ctx.now);
  const text = await askedText(ctx, query);
  const chosen = askedRegion(text, query.get('regio') ?? '');
  const isWhole = query.get('alles') === 'ja';
  const title = chosen === null ? 'De kaart in woorden' : `${regionTitle(chosen)} in woorden`;
  const picture = mapHref(landingView, {
    day: day === today ? null : day,
    outlines: [text.delineation.code],
  });
  const address = `${house.baseUrl}${text.partHref(chosen === null ? {} : { regio: query.get('regio') ?? '' })}`;
  return {
    title: titleOn(`${title}: ${text.delineation.plural}${isWhole ? ', volledig' : ''}`, day, today),
    description: `Alles wat de kaart van ${aboutWords(text)} toont, in woorden.`,
    trail: [
      { label: 'Start', href: '/' },
      { label: 'Kaart', href: picture },
      ...(chosen === null ? [] : [{ label: 'In woorden', href: text.partHref({}) }]),
      { label: chosen === null ? 'In woorden' : regionTitle(chosen) },
    ],
    body: (
      <div class="stack">
        <PageHeading
          title={title}
          intro={`Wat de kaart van ${aboutWords(text)} toont, zonder dat je ze hoeft te zien.`}
        />
        <DayNotice
          path={mapHref(landingView, { outlines: [text.delineation.code] }, path)}
          day={day}
          today={today}
        />
        <p class="prose">
          <a href={picture}>Dezelfde kaart als beeld</a>
          {chosen === null && !isWhole && (
            <>
              {' · '}
              <a href={text.partHref({ alles: 'ja' })}>Alle gemeenten op één pagina, om af te drukken</a>
            </>
          )}
        </p>
        <MapTextForm text={text} />
        {chosen === null ? (
          <MapTextIndex text={text} isWhole={isWhole} />
        ) : (
          <MapTextRegionPage text={text} described={chosen} />
        )}
        <DelineationSource territory={text.territory} delineations={sourcesOf(text)} day={day} />
        <ReportMistake about={aboutWords(text)} address={address} />
      </div>
    ),
  };
};

/** The text that an address asks for. Refuses (NotFound) a delineation that does not exist. */
async function askedText(ctx: Reading, query: URLSearchParams): Promise<MapText> {
  const day = askedDay(ctx, query);
  const territory = await territoryOn(ctx, day);
  const [usual = ''] = landingView.outlines;
  const [asked] = (query.get('lijn') ?? '').split(',');
  const delineation = findDelineation(territory, !asked || asked === 'geen' ? usual : asked);
  const kept = { ...landingView, day: day === dayOf(ctx.now) ? null : day, outlines: [delineation.code] };
  const whole = mapHref(kept, {}, path);
  return {
    territory,
    delineation,
    regions: describeMap(territory, await listLocations(ctx, day)),
    day,
    suffix: dayQuery(ctx, day),
    partHref: (part) => withFields(whole, part),
  };
}

function withFields(href: string, fields: Readonly<Record<string, string | undefined>>): string {
  const told = Object.entries(fields).map((field) => field.join('='));
  return told.length === 0 ? href : `${href}${href.includes('?') ? '&' : '?'}${told.join('&')}`;
}

/** Null where no region is asked. Refuses (NotFound) one that the day does not have. */
function askedRegion({ regions }: MapText, key: string) {
  if (key === '') return null;
  const found = regions.find(({ region }) => (region?.code ?? withoutRegion) === key);
  if (found === undefined)
    throw new NotFound('Deze regio is er op deze dag niet. Kies er een op de kaart in woorden.');
  return found;
}

function sourcesOf({ territory, delineation }: MapText) {
  const regions = findDelineation(territory, landingView.fill);
  return regions === delineation ? [delineation] : [regions, delineation];
}

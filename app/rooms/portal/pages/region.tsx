import { Alert } from '#design/alert/alert.tsx';
import { PageHeading } from '#design/heading/heading.tsx';
import { dayOf } from '#platform/day.ts';
import { askedDay, dayQuery } from '#reception/asked-day.ts';
import type { Get } from '#reception/page.ts';
import { getFooting } from '#rooms/territory/queries/get-footing.ts';
import { getMap } from '#rooms/territory/queries/get-map.ts';
import { getRegion } from '#rooms/territory/queries/get-region.ts';
import { titleOn } from '#rooms/territory/texts.ts';
import { DayForm, DayNotice } from '../views/day-form.tsx';
import { MunicipalityTable, municipalityData } from '../views/municipality-table.tsx';
import { RegionMap } from '../views/region-map.tsx';
import { regionAbsenceWords, regionWords } from '../views/region-words.ts';
import { TerritorySource, territorySourceText } from '../views/territory-source.tsx';

/** `/regios/:code`: a reference region on a day, in words, on a map, and its municipalities in a table. */
export const GET: Get = async (ctx, { params, query }) => {
  const day = askedDay(ctx, query);
  const suffix = dayQuery(ctx, day);
  const region = await getRegion(ctx, params.code ?? '', day);
  const { name, code, alternativeNames, municipalities } = region;
  const today = dayOf(ctx.now);
  const isThere = municipalities.length > 0;
  const footing = await getFooting(ctx, day);
  const caption = `Gemeenten in ${name}`;
  return {
    title: titleOn(name, day, today),
    description: `${name}: de gemeenten in deze referentieregio, hun inwoners en oppervlakte.`,
    trail: [{ label: 'Start', href: '/' }, { label: 'Regio’s', href: '/regios' }, { label: name }],
    tables: isThere
      ? [
          municipalityData({
            title: caption,
            source: territorySourceText({ footing, lines: municipalities }),
            rows: municipalities,
            regions: 'known',
            withoutRegion: true,
          }),
        ]
      : [],
    body: (
      <div class="stack">
        <PageHeading title={name} kind="Referentieregio" />
        <DayNotice path={`/regios/${code}`} day={day} today={today} />
        {isThere ? (
          <div class="two-columns">
            <div class="stack">
              <p class="prose lead">{regionWords(region)}</p>
              {alternativeNames.length > 0 && (
                <p class="prose">Ook bekend als: {alternativeNames.join(', ')}.</p>
              )}
              <MunicipalityTable
                caption={caption}
                rows={municipalities}
                suffix={suffix}
                regions="known"
                withoutRegion
              />
              <TerritorySource footing={footing} lines={municipalities} />
            </div>
            <aside>
              <RegionMap map={await getMap(ctx, day)} region={region} suffix={suffix} />
            </aside>
          </div>
        ) : (
          <Alert skin="info">{regionAbsenceWords(region)}</Alert>
        )}
        <DayForm path={`/regios/${code}`} day={day} />
      </div>
    ),
  };
};

import { Alert } from '#design/alert/alert.tsx';
import { PageHeading } from '#design/heading/heading.tsx';
import { type DataTable, dataTable } from '#design/table/data-table.ts';
import { type Day, dayOf } from '#platform/day.ts';
import { askedDay, dayQuery } from '#reception/asked-day.ts';
import type { Get } from '#reception/page.ts';
import { type LegalSituations, legalSituations } from '#rooms/legislation/queries/legal-situations.ts';
import { regionsCode, type TerritoryDelineation } from '#rooms/territory/engine/comparison/territory.ts';
import { territoryFooting } from '#rooms/territory/engine/comparison/territory-footing.ts';
import { findDelineation } from '#rooms/territory/queries/find-delineation.ts';
import { getMap } from '#rooms/territory/queries/get-map.ts';
import { getRegion, type RegionOnDay } from '#rooms/territory/queries/get-region.ts';
import { territoryOn } from '#rooms/territory/queries/territory-on.ts';
import { titleOn } from '#rooms/territory/texts.ts';
import { borderColumns } from '../views/border-columns.tsx';
import { DayForm, DayNotice } from '../views/day-form.tsx';
import { delineationSourceText } from '../views/delineation-source.tsx';
import { elsewhereColumns } from '../views/elsewhere-columns.tsx';
import { MunicipalityTable, municipalityData } from '../views/municipality-table.tsx';
import { regionAreasData } from '../views/region-areas-table.tsx';
import { regionDelineationsData } from '../views/region-delineations-table.tsx';
import { RegionBorders, RegionDelineations, RegionElsewhere } from '../views/region-depth.tsx';
import { RegionMap } from '../views/region-map.tsx';
import { type RegionPicture, regionPicture } from '../views/region-picture.ts';
import { regionAbsenceWords, regionWords } from '../views/region-words.ts';
import { TerritorySource, territorySourceText } from '../views/territory-source.tsx';

/** `/regios/:code`: a reference region on a day: its municipalities, how the delineations lie to it, who is elsewhere, who borders. */
export const GET: Get = async (ctx, { params, query }) => {
  const day = askedDay(ctx, query);
  const suffix = dayQuery(ctx, day);
  const region = await getRegion(ctx, params.code ?? '', day);
  const { name, code, alternativeNames, municipalities } = region;
  const path = `/regios/${code}`;
  const today = dayOf(ctx.now);
  const territory = await territoryOn(ctx, day);
  const picture = regionPicture(territory, code);
  const legal = await legalSituations(ctx, day);
  const isThere = municipalities.length > 0;
  const depth = { name, picture, legal, day, suffix };
  return {
    title: titleOn(name, day, today),
    description: `${name}: de gemeenten in deze referentieregio, en hoe de afbakeningen ertegenover liggen.`,
    trail: [{ label: 'Start', href: '/' }, { label: 'Regio’s', href: '/regios' }, { label: name }],
    tables: isThere ? tablesOf(region, { picture, legal, day }) : [],
    body: (
      <div class="stack">
        <PageHeading title={name} kind="Referentieregio" />
        <DayNotice path={path} day={day} today={today} />
        {isThere ? (
          <>
            <div class="two-columns">
              <div class="stack">
                <p class="prose lead">{regionWords(region)}</p>
                {alternativeNames.length > 0 && (
                  <p class="prose">Ook bekend als: {alternativeNames.join(', ')}.</p>
                )}
                <MunicipalityTable
                  caption={captionOf(region)}
                  rows={municipalities}
                  suffix={suffix}
                  regions="known"
                  without={region.provinces.length === 1 ? ['regio', 'provincie'] : ['regio']}
                />
                <TerritorySource footing={territoryFooting(territory)} day={day} lines={municipalities} />
              </div>
              <aside>
                <RegionMap map={await getMap(ctx, day)} region={region} suffix={suffix} />
              </aside>
            </div>
            <RegionDelineations {...depth} />
            <RegionElsewhere {...depth} />
            <RegionBorders {...depth} />
          </>
        ) : (
          <Alert skin="info">{regionAbsenceWords(region)}</Alert>
        )}
        <DayForm path={path} day={day} />
      </div>
    ),
  };
};

function captionOf({ name }: RegionOnDay): string {
  return `Gemeenten in ${name}`;
}

function tablesOf(
  region: RegionOnDay,
  { picture, legal, day }: { picture: RegionPicture; legal: LegalSituations; day: Day },
): readonly DataTable[] {
  const { name, municipalities } = region;
  const { territory, elsewhere, bordering } = picture;
  const regions = findDelineation(territory, regionsCode);
  const sourceOf = (delineations: readonly TerritoryDelineation[]) =>
    delineationSourceText({ delineations, day });
  const all = picture.delineations.map(({ delineation }) => delineation);
  return [
    municipalityData({
      title: captionOf(region),
      source: territorySourceText({ footing: territoryFooting(territory), day, lines: municipalities }),
      rows: municipalities,
      regions: 'known',
    }),
    regionDelineationsData(
      { picture, day },
      { title: `De afbakeningen tegenover ${name}`, source: sourceOf(all) },
    ),
    regionAreasData(
      { picture, legal },
      { title: `Gebieden met gemeenten in ${name}`, source: sourceOf(all) },
    ),
    dataTable({
      name: 'elders-ingedeeld',
      title: `Gemeenten van ${name} die elders ingedeeld zijn`,
      source: sourceOf([regions, ...elsewhere.set]),
      rows: elsewhere.municipalities,
      columns: elsewhereColumns(territory, elsewhere, ''),
    }),
    dataTable({
      name: 'grensgemeenten',
      title: `Gemeenten op de grens van ${name}`,
      source: sourceOf([regions]),
      rows: bordering ?? [],
      columns: borderColumns({ territory, regions, suffix: '' }),
    }),
  ];
}

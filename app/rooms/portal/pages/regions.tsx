import { Alert } from '#design/alert/alert.tsx';
import { PageHeading } from '#design/heading/heading.tsx';
import { dataTable } from '#design/table/data-table.ts';
import { Table } from '#design/table/table.tsx';
import { dayOf } from '#platform/day.ts';
import { dutchList } from '#platform/dutch-writing.ts';
import { askedDay, dayQuery } from '#reception/asked-day.ts';
import type { Get } from '#reception/page.ts';
import { regionCrossings } from '#rooms/territory/engine/comparison/region-crossings.ts';
import { territoryFooting } from '#rooms/territory/engine/comparison/territory-footing.ts';
import { listRegions } from '#rooms/territory/queries/list-regions.ts';
import { territoryOn } from '#rooms/territory/queries/territory-on.ts';
import { titleOn } from '#rooms/territory/texts.ts';
import { DayForm, DayNotice } from '../views/day-form.tsx';
import { areasInSentence } from '../views/delineation-words.ts';
import { regionColumns, regionFileColumns } from '../views/region-columns.tsx';
import { regionAbsenceWords } from '../views/region-words.ts';
import { TerritorySource, territorySourceText } from '../views/territory-source.tsx';

const caption =
  'De referentieregio’s met hun gemeenten, inwoners, oppervlakte en grensoverschrijdende gebieden';

/** `/regios`: the reference regions of a day. */
export const GET: Get = async (ctx, { query }) => {
  const day = askedDay(ctx, query);
  const suffix = dayQuery(ctx, day);
  const today = dayOf(ctx.now);
  const { regions, ...absence } = await listRegions(ctx, day);
  const territory = await territoryOn(ctx, day);
  const footing = territoryFooting(territory);
  const crossings = regionCrossings(territory);
  return {
    title: titleOn('Referentieregio’s', day, today),
    description: 'De referentieregio’s van Vlaanderen met hun gemeenten, inwoners en oppervlakte.',
    trail: [{ label: 'Start', href: '/' }, { label: 'Regio’s' }],
    tables:
      regions.length === 0
        ? []
        : [
            dataTable({
              name: 'regios',
              title: caption,
              source: territorySourceText({ footing, day }),
              rows: regions,
              columns: [...regionColumns(regions, crossings, suffix), ...regionFileColumns(crossings)],
            }),
          ],
    body: (
      <div class="stack">
        <PageHeading
          title="Referentieregio’s"
          intro="Een referentieregio is een vast gebied van gemeenten, geen bestuur. Samenwerking tussen gemeenten wordt erop afgestemd."
        />
        <DayNotice path="/regios" day={day} today={today} />
        {regions.length === 0 ? (
          <Alert skin="info">{regionAbsenceWords(absence)}</Alert>
        ) : (
          <>
            <Table
              caption={caption}
              captionHidden
              stacks
              rows={regions}
              columns={regionColumns(regions, crossings, suffix)}
            />
            <TerritorySource footing={footing} day={day} />
            <p class="prose source-line">
              Gebieden over de regiogrens en gemeenten elders ingedeeld: geteld over{' '}
              {dutchList(crossings.set.map(areasInSentence))}. Een gebied telt bij elke regio waarin het ligt.
            </p>
          </>
        )}
        <DayForm path="/regios" day={day} />
      </div>
    ),
  };
};

import { Alert } from '#design/alert/alert.tsx';
import { PageHeading } from '#design/heading/heading.tsx';
import { type DataColumn, dataTable } from '#design/table/data-table.ts';
import { type Column, Table } from '#design/table/table.tsx';
import { dayOf } from '#platform/day.ts';
import { dutchArea, dutchCount, dutchList } from '#platform/dutch-writing.ts';
import { askedDay, dayQuery } from '#reception/asked-day.ts';
import type { Get } from '#reception/page.ts';
import { getFooting } from '#rooms/territory/queries/get-footing.ts';
import { listRegions } from '#rooms/territory/queries/list-regions.ts';
import type { RegionLine } from '#rooms/territory/queries/region-line.ts';
import { titleOn } from '#rooms/territory/texts.ts';
import { DayForm, DayNotice } from '../views/day-form.tsx';
import { regionAbsenceWords } from '../views/region-words.ts';
import { TerritorySource, territorySourceText } from '../views/territory-source.tsx';

const caption = 'De referentieregio’s met hun gemeenten, inwoners en oppervlakte';

/** `/regios`: the reference regions of a day. */
export const GET: Get = async (ctx, { query }) => {
  const day = askedDay(ctx, query);
  const suffix = dayQuery(ctx, day);
  const today = dayOf(ctx.now);
  const { regions, ...absence } = await listRegions(ctx, day);
  const footing = await getFooting(ctx, day);
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
              source: territorySourceText({ footing }),
              rows: regions,
              columns: [...columnsFor(suffix), ...fileColumns],
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
            <RegionTable regions={regions} suffix={suffix} />
            <TerritorySource footing={footing} />
          </>
        )}
        <DayForm path="/regios" day={day} />
      </div>
    ),
  };
};

function RegionTable({ regions, suffix }: { regions: readonly RegionLine[]; suffix: string }) {
  return <Table caption={caption} captionHidden rows={regions} columns={columnsFor(suffix)} />;
}

/** What the screen tells within another column. */
const fileColumns: readonly DataColumn<RegionLine>[] = [
  { label: 'Inwoners op 1 januari van', value: ({ population }) => population.years.join(' en ') },
  { label: 'Ook genoemd', value: ({ alternativeNames }) => alternativeNames.join(', ') },
  { label: 'Code', value: ({ code }) => code },
  { label: 'URI', value: ({ uri }) => uri },
];

function columnsFor(suffix: string): Column<RegionLine>[] {
  return [
    {
      key: 'naam',
      label: 'Referentieregio',
      header: true,
      cell: ({ code, name, alternativeNames }) => (
        <>
          <a href={`/regios/${code}${suffix}`}>{name}</a>
          {alternativeNames.length > 0 && (
            <span class="table-also"> (ook: {alternativeNames.join(', ')})</span>
          )}
        </>
      ),
      value: ({ name }) => name,
    },
    {
      key: 'provincie',
      label: 'Provincie',
      cell: ({ provinces }) => dutchList(provinces.map(({ name }) => name)),
      value: ({ provinces }) => dutchList(provinces.map(({ name }) => name)),
    },
    {
      key: 'gemeenten',
      label: 'Gemeenten',
      numeric: true,
      cell: ({ municipalityCount }) => municipalityCount,
      value: ({ municipalityCount }) => municipalityCount,
    },
    {
      key: 'inwoners',
      label: 'Inwoners',
      numeric: true,
      cell: ({ population: { inhabitants, years } }) =>
        inhabitants === null ? 'onbekend' : `${dutchCount(inhabitants)} (${years.join(' en ')})`,
      value: ({ population }) => population.inhabitants ?? 'onbekend',
    },
    {
      key: 'oppervlakte',
      label: 'Oppervlakte (km²)',
      numeric: true,
      cell: ({ areaKm2 }) => dutchArea(areaKm2),
      value: ({ areaKm2 }) => areaKm2,
    },
  ];
}

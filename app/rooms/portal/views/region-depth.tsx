import { Details } from '#design/details/details.tsx';
import { Heading } from '#design/heading/heading.tsx';
import { Table } from '#design/table/table.tsx';
import type { Day } from '#platform/day.ts';
import { dutchCount } from '#platform/dutch-writing.ts';
import type { LegalSituations } from '#rooms/legislation/queries/legal-situations.ts';
import { regionsCode } from '#rooms/territory/engine/comparison/territory.ts';
import { borderColumns } from './border-columns.tsx';
import { elsewhereColumns } from './elsewhere-columns.tsx';
import { elsewhereMeaning } from './place-words.ts';
import { RegionAreasTable, regionAreaRows } from './region-areas-table.tsx';
import { relationsWords } from './region-delineation-words.ts';
import { RegionDelineationsTable } from './region-delineations-table.tsx';
import type { RegionPicture } from './region-picture.ts';

interface RegionDepthProps {
  readonly name: string;
  readonly picture: RegionPicture;
  readonly legal: LegalSituations;
  readonly day: Day;
  readonly suffix: string;
}

/** How the delineations lie to a region, area by area. */
export function RegionDelineations({ name, picture, legal, day, suffix }: RegionDepthProps) {
  const rows = regionAreaRows(picture);
  const crossing = rows.filter(({ position }) => position.position === 'crossing');
  const counting = crossing.filter(({ delineation }) => delineation.counts);
  const folded = [
    {
      title: 'Gebieden van andere afbakeningen over de regiogrens',
      rows: crossing.filter((row) => !counting.includes(row)),
    },
    {
      title: 'Gebieden die de regiogrens niet overschrijden',
      rows: rows.filter((row) => !crossing.includes(row)),
    },
  ];
  const frame = { picture, legal, suffix };
  return (
    <section class="stack">
      <Heading level={2}>Hoe liggen de afbakeningen tegenover {name}?</Heading>
      <p class="prose">{relationsWords(picture)}</p>
      <RegionDelineationsTable
        picture={picture}
        caption={`De afbakeningen tegenover ${name}`}
        day={day}
        suffix={suffix}
      />
      <Heading level={3}>Gebieden over de regiogrens</Heading>
      {counting.length === 0 ? (
        <p class="prose">Geen enkel gebied van die afbakeningen ligt over de grens van {name}.</p>
      ) : (
        <RegionAreasTable caption={`Gebieden over de grens van ${name}`} rows={counting} {...frame} />
      )}
      <div>
        {folded.map(
          (group) =>
            group.rows.length > 0 && (
              <Details summary={`${group.title} (${dutchCount(group.rows.length)})`}>
                <RegionAreasTable caption={`${group.title}: ${name}`} rows={group.rows} {...frame} />
              </Details>
            ),
        )}
      </div>
    </section>
  );
}

/** Which municipalities of the region are placed elsewhere, over a set that is named. */
export function RegionElsewhere({ name, picture, suffix }: Omit<RegionDepthProps, 'legal'>) {
  const { territory, elsewhere } = picture;
  return (
    <section class="stack">
      <Heading level={2}>Welke gemeenten zijn elders ingedeeld?</Heading>
      <p class="prose">{elsewhereMeaning(elsewhere)}</p>
      {elsewhere.municipalities.length === 0 ? (
        <p class="prose">Geen enkele gemeente van {name} is elders ingedeeld.</p>
      ) : (
        <Table
          caption={`Gemeenten van ${name} die elders ingedeeld zijn`}
          captionHidden
          stacks
          rows={elsewhere.municipalities}
          columns={elsewhereColumns(territory, elsewhere, suffix).filter(({ key }) => key !== 'regio')}
        />
      )}
    </section>
  );
}

/** Which municipalities of the region touch another one: from the map alone. */
export function RegionBorders({ name, picture, suffix }: Omit<RegionDepthProps, 'legal'>) {
  const { territory, bordering } = picture;
  const regions = territory.delineations.get(regionsCode);
  if (regions === undefined) return null;
  return (
    <section class="stack">
      <Heading level={2}>Welke gemeenten raken aan een andere regio?</Heading>
      {bordering === null ? (
        <p class="prose">
          Welke gemeenten toen buren waren, is onbekend. Die gegevens beginnen op 1 januari 2025.
        </p>
      ) : (
        <>
          <p class="prose">
            Dit komt alleen van de kaart. Het staat los van de afbakeningen hierboven, en het zegt niets over
            een recht op ondersteuning.
          </p>
          <Table
            caption={`Gemeenten op de grens van ${name}`}
            captionHidden
            stacks
            rows={bordering}
            columns={borderColumns({ territory, regions, suffix }).filter(({ key }) => key !== 'regio')}
            empty={`Geen gemeente van ${name} raakt aan een andere regio.`}
          />
        </>
      )}
    </section>
  );
}

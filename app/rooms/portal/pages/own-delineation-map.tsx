import { Alert } from '#design/alert/alert.tsx';
import { Heading, PageHeading } from '#design/heading/heading.tsx';
import { dataTable } from '#design/table/data-table.ts';
import { CopyText } from '#design/textarea/copy-text.tsx';
import { dutch } from '#platform/day.ts';
import { Invalid } from '#platform/refusals.ts';
import { askedDay, dayQuery } from '#reception/asked-day.ts';
import type { Get, House } from '#reception/page.ts';
import { compare } from '#rooms/territory/engine/comparison/comparison.ts';
import { regionsCode, type Territory } from '#rooms/territory/engine/comparison/territory.ts';
import type { MapGround } from '#rooms/territory/engine/kept-pictures.ts';
import { levelOf } from '#rooms/territory/engine/map-frame.ts';
import { mapPicture } from '#rooms/territory/engine/map-picture.ts';
import type { MapView } from '#rooms/territory/engine/map-view.ts';
import {
  type OwnDelineation,
  ownAddressAtMost,
  ownCode,
  readOwnDelineation,
  withOwnDelineation,
  writeOwnDelineation,
} from '#rooms/territory/engine/own-delineation.ts';
import { findDelineation } from '#rooms/territory/queries/find-delineation.ts';
import { getMapGround } from '#rooms/territory/queries/get-map-ground.ts';
import { AreasTable, areaColumns, areaRows } from '../views/areas-table.tsx';
import { ComparisonSummary } from '../views/comparison-summary.tsx';
import { askedView } from '../views/map-question.ts';
import { OwnMap } from '../views/own-map.tsx';

const formPath = '/kaart/eigen-afbakening';
const mapPath = `${formPath}/kaart`;
const notChecked = 'Eigen afbakening, niet nagekeken door Regioloket';

/** `/kaart/eigen-afbakening/kaart`: a delineation that its address holds, over the reference regions. */
export const GET: Get = async (ctx, { query, house, inTurn }) => {
  const day = askedDay(ctx, query);
  const asked = { ...askedView(query, day), fill: regionsCode, look: 'vergelijking' } as const;
  const ground = await getMapGround(ctx, day, levelOf(asked.frame));
  const own = askedOwn(query, day, ground);
  const written = writeOwnDelineation(own, ground.territory.municipalities.codes);
  const territory = withOwnDelineation(ground.territory, own, {
    name: 'Eigen gebied',
    plural: 'Eigen gebieden',
    policyDomain: 'onbekend',
    source: notChecked,
  });
  const view: MapView = { ...asked, outlines: [ownCode] };
  const picture = await inTurn(async () => mapPicture(territory, ground.sheet, view));
  const title = own.title === '' ? 'Eigen afbakening' : own.title;
  const compared = comparedOf(territory, dayQuery(ctx, day));
  return {
    title: `${title} (eigen afbakening)`,
    trail: [
      { label: 'Start', href: '/' },
      { label: 'Kaart', href: '/kaart' },
      { label: 'Eigen afbakening', href: formPath },
      { label: title },
    ],
    elements: ['regio-kaart'],
    tables:
      compared === null
        ? []
        : [
            dataTable({
              name: 'gebieden',
              title: `${title}: ligging tegenover de referentieregio’s`,
              source: notChecked,
              rows: compared.rows,
              columns: areaColumns(compared.frame),
            }),
          ],
    body: (
      <div class="stack">
        <PageHeading title={title} kind="Eigen afbakening" />
        <Alert title={notChecked}>
          Deze gebieden staan in het adres van deze pagina en nergens anders. De gemeenten zijn die van{' '}
          {dutch(day)}. <a href={`${formPath}?${written}`}>Wijzig de tabel</a>.
        </Alert>
        <OwnMap
          ground={{ ...ground, territory }}
          picture={picture}
          view={view}
          address={`${mapPath}?${written}`}
          day={day}
        />
        {compared !== null && (
          <>
            <Heading level={2}>De gebieden tegenover de referentieregio’s</Heading>
            <ComparisonSummary {...compared} />
            <AreasTable {...compared.frame} caption="De eigen gebieden en hun ligging" rows={compared.rows} />
          </>
        )}
        <Share house={house} address={`${mapPath}?${written}`} />
      </div>
    ),
  };
};

/** The own delineation of an address. Refuses (Invalid) one that is too long or not whole. */
function askedOwn(query: URLSearchParams, day: string, { territory }: MapGround): OwnDelineation {
  if (query.toString().length > ownAddressAtMost * 2)
    throw new Invalid('Dit adres is te lang. Plak de tabel opnieuw, met kortere namen.');
  const own = readOwnDelineation(query, day, territory.municipalities.codes);
  if (own === null)
    throw new Invalid(
      'Dit adres is niet volledig: misschien is het afgebroken in een mail. Plak de tabel opnieuw.',
    );
  return own;
}

/** Null on a day without reference regions. */
function comparedOf(territory: Territory, suffix: string) {
  const comparison = compare(territory, ownCode, regionsCode);
  if (comparison === null) return null;
  const delineation = findDelineation(territory, ownCode);
  const other = findDelineation(territory, regionsCode);
  return {
    comparison,
    delineation,
    other,
    rows: areaRows(delineation, comparison.positions),
    frame: { territory, delineation, other, suffix },
  };
}

/** Some mail programs cut a longer address. */
const safeLength = 2_000;

function Share({ house, address }: { readonly house: House; readonly address: string }) {
  const whole = house.baseUrl + address;
  return (
    <section class="stack">
      <Heading level={2}>Deel dit beeld</Heading>
      <CopyText id="adres" label="Adres van deze kaart" text={whole} rows={4} />
      {whole.length > safeLength && (
        <p class="prose">
          Dit adres is lang: sommige mailprogramma’s breken het af. Deel het als link in een document, of kort
          de namen van de gebieden in.
        </p>
      )}
    </section>
  );
}

import { Heading, PageHeading } from '#design/heading/heading.tsx';
import { dataTable } from '#design/table/data-table.ts';
import { type Column, Table } from '#design/table/table.tsx';
import { dayOf, dutch } from '#platform/day.ts';
import type { Get } from '#reception/page.ts';
import { type DelineationOnDay, listDelineations } from '#rooms/territory/queries/list-delineations.ts';
import { delineationKindNames } from '#rooms/territory/texts.ts';

const caption = 'De afbakeningen met hun bron en datum';

/** `/bronnen`: where every figure and border comes from, and of which day it is. */
export const GET: Get = async (ctx) => {
  const delineations = await listDelineations(ctx, dayOf(ctx.now));
  return {
    title: 'Bronnen',
    description: 'Waar de gegevens in Regioloket vandaan komen en van welke dag ze zijn.',
    trail: [{ label: 'Start', href: '/' }, { label: 'Bronnen' }],
    tables: [
      dataTable({
        name: 'afbakeningen',
        title: caption,
        source: 'Regioloket, elke regel met haar eigen bron',
        rows: delineations,
        columns,
      }),
    ],
    body: (
      <div class="stack">
        <PageHeading
          title="Bronnen"
          intro="Elk cijfer en elke grens draagt zijn bron en zijn datum. Hier staan ze samen."
        />
        <div class="prose stack">
          <Heading level={2}>Gemeenten en inwoners</Heading>
          <p>
            Namen, codes, fusies en oppervlakten: provincies.incijfers.be (tabellen van 9 maart 2026).
            KBO-nummers en URI’s: het Organisatieportaal van het Agentschap Binnenlands Bestuur (24 juli
            2026). Inwoners: Statbel, 1 januari 2026 (tweedehands overgenomen) en 1 januari 2020.
          </p>
          <Heading level={2}>Samenwerkingsverbanden</Heading>
          <p>
            Namen, rechtsvormen, zetels en deelnemers: het Organisatieportaal van het Agentschap Binnenlands
            Bestuur. De deelnemers van intergemeentelijke samenwerkingsverbanden zijn die van augustus 2023,
            die van verenigingen van OCMW’s die van het voorjaar van 2024; beide lijsten zijn onvolledig. De
            thema’s komen niet uit de bron: Regioloket kende ze toe.
          </p>
          <Heading level={2}>De kaart</Heading>
          <p>
            De grenzen zijn vereenvoudigd, en afgeleid van de statistische sectoren van Statbel (1 januari
            2025) via provincies.incijfers.be. Er zijn drie kaarten: met de 285 gemeenten vanaf 1 januari
            2025, met de <a href="/kaart?datum=2024-12-31">300 gemeenten van 2019 tot en met 2024</a>{' '}
            (toestand einde 2024), en met de <a href="/kaart?datum=2018-12-31">308 gemeenten van voor 2019</a>{' '}
            (toestand einde 2018). Gebruik ze niet om een adres of perceel toe te wijzen.
          </p>
          <Heading level={2}>Juridische regels</Heading>
          <p>
            Elke regel en elke afwijking staat met haar eigen bron, en met wat nog te bevestigen is, bij de{' '}
            <a href="/juridische-regels">juridische regels</a>.
          </p>
        </div>
        <p class="prose">
          Wat er wanneer veranderde, met de bron van elke wijziging, staat bij de{' '}
          <a href="/wijzigingen">wijzigingen</a>.
        </p>
        <Heading level={2}>Afbakeningen</Heading>
        <Table caption={caption} captionHidden stacks rows={delineations} columns={columns} />
        <p class="prose">
          De gegevens vallen niet onder de licentie van het programma: voor elke reeks geldt wat haar bron
          zegt.
        </p>
      </div>
    ),
  };
};

const columns: readonly Column<DelineationOnDay>[] = [
  {
    key: 'naam',
    label: 'Afbakening',
    header: true,
    cell: ({ code, plural }) => <a href={`/afbakeningen/${code}`}>{plural}</a>,
    value: ({ plural }) => plural,
  },
  {
    key: 'soort',
    label: 'Soort',
    cell: ({ kind }) => delineationKindNames[kind],
    value: ({ kind }) => delineationKindNames[kind],
  },
  {
    key: 'domein',
    label: 'Beleidsdomein',
    cell: ({ policyDomain }) => policyDomain,
    value: ({ policyDomain }) => policyDomain,
  },
  {
    key: 'stand',
    label: 'Vastgesteld op',
    cell: ({ statedOn }) => (statedOn === null ? 'onbekend' : <span class="day">{dutch(statedOn)}</span>),
    value: ({ statedOn }) => statedOn ?? 'onbekend',
  },
  {
    key: 'bron',
    label: 'Bron',
    cell: ({ source }) => source ?? 'onbekend',
    value: ({ source }) => source ?? 'onbekend',
  },
  { key: 'opmerking', label: 'Opmerking', cell: ({ remark }) => remark ?? '', value: ({ remark }) => remark },
];

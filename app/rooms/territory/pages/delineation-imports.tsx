import { LinkButton } from '#design/button/button.tsx';
import { Heading, PageHeading } from '#design/heading/heading.tsx';
import { HelpText } from '#design/help-text/help-text.tsx';
import { Pill, type PillSkin } from '#design/pill/pill.tsx';
import { Table } from '#design/table/table.tsx';
import { dutch } from '#platform/day.ts';
import { dutchMoment } from '#platform/dutch-moment.ts';
import type { Get } from '#reception/page.ts';
import type { ImportState } from '../model.ts';
import { type ImportLine, listImports } from '../queries/list-imports.ts';
import { listPublishedVersions } from '../queries/list-versions.ts';
import { importStateNames } from '../texts.ts';
import { importTrail } from '../views/import-trail.ts';
import { VersionTable } from '../views/version-table.tsx';

/** `/beheer/afbakeningen`: the files that came in, how far they are, and what was published from them. */
export const GET: Get = async (ctx) => {
  const imports = await listImports(ctx);
  const versions = await listPublishedVersions(ctx);
  return {
    title: 'Afbakeningen inlezen',
    trail: importTrail(),
    body: (
      <div class="stack">
        <PageHeading
          title="Afbakeningen inlezen"
          intro="Lees een tabel van gemeenten en gebieden in, kijk ze na en publiceer ze als versie van een afbakening."
          actions={
            <LinkButton href="/beheer/afbakeningen/nieuw" icon="add">
              Bestand inlezen
            </LinkButton>
          }
        />
        <Heading level={2}>Ingelezen bestanden</Heading>
        <ImportTable imports={imports} />
        <Heading level={2}>Gepubliceerde versies</Heading>
        <VersionTable
          versions={versions}
          caption="Gepubliceerde versies"
          empty="Er is nog geen versie gepubliceerd. De afbakeningen komen nu uit de referentiefeiten."
        />
        <HelpText>
          Versies uit de referentiefeiten staan op de bladzijde van elke afbakening. Een gepubliceerde versie
          blijft bestaan als die feiten vernieuwd worden.
        </HelpText>
      </div>
    ),
  };
};

const skins: Readonly<Record<ImportState, PillSkin>> = {
  open: 'warning',
  drafted: 'ongoing',
  published: 'success',
  discarded: 'default',
};

function ImportTable({ imports }: { imports: readonly ImportLine[] }) {
  return (
    <Table
      caption="Ingelezen bestanden"
      captionHidden
      stacks
      rows={imports}
      empty="Er is nog geen bestand ingelezen."
      columns={[
        {
          key: 'bestand',
          label: 'Bestand',
          header: true,
          cell: ({ id, fileName }) => <a href={`/beheer/afbakeningen/${id}`}>{fileName}</a>,
        },
        {
          key: 'afbakening',
          label: 'Afbakening',
          cell: ({ delineationName, delineation }) => delineationName ?? delineation ?? 'nog te kiezen',
        },
        {
          key: 'vanaf',
          label: 'Geldig vanaf',
          cell: ({ validFrom }) => (validFrom === null ? 'nog in te vullen' : dutch(validFrom)),
        },
        {
          key: 'toestand',
          label: 'Stap',
          cell: ({ state }) => <Pill skin={skins[state]}>{importStateNames[state]}</Pill>,
        },
        { key: 'op', label: 'Ingelezen op', cell: ({ receivedAt }) => dutchMoment(receivedAt) },
      ]}
    />
  );
}

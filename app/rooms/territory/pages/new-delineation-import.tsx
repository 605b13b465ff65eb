import { Button, ButtonGroup, LinkButton } from '#design/button/button.tsx';
import { ErrorSummary } from '#design/error-summary/error-summary.tsx';
import { FileInput } from '#design/file-input/file-input.tsx';
import { Form } from '#design/form/form.tsx';
import { Heading, PageHeading } from '#design/heading/heading.tsx';
import { dataTable } from '#design/table/data-table.ts';
import { type Column, Table } from '#design/table/table.tsx';
import { checkedForm } from '#platform/checked-form.ts';
import { dayOf } from '#platform/day.ts';
import { Invalid } from '#platform/refusals.ts';
import { readTableFile } from '#platform/table-file-reading.ts';
import { enteredFields } from '#reception/entered-fields.ts';
import type { Get, Prepare } from '#reception/page.ts';
import { receiveDelineationFile } from '../commands/receive-delineation-file.ts';
import { receptionForm } from '../forms.ts';
import { listDelineations } from '../queries/list-delineations.ts';
import { DelineationSelect } from '../views/delineation-select.tsx';
import { importTrail } from '../views/import-trail.ts';

interface ExampleLine {
  readonly nis: string;
  readonly municipality: string;
  readonly areaCode: string;
  readonly area: string;
  readonly share: number | null;
}

const example: readonly ExampleLine[] = [
  { nis: '31033', municipality: 'Torhout', areaCode: 'midden', area: 'Midden', share: null },
  { nis: '31040', municipality: 'Zedelgem', areaCode: 'midden', area: 'Midden', share: null },
  { nis: '31005', municipality: 'Brugge', areaCode: 'noord', area: 'Noord', share: 0.6 },
  { nis: '31005', municipality: 'Brugge', areaCode: 'midden', area: 'Midden', share: 0.4 },
];

const columns: readonly Column<ExampleLine>[] = [
  { key: 'nis', label: 'NIS-code', header: true, cell: ({ nis }) => nis, value: ({ nis }) => nis },
  {
    key: 'gemeente',
    label: 'Gemeente',
    cell: ({ municipality }) => municipality,
    value: ({ municipality }) => municipality,
  },
  {
    key: 'gebiedscode',
    label: 'Gebiedscode',
    cell: ({ areaCode }) => areaCode,
    value: ({ areaCode }) => areaCode,
  },
  { key: 'gebied', label: 'Gebied', cell: ({ area }) => area, value: ({ area }) => area },
  {
    key: 'aandeel',
    label: 'Aandeel',
    numeric: true,
    cell: ({ share }) => (share === null ? '' : String(share).replace('.', ',')),
    value: ({ share }) => share,
  },
];

/** `/beheer/afbakeningen/nieuw`: where a file comes in, and what it must hold. */
export const GET: Get = async (ctx, { path, formKey, entered }) => {
  const delineations = await listDelineations(ctx, dayOf(ctx.now));
  const field = enteredFields(entered);
  return {
    title: 'Bestand inlezen',
    trail: importTrail(undefined, 'Bestand inlezen'),
    tables: [
      dataTable({
        name: 'voorbeeld',
        title: 'Voorbeeld van een afbakening',
        source: 'verzonnen voorbeeld, geen feiten',
        columns,
        rows: example,
      }),
    ],
    body: (
      <div class="stack">
        <PageHeading
          title="Bestand met een afbakening inlezen"
          intro="Er verandert nog niets aan de afbakeningen: je kijkt het bestand eerst na, en publiceert het pas als het klopt."
        />
        {entered && <ErrorSummary message={entered.message} errors={entered.fields} />}
        <Form action={path} oneTimeKey={formKey} upload>
          <FileInput
            name="bestand"
            label="Bestand"
            hint="CSV of Excel (.xlsx). Na een fout moet je het bestand opnieuw kiezen: je browser onthoudt het niet."
            accept=".csv,.txt,.xlsx"
            required
            error={field('bestand').error}
          />
          <DelineationSelect field={field('afbakening')} delineations={delineations} />
          <ButtonGroup>
            <Button>Bestand inlezen</Button>
            <LinkButton href="/beheer/afbakeningen" skin="naked">
              Annuleren
            </LinkButton>
          </ButtonGroup>
        </Form>
        <Expected />
      </div>
    ),
  };
};

function Expected() {
  return (
    <>
      <Heading level={2}>Wat in het bestand staat</Heading>
      <p>
        Eén regel per gemeente en gebied, met de namen van de kolommen erboven. Nodig zijn een gemeente (de
        NIS-code, of anders de naam) en een gebied (de naam, een code of allebei). Het aandeel is alleen nodig
        als een gemeente maar voor een deel in een gebied ligt. Codering, scheidingsteken en de gemeenten van
        welke datum het zijn, herkent Regioloket zelf; daarna zie je wat herkend is en kun je het wijzigen.
      </p>
      <Table caption="Voorbeeld van een bestand (verzonnen)" rows={example} columns={columns} />
    </>
  );
}

/** Reads the file, which can take seconds, and then keeps it, to be looked through. */
export const PREPARE: Prepare = async (_ctx, { form }) => {
  const { afbakening: delineation } = checkedForm(receptionForm, form);
  const file = form.file('bestand');
  if (file === null) throw new Invalid('Er is nog niets ingelezen.', { bestand: 'Kies een bestand.' });
  const raw = await readTableFile(file.bytes, file.name).catch((error: unknown) => {
    throw error instanceof Invalid
      ? new Invalid('Er is nog niets ingelezen.', { bestand: error.message })
      : error;
  });
  return async (ctx) => {
    const id = await receiveDelineationFile(ctx, { bytes: file.bytes, raw, delineation });
    return { seeOther: `/beheer/afbakeningen/${id}`, notice: 'Het bestand is ingelezen. Kijk het nu na.' };
  };
};

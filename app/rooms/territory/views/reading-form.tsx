import { Button } from '#design/button/button.tsx';
import { Details } from '#design/details/details.tsx';
import type { Option } from '#design/field/option.ts';
import { Form } from '#design/form/form.tsx';
import { Select } from '#design/select/select.tsx';
import { type EnteredField, enteredFields } from '#reception/entered-fields.ts';
import type { Entered } from '#reception/page.ts';
import { type ColumnRole, columnRoles } from '../engine/import/columns.ts';
import type { ImportReport } from '../engine/import/import-report.ts';
import type { DelineationImport } from '../queries/get-import.ts';
import type { DelineationOnDay } from '../queries/list-delineations.ts';
import { encodingNames, separatorNames } from '../texts.ts';
import { DelineationSelect } from './delineation-select.tsx';
import { columnName, vintageWords } from './import-facts.tsx';
import { columnRoleNames } from './problem-words.ts';

interface ReadingFormProps {
  readonly given: DelineationImport;
  readonly report: ImportReport;
  readonly delineations: readonly DelineationOnDay[];
  readonly formKey: string;
  /** What was typed, where this form came back. */
  readonly entered: Entered | null;
}

/** The fields of the form by what they choose a column for. */
export const columnFields: Readonly<Record<ColumnRole, `kolom-${string}`>> = {
  nis: 'kolom-nis',
  municipality: 'kolom-gemeente',
  areaCode: 'kolom-gebiedscode',
  area: 'kolom-gebied',
  share: 'kolom-aandeel',
};

/** How the file is read: what was detected, each of it to be chosen otherwise. */
export function ReadingForm({ given, report, delineations, formKey, entered }: ReadingFormProps) {
  const field = enteredFields(entered, chosen(given));
  const isOpen = entered !== null || report.problems.some(({ kind }) => kind === 'headerMissing');
  return (
    <Details
      summary="Anders lezen: afbakening, codering, kolommen, gemeenten van een andere datum"
      open={isOpen}
    >
      <Form action={`/beheer/afbakeningen/${given.id}/lezing`} oneTimeKey={formKey} label="Anders lezen">
        <DelineationSelect field={field('afbakening')} delineations={delineations} />
        <TextChoices given={given} field={field} />
        <SheetChoice given={given} field={field('blad')} />
        <Select
          {...field('jaargang')}
          label="Gemeenten van"
          hint="Van welke tijd de NIS-codes en namen zijn."
          required
          empty={`Zoals herkend: ${vintageWords(report.vintage)}`}
          options={report.vintages.map((vintage) => ({
            value: vintage.from,
            label: `${vintageWords(vintage)}: ${vintage.fitting} van ${vintage.of} regels passen`,
          }))}
        />
        {columnRoles.map((role) => (
          <Select
            {...field(columnFields[role])}
            label={`Kolom voor ${columnRoleNames[role]}`}
            required
            empty={`Zoals herkend: ${detected(report, role)}`}
            options={columnOptions(report)}
          />
        ))}
        <Button skin="secondary">Zo lezen</Button>
      </Form>
    </Details>
  );
}

/** How a CSV was written down; a workbook says so itself. */
function TextChoices({
  given: { raw },
  field,
}: {
  given: DelineationImport;
  field: (name: string) => EnteredField;
}) {
  if (raw.format !== 'csv') return null;
  return (
    <>
      <Select
        {...field('codering')}
        label="Codering"
        hint="Staan er vreemde tekens in de namen, kies dan een andere."
        required
        empty="Zoals herkend"
        options={Object.entries(encodingNames).map(([value, label]) => ({ value, label }))}
      />
      <Select
        {...field('scheidingsteken')}
        label="Scheidingsteken"
        required
        empty="Zoals herkend"
        options={Object.values(separatorNames).map((name) => ({ value: name, label: name }))}
      />
    </>
  );
}

function SheetChoice({ given: { raw }, field }: { given: DelineationImport; field: EnteredField }) {
  if (raw.sheets.length < 2) return null;
  const options = raw.sheets.map(({ name, isHidden }) => ({
    value: name,
    label: isHidden ? `${name} (verborgen)` : name,
  }));
  return <Select {...field} label="Blad" required empty="Zoals herkend" options={options} />;
}

function chosen({ delineation, choices }: DelineationImport): Record<string, string | null> {
  const columns = columnRoles.map((role) => {
    const choice = choices.columns[role];
    return [columnFields[role], choice === 'none' ? 'geen' : String(choice ?? '')] as const;
  });
  return {
    afbakening: delineation,
    codering: choices.encoding,
    scheidingsteken: choices.separator && separatorNames[choices.separator],
    blad: choices.sheet,
    jaargang: choices.vintage,
    ...Object.fromEntries(columns),
  };
}

function detected({ columns }: ImportReport, role: ColumnRole): string {
  const column = columns.taken[role];
  return column === undefined ? 'geen' : columnName(column);
}

function columnOptions({ columns }: ImportReport): Option[] {
  const named = columns.all.map((column) => ({ value: String(column.index), label: columnName(column) }));
  return [...named, { value: 'geen', label: 'geen kolom' }];
}

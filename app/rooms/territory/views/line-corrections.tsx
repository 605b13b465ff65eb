import { Button, ButtonGroup } from '#design/button/button.tsx';
import { Checkbox } from '#design/checkbox-group/checkbox.tsx';
import { Form } from '#design/form/form.tsx';
import { Table } from '#design/table/table.tsx';
import { TextInput } from '#design/text-input/text-input.tsx';
import { enteredFields } from '#reception/entered-fields.ts';
import type { Entered } from '#reception/page.ts';
import type { ColumnRole } from '../engine/import/columns.ts';
import type { LineToCorrect } from '../engine/lines-to-correct.ts';
import { problemSentence } from './problem-words.ts';

interface LineCorrectionsProps {
  readonly id: string;
  readonly lines: readonly LineToCorrect[];
  /** The query of the page, to come back to the same lines. */
  readonly back: string;
  readonly formKey: string;
  readonly entered: Entered | null;
}

/** Lines of the file with what is wrong with them, and the fields to correct them in. */
export function LineCorrections({ id, lines, back, formKey, entered }: LineCorrectionsProps) {
  return (
    <Form
      action={`/beheer/afbakeningen/${id}/verbeteringen${back}`}
      oneTimeKey={formKey}
      label="Regels verbeteren"
    >
      <Table
        caption="Regels van het bestand"
        captionHidden
        stacks
        rows={lines}
        columns={[
          { key: 'regel', label: 'Regel', header: true, cell: ({ line }) => line },
          { key: 'bestand', label: 'In het bestand', cell: ({ cells }) => <Cells cells={cells} /> },
          { key: 'opmerking', label: 'Wat er scheelt', cell: (line) => <Problems line={line} /> },
          {
            key: 'verbetering',
            label: 'Verbetering',
            cell: (line) => <Correction line={line} entered={entered} />,
          },
        ]}
      />
      <ButtonGroup>
        <Button>Verbeteringen bewaren</Button>
      </ButtonGroup>
    </Form>
  );
}

function Cells({ cells }: { cells: readonly string[] }) {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (filled.length === 0) return <>(toegevoegde of lege regel)</>;
  return <>{filled.map((cell) => (cell.length > 80 ? `${cell.slice(0, 79)}…` : cell)).join(' | ')}</>;
}

function Problems({ line: { line, problems } }: { line: LineToCorrect }) {
  if (problems.length === 0) return <>niets meer</>;
  return (
    <>
      {problems.map((problem) => (
        <p>{problemSentence(problem)}</p>
      ))}
      {problems.flatMap(({ severity, suggestions }) =>
        severity !== 'blocking'
          ? []
          : suggestions.slice(0, 4).map(({ nis, name }) => (
              <Button skin="secondary" name="neem" value={`${line}:${nis}`}>
                {`Regel ${line} is ${name} (${nis})`}
              </Button>
            )),
      )}
    </>
  );
}

/** Only the fields that can help, so that a page of lines stays short; a line that was corrected shows all of them. */
function Correction({ line: given, entered }: { line: LineToCorrect; entered: Entered | null }) {
  const { line, problems, correction } = given;
  const field = enteredFields(entered, {
    [`gemeente-${line}`]: correction?.nis ?? '',
    [`gebiedscode-${line}`]: correction?.areaCode ?? '',
    [`gebied-${line}`]: correction?.area ?? '',
    [`aandeel-${line}`]: correction?.share ?? '',
  });
  const asks = (...roles: readonly ColumnRole[]) =>
    correction !== null ||
    problems.some(({ column, severity }) =>
      column === null ? severity === 'blocking' : roles.includes(column),
    );
  const isSkipped =
    entered === null ? (correction?.skip ?? false) : entered.values.text(`weg-${line}`) === 'ja';
  return (
    <>
      <input type="hidden" name="regel" value={line} />
      {asks('nis', 'municipality') && (
        <TextInput
          {...field(`gemeente-${line}`)}
          label={`Gemeente van regel ${line}: naam of NIS-code`}
          maxlength={100}
        />
      )}
      {asks('areaCode', 'area') && (
        <>
          <TextInput {...field(`gebied-${line}`)} label={`Gebied van regel ${line}`} maxlength={200} />
          <TextInput
            {...field(`gebiedscode-${line}`)}
            label={`Gebiedscode van regel ${line}`}
            maxlength={40}
          />
        </>
      )}
      {asks('share') && (
        <TextInput
          {...field(`aandeel-${line}`)}
          label={`Aandeel van regel ${line}`}
          inputmode="decimal"
          maxlength={20}
          width="short"
        />
      )}
      <Checkbox name={`weg-${line}`} label={`Regel ${line} weglaten`} required checked={isSkipped} />
    </>
  );
}

import { Button } from '#design/button/button.tsx';
import { Form } from '#design/form/form.tsx';
import { RadioGroup } from '#design/radio-group/radio-group.tsx';
import { dutchList } from '#platform/dutch-writing.ts';
import { enteredFields } from '#reception/entered-fields.ts';
import type { Entered } from '#reception/page.ts';
import { type Decisions, type DraftContent, inAllAreas } from '../engine/drafted-version.ts';

interface DraftDecisionsProps {
  readonly action: string;
  readonly formKey: string;
  readonly draft: DraftContent;
  readonly decisions: Decisions;
  readonly names: ReadonlyMap<string, string>;
  readonly areaNames: ReadonlyMap<string, string>;
  readonly entered: Entered | null;
}

/** Per municipality whose parts lay in different areas before they merged: the choice in which of them it lies. */
export function DraftDecisions(props: DraftDecisionsProps) {
  const { action, formKey, draft, decisions, names, areaNames, entered } = props;
  const known = Object.fromEntries(
    draft.ambiguous.map(({ nis }) => [`beslissing-${nis}`, decisions[nis] ?? '']),
  );
  const field = enteredFields(entered, known);
  const nameOf = (code: string) => areaNames.get(code) ?? code;
  return (
    <Form action={action} oneTimeKey={formKey} label="Gebied van gefuseerde gemeenten">
      {draft.ambiguous.map(({ nis, areas }) => (
        <RadioGroup
          {...field(`beslissing-${nis}`)}
          label={`In welk gebied ligt ${names.get(nis) ?? nis} (${nis})?`}
          required
          options={[
            ...areas.map((code) => ({ value: code, label: nameOf(code) })),
            ...(areas.length > 1
              ? [{ value: inAllAreas, label: `In allemaal: ${dutchList(areas.map(nameOf))}` }]
              : []),
          ]}
        />
      ))}
      <Button skin="secondary">Beslissingen bewaren</Button>
    </Form>
  );
}

import type { Option } from '#design/field/option.ts';
import type { OptionGroup } from '#design/select/select.tsx';
import { Select } from '#design/select/select.tsx';
import type { EnteredField } from '#reception/entered-fields.ts';
import { organizationKinds } from '#rooms/parties/model.ts';
import type { OrganizationChoice } from '#rooms/parties/queries/list-organization-choices.ts';
import { organizationKindPlurals } from '#rooms/parties/texts.ts';

interface OrganizationSelectProps {
  readonly field: EnteredField;
  readonly choices: readonly OrganizationChoice[];
  readonly hint?: string;
}

/** All organisations to choose one from, by kind; typing the first letters of a name jumps to it. */
export function OrganizationSelect({ field, choices, hint }: OrganizationSelectProps) {
  return (
    <Select
      {...field}
      label="Organisatie"
      hint={hint}
      required
      empty="Kies een organisatie"
      options={groupsOf(choices)}
    />
  );
}

function groupsOf(choices: readonly OrganizationChoice[]): OptionGroup[] {
  return organizationKinds
    .map((kind) => ({
      label: organizationKindPlurals[kind],
      options: choices.filter((one) => one.kind === kind).map(optionOf),
    }))
    .filter(({ options }) => options.length > 0);
}

function optionOf({ id, name }: OrganizationChoice): Option {
  return { value: id, label: name };
}

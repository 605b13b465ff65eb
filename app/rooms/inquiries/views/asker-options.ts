import type { OptionGroup } from '#design/select/select.tsx';
import { type OrganizationKind, organizationKinds } from '#rooms/parties/model.ts';
import type { OrganizationChoice } from '#rooms/parties/queries/list-organization-choices.ts';
import { organizationKindPlurals } from '#rooms/parties/texts.ts';

/** Who can ask as an organisation that we know. */
export const askerKinds: readonly OrganizationKind[] = [
  'municipality',
  'ocmw',
  'cooperationStructure',
  'province',
  'governor',
];

/** Organisations to choose one from, by kind. */
export function askerOptions(choices: readonly OrganizationChoice[]): OptionGroup[] {
  return organizationKinds
    .map((kind) => ({
      label: organizationKindPlurals[kind],
      options: choices.filter((one) => one.kind === kind).map(({ id, name }) => ({ value: id, label: name })),
    }))
    .filter(({ options }) => options.length > 0);
}

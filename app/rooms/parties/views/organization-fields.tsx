import { Select } from '#design/select/select.tsx';
import { TextInput } from '#design/text-input/text-input.tsx';
import type { EnteredField } from '#reception/entered-fields.ts';
import type { ProvinceName } from '../queries/list-provinces.ts';

interface OrganizationFieldsProps {
  readonly field: (name: string) => EnteredField;
  readonly provinces: readonly ProvinceName[];
}

/** The name and the province of an organisation. */
export function OrganizationFields({ field, provinces }: OrganizationFieldsProps) {
  return (
    <>
      <TextInput {...field('naam')} label="Naam" maxlength={200} required />
      <Select
        {...field('provincie')}
        label="Provincie"
        hint="Waarin de organisatie ligt of waarvoor ze werkt. Dat bepaalt haar provinciaal contactpunt."
        empty="Heel Vlaanderen, of geen"
        options={provinces.map(({ nis, name }) => ({ value: nis, label: name }))}
      />
    </>
  );
}

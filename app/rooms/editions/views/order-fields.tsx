import { DateInput } from '#design/date-input/date-input.tsx';
import type { Option } from '#design/field/option.ts';
import { RadioGroup } from '#design/radio-group/radio-group.tsx';
import { type OptionGroup, Select } from '#design/select/select.tsx';
import { firstKnownDay } from '#rooms/territory/model.ts';
import { editionForms } from '../model.ts';
import { formNames } from '../texts.ts';

interface OrderFieldsProps {
  readonly field: (name: 'datum' | 'keuze' | 'vorm') => {
    readonly name: string;
    readonly value?: string | undefined;
    readonly error?: string | undefined;
  };
  readonly choices: readonly (Option | OptionGroup)[];
}

/** Of which municipalities, of which day and in which form. */
export function OrderFields({ field, choices }: OrderFieldsProps) {
  return (
    <>
      <Select {...field('keuze')} label="Welke gemeenten?" required options={choices} />
      <DateInput
        {...field('datum')}
        label="Toestand op"
        required
        min={firstKnownDay}
        hint="De bladen vertellen hoe het op deze dag was."
      />
      <RadioGroup
        {...field('vorm')}
        label="In welke vorm?"
        required
        options={editionForms.map((form) => ({ value: form, label: formNames[form] }))}
      />
    </>
  );
}

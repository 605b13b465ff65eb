import { Select } from '#design/select/select.tsx';
import { TextInput } from '#design/text-input/text-input.tsx';
import { Textarea } from '#design/textarea/textarea.tsx';
import type { EnteredField } from '#reception/entered-fields.ts';
import { authorities } from '#rooms/correspondence/model.ts';
import { authorityNames } from '#rooms/correspondence/texts.ts';
import type { OrganizationChoice } from '#rooms/parties/queries/list-organization-choices.ts';
import { inquiryKinds } from '../model.ts';
import { inquiryKindNames } from '../texts.ts';
import { askerOptions } from './asker-options.ts';

interface TriageRuleFieldsProps {
  readonly field: (name: string) => EnteredField;
  readonly administrations: readonly OrganizationChoice[];
}

/** For which words a rule proposes what, and from where that is. */
export function TriageRuleFields({ field, administrations }: TriageRuleFieldsProps) {
  return (
    <>
      <Textarea
        {...field('woorden')}
        label="Woorden"
        hint="Eén woord of woordgroep per regel. “politiezone” vindt ook “politiezones”; hoofdletters en accenten tellen niet."
        rows={4}
        required
      />
      <TextInput {...field('thema')} label="Thema" maxlength={100} />
      <Select
        {...field('aard')}
        label="Aard"
        empty="zegt niets over de aard"
        options={inquiryKinds.map((value) => ({ value, label: inquiryKindNames[value] }))}
      />
      <Select
        {...field('administratie')}
        label="Bevoegde administratie"
        empty="nog niet gekozen"
        options={askerOptions(administrations)}
      />
      <Select
        {...field('elders')}
        label="Hoort niet bij ons, maar bij"
        hint="Wordt voorgesteld bij de vraag, en gezegd aan wie hem wil stellen."
        empty="hoort bij ons"
        options={authorities.map((value) => ({ value, label: authorityNames[value] }))}
      />
      <TextInput
        {...field('bron')}
        label="Bron of reden"
        hint="Bijvoorbeeld: afspraak met het departement van 12 oktober."
        maxlength={300}
        required
      />
    </>
  );
}

import { Select } from '#design/select/select.tsx';
import { TextInput } from '#design/text-input/text-input.tsx';
import { Textarea } from '#design/textarea/textarea.tsx';
import type { EnteredField } from '#reception/entered-fields.ts';
import type { OrganizationChoice } from '#rooms/parties/queries/list-organization-choices.ts';
import { askerOptions } from './asker-options.ts';

interface PublicInquiryFieldsProps {
  readonly field: (name: string) => EnteredField;
  readonly governments: readonly OrganizationChoice[];
}

/** What somebody asks, and who asks it. */
export function PublicInquiryFields({ field, governments }: PublicInquiryFieldsProps) {
  return (
    <>
      <TextInput
        {...field('onderwerp')}
        label="Onderwerp"
        hint="Vat je vraag samen in één regel, bijvoorbeeld: onze politiezone ligt in twee regio’s."
        maxlength={200}
        required
      />
      <Textarea
        {...field('vraag')}
        label="Je vraag"
        hint="Wat wil je weten, of wat loopt er mis? Noem de gemeente, de afbakening of het samenwerkingsverband waarover het gaat."
        rows={8}
        maxlength={50_000}
        required
      />
      <Select
        {...field('organisatie')}
        label="Voor welk bestuur vraag je dit?"
        empty="Kies een bestuur, of laat leeg"
        options={askerOptions(governments)}
      />
      <TextInput
        {...field('bestuur')}
        label="Staat je organisatie niet in de lijst?"
        hint="Vul hier haar naam in. Vraag je iets als inwoner of journalist, laat dit dan leeg."
        maxlength={200}
      />
      <TextInput {...field('naam')} label="Je naam" autocomplete="name" maxlength={200} required />
      <TextInput
        {...field('email')}
        label="Mailadres"
        hint="Hier krijg je het nummer van je vraag en het antwoord."
        type="email"
        autocomplete="email"
        maxlength={254}
        required
      />
      <TextInput
        {...field('telefoon')}
        label="Telefoon (als je dat wilt)"
        autocomplete="tel"
        maxlength={50}
      />
    </>
  );
}

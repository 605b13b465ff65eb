import { TextInput } from '#design/text-input/text-input.tsx';
import { Textarea } from '#design/textarea/textarea.tsx';
import type { EnteredField } from '#reception/entered-fields.ts';

/** What somebody tells of themselves who asks for an account. */
export function AccountRequestFields({ field }: { field: (name: string) => EnteredField }) {
  return (
    <>
      <TextInput {...field('naam')} label="Je naam" autocomplete="name" maxlength={200} required />
      <TextInput
        {...field('email')}
        label="Mailadres"
        hint="Het adres dat je op je werk gebruikt. Daarmee meld je je later aan. Het adres van een dienst mag ook."
        type="email"
        autocomplete="email"
        maxlength={254}
        required
      />
      <TextInput
        {...field('functie')}
        label="Je functie"
        hint="Bijvoorbeeld algemeen directeur."
        autocomplete="organization-title"
        maxlength={200}
        required
      />
      <TextInput
        {...field('namens')}
        label="Namens"
        hint="Vul dit enkel in als je voor iemand anders werkt, bijvoorbeeld: de burgemeester."
        maxlength={200}
      />
      <Textarea
        {...field('opmerking')}
        label="Opmerking"
        hint="Wat moeten we nog weten om over je aanvraag te beslissen?"
        rows={4}
      />
    </>
  );
}

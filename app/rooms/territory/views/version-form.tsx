import { Button, ButtonGroup, LinkButton } from '#design/button/button.tsx';
import { Checkbox } from '#design/checkbox-group/checkbox.tsx';
import { DateInput } from '#design/date-input/date-input.tsx';
import { Details } from '#design/details/details.tsx';
import { Form } from '#design/form/form.tsx';
import { Heading } from '#design/heading/heading.tsx';
import { Select } from '#design/select/select.tsx';
import { TextInput } from '#design/text-input/text-input.tsx';
import { Textarea } from '#design/textarea/textarea.tsx';
import type { EnteredField } from '#reception/entered-fields.ts';
import type { DelineationOnDay } from '../queries/list-delineations.ts';
import { delineationKindNames } from '../texts.ts';
import { DelineationSelect } from './delineation-select.tsx';

interface VersionFormProps {
  readonly action: string;
  readonly formKey: string;
  readonly field: (name: string) => EnteredField;
  readonly delineations: readonly DelineationOnDay[];
  readonly cancelHref: string;
}

/** The data of a version, and of its delineation where that is new. */
export function VersionForm({ action, formKey, field, delineations, cancelHref }: VersionFormProps) {
  return (
    <Form action={action} oneTimeKey={formKey} label="Gegevens van de versie">
      <DelineationSelect field={field('afbakening')} delineations={delineations} />
      <FoundingFields field={field} isOpen={field('afbakening').value === ''} />
      <Heading level={2}>Deze versie</Heading>
      <DateInput
        {...field('vanaf')}
        label="Geldig vanaf"
        hint="De eerste dag waarop deze indeling geldt, niet voor 31 december 2018. Zijn er op die dag andere gemeenten dan in het bestand, dan worden de fusies meegerekend."
        min="2018-12-31"
        required
      />
      <DateInput
        {...field('tot')}
        label="Geldt niet meer vanaf"
        hint="Laat leeg als de versie blijft gelden tot er een volgende is."
      />
      <DateInput
        {...field('stand')}
        label="Stand op"
        hint="Van welke dag de bron de toestand geeft."
        required
      />
      <TextInput
        {...field('rechtsgrond')}
        label="Rechtsgrond"
        hint="Het decreet, het besluit of de beslissing, met de datum. Is er geen? Schrijf dat."
        maxlength={1000}
        required
      />
      <TextInput
        {...field('bron')}
        label="Bron"
        hint="Van wie het bestand komt; dit staat onder elk cijfer."
        maxlength={300}
        required
      />
      <TextInput
        {...field('eigenaar')}
        label="Eigenaar"
        hint="Wie over deze afbakening beslist."
        maxlength={300}
        required
      />
      <Select
        {...field('soort')}
        label="Soort"
        required
        empty="Kies een soort"
        options={Object.entries(delineationKindNames).map(([value, label]) => ({ value, label }))}
      />
      <TextInput
        {...field('beleidsdomein')}
        label="Beleidsdomein"
        hint="Bijvoorbeeld Mobiliteit en Openbare Werken."
        maxlength={200}
        required
      />
      <Textarea
        {...field('opmerking')}
        label="Opmerking"
        hint="Een zin die overal bij de cijfers van deze versie staat, bijvoorbeeld wat ze samenneemt."
        rows={2}
      />
      <ButtonGroup>
        <Button>Ontwerp maken</Button>
        <LinkButton href={cancelHref} skin="naked">
          Annuleren
        </LinkButton>
      </ButtonGroup>
    </Form>
  );
}

/** What a form asks of a delineation that exists is there too, closed: without script nothing opens by itself. */
function FoundingFields({ field, isOpen }: Pick<VersionFormProps, 'field'> & { isOpen: boolean }) {
  return (
    <Details summary="Alleen voor een nieuwe afbakening" open={isOpen}>
      <TextInput
        {...field('code')}
        label="Code"
        hint="Staat in adressen en verandert nooit: kleine letters, cijfers en koppeltekens, bijvoorbeeld energieregio."
        maxlength={40}
        width="short"
      />
      <TextInput
        {...field('naam')}
        label="Hoe één gebied heet"
        hint="Staat voor de naam van een gebied, bijvoorbeeld Vervoerregio."
        maxlength={100}
      />
      <TextInput
        {...field('meervoud')}
        label="Meervoud"
        hint="Bijvoorbeeld Vervoerregio’s."
        maxlength={100}
      />
      <Checkbox
        name="telt"
        label="Telt mee bij “elders ingedeeld”"
        required
        checked={field('telt').value === 'ja'}
        error={field('telt').error}
      />
      <Checkbox
        name="dekt"
        label="Elke Vlaamse gemeente ligt in een gebied"
        required
        checked={field('dekt').value === 'ja'}
        error={field('dekt').error}
      />
    </Details>
  );
}

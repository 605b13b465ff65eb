import { CheckboxGroup } from '#design/checkbox-group/checkbox-group.tsx';
import { DescriptionList } from '#design/description-list/description-list.tsx';
import { Details } from '#design/details/details.tsx';
import { Select } from '#design/select/select.tsx';
import { TextInput } from '#design/text-input/text-input.tsx';
import { Textarea } from '#design/textarea/textarea.tsx';
import type { EnteredField } from '#reception/entered-fields.ts';
import { knownBlanks, letterKinds } from '../engine/text-blocks.ts';
import { authorities } from '../model.ts';
import { authorityNames, blankMeanings, letterKindNames } from '../texts.ts';

interface TextBlockFieldsProps {
  readonly field: (name: string) => EnteredField;
  /** The letters that are ticked. */
  readonly letters: readonly string[];
}

/** What a text block says, and into which letters it can go. */
export function TextBlockFields({ field, letters }: TextBlockFieldsProps) {
  return (
    <>
      <TextInput
        {...field('naam')}
        label="Naam"
        hint="Waaraan je het blok herkent als je het kiest."
        maxlength={100}
        required
      />
      <Textarea
        {...field('woorden')}
        label="Tekst"
        hint="Schrijf u, niet je. Wat per brief verschilt, zet je tussen dubbele accolades."
        rows={12}
        required
      />
      <Blanks />
      <CheckboxGroup
        name="brieven"
        label="In te voegen in"
        error={field('brieven').error}
        options={letterKinds.map((value) => ({ value, label: letterKindNames[value] }))}
        values={letters}
        required
      />
      <Select
        {...field('bestemming')}
        label="Standaardtekst voor wat thuishoort bij"
        hint="Deze tekst staat dan klaar bij het doorverwijzen."
        empty="geen standaardtekst"
        options={authorities.map((value) => ({ value, label: authorityNames[value] }))}
      />
    </>
  );
}

/** What can stand between braces. */
export function Blanks() {
  return (
    <Details summary="Wat kan er tussen accolades staan?">
      <div class="stack">
        <p>
          Deze vult Regioloket in bij het invoegen, als het antwoord bekend is. Al het andere, zoals{' '}
          {'{{vul in: dag van de vergadering}}'}, vult wie schrijft in. Zolang er iets tussen dubbele
          accolades staat, kan een brief niet vertrekken.
        </p>
        <DescriptionList
          items={knownBlanks.map((name) => ({ term: `{{${name}}}`, description: blankMeanings[name] }))}
        />
      </div>
    </Details>
  );
}

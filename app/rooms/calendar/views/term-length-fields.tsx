import { Alert } from '#design/alert/alert.tsx';
import { RadioGroup } from '#design/radio-group/radio-group.tsx';
import { Select } from '#design/select/select.tsx';
import { TextInput } from '#design/text-input/text-input.tsx';
import type { EnteredField } from '#reception/entered-fields.ts';
import { countedFromDays, isAskerTerm, isTarget, type TermKind } from '../model.ts';
import { countedFromNames, unitNames } from '../texts.ts';

interface TermLengthFieldsProps {
  readonly kind: TermKind;
  readonly field: (name: string) => EnteredField;
}

/** How long a term of this kind is to be, where the office sets that itself; else where that is written. */
export function TermLengthFields({ kind, field }: TermLengthFieldsProps) {
  if (isTarget(kind)) return <TargetFields field={field} />;
  if (!isAskerTerm(kind))
    return <p>Hoelang deze termijn is, staat in de bron. Of een laatste dag opschuift, stelt ABB hier in.</p>;
  const { meaning, none } = askerWords[kind === 'silence' ? 'silence' : 'reopening'];
  return (
    <>
      <p>{meaning}</p>
      <CountFields field={field} hint={none} />
    </>
  );
}

const askerWords = {
  silence: {
    meaning:
      'Hoorden we tot en met de laatste dag niets over een bezorgd antwoord, dan noteren we op de volgende werkdag “geen reactie”. Dat telt nooit als bevestigd.',
    none: 'Laat leeg om nooit vanzelf “geen reactie” te noteren.',
  },
  reopening: {
    meaning:
      'Tot en met de laatste dag kan de vraagsteller een afgeronde vraag heropenen. Daarna wordt het een nieuwe vraag, die naar de oude verwijst.',
    none: 'Laat leeg als de vraagsteller altijd mag heropenen.',
  },
};

function TargetFields({ field }: Pick<TermLengthFieldsProps, 'field'>) {
  return (
    <>
      <Alert>
        Een streefdatum staat in de ontvangstmelding van de vraagsteller, met dit woord en nooit als belofte.
      </Alert>
      <CountFields field={field} hint="Laat leeg als er geen streefdatum is." />
      <RadioGroup
        {...field('telt')}
        label="Telt vanaf"
        required
        options={countedFromDays.map((value) => ({ value, label: countedFromNames[value] }))}
      />
      <RadioGroup
        {...field('stilstand')}
        label="Als de vraagsteller aan de beurt is"
        required
        options={[
          { value: 'ja', label: 'staat de termijn stil' },
          { value: 'nee', label: 'loopt de termijn door' },
        ]}
      />
    </>
  );
}

function CountFields({ field, hint }: Pick<TermLengthFieldsProps, 'field'> & { readonly hint: string }) {
  return (
    <>
      <TextInput {...field('aantal')} label="Aantal" hint={hint} width="short" maxlength={4} />
      <Select
        {...field('eenheid')}
        label="Eenheid"
        required
        options={Object.entries(unitNames).map(([value, [, label]]) => ({ value, label }))}
      />
    </>
  );
}

import { Choice, choiceId } from '../field/choice.tsx';
import { type FieldProps, Fieldset } from '../field/field.tsx';
import { fieldIds } from '../field/field-ids.ts';
import type { Option } from '../field/option.ts';

export interface RadioGroupProps extends FieldProps {
  readonly options: readonly Option[];
  readonly value?: string | undefined;
}

/** A few things to choose one from; for more than about seven use a select. Keeps the choice that was made. */
export function RadioGroup(props: RadioGroupProps) {
  const { control } = fieldIds(props);
  return (
    <Fieldset {...props}>
      {props.options.map((option, place) => (
        <Choice
          kind="radio"
          id={choiceId(control, place)}
          name={props.name}
          option={option}
          checked={option.value === props.value}
          required={props.required}
        />
      ))}
    </Fieldset>
  );
}

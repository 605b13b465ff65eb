import { Choice, choiceId } from '../field/choice.tsx';
import { type FieldProps, Fieldset } from '../field/field.tsx';
import { fieldIds } from '../field/field-ids.ts';
import type { Option } from '../field/option.ts';

export interface CheckboxGroupProps extends FieldProps {
  readonly options: readonly Option[];
  readonly values?: readonly string[] | undefined;
}

/** Things to choose any number of. Keeps the choices that were made. */
export function CheckboxGroup(props: CheckboxGroupProps) {
  const { control } = fieldIds(props);
  return (
    <Fieldset {...props}>
      {props.options.map((option, place) => (
        <Choice
          kind="checkbox"
          id={choiceId(control, place)}
          name={props.name}
          option={option}
          checked={props.values?.includes(option.value) ?? false}
        />
      ))}
    </Fieldset>
  );
}

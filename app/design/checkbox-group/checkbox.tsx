import { Choice } from '../field/choice.tsx';
import { FieldNotes, type FieldProps } from '../field/field.tsx';
import { fieldIds } from '../field/field-ids.ts';

export interface CheckboxProps extends FieldProps {
  readonly checked?: boolean | undefined;
  /** What the form sends when it is checked. */
  readonly value?: string | undefined;
}

/** One yes-or-no question, answered by checking a box. */
export function Checkbox(props: CheckboxProps) {
  const ids = fieldIds(props);
  return (
    <div class={`field ${props.error ? 'field--error' : ''}`}>
      <FieldNotes {...props} />
      <Choice
        kind="checkbox"
        id={ids.control}
        name={props.name}
        option={{ value: props.value ?? 'ja', label: props.label }}
        checked={props.checked ?? false}
        required={props.required}
        describedBy={ids.describedBy}
      />
    </div>
  );
}

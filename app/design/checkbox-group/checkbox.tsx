import { Choice } from '../field/choice.tsx';
import { FieldNotes, type FieldProps } from '../field/field.tsx';
import { fieldIds } from '../field/field-ids.ts';

export interface CheckboxProps extends Omit<FieldProps, 'hint'> {
  /** A sentence below the label. */
  readonly hint?: string | undefined;
  readonly checked?: boolean | undefined;
  /** What the form sends when it is checked. */
  readonly value?: string | undefined;
}

/** One yes-or-no question, answered by checking a box. */
export function Checkbox(props: CheckboxProps) {
  const { hint, ...field } = props;
  const ids = fieldIds(field);
  return (
    <div class={`field ${props.error ? 'field--error' : ''}`}>
      <FieldNotes {...field} />
      <Choice
        kind="checkbox"
        id={ids.control}
        name={props.name}
        option={{ value: props.value ?? 'ja', label: props.label, hint }}
        checked={props.checked ?? false}
        required={props.required}
        describedBy={ids.describedBy}
      />
    </div>
  );
}

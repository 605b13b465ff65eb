import { controlAttributes } from '../field/control-attributes.ts';
import { Field, type FieldProps } from '../field/field.tsx';

export interface DateInputProps extends FieldProps {
  /** A day as yyyy-mm-dd; anything else that was entered is kept out by the browser. */
  readonly value?: string | undefined;
  readonly min?: string | undefined;
  readonly max?: string | undefined;
}

/** A field for one day, with the browser's own calendar. */
export function DateInput(props: DateInputProps) {
  return (
    <Field {...props}>
      <input
        {...controlAttributes(props)}
        class={`au-c-input input--short ${props.error ? 'au-c-input--error' : ''}`}
        type="date"
        value={props.value ?? ''}
        min={props.min}
        max={props.max}
      />
    </Field>
  );
}

import { controlAttributes } from '../field/control-attributes.ts';
import { Field, type FieldProps } from '../field/field.tsx';
import { fieldIds } from '../field/field-ids.ts';

export interface TextInputProps extends FieldProps {
  readonly value?: string | undefined;
  readonly type?: 'text' | 'email' | 'tel' | 'url' | 'number' | 'search' | undefined;
  /** What the browser may fill in, such as `email` or `name`. */
  readonly autocomplete?: string | undefined;
  readonly inputmode?: 'numeric' | 'decimal' | undefined;
  readonly maxlength?: number | undefined;
  /** What the browser offers while typing; anything else may be typed too. */
  readonly suggestions?: readonly string[] | undefined;
  /** As wide as what is expected: `short` for a code or a number. */
  readonly width?: 'short' | 'full' | undefined;
}

/** A field for one line of text, with its label, hint and error. Keeps the value that was entered. */
export function TextInput(props: TextInputProps) {
  const list = props.suggestions && `${fieldIds(props).control}-keuzes`;
  return (
    <Field {...props}>
      <input
        {...controlAttributes(props)}
        class={`au-c-input input--${props.width ?? 'full'} ${props.error ? 'au-c-input--error' : ''}`}
        type={props.type ?? 'text'}
        value={props.value ?? ''}
        autocomplete={props.autocomplete}
        inputmode={props.inputmode}
        maxlength={props.maxlength}
        list={list}
      />
      {props.suggestions && (
        <datalist id={list}>
          {props.suggestions.map((value) => (
            <option value={value} />
          ))}
        </datalist>
      )}
    </Field>
  );
}

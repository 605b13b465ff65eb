import type { Child } from 'hono/jsx';
import { controlAttributes } from '../field/control-attributes.ts';
import { Field, type FieldProps } from '../field/field.tsx';
import type { Option } from '../field/option.ts';

export interface OptionGroup {
  readonly label: string;
  readonly options: readonly Option[];
}

export interface SelectProps extends FieldProps {
  readonly options: readonly (Option | OptionGroup)[];
  readonly value?: string | undefined;
  /** The words of the empty choice; without them there is none. */
  readonly empty?: string | undefined;
  /** Beside it, the button that does something with the choice. */
  readonly button?: Child;
}

/** A list to choose one from, in groups or not. Keeps the choice that was made. */
export function Select(props: SelectProps) {
  return (
    <Field {...props}>
      <div class="select-line">
        <span class="select">
          <select
            {...controlAttributes(props)}
            class={`au-c-input ${props.error ? 'au-c-input--error' : ''}`}
          >
            {props.empty !== undefined && <option value="">{props.empty}</option>}
            {props.options.map((entry) =>
              'options' in entry ? (
                <optgroup label={entry.label}>
                  {entry.options.map((option) => choice(option, props.value))}
                </optgroup>
              ) : (
                choice(entry, props.value)
              ),
            )}
          </select>
        </span>
        {props.button}
      </div>
    </Field>
  );
}

function choice({ value, label, disabled }: Option, chosen: string | undefined) {
  return (
    <option value={value} selected={value === chosen} disabled={disabled ?? false}>
      {label}
    </option>
  );
}

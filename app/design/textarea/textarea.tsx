import { controlAttributes } from '../field/control-attributes.ts';
import { Field, type FieldProps } from '../field/field.tsx';

export interface TextareaProps extends FieldProps {
  readonly value?: string | undefined;
  readonly rows?: number | undefined;
  readonly maxlength?: number | undefined;
}

/** A field for several lines of text. Keeps the value that was entered. */
export function Textarea(props: TextareaProps) {
  return (
    <Field {...props}>
      <textarea
        {...controlAttributes(props)}
        class={`au-c-textarea au-c-textarea--block ${props.error ? 'au-c-textarea--error' : ''}`}
        rows={props.rows ?? 6}
        maxlength={props.maxlength}
      >
        {props.value ?? ''}
      </textarea>
    </Field>
  );
}
